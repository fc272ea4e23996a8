/** The Policy Definition integration: initiatives and security standards -> test groups and their tests. */
import type { AzureClient } from '../../azure/client.ts'
import { CONNECTORS_QUERY } from '../../azure/connectors.ts'
import { graphRows, type Scope } from '../../azure/resource-graph.ts'
import { batches, MAX_SUBSCRIPTIONS, type Inventory } from '../../azure/subscriptions.ts'
import { textOf, type JsonObject } from '../../json.ts'
import { FOREIGN } from '../../contract/index.ts'
import { TABLE } from '../../names.ts'
import type { Outcome } from '../../platform/ports.ts'
import type { Deployment } from '../../runs/deployment.ts'
import type { Integration, ProcessPlan } from '../../runs/integration.ts'
import type { ClosedFinding } from '../../runs/ports.ts'
import { ASSIGNED_INITIATIVES_QUERY } from './query.ts'
import { INITIATIVES_PER_PAGE, retrieve, type PolicyCursor } from './retrieve.ts'
import { toStaged } from './transform.ts'

/** Scopes whose standards one process lists; each takes two requests or more. */
const STANDARD_SCOPES = 25

export interface PolicyNeeds {
    /** Takes the tests that a finding names out of its group. */
    close: (finding: ClosedFinding) => void
    /** Puts them back. */
    reopen: (finding: ClosedFinding) => void
    /** Looks once more at the groups of all tests. */
    settle: () => void
}

/** Makes the integration. */
export function policyDefinitions(needs: PolicyNeeds): Integration {
    return {
        type: 'policy_definition',
        findings: 'policy_definition',
        stagingTable: TABLE.policyImport,
        foreign: FOREIGN.groups,
        usesStartTime: false,
        // Custom initiatives and standards are listed at more than one scope.
        sharesRecords: true,
        maxPageSize: INITIATIVES_PER_PAGE,
        plan,
        retrieve: (step, cursor) => retrieve(step, cursor as unknown as PolicyCursor),
        transform: toStaged,
        countsAbsences: true,
        ...needs,
    }
}

function plan(client: AzureClient, inventory: Inventory, deployment: Deployment): Outcome<ProcessPlan[]> {
    const initiatives = initiativePlans(client, inventory, deployment)
    if (initiatives.failure) return initiatives
    const { plans, ids } = initiatives.value
    const scopes = standardScopes(client, inventory)
    if (scopes.failure) return scopes
    const standards = batches(scopes.value, STANDARD_SCOPES).map((part) =>
        process(`Security standards of ${part.length} subscriptions and connectors`, {
            kind: 'standards',
            scopes: part,
            ...(ids === undefined ? {} : { initiatives: ids }),
        }),
    )
    return { value: [...plans, ...standards] }
}

/** Standards of AWS and GCP are assigned to the connector, and a customer's are defined there too (azure.md 5.7). */
export function standardScopes(client: AzureClient, inventory: Inventory): Outcome<string[]> {
    const scopes = inventory.readable.map((subscription) => `/subscriptions/${subscription}`)
    for (const subscriptions of batches(inventory.readable, MAX_SUBSCRIPTIONS)) {
        const connectors = graphRows(client, CONNECTORS_QUERY, { subscriptions })
        if (connectors.failure) return connectors
        scopes.push(...connectors.value.map((row) => textOf(row['id'])))
    }
    return { value: scopes }
}

/** `ids` are the chosen ones; absent for all of them. */
interface InitiativePlans {
    plans: ProcessPlan[]
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
        const customs = scopes.map((scope) => process('Custom initiatives', { kind: 'custom', scope }))
        return { value: { plans: [process('Built-in initiatives', { kind: 'builtIn' }), ...customs] } }
    }
    const ids = new Set(initiatives.from === 'selected' ? initiatives.ids.map(initiativeId) : [])
    if (initiatives.from === 'assigned') {
        for (const scope of scopes) {
            const rows = graphRows(client, ASSIGNED_INITIATIVES_QUERY, scope, true)
            if (rows.failure) return rows
            for (const row of rows.value) ids.add(textOf(row['initiative']))
        }
    }
    const chosen = [...ids].sort()
    if (chosen.length === 0) return { value: { plans: [], ids: [] } }
    const scope = initiatives.from === 'selected' ? 'Selected initiatives' : 'Assigned initiatives'
    return { value: { plans: [process(scope, { kind: 'named', ids: chosen })], ids: chosen } }
}

/** Without a selection the whole tenant, management groups included, which no list of subscriptions would cover. */
export function policyScopes(inventory: Inventory, { from, managementGroupIds }: Deployment['selection']): Scope[] {
    if (from === 'all') return [{}]
    if (from === 'management_groups' && managementGroupIds.length > 0) return [{ managementGroups: managementGroupIds }]
    return batches(inventory.readable, MAX_SUBSCRIPTIONS).map((subscriptions) => ({ subscriptions }))
}

/** A built-in initiative may be given by its name alone. */
function initiativeId(id: string): string {
    const path = id.startsWith('/') ? id : `/providers/microsoft.authorization/policysetdefinitions/${id}`
    return path.toLowerCase()
}

function process(scope: string, cursor: PolicyCursor): ProcessPlan {
    return { scope, cursor: cursor as unknown as JsonObject }
}
