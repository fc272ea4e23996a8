/** How a run over standards and controls is cut into processes. */
import { counted } from '../../vocabulary/counts.ts'
import type { AzureClient } from '../../azure/http/client.ts'
import { graphRows, type Scope } from '../../azure/graph/resource-graph.ts'
import { MAX_SUBSCRIPTIONS, type Inventory } from '../../azure/graph/subscriptions.ts'
import { batches } from '../../vocabulary/batches.ts'
import type { PlanContext, ProcessPlan } from '../../runs/integration.ts'
import { textOf } from '../../vocabulary/json.ts'
import type { Outcome } from '../../vocabulary/outcome.ts'
import { CATEGORY_STANDARDS_QUERY, STANDARDS_QUERY } from './query.ts'
import type { StandardCursor } from './retrieve.ts'

/**
 * Standards first; then the links of all of them in one process, and those of whole categories in another. Aggregated
 * answers page badly (azure.md 7.2), so that each page is a first one, behind the last link of the page before.
 */
export function plan({ client }: PlanContext, inventory: Inventory): Outcome<ProcessPlan<StandardCursor>[]> {
    const spelled = new Map<string, string>()
    const links: ProcessPlan<StandardCursor>[] = []
    for (const subscriptions of batches(inventory.readable, MAX_SUBSCRIPTIONS)) {
        const scope = { subscriptions }
        const found = namesOf(client, STANDARDS_QUERY, scope)
        if (found.failure) return found
        for (const name of found.value) if (!spelled.has(name.toLowerCase())) spelled.set(name.toLowerCase(), name)
        const standards = found.value.map((name) => spelled.get(name.toLowerCase()) ?? name)
        if (standards.length === 0) continue
        links.push(planned('Controls', 1, { kind: 'links', standards, scope }))
        const named = namesOf(client, CATEGORY_STANDARDS_QUERY, scope)
        if (named.failure) return named
        const wanted = named.value.map((name) => name.toLowerCase())
        const categories = standards.filter((name) => wanted.includes(name.toLowerCase()))
        if (categories.length > 0)
            links.push(planned('Controls, by category', 1, { kind: 'categories', standards: categories, scope }))
    }
    if (spelled.size === 0) return { value: [] }
    const names = [...spelled.values()].sort()
    return { value: [planned(counted(names.length, 'standard'), 0, { kind: 'standards', standards: names }), ...links] }
}

function namesOf(client: AzureClient, query: string, scope: Scope): Outcome<string[]> {
    const rows = graphRows(client, query, 'standard', scope)
    if (rows.failure) return rows
    return { value: rows.value.map((row) => textOf(row['standard'])).filter((name) => name !== '') }
}

function planned(scope: string, wave: number, cursor: StandardCursor): ProcessPlan<StandardCursor> {
    return { scope, wave, cursor }
}
