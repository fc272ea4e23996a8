/** Metadata that only the assessments carry: for keys that no list of metadata has (azure.md 6.1). */
import { parseObject, textOf, type JsonObject } from '../../vocabulary/json.ts'
import type { Outcome } from '../../vocabulary/outcome.ts'
import { embeddedMetadataQuery } from './assessment-rows.ts'
import type { AzureClient } from '../http/client.ts'
import { graphRows, type Scope } from './resource-graph.ts'
import { batches } from '../../vocabulary/batches.ts'

/** Keys per query: metadata is about 2 KB, an answer at most 16 MiB. */
const KEYS_PER_QUERY = 200

/** Metadata by lower-case key. Of several wordings the first in alphabetical order counts, so that two runs agree. */
export function embeddedMetadata(
    client: AzureClient,
    keys: readonly string[],
    scope: Scope,
): Outcome<Map<string, JsonObject>> {
    const found = new Map<string, JsonObject>()
    for (const part of batches(keys, KEYS_PER_QUERY)) {
        const rows = graphRows(client, embeddedMetadataQuery(part), 'key', scope)
        if (rows.failure) return rows
        for (const row of rows.value) {
            const key = textOf(row['key'])
            const metadata = parseObject(textOf(row['metadata']))
            if (metadata !== undefined && Object.keys(metadata).length > 0 && !found.has(key)) found.set(key, metadata)
        }
    }
    return { value: found }
}
