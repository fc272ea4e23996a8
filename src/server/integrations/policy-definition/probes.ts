/** What Save and test asks for on behalf of the Policy Definition integration. */
import { failedCall, ok, warning } from '../../deployments/checks/check.ts'
import { countProbe, GIVE_ROLE, listProbe, type Probe } from '../../deployments/checks/probes.ts'
import { policyScopes, standardScopes } from './plan.ts'
import { ASSIGNED_INITIATIVES_QUERY, CUSTOM_INITIATIVES_QUERY } from './query.ts'

const BUILT_IN = 'Policies'
const CUSTOM = 'Custom initiatives'
const ASSIGNED = 'Policy assignments'

/** Built-in initiatives, those of the customer's own, and what is assigned. */
export const initiativeProbe: Probe = {
    checks: [BUILT_IN, CUSTOM, ASSIGNED],
    permissions: [
        'Microsoft.Authorization/policySetDefinitions/read',
        'Microsoft.Authorization/policyAssignments/read',
        'Microsoft.ResourceGraph/resources/read',
    ],
    ask(client, inventory, { selection, initiatives }) {
        const scopes = policyScopes(inventory, selection)
        const path = '/providers/Microsoft.Authorization/policySetDefinitions?api-version=2023-04-01&$top=1'
        return [
            listProbe(client, BUILT_IN, [''], path),
            countProbe(client, CUSTOM, CUSTOM_INITIATIVES_QUERY, scopes, (count) =>
                ok(CUSTOM, count === 0 ? 'There is none that can be read.' : `${count} can be read.`),
            ),
            countProbe(client, ASSIGNED, ASSIGNED_INITIATIVES_QUERY, scopes, (count) =>
                count > 0 || initiatives.from !== 'assigned'
                    ? ok(ASSIGNED, `${count} assigned initiatives can be read.`)
                    : warning(
                          ASSIGNED,
                          'No assigned initiative can be read, so only security standards will become test groups.',
                          `${GIVE_ROLE} on the management groups where initiatives are assigned, or choose other initiatives.`,
                      ),
            ),
        ]
    },
}

/** Names of the checks of lists of standards, and what they list. */
const STANDARD_LISTS = { 'Security standards': 'securityStandards', 'Standard assignments': 'standardAssignments' }

/** Security standards and their assignments are lists of each subscription and connector by itself. */
export const standardProbe: Probe = {
    checks: Object.keys(STANDARD_LISTS),
    permissions: [
        'Microsoft.Security/securityStandards/read',
        'Microsoft.Security/standardAssignments/read',
        'Microsoft.Security/securityConnectors/read',
    ],
    ask(client, inventory) {
        const scopes = standardScopes(client, inventory)
        if (scopes.failure) return [failedCall('Security standards', scopes.failure)]
        return Object.entries(STANDARD_LISTS).map(([name, type]) =>
            listProbe(client, name, scopes.value, `/providers/Microsoft.Security/${type}?api-version=2024-08-01`),
        )
    },
}
