/** What a row is proved to be, another one may be as well: the source knows, on whatever pages they come. */
import { withNativeIdOf } from '../../../azure/graph/one-native-id.ts'
import { machinesOf } from '../../../azure/graph/resources.ts'
import type { AzureClient } from '../../../azure/http/client.ts'
import { assessedResourceId } from '../../../azure/records/resource-id.ts'
import { textOf } from '../../../vocabulary/json.ts'
import type { Outcome } from '../../../vocabulary/outcome.ts'
import { resourceColumns } from '../resource.ts'
import type { Row } from './candidate.ts'
import { isMachine, mayBeOne } from './native-key.ts'

/**
 * Of some new rows, those whose resource is the only one that the source has with its proof. One that the source does
 * not have itself is none of them: the proof holds no longer.
 */
export function withoutRivals(client: AzureClient, rows: readonly Row[]): Outcome<ReadonlySet<Row>> {
    const holders = holdersOf(client, rows)
    if (holders.failure) return holders
    const isOnly = (row: Row) => {
        const [first, ...others] = holders.value(row)
        return others.length === 0 && first?.toLowerCase() === row.resource_id.toLowerCase()
    }
    return { value: new Set(rows.filter(isOnly)) }
}

/** The resources that have the proof of a row. */
type Holders = (row: Row) => string[]

function holdersOf(client: AzureClient, rows: readonly Row[]): Outcome<Holders> {
    const machines = holdingMachines(client, rows.filter(isMachine))
    if (machines.failure) return machines
    const others = holdingOthers(
        client,
        rows.filter((row) => !isMachine(row)),
    )
    if (others.failure) return others
    return { value: (row) => (isMachine(row) ? machines : others).value(row) }
}

function holdingMachines(client: AzureClient, rows: readonly Row[]): Outcome<Holders> {
    const vmIdOf = (row: Row) => row.machine_uuid.toLowerCase()
    const machines = machinesOf(client, rows.map(vmIdOf))
    return machines.failure ? machines : { value: (row) => machines.value.get(vmIdOf(row)) ?? [] }
}

function holdingOthers(client: AzureClient, rows: readonly Row[]): Outcome<Holders> {
    const resources = rows.map((row) => row.resource_id.toLowerCase())
    const sharing = withNativeIdOf(client, resources)
    if (sharing.failure) return sharing
    const holders = sharing.value.map((record) => {
        const resource = assessedResourceId(textOf(record['id'])) ?? ''
        return resourceColumns(record, resource).columns
    })
    const sameAs = (row: Row) => holders.filter((holder) => mayBeOne(row, holder))
    return { value: (row) => sameAs(row).map((holder) => holder.resource_id) }
}
