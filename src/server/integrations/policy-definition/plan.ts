/** How a run over policies is cut into processes. */
import { counted } from '../../vocabulary/counts.ts'
import { CONNECTORS_QUERY } from '../../azure/graph/connectors.ts'
import { graphRows, type Scope } from '../../azure/graph/resource-graph.ts'
import { MAX_SUBSCRIPTIONS, type Inventory } from '../../azure/graph/subscriptions.ts'
import { batches } from '../../vocabulary/batches.ts'
import type { AzureClient } from '../../azure/http/client.ts'
import type { Deployment } from '../../deployments/deployment.ts'
import type { PlanContext, ProcessPlan } from '../../runs/integration.ts'
import { textOf, type JsonObject } from '../../vocabulary/json.ts'
import type { Outcome } from '../../vocabulary/outcome.ts'
import { ASSIGNED_INITIATIVES_QUERY, STANDARD_TYPES_QUERY } from './query.ts'
import type { PolicyCursor } from './retrieve.ts'

/** Scopes whose standards one process lists; each takes two requests or more. */
const STANDARD_SCOPES = 25

/** Initiatives as the deployment chooses them, and the standards of every subscription and connector. */
export function plan({ client, deployment }: PlanContext, inventory: Inventory): Outcome<ProcessPlan<PolicyCursor>[]> {
    const initiatives = initiativePlans(client, inventory, deployment)
    if (initiatives.failure) return initiatives
    const { plans, ids } = initiatives.value
    const chosen = ids === undefined ? {} : { initiatives: ids }
    for (const subscriptions of batches(inventory.readable, MAX_SUBSCRIPTIONS)) {
        const indexed = isIndexed(client, subscriptions, ids !== undefined)
        if (indexed.failure) return indexed
        if (indexed.value) {
            plans.push(planned('Security standards', { kind: 'indexedStandards', subscriptions, ...chosen }))
            continue
        }
        const scopes = standardScopes(client, { ...inventory, readable: subscriptions })
        if (scopes.failure) return scopes
        for (const part of batches(scopes.value, STANDARD_SCOPES))
            plans.push(planned(listed(part.length), { kind: 'standards', scopes: part, ...chosen }))
    }
    return { value: plans }
}

/**
 * Does Resource Graph have what it is to be asked for? Where it knows nothing of standards, or of assignments when these
 * decide, it may be that it never does: then ARM is asked at each scope.
 */
function isIndexed(client: AzureClient, subscriptions: string[], withAssignments: boolean): Outcome<boolean> {
    const rows = graphRows(client, STANDARD_TYPES_QUERY, 'type', { subscriptions })
    if (rows.failure) return rows
    return { value: rows.value.length === 2 || (!withAssignments && rows.value.some(isStandards)) }
}

function isStandards(row: JsonObject): boolean {
    return textOf(row['type']).endsWith('/securitystandards')
}

function listed(scopes: number): string {
    return `Security standards of ${counted(scopes, 'subscription or connector', 'subscriptions and connectors')}`
}

/** Standards of AWS and GCP are assigned to the connector, and a customer's are defined there too (azure.md 5.7). */
export function standardScopes(client: AzureClient, inventory: Inventory): Outcome<string[]> {
    const scopes = inventory.readable.map((subscription) => `/subscriptions/${subscription}`)
    for (const subscriptions of batches(inventory.readable, MAX_SUBSCRIPTIONS)) {
        const connectors = graphRows(client, CONNECTORS_QUERY, 'id', { subscriptions })
        if (connectors.failure) return connectors
        scopes.push(...connectors.value.map((row) => textOf(row['id'])))
    }
    return { value: scopes }
}

/** `ids` are the chosen ones; absent for all of them. */
interface InitiativePlans {
    plans: ProcessPlan<PolicyCursor>[]
    ids?: string[]
}

/** All 181 built-in initiatives would flood Configuration Compliance, so the assigned ones are the default. */
function initiativePlans(
    client: AzureClient,
    inventory: Inventory,
    { initiatives, selection }: Deployment,
): Outcome<InitiativePlans> {
    const scopes = policyScopes(inventory, selection)
    if (initiatives.from === 'all') {
        const customs = scopes.map((scope) => planned('Custom initiatives', { kind: 'custom', scope }))
        return { value: { plans: [planned('Built-in initiatives', { kind: 'builtIn' }), ...customs] } }
    }
    const ids = new Set(initiatives.from === 'selected' ? initiatives.ids.map(initiativeId) : [])
    if (initiatives.from === 'assigned') {
        for (const scope of scopes) {
            const rows = graphRows(client, ASSIGNED_INITIATIVES_QUERY, 'initiative', scope, true)
            if (rows.failure) return rows
            for (const row of rows.value) ids.add(textOf(row['initiative']))
        }
    }
    const chosen = [...ids].sort()
    if (chosen.length === 0) return { value: { plans: [], ids: [] } }
    const scope = initiatives.from === 'selected' ? 'Selected initiatives' : 'Assigned initiatives'
    return { value: { plans: [planned(scope, { kind: 'named', ids: chosen })], ids: chosen } }
}

/** Without a selection the whole tenant, management groups included, which no list of subscriptions would cover. */
export function policyScopes(inventory: Inventory, { from, managementGroupIds }: Deployment['selection']): Scope[] {
    if (from === 'all') return [{}]
    if (from === 'management_groups' && managementGroupIds.length > 0) return [{ managementGroups: managementGroupIds }]
    return batches(inventory.readable, MAX_SUBSCRIPTIONS).map((subscriptions) => ({ subscriptions }))
}

/** A built-in initiative may be given by its name alone. */
export function initiativeId(id: string): string {
    const path = id.startsWith('/') ? id : `/providers/microsoft.authorization/policysetdefinitions/${id}`
    return path.toLowerCase()
}

function planned(scope: string, cursor: PolicyCursor): ProcessPlan<PolicyCursor> {
    return { scope, cursor }
}
