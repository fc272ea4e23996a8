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
import { initiativeId, policyScope } from './chosen-initiatives.ts'
import { ASSIGNED_INITIATIVES_QUERY, STANDARD_TYPES_QUERY } from './query.ts'
import type { PolicyCursor } from './retrieve.ts'

/** Scopes whose standards one process lists; each takes two requests or more. */
const STANDARD_SCOPES = 25
/** Initiatives that one process asks for: what it stores of them has to fit into a field. */
const NAMED_INITIATIVES = 150

/** Initiatives as the deployment chooses them, and the standards of every subscription and connector. */
export function plan({ client, deployment }: PlanContext, inventory: Inventory): Outcome<ProcessPlan<PolicyCursor>[]> {
    const initiatives = initiativePlans(client, inventory, deployment)
    if (initiatives.failure) return initiatives
    const plans = initiatives.value
    const onlyChosen = deployment.initiatives.from !== 'all'
    const chosen = onlyChosen ? { onlyChosen } : {}
    for (const subscriptions of batches(inventory.readable, MAX_SUBSCRIPTIONS)) {
        const indexed = isIndexed(client, subscriptions, onlyChosen)
        if (indexed.failure) return indexed
        if (indexed.value) {
            plans.push(planned('Security standards', { kind: 'indexedStandards', subscriptions, ...chosen }))
            continue
        }
        const scopes = standardScopes(client, { ...inventory, readable: subscriptions })
        if (scopes.failure) return scopes
        // Only where it depends on the subscriptions which initiatives are assigned.
        const within =
            policyScope(deployment.selection, subscriptions).subscriptions === undefined ? {} : { subscriptions }
        for (const part of batches(scopes.value, STANDARD_SCOPES))
            plans.push(planned(listed(part.length), { kind: 'standards', scopes: part, ...chosen, ...within }))
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

/** All 181 built-in initiatives would flood Configuration Compliance, so the assigned ones are the default. */
function initiativePlans(
    client: AzureClient,
    inventory: Inventory,
    { initiatives, selection }: Deployment,
): Outcome<ProcessPlan<PolicyCursor>[]> {
    const scopes = policyScopes(inventory, selection)
    if (initiatives.from === 'all') {
        const customs = scopes.map((scope) => planned('Custom initiatives', { kind: 'custom', scope }))
        return { value: [planned('Built-in initiatives', { kind: 'builtIn' }), ...customs] }
    }
    const ids = new Set(initiatives.from === 'selected' ? initiatives.ids.map(initiativeId) : [])
    if (initiatives.from === 'assigned') {
        for (const scope of scopes) {
            const rows = graphRows(client, ASSIGNED_INITIATIVES_QUERY, 'initiative', scope, true)
            if (rows.failure) return rows
            for (const row of rows.value) ids.add(textOf(row['initiative']))
        }
    }
    const scope = initiatives.from === 'selected' ? 'Selected initiatives' : 'Assigned initiatives'
    return {
        value: batches([...ids].sort(), NAMED_INITIATIVES).map((part) => planned(scope, { kind: 'named', ids: part })),
    }
}

/** What initiatives are asked for in. */
export function policyScopes(inventory: Inventory, selection: Deployment['selection']): Scope[] {
    const whole = policyScope(selection, [])
    if (whole.subscriptions === undefined) return [whole]
    return batches(inventory.readable, MAX_SUBSCRIPTIONS).map((subscriptions) => ({ subscriptions }))
}

function planned(scope: string, cursor: PolicyCursor): ProcessPlan<PolicyCursor> {
    return { scope, cursor }
}
