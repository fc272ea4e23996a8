/** The Assessment integration: assessments -> test results on configuration items. */
import type { AzureClient } from '../../azure/client.ts'
import { graphRows } from '../../azure/resource-graph.ts'
import { batches, MAX_SUBSCRIPTIONS, type Inventory } from '../../azure/subscriptions.ts'
import { isoTime } from '../../compliance/times.ts'
import { objectOf, textOf, type JsonObject } from '../../json.ts'
import { TABLE } from '../../names.ts'
import type { Outcome } from '../../platform/ports.ts'
import type { Integration, ProcessPlan, RunWindow, StagedRecord } from '../../runs/integration.ts'
import { COUNT_QUERY } from './query.ts'
import { retrieve, retrieveMetadata, type AssessmentCursor } from './retrieve.ts'
import { toRow } from './transform.ts'

/** Rows that one process should have at most, unless a single subscription has more. */
const PROCESS_ROWS = 20_000
/** Microsoft advises groups of at most 100 subscriptions in one query (azure.md 12.7). */
const PROCESS_SUBSCRIPTIONS = 100

/** Makes the integration; `unknownTests` tells which of some test keys no test exists for. */
export function assessments(unknownTests: (keys: readonly string[]) => string[]): Integration {
    return {
        type: 'assessment',
        stagingTable: TABLE.assessmentImport,
        usesStartTime: true,
        plan,
        retrieve: (client, cursor, pageSize) =>
            retrieve(client, cursor as unknown as AssessmentCursor, pageSize) as Outcome<never>,
        transform(record, deployment) {
            const result = toRow(objectOf(record))
            if ('rejected' in result) return result
            const { row } = result
            const ignored = row.verdict === 'not_applicable' && deployment.notApplicable === 'ignore'
            return {
                staged: {
                    externalId: row.external_id,
                    columns: { ...row, metadata: '' },
                    status: row.verdict,
                    passive: ignored,
                },
            }
        },
        complete: (client, records, cursor) => withMetadata(client, records, cursor, unknownTests),
    }
}

/** Small subscriptions share a process, so that a run of thousands of them has a bearable number of queries. */
function plan(
    client: AzureClient,
    inventory: Inventory,
    _deployment: unknown,
    window: RunWindow,
): Outcome<ProcessPlan[]> {
    const counts = new Map<string, number>()
    for (const subscriptions of batches(inventory.readable, MAX_SUBSCRIPTIONS)) {
        const rows = graphRows(client, COUNT_QUERY, { subscriptions })
        if (rows.failure) return rows
        for (const row of rows.value) counts.set(textOf(row['subscriptionId']).toLowerCase(), Number(row['n']))
    }
    const cursor: JsonObject =
        window.from === undefined ? {} : { window: { from: isoTime(window.from), to: isoTime(window.to) } }
    return {
        value: groups(inventory.readable, counts).map((subscriptions) => ({
            scope:
                subscriptions.length === 1
                    ? `Subscription ${subscriptions[0] ?? ''}`
                    : `${subscriptions.length} subscriptions`,
            cursor: { ...cursor, scope: { subscriptions } },
        })),
    }
}

function groups(subscriptions: readonly string[], counts: Map<string, number>): string[][] {
    const result: string[][] = []
    let rows = 0
    for (const subscription of subscriptions) {
        const count = counts.get(subscription) ?? 0
        const current = result[result.length - 1]
        if (current === undefined || rows + count > PROCESS_ROWS || current.length >= PROCESS_SUBSCRIPTIONS) {
            result.push([subscription])
            rows = count
        } else {
            current.push(subscription)
            rows += count
        }
    }
    return result
}

/** Gives the first record of each key without a test the metadata that the test is made of. */
function withMetadata(
    client: AzureClient,
    records: StagedRecord[],
    cursor: JsonObject,
    unknownTests: (keys: readonly string[]) => string[],
): Outcome<StagedRecord[]> {
    const keys = [...new Set(records.map((record) => record.columns['test_key'] ?? ''))]
    const metadata = retrieveMetadata(client, unknownTests(keys), objectOf(cursor['scope']))
    if (metadata.failure) return metadata
    return {
        value: records.map((record) => {
            const found = metadata.value.get(record.columns['test_key'] ?? '')
            return found === undefined
                ? record
                : { ...record, columns: { ...record.columns, metadata: JSON.stringify(found) } }
        }),
    }
}
