/** How a run over assessment metadata is cut into processes. */
import { graphRows } from '../../azure/graph/resource-graph.ts'
import { MAX_SUBSCRIPTIONS, type Inventory } from '../../azure/graph/subscriptions.ts'
import { batches } from '../../vocabulary/batches.ts'
import type { PlanContext, ProcessPlan } from '../../runs/integration.ts'
import { textOf } from '../../vocabulary/json.ts'
import type { Outcome } from '../../vocabulary/outcome.ts'
import { NAMELESS_SUBSCRIPTIONS_QUERY } from './query.ts'
import type { MetadataCursor } from './retrieve.ts'

/**
 * First Microsoft's list, and the customer's own metadata; then, knowing what these had, what only assessments carry.
 * Listing every subscription would repeat the built-ins a thousand times over (azure.md 6.1, 6.3); metadata that no
 * assessment uses has no result to describe. Lists of subscriptions are only asked for where assessments say too little.
 */
export function plan({ client }: PlanContext, inventory: Inventory): Outcome<ProcessPlan<MetadataCursor>[]> {
    const plans = [planned('Built-in metadata', 0, { kind: 'list', subscription: '' })]
    for (const subscriptions of batches(inventory.readable, MAX_SUBSCRIPTIONS)) {
        plans.push(planned('Metadata of your own', 1, { kind: 'custom', scope: { subscriptions } }))
        const rows = graphRows(client, NAMELESS_SUBSCRIPTIONS_QUERY, 'subscriptionId', { subscriptions })
        if (rows.failure) return rows
        for (const row of rows.value) {
            const subscription = textOf(row['subscriptionId'])
            plans.push(planned(`Subscription ${subscription}`, 0, { kind: 'list', subscription }))
        }
        plans.push(planned('Metadata of assessments in use', 2, { kind: 'embedded', scope: { subscriptions } }))
    }
    return { value: plans }
}

function planned(scope: string, wave: number, cursor: MetadataCursor): ProcessPlan<MetadataCursor> {
    return { scope, wave, cursor }
}
