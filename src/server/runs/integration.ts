/** What an integration says about itself: how its work is cut, fetched, staged and applied. `runs` knows no other. */
import type { AzureClient } from '../azure/http/client.ts'
import type { Inventory } from '../azure/graph/subscriptions.ts'
import type { TableName } from '../contract/index.ts'
import type { Probe } from '../deployments/checks/probes.ts'
import type { Deployment } from '../deployments/deployment.ts'
import type { Absence, ClosedFinding, LedgerContext, LedgerEntry } from '../findings/ports.ts'
import type { FailureCode } from '../vocabulary/failures.ts'
import type { JsonObject } from '../vocabulary/json.ts'
import type { FindingType, IntegrationType, StagingTable } from '../vocabulary/names.ts'
import type { Outcome } from '../vocabulary/outcome.ts'
import type { Exclusion, ExclusionCode } from '../vocabulary/exclusions.ts'
import type { Rejection } from '../vocabulary/rejections.ts'
import type { UnknownWord } from '../vocabulary/words.ts'
import type { ImportPage, Staged, StagedRow } from './imports/import-page.ts'
import type { Ports, Settings } from './ports.ts'
import type { RunRecord } from './records/run.ts'

/** One page of records as Azure sent them. `next` is absent when the process is done. */
export interface Page<Cursor> {
    records: unknown[]
    /** Rows that were left out of the records, because their record has come before. */
    repeated?: number
    /** Rows that the source says it has for the whole process, when it says so. */
    expected?: number
    /** Subscriptions that refused their part of the page, each with what they said. */
    unreadable?: string[]
    /** Words that nobody knows, seen before there was a record to stage. */
    unknown?: readonly UnknownWord[]
    /** Records that the source has only counted. */
    leftOut?: readonly { code: ExclusionCode; count: number; example: string }[]
    next?: Cursor
}

/** One unit of work of a run. */
export interface ProcessPlan<Cursor = JsonObject> {
    /** What an admin reads: 'Tenant', '12 subscriptions', a subscription id. */
    scope: string
    cursor: Cursor
    /** Processes of a later wave wait until every process of the waves before has ended. 0 when absent. */
    wave?: number
}

/** Whom to ask, and for whom. */
interface AzureContext {
    ports: Ports
    client: AzureClient
    deployment: Deployment
}

/** What plans are made with. */
export interface PlanContext extends AzureContext {
    /** A sentence for the notice of the run. */
    tell(sentence: string): void
}

/** What a step works with. */
export interface StepContext extends AzureContext {
    run: RunRecord
    pageSize: number
}

/** What the rows of one import set are applied with. */
export interface ApplyContext {
    ledger: LedgerContext
    deployment: Deployment
}

/** From when to when changes are pulled; `from` absent means everything. Glide times in UTC. */
export interface RunWindow {
    from?: string
    to: string
}

/** A record that can be staged: its identity, what its fingerprint is made of, and the staging columns. */
export interface StagedRecord<Row = StagedRow> {
    externalId: string
    columns: Row & { external_id: string }
    /** Ledger status once the record is handled. */
    status: string
    /** Nothing to write when the ledger knows nothing open for it. */
    writesNothing: boolean
    /** Written without something that may come later: it is looked at again with every pull that brings it. */
    provisional?: boolean
}

/** What becomes of a record before it is staged, and the words in it that nobody knows. */
export type StageResult<Row = StagedRow> = (
    { staged: StagedRecord<Row> } | { rejected: Rejection } | { excluded: Exclusion }
) & { unknown?: readonly UnknownWord[] }

/** A finding that the source brought again as it was. */
export interface UnchangedFinding<Row = StagedRow> {
    entry: LedgerEntry
    record: StagedRecord<Row>
}

/** A product that may not be installed. */
export interface OptionalProduct {
    /** Is there where the product is. */
    table: TableName
    /** Why the integration does not start without it. */
    absent: FailureCode
    /** Why a new integration waits for the Health check, which proves the columns of its tables; absent: it does not. */
    unproven?: FailureCode
}

