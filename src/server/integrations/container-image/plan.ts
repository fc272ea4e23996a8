/** How a run over container images is cut into processes. */
import { graphRows } from '../../azure/graph/resource-graph.ts'
import { MAX_SUBSCRIPTIONS, type Inventory } from '../../azure/graph/subscriptions.ts'
import { batches } from '../../vocabulary/batches.ts'
import { isoTime } from '../../compliance/times.ts'
import type { PlanContext, ProcessPlan, RunWindow } from '../../runs/integration.ts'
import { textOf } from '../../vocabulary/json.ts'
import type { Outcome } from '../../vocabulary/outcome.ts'
import type { AbsentCursor } from '../unseen/absent.ts'
import { absentPlans, plansOf } from '../unseen/plan.ts'
import { imageCountQuery } from './query.ts'
import type { PullCursor } from './retrieve.ts'

export type ImageCursor = PullCursor | AbsentCursor

/** Rows of one process: what a page that is too large makes it repeat. */
const PROCESS_ROWS = 2000

/** Subscriptions that have few rows share a process, large ones come in parts; in a full pull then what it did not bring. */
export function plan(
    { client, deployment }: PlanContext,
    inventory: Inventory,
    window: RunWindow,
): Outcome<ProcessPlan<ImageCursor>[]> {
    const plans: ProcessPlan<ImageCursor>[] = []
    for (const subscriptions of batches(inventory.readable, MAX_SUBSCRIPTIONS)) {
        const rows = graphRows(client, imageCountQuery(deployment.choices), 'subscriptionId', { subscriptions })
        if (rows.failure) return rows
        const counts = new Map(rows.value.map((row) => [textOf(row['subscriptionId']).toLowerCase(), Number(row['n'])]))
        const start = window.from === undefined ? {} : { from: isoTime(window.from) }
        const isSmall = (subscription: string) => (counts.get(subscription) ?? 0) <= PROCESS_ROWS
        const names = [...counts.keys()]
        const together = { ...start, partition: { of: 1, index: 0 } }
        plans.push(...plansOf(names.filter(isSmall), counts, together, PROCESS_ROWS))
        for (const subscription of names.filter((name) => !isSmall(name)))
            plans.push(...inParts(subscription, counts.get(subscription) ?? 0, start))
    }
    if (window.from === undefined) plans.push(...absentPlans(inventory, false))
    return { value: plans }
}

function inParts(subscription: string, rows: number, start: { from?: string }): ProcessPlan<PullCursor>[] {
    const of = Math.ceil(rows / PROCESS_ROWS)
    return Array.from({ length: of }, (_, index) => ({
        scope: `Subscription ${subscription}, part ${index + 1} of ${of}`,
        cursor: { ...start, scope: { subscriptions: [subscription] }, partition: { of, index } },
    }))
}
