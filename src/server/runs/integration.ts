/** What an integration is to the runs: how its work is cut, fetched, and turned into staged rows. */
import type { AzureClient } from '../azure/http/client.ts'
import type { Inventory } from '../azure/graph/subscriptions.ts'
import type { Rejection } from '../vocabulary/rejections.ts'
import type { TableName } from '../contract/index.ts'
import type { JsonObject } from '../vocabulary/json.ts'
import type { FindingType, IntegrationType, StagingTable } from '../vocabulary/names.ts'
import type { Outcome } from '../vocabulary/outcome.ts'
import type { Deployment } from '../deployments/deployment.ts'
import type { Absence, ClosedFinding, LedgerEntry } from '../findings/ports.ts'
import type { RunRecord } from './records/run.ts'

/** One page of records as Azure sent them. `next` is absent when the process is done. */
export interface Page<Cursor> {
    records: unknown[]
    /** Rows that the source says it has for the whole process, when it says so. */
    expected?: number
    /** Subscriptions that refused their part of the page, each with what they said. */
    unreadable?: string[]
    next?: Cursor
}

/** One unit of work of a run. */
export interface ProcessPlan {
    /** What an admin reads: 'Tenant', '12 subscriptions', a subscription id. */
    scope: string
    cursor: JsonObject
    /** Processes of a later wave wait until every process of the waves before has ended. 0 when absent. */
    wave?: number
}

/** What a step works with. */
export interface StepContext {
    client: AzureClient
    deployment: Deployment
    run: RunRecord
    pageSize: number
}

/** From when to when changes are pulled; `from` absent means everything. Glide times in UTC. */
export interface RunWindow {
    from?: string
    to: string
}

/** A record that can be staged: its identity, what its fingerprint is made of, and the staging columns. */
export interface StagedRecord {
    externalId: string
    columns: Record<string, string>
    /** Ledger status once the record is handled. */
    status: string
    /** Nothing to write when the ledger knows nothing open for it. */
    passive: boolean
    /** Written without something that may come later: it is looked at again with every pull that brings it. */
    provisional?: boolean
}

/** A finding that the source brought again as it was. */
export interface UnchangedFinding {
    entry: LedgerEntry
    record: StagedRecord
}

/** How one type of integration works. Cursor values are plain JSON. */
export interface Integration {
    type: IntegrationType
    /** Type of its findings in the ledger. */
    findings: FindingType
    /** Staging table, extends sys_import_set_row. */
    stagingTable: StagingTable
    /** Tables of other products that it finds records in or writes: a run is refused where one lacks what is needed. */
    foreign: readonly TableName[]
    /** Does Start time limit what is pulled? (product.md 1.2: the Assessment and the container integration.) */
    usesStartTime: boolean
    /** Days after which Start time is left out once, so that what is gone is noticed; absent or 0 for never. */
    completeAfterDays?(): number
    /** May several processes bring the same record, so that fewer different ones than received are no loss? */
    sharesRecords?: boolean
    /** Rows per page at most, when its rows are too large for the deployment's page size. */
    maxPageSize?: number
    plan(client: AzureClient, inventory: Inventory, deployment: Deployment, window: RunWindow): Outcome<ProcessPlan[]>
    retrieve(context: StepContext, cursor: JsonObject): Outcome<Page<JsonObject>>
    /** How many rows the source has for a process, from its first cursor. */
    count?(context: StepContext, firstCursor: JsonObject): Outcome<number>
    /** A cursor that goes on behind the last row without a continuation token. */
    resume?(cursor: JsonObject): JsonObject
    /** Total: every record becomes a staged record or a rejection. */
    transform(record: unknown, deployment: Deployment): { staged: StagedRecord } | { rejected: Rejection }
    /** Last touch before staging, with the page's new and changed records together: may fetch what they lack. */
    complete?(context: StepContext, records: StagedRecord[], cursor: JsonObject): Outcome<StagedRecord[]>
    /**
     * Settings of the instance and the deployment that decide what is written for a record. When they change, records
     * are handled again although Azure still says the same of them.
     */
    settings?(deployment: Deployment): string
    /**
     * Touches what belongs to findings that did not change, before what did is staged; may fetch what it needs. Done
     * twice it changes nothing the second time. Returns how many findings were touched.
     */
    refresh?(context: StepContext, unchanged: readonly UnchangedFinding[], cursor: JsonObject): Outcome<number>
    /** At the end of a run that wrote something, and of a closure: puts right what processes cannot see of each other. */
    settle?(): void
    /**
     * Is a finding gone once several complete pulls in a row lacked it? Otherwise the integration itself asks the source
     * for what a pull lacked.
     */
    countsAbsences?: boolean
    /** Closes what a finding became, with its reason, where it is open. */
    close?(finding: ClosedFinding, absence: Absence, at: string): void
    /** Opens again what `close` closed; absent when that cannot be done. */
    reopen?(finding: ClosedFinding): void
}
