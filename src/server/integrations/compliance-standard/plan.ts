/** How a run over standards and controls is cut into processes. */
import { counted } from '../../vocabulary/counts.ts'
import { graphRows } from '../../azure/graph/resource-graph.ts'
import { MAX_SUBSCRIPTIONS, type Inventory } from '../../azure/graph/subscriptions.ts'
import { batches } from '../../vocabulary/batches.ts'
import type { PlanContext, ProcessPlan } from '../../runs/integration.ts'
import { textOf } from '../../vocabulary/json.ts'
import type { Outcome } from '../../vocabulary/outcome.ts'
import { CATEGORY_STANDARDS_QUERY, STANDARDS_QUERY } from './query.ts'
import type { StandardCursor } from './retrieve.ts'

/** Standards first, then one process for each: aggregated answers page badly, so each is kept small (azure.md 7.2). */
export function plan({ client }: PlanContext, inventory: Inventory): Outcome<ProcessPlan<StandardCursor>[]> {
    const standards = new Map<string, string>()
    const links: ProcessPlan<StandardCursor>[] = []
    for (const subscriptions of batches(inventory.readable, MAX_SUBSCRIPTIONS)) {
        const rows = graphRows(client, STANDARDS_QUERY, 'standard', { subscriptions })
        if (rows.failure) return rows
        for (const row of rows.value) {
            const standard = textOf(row['standard'])
            if (standard === '') continue
            if (!standards.has(standard.toLowerCase())) standards.set(standard.toLowerCase(), standard)
            links.push(planned(standard, 1, { kind: 'links', standard, scope: { subscriptions } }))
        }
        const categories = graphRows(client, CATEGORY_STANDARDS_QUERY, 'standard', { subscriptions })
        if (categories.failure) return categories
        for (const row of categories.value) {
            const standard = standards.get(textOf(row['standard']).toLowerCase())
            if (standard === undefined) continue
            links.push(
                planned(`${standard}, by category`, 1, { kind: 'categories', standard, scope: { subscriptions } }),
            )
        }
    }
    if (standards.size === 0) return { value: [] }
    const names = [...standards.values()].sort()
    return { value: [planned(counted(names.length, 'standard'), 0, { kind: 'standards', standards: names }), ...links] }
}

function planned(scope: string, wave: number, cursor: StandardCursor): ProcessPlan<StandardCursor> {
    return { scope, wave, cursor }
}
