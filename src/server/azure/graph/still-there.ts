/** Which of some assessments, and of some assessed resources, the source still has. */
import { batches } from '../../vocabulary/batches.ts'
import { textOf } from '../../vocabulary/json.ts'
import type { Outcome } from '../../vocabulary/outcome.ts'
import type { AzureClient } from '../http/client.ts'
import { ASSESSMENTS } from './assessment-rows.ts'
import { RESOURCE } from './categories.ts'
import { kqlStrings } from './kql.ts'
import { graphRows, type Scope } from './resource-graph.ts'

/** IDs in one query, as many as are asked for of what a pull did not bring: each may have 1,500 characters. */
const IDS_PER_QUERY = 200

/** Of some ids, in lower case: those of assessments that are there, and of resources that are assessed for anything. */
export function stillThereQuery(ids: readonly string[]): string {
    const listed = kqlStrings(ids)
    return [
        ...ASSESSMENTS,
        '| extend lowerId = tolower(id)',
        RESOURCE,
        `| where lowerId in (${listed}) or resource in (${listed})`,
        `| extend found = iff(lowerId in (${listed}), lowerId, resource)`,
        '| distinct found',
        '| order by found asc',
    ].join('\n')
}

/** Asks for some ids of assessments and of resources, in lower case: one request for each 200. */
export function stillThere(client: AzureClient, ids: readonly string[], scope: Scope): Outcome<ReadonlySet<string>> {
    const found = new Set<string>()
    for (const some of batches([...new Set(ids)], IDS_PER_QUERY)) {
        const rows = graphRows(client, stillThereQuery(some), 'found', scope)
        if (rows.failure) return rows
        for (const row of rows.value) found.add(textOf(row['found']).toLowerCase())
    }
    return { value: found }
}
