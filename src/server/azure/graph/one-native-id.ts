/** Which assessed resources behind connectors have the native id of some others: all of them, whatever page they come on. */
import { batches } from '../../vocabulary/batches.ts'
import type { JsonObject } from '../../vocabulary/json.ts'
import type { Outcome } from '../../vocabulary/outcome.ts'
import type { AzureClient } from '../http/client.ts'
import { ABSENT } from '../records/members.ts'
import { ASSESSMENTS } from './assessment-rows.ts'
import { RESOURCE } from './categories.ts'
import { kqlStrings } from './kql.ts'
import { graphRows } from './resource-graph.ts'

const IDS_PER_QUERY = 200

/** The members that hold a native id; a bag may be JSON in text, and its members in any letter case. */
const MEMBERS = [
    ...['details.nativeresourceid', 'details.nativeclouduniqueidentifier'],
    ...['data.nativeresourceid', 'data.nativeclouduniqueidentifier'],
]

/** Gives each row of a resource behind a connector its native ids: a row for each, without the words that stand for none. */
const BY_NATIVE_ID = [
    ...ASSESSMENTS,
    '| extend lowerId = tolower(id)',
    "| where lowerId contains '/providers/microsoft.security/securityconnectors/'",
    RESOURCE,
    '| extend resourceDetails = properties.resourceDetails, additionalData = properties.additionalData',
    '| extend details = parse_json(tolower(tostring(resourceDetails))), data = parse_json(tolower(tostring(additionalData)))',
    `| mv-expand native = pack_array(${MEMBERS.map((member) => `tostring(${member})`).join(', ')}) to typeof(string)`,
    `| where native !in (${kqlStrings(ABSENT)})`,
]

/** A row of each resource that has a native id of one of some resources, which are given by their ids in lower case. */
export function oneNativeIdQuery(resources: readonly string[]): string {
    return [
        ...BY_NATIVE_ID,
        '| join kind=inner (',
        ...BY_NATIVE_ID,
        `| where resource in (${kqlStrings(resources)})`,
        '| distinct native',
        ') on native',
        '| summarize arg_max(lowerId, id, resourceDetails, additionalData) by resource',
        '| project resource, id, resourceDetails, additionalData',
        '| order by resource asc',
    ].join('\n')
}

/** Asks for those resources in all that can be read: what a deployment leaves out is a rival as well. */
export function withNativeIdOf(client: AzureClient, resources: readonly string[]): Outcome<JsonObject[]> {
    const found: JsonObject[] = []
    for (const some of batches([...new Set(resources)], IDS_PER_QUERY)) {
        const rows = graphRows(client, oneNativeIdQuery(some), 'resource', {})
        if (rows.failure) return rows
        found.push(...rows.value)
    }
    return { value: found }
}
