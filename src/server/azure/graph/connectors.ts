/** Connectors of other clouds: which AWS account or GCP project a resource behind one belongs to; azure.md 11.3. */
import type { Outcome } from '../../vocabulary/outcome.ts'
import type { AzureClient } from '../http/client.ts'
import { membersOf } from '../records/members.ts'
import { graphRows, type Scope } from './resource-graph.ts'

export const CONNECTORS_QUERY = [
    'resources',
    "| where type =~ 'microsoft.security/securityconnectors'",
    '| project id, environment = tostring(properties.environmentName), account = tostring(properties.hierarchyIdentifier),',
    '    membership = tostring(properties.environmentData.organizationalData.organizationMembershipType)',
    '| order by id asc, account desc',
].join('\n')

const CONNECTOR = /^(.*\/providers\/microsoft\.security\/securityconnectors\/[^/]+)\//

/** The connector that a resource lies behind, in lower case; '' for resources of Azure itself. */
export function connectorOf(resourceId: string): string {
    return CONNECTOR.exec(resourceId.toLowerCase())?.[1] ?? ''
}

/**
 * Account or project by connector id in lower case. A connector of a whole organisation is left out: its
 * hierarchyIdentifier is the organisation's, and what lies behind it belongs to any of its members (azure.md 11.3).
 */
export function connectorAccounts(client: AzureClient, scope: Scope): Outcome<Map<string, string>> {
    const rows = graphRows(client, CONNECTORS_QUERY, 'id', scope)
    if (rows.failure) return rows
    const single = rows.value
        .map((row) => membersOf(row))
        .filter((row) => row.text('membership').toLowerCase() !== 'organization')
    return { value: new Map(single.map((row) => [row.text('id').toLowerCase(), row.id('account')])) }
}