/** How one type of integration works. Cursors are plain JSON; rows are what `stage` makes, as text. */
export interface Integration<Cursor = JsonObject, Row = StagedRow> {
    type: IntegrationType
    /** What choice lists show. */
    label: string
    /** Integrations whose records this one builds on. */
    after: readonly IntegrationType[]
    /** Absent: it writes to products that this application needs anyway. */
    product?: OptionalProduct
    /** Type of its findings in the ledger. Integrations with the same findings do not run at the same time. */
    findings: FindingType
    /** Staging table, extends sys_import_set_row. */
    stagingTable: StagingTable
    /** Columns of the staging table besides those that all have. */
    columns: readonly (string & keyof Row)[]
    /** Tables of other products that it finds records in or writes: a run is refused where one lacks what is needed. */
    foreign: readonly TableName[]
    probes: readonly Probe[]
    /** Does Start time limit what is pulled? (product.md 1.2: the Assessment and the container integration.) */
    usesStartTime: boolean
    /** Days after which Start time is left out once, so that what is gone is noticed; absent or 0 for never. */
    fullPullAfterDays?(settings: Settings): number
    /** May several processes bring the same record, so that fewer different ones than received are no loss? */
    sharesRecords?: boolean
    /** Rows per page at most, when its rows are too large for the deployment's page size. */
    maxPageSize?: number
    plan(context: PlanContext, inventory: Inventory, window: RunWindow): Outcome<ProcessPlan<Cursor>[]>
    retrieve(step: StepContext, cursor: Cursor): Outcome<Page<Cursor>>
    /** How many rows the source has for a process, from its first cursor, or how many different ones. */
    count?(step: StepContext, firstCursor: Cursor, of: 'rows' | 'identities'): Outcome<number>
    /** A cursor that goes on behind the last row without a continuation token. */
    resume?(cursor: Cursor): Cursor
    /** From a record of Azure to a staging row. Total: every record becomes one, a rejection or an exclusion. */
    stage(record: unknown, deployment: Deployment): StageResult<Row>
    /** Last touch before staging, with the page's new and changed records together: may fetch what they lack. */
    enrich?(step: StepContext, records: StagedRecord<Row>[], cursor: Cursor): Outcome<StagedRecord<Row>[]>
    /** From staging rows to records of the instance: the handler of the rows of one import set. */
    apply(ports: Ports, context: ApplyContext, rows: readonly Staged<Row>[]): ImportPage<Row>
    /**
     * Settings of the instance and the deployment that decide what is written for a record. When they change, records
     * are handled again although Azure still says the same of them.
     */
    settings?(ports: Ports, deployment: Deployment): string
    /**
     * Touches what belongs to findings that did not change, before what did is staged; may fetch what it needs. Done
     * twice it changes nothing the second time. Returns how many findings were touched.
     */
    refresh?(step: StepContext, unchanged: readonly UnchangedFinding<Row>[], cursor: Cursor): Outcome<number>
    /** At the end of a run that wrote something, and of a closure: puts right what processes cannot see of each other. */
    atEnd?(ports: Ports): void
    /** Told to customers' own event handlers when a run has ended. */
    announces?: 'importEnded'
    /**
     * Is a finding gone once several full pulls in a row lacked it? Otherwise the integration itself asks the source
     * for what a pull lacked.
     */
    countsAbsences?: boolean
    /** Closes what a finding became, with its reason, where it is open. */
    close?(ports: Ports, finding: ClosedFinding, absence: Absence, at: string): void
    /** Opens again what `close` closed; absent when that cannot be done. */
    reopen?(ports: Ports, finding: ClosedFinding): void
}

/** An integration with cursors and rows of its own, for the runs: they store cursors as JSON and rows as text. */
export function defineIntegration<Cursor, Row>(declaration: Integration<Cursor, Row>): Integration {
    // The one place where a stored cursor, and a staged row, become what the integration has made of them.
    return declaration as unknown as Integration
}
