/** What an integration is to the runs: how its work is cut, fetched, and turned into staged rows. */
import type { AzureClient } from '../azure/client.ts'
import type { Inventory } from '../azure/subscriptions.ts'
import type { Rejection } from '../compliance/rejections.ts'
import type { JsonObject } from '../json.ts'
import type { IntegrationType } from '../names.ts'
import type { Outcome } from '../platform/ports.ts'
import type { Deployment } from './deployment.ts'

/** One page of records as Azure sent them. `next` is absent when the process is done. */
export interface Page<Cursor> {
    records: unknown[]
    /** Rows that the source says it has for the whole process, when it says so. */
    expected?: number
    next?: Cursor
}

/** One unit of work of a run. */
export interface ProcessPlan {
    /** What an admin reads: 'Tenant', '12 subscriptions', a subscription id. */
    scope: string
    cursor: JsonObject
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
}

/** How one type of integration works. Cursor values are plain JSON. */
export interface Integration {
    type: IntegrationType
    /** Staging table, extends sys_import_set_row. */
    stagingTable: string
    /** Does Start time limit what is pulled? (product.md 1.2: only the Assessment integration.) */
    usesStartTime: boolean
    plan(client: AzureClient, inventory: Inventory, deployment: Deployment, window: RunWindow): Outcome<ProcessPlan[]>
    retrieve(client: AzureClient, cursor: JsonObject, pageSize: number): Outcome<Page<JsonObject>>
    /** Total: every record becomes a staged record or a rejection. */
    transform(record: unknown, deployment: Deployment): { staged: StagedRecord } | { rejected: Rejection }
    /** Last touch before staging, with the page's new and changed records together: may fetch what they lack. */
    complete?(client: AzureClient, records: StagedRecord[], cursor: JsonObject): Outcome<StagedRecord[]>
}
