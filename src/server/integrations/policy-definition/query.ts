/** The Resource Graph queries of initiatives; azure.md 5.2, 5.7. */
import { COPY } from '../../azure/graph/pull.ts'

/** Initiatives that are assigned in or above the scope, by id in lower case. */
export const ASSIGNED_INITIATIVES_QUERY = [
    'policyresources',
    "| where type =~ 'microsoft.authorization/policyassignments'",
    '| extend initiative = tolower(tostring(properties.policyDefinitionId))',
    "| where initiative contains '/policysetdefinitions/'",
    '| distinct initiative',
    '| order by initiative asc',
].join('\n')

/** Initiatives of the customer's own, at management groups and subscriptions. */
export const CUSTOM_INITIATIVES_QUERY = [
    'policyresources',
    "| where type =~ 'microsoft.authorization/policysetdefinitions'",
    "| where tostring(properties.policyType) =~ 'Custom'",
    `| extend key = tolower(id), ${COPY}`,
    '| project id, key, copy, name, properties',
    '| order by key asc, id asc, copy asc',
].join('\n')
