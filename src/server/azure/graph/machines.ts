/** Which virtual machines of Azure have some unique ids; azure.md 4.12. */
import { batches } from '../../vocabulary/batches.ts'
import { textOf } from '../../vocabulary/json.ts'
import type { Outcome } from '../../vocabulary/outcome.ts'
import type { AzureClient } from '../http/client.ts'
import { kqlStrings } from './kql.ts'
import { graphRows } from './resource-graph.ts'

const IDS_PER_QUERY = 1000

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
    for (const some of batches([...new Set(vmIds)], IDS_PER_QUERY)) {
        const rows = graphRows(client, machinesQuery(some), 'resource', {})
        if (rows.failure) return rows
        for (const row of rows.value) {
            const vmId = textOf(row['vmId'])
            found.set(vmId, [...(found.get(vmId) ?? []), textOf(row['resource'])])
        }
    }
    return { value: found }
}
