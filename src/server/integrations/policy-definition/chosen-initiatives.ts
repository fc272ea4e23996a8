/**
 * Which initiatives a deployment chooses. Asked for those that a page names: a list of all of them would be too long for
 * the cursor of a process.
 */
import { graphRows, type Scope } from '../../azure/graph/resource-graph.ts'
import type { Deployment } from '../../deployments/deployment.ts'
import type { StepContext } from '../../runs/integration.ts'
import { textOf } from '../../vocabulary/json.ts'
import type { Outcome } from '../../vocabulary/outcome.ts'
import { assignedAmongQuery } from './query.ts'

/** A built-in initiative may be given by its name alone. */
export function initiativeId(id: string): string {
    const path = id.startsWith('/') ? id : `/providers/microsoft.authorization/policysetdefinitions/${id}`
    return path.toLowerCase()
}

/** Without a selection the whole tenant, management groups included, which no list of subscriptions would cover. */
export function policyScope({ from, managementGroupIds }: Deployment['selection'], subscriptions: string[]): Scope {
    if (from === 'all') return {}
    return from === 'management_groups' && managementGroupIds.length > 0
        ? { managementGroups: managementGroupIds }
        : { subscriptions }
}

/** Those of some initiatives, by ids in lower case, that are chosen, or assigned in or above the scope. */
export function chosenAmong(
    { client, deployment }: StepContext,
    initiatives: readonly string[],
    subscriptions: string[],
): Outcome<Set<string>> {
    const { initiatives: choice, selection } = deployment
    if (choice.from === 'selected') return { value: new Set(choice.ids.map(initiativeId)) }
    const named = [...new Set(initiatives.filter((id) => id !== ''))]
    if (named.length === 0) return { value: new Set() }
    const scope = policyScope(selection, subscriptions)
    const rows = graphRows(client, assignedAmongQuery(named), 'initiative', scope, true)
    return rows.failure ? rows : { value: new Set(rows.value.map((row) => textOf(row['initiative']))) }
}
