/** How a run over container images is cut into processes. */
import { graphRows } from '../../azure/graph/resource-graph.ts'
import { MAX_SUBSCRIPTIONS, type Inventory } from '../../azure/graph/subscriptions.ts'
import { batches } from '../../vocabulary/batches.ts'
import { isoTime } from '../../compliance/times.ts'
import type { PlanContext, ProcessPlan, RunWindow } from '../../runs/integration.ts'
import { textOf } from '../../vocabulary/json.ts'
import type { Outcome } from '../../vocabulary/outcome.ts'
import type { AbsentCursor } from '../unseen/absent.ts'
import { absentPlans } from '../unseen/plan.ts'
import { imageCountQuery } from './query.ts'
import type { PullCursor } from './retrieve.ts'

export type ImageCursor = PullCursor | AbsentCursor

/** Rows of one process: what a page that is too large makes it repeat. */
const PROCESS_ROWS = 2000

/** Parts of subscriptions; in a full pull then what it did not bring. */
export function plan(
    { client, deployment }: PlanContext,
    inventory: Inventory,
    window: RunWindow,
): Outcome<ProcessPlan<ImageCursor>[]> {
    const plans: ProcessPlan<ImageCursor>[] = []
    for (const subscriptions of batches(inventory.readable, MAX_SUBSCRIPTIONS)) {
        const rows = graphRows(client, imageCountQuery(deployment.choices), 'subscriptionId', { subscriptions })
        if (rows.failure) return rows
        for (const row of rows.value) {
            const subscription = textOf(row['subscriptionId']).toLowerCase()
            const of = Math.max(1, Math.ceil(Number(row['n']) / PROCESS_ROWS))
            for (let index = 0; index < of; index += 1) {
                const cursor: PullCursor = {
                    scope: { subscriptions: [subscription] },
                    partition: { of, index },
                    ...(window.from === undefined ? {} : { from: isoTime(window.from) }),
                }
                const part = of === 1 ? '' : `, part ${index + 1} of ${of}`
                plans.push({ scope: `Subscription ${subscription}${part}`, cursor })
            }
        }
    }
    if (window.from === undefined) plans.push(...absentPlans(inventory, false))
    return { value: plans }
}
