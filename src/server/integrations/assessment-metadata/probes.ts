/** What Save and test asks for on behalf of the Assessment Metadata integration. */
import { failedCall, ok } from '../../deployments/checks/check.ts'
import { listProbe, rowsOf, scopesOf, type Probe } from '../../deployments/checks/probes.ts'
import { textOf } from '../../vocabulary/json.ts'
import { CUSTOM_SUBSCRIPTIONS_QUERY } from './query.ts'

const PATH = '/providers/Microsoft.Security/assessmentMetadata?api-version=2021-06-01'
const BUILT_IN = 'Assessment metadata'
const CUSTOM = 'Custom assessment metadata'

/** The built-in list of metadata, and the lists of subscriptions that have metadata of their own in use. */
export const metadataProbe: Probe = {
    checks: [BUILT_IN, CUSTOM],
    permissions: ['Microsoft.Security/assessmentMetadata/read'],
    ask(client, inventory) {
        const rows = rowsOf(client, CUSTOM_SUBSCRIPTIONS_QUERY, 'subscriptionId', scopesOf(inventory))
        const subscriptions = rows.failure ? [] : rows.value.map((row) => textOf(row['subscriptionId']))
        const paths = subscriptions.map((id) => `/subscriptions/${id}`)
        const custom =
            paths.length === 0
                ? ok(CUSTOM, 'No assessment uses metadata of your own.')
                : listProbe(client, CUSTOM, paths, PATH)
        return [listProbe(client, BUILT_IN, [''], PATH), rows.failure ? failedCall(CUSTOM, rows.failure) : custom]
    },
}
