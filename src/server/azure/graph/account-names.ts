/** What the owners of accounts call them: subscriptions, AWS accounts and GCP projects; azure.md 11.3. */
import { textOf } from '../../vocabulary/json.ts'
import type { Outcome } from '../../vocabulary/outcome.ts'
import type { AzureClient } from '../http/client.ts'
import { graphRows, type Scope } from './resource-graph.ts'
import { SUBSCRIPTIONS_QUERY } from './subscriptions.ts'

export const CONNECTOR_NAMES_QUERY = [
    'resources',
    "| where type =~ 'microsoft.security/securityconnectors'",
    '| project id, name, account = tostring(properties.hierarchyIdentifier), gcpProject = tostring(properties.environmentData.projectDetails.projectId)',
    '| order by id asc',
].join('\n')

/** Where the names of some accounts are: subscriptions are listed, other clouds have connectors. */
export interface AccountsWanted {
    subscriptions: boolean
    connectors: boolean
}

/** Names by account in lower case: the name of a subscription, that of the connector of an AWS account, a GCP project's ID. */
export function accountNames(client: AzureClient, scope: Scope, wanted: AccountsWanted): Outcome<Map<string, string>> {
    const names = new Map<string, string>()
    if (wanted.subscriptions) {
        const rows = graphRows(client, SUBSCRIPTIONS_QUERY, 'id', scope)
        if (rows.failure) return rows
        for (const row of rows.value) names.set(textOf(row['subscriptionId']).toLowerCase(), textOf(row['name']))
    }
    if (wanted.connectors) {
        const rows = graphRows(client, CONNECTOR_NAMES_QUERY, 'id', scope)
        if (rows.failure) return rows
        for (const row of rows.value)
            names.set(textOf(row['account']).toLowerCase(), textOf(row['gcpProject']) || textOf(row['name']))
    }
    return { value: names }
}
