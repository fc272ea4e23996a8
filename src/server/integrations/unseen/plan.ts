/** How a run over assessments is cut into processes. */
import type { AzureClient } from '../../azure/http/client.ts'
import { graphRows, type Scope } from '../../azure/graph/resource-graph.ts'
import { MAX_SUBSCRIPTIONS, type Inventory } from '../../azure/graph/subscriptions.ts'
import { batches } from '../../vocabulary/batches.ts'
import { textOf } from '../../vocabulary/json.ts'
import type { Outcome } from '../../vocabulary/outcome.ts'
import type { ProcessPlan } from '../../runs/integration.ts'
import type { AbsentCursor } from './absent.ts'

/** Rows that one process should have at most, unless a single subscription has more. */
const PROCESS_ROWS = 20_000
/** Subscriptions in one query, as many as in Microsoft's own example (azure.md 12.7). */
const PROCESS_SUBSCRIPTIONS = 100

/**
 * Small subscriptions share a process, so that a run of thousands of them has a bearable number of queries.
 * `countQuery` answers `subscriptionId, n`; `cursor` is what each process begins with, besides its scope.
 */
export function planBySubscription<Start extends object>(
    client: AzureClient,
    inventory: Inventory,
    countQuery: string,
    cursor: Start,
): Outcome<ProcessPlan<Start & { scope: Scope }>[]> {
    const counts = countsOf(client, inventory, countQuery)
    return counts.failure ? counts : { value: plansOf(inventory.readable, counts.value, cursor) }
}

function countsOf(client: AzureClient, inventory: Inventory, countQuery: string): Outcome<Map<string, number>> {
    const counts = new Map<string, number>()
    for (const subscriptions of batches(inventory.readable, MAX_SUBSCRIPTIONS)) {
        const rows = graphRows(client, countQuery, 'subscriptionId', { subscriptions })
        if (rows.failure) return rows
        for (const row of rows.value) counts.set(textOf(row['subscriptionId']).toLowerCase(), Number(row['n']))
    }
    return { value: counts }
}

/** Processes for some subscriptions, which are put together until they have so many rows at `most`. */
export function plansOf<Start extends object>(
    subscriptions: readonly string[],
    counts: Map<string, number>,
    cursor: Start,
    most = PROCESS_ROWS,
): ProcessPlan<Start & { scope: Scope }>[] {
    return groups(subscriptions, counts, most).map((some) => ({
        scope: some.length === 1 ? `Subscription ${some[0] ?? ''}` : `${some.length} subscriptions`,
        cursor: { ...cursor, scope: { subscriptions: some } },
    }))
}

function groups(subscriptions: readonly string[], counts: Map<string, number>, most: number): string[][] {
    const result: string[][] = []
    let rows = 0
    for (const subscription of subscriptions) {
        const count = counts.get(subscription) ?? 0
        const current = result[result.length - 1]
        if (current === undefined || rows + count > most || current.length >= PROCESS_SUBSCRIPTIONS) {
            result.push([subscription])
            rows = count
        } else {
            current.push(subscription)
            rows += count
        }
    }
    return result
}

/** The processes that ask for what the pull did not bring. They wait for all others. */
export function absentPlans({ readable }: Inventory, openOnly: boolean): ProcessPlan<AbsentCursor>[] {
    return batches(readable, MAX_SUBSCRIPTIONS).map((subscriptions, index) => {
        const cursor: AbsentCursor = { kind: 'absent', subscriptions, outside: index === 0, openOnly, after: '' }
        return { scope: 'Findings that were not seen', wave: 1, cursor }
    })
}
