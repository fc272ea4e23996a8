/** What a row is proved to be, another one may be as well: the source knows, on whatever pages they come. */
import { withNativeIdOf } from '../../../azure/graph/one-native-id.ts'
import type { AzureClient } from '../../../azure/http/client.ts'
import { assessedResourceId } from '../../../azure/records/resource-id.ts'
import { textOf } from '../../../vocabulary/json.ts'
import type { Outcome } from '../../../vocabulary/outcome.ts'
import { resourceColumns } from '../resource.ts'
import type { Row } from './candidate.ts'
import { mayBeOne } from './native-key.ts'

/**
 * Of some new rows, the external ids of those whose resource is the only one that the source has with its proof. One
 * that the source does not have itself is none of them: the proof holds no longer.
 */
export function withoutRivals(client: AzureClient, rows: readonly Row[]): Outcome<ReadonlySet<string>> {
    const resources = rows.map((row) => row.resource_id.toLowerCase())
    const sharing = withNativeIdOf(client, resources)
    if (sharing.failure) return sharing
    const holders = sharing.value.map((record) => {
        const resource = assessedResourceId(textOf(record['id'])) ?? ''
        return resourceColumns(record, resource).columns
    })
    const isOnly = (row: Row) => {
        const same = holders.filter((holder) => mayBeOne(row, holder)).map((holder) => holder.resource_id.toLowerCase())
        return same.length === 1 && same[0] === row.resource_id.toLowerCase()
    }
    return { value: new Set(rows.filter(isOnly).map((row) => row.external_id)) }
}
