/** What Save and test asks for on behalf of the Policy Definition integration. */
import type { AzureClient } from '../../azure/http/client.ts'
import { failed, failedCall, ok, warning, type Check } from '../../deployments/checks/check.ts'
import { countProbe, GIVE_ROLE, listProbe, refused, type Probe } from '../../deployments/checks/probes.ts'
import type { Deployment } from '../../deployments/deployment.ts'
import { counted, numberText } from '../../vocabulary/counts.ts'
import { failureInWords } from '../../vocabulary/failures.ts'
import { initiativeId } from './chosen-initiatives.ts'
import { policyScopes, standardScopes } from './plan.ts'
import { ASSIGNED_INITIATIVES_QUERY, CUSTOM_INITIATIVES_QUERY } from './query.ts'

const BUILT_IN = 'Policies'
const CUSTOM = 'Custom initiatives'
const ASSIGNED = 'Policy assignments'
const CHOSEN = 'Specific initiatives'

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
                ok(CUSTOM, count === 0 ? 'There is none that can be read.' : `${numberText(count)} can be read.`),
            ),
            countProbe(client, ASSIGNED, ASSIGNED_INITIATIVES_QUERY, scopes, (count) =>
                count > 0 || initiatives.from !== 'assigned'
                    ? ok(ASSIGNED, `${counted(count, 'assigned initiative')} can be read.`)
                    : warning(
                          ASSIGNED,
                          'No assigned initiative can be read, so only security standards will become test groups.',
                          `${GIVE_ROLE} on the management groups where initiatives are assigned, or choose other initiatives.`,
                      ),
            ),
            ...(initiatives.from === 'selected' ? [chosenCheck(client, initiatives)] : []),
        ]
    },
}

/** Each initiative that the configuration names, asked for as the run does. */
function chosenCheck(client: AzureClient, { ids }: Deployment['initiatives']): Check {
    if (ids.length === 0)
        return failedCall(
            CHOSEN,
            failureInWords('MDC-629', {
                sentence:
                    'Specific initiatives are chosen and no Initiative IDs are given, so none becomes a test group.',
                remedy: 'Enter them, or choose Assigned initiatives.',
            }),
        )
    const unknown: string[] = []
    for (const id of ids) {
        const answer = client.get(`${client.apiUrl}${encodeURI(initiativeId(id))}?api-version=2023-04-01`)
        if (answer.failure?.code === 'MDC-303') unknown.push(id)
        else if (answer.failure)
            return refused(CHOSEN, answer.failure, `${GIVE_ROLE} where the initiative ${id} is defined.`)
    }
    if (unknown.length > 0) return failed(CHOSEN, 'MDC-629', unknown.join(', '))
    return ok(CHOSEN, `${counted(ids.length, 'initiative')} can be read.`)
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
