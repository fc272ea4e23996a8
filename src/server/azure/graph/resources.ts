/** What Resource Graph knows of resources besides their assessments: region, tags, and which machine it is; azure.md 4.10. */
import { objectOf, textOf, type JsonObject } from '../../vocabulary/json.ts'
import type { Outcome } from '../../vocabulary/outcome.ts'
import type { AzureClient } from '../http/client.ts'
import { regionOf } from '../records/regions.ts'
import { kqlStrings } from './kql.ts'
import { graphRows, type Scope } from './resource-graph.ts'
import { batches } from '../../vocabulary/batches.ts'

/** Ids per query: at up to 1,500 characters an id, the query stays far below any limit on requests. */
const IDS_PER_QUERY = 500

/** A unique id has 36 characters. */
const MACHINES_PER_QUERY = 1000

export interface ResourceFacts {
    region: string
    tags: JsonObject
    /** The unique id of a virtual machine, as received; '' of anything else (azure.md 4.12). */
    vmId: string
}

/** Resources by id. `table` is resources, or resourcecontainers for subscriptions and resource groups. */
export function resourcesQuery(table: 'resources' | 'resourcecontainers', ids: readonly string[]): string {
    return [
        table,
        `| where id in~ (${kqlStrings(ids)})`,
        '| extend tagText = tostring(tags), vmId = tostring(properties.vmId)',
        '| project id, location, tags, tagText, vmId',
        // Of copies, one that has a region and tags comes before one that has none.
        '| order by id asc, location desc, tagText desc, vmId desc',
    ].join('\n')
}

/** What is known by id in lower case. Ids that no table has (extensions, other clouds) are absent. */
export function resourceFacts(
    client: AzureClient,
    ids: readonly string[],
    scope: Scope,
): Outcome<Map<string, ResourceFacts>> {
    const found = new Map<string, ResourceFacts>()
    const isContainer = (id: string) => /^\/subscriptions\/[^/]+(\/resourcegroups\/[^/]+)?$/i.test(id)
    for (const [table, part] of [
        ['resources', ids.filter((id) => !isContainer(id))],
        ['resourcecontainers', ids.filter(isContainer)],
    ] as const) {
        for (const batch of batches(part, IDS_PER_QUERY)) {
            const rows = graphRows(client, resourcesQuery(table, batch), 'id', scope)
            if (rows.failure) return rows
            for (const row of rows.value) {
                found.set(textOf(row['id']).toLowerCase(), {
                    region: regionOf(textOf(row['location'])),
                    tags: objectOf(row['tags']),
                    vmId: textOf(row['vmId']),
                })
            }
        }
    }
    return { value: found }
}

/** Machines with some unique ids, which are given in lower case. */
export function machinesQuery(vmIds: readonly string[]): string {
    return [
        'resources',
        "| where type =~ 'microsoft.compute/virtualmachines'",
        '| extend vmId = tolower(tostring(properties.vmId)), resource = tolower(id)',
        `| where vmId in (${kqlStrings(vmIds)})`,
        '| distinct resource, vmId',
        '| order by resource asc, vmId asc',
    ].join('\n')
}

/** Asks for machines in all that can be read: their ids in lower case, by unique id. */
export function machinesOf(client: AzureClient, vmIds: readonly string[]): Outcome<Map<string, string[]>> {
    const found = new Map<string, string[]>()
    for (const some of batches([...new Set(vmIds)], MACHINES_PER_QUERY)) {
        const rows = graphRows(client, machinesQuery(some), 'resource', {})
        if (rows.failure) return rows
        for (const row of rows.value) {
            const vmId = textOf(row['vmId'])
            found.set(vmId, [...(found.get(vmId) ?? []), textOf(row['resource'])])
        }
    }
    return { value: found }
}
