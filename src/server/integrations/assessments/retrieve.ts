/** Retrieval of assessments: a step function from a cursor to a page and the next cursor. */
import type { AzureClient } from '../../azure/client.ts'
import { graphPage, graphRows, type Scope } from '../../azure/resource-graph.ts'
import { parseObject, textOf, type JsonObject } from '../../json.ts'
import type { Outcome } from '../../platform/ports.ts'
import type { Page } from '../../runs/integration.ts'
import { assessmentsQuery, embeddedMetadataQuery, type Window } from './query.ts'

/** Where a process stands. Stored on its record as JSON. */
export interface AssessmentCursor {
    scope: Scope
    window?: Window
    skipToken?: string
}

/** Fetches one page. */
export function retrieve(
    client: AzureClient,
    cursor: AssessmentCursor,
    pageSize: number,
): Outcome<Page<AssessmentCursor>> {
    const { skipToken, ...start } = cursor
    const page = graphPage(client, assessmentsQuery(cursor.window), cursor.scope, {
        pageSize,
        ...(skipToken === undefined ? {} : { skipToken }),
    })
    if (page.failure) return page
    const { rows, totalRecords } = page.value
    if (page.value.skipToken === undefined) return { value: { records: rows, expected: totalRecords } }
    return { value: { records: rows, expected: totalRecords, next: { ...start, skipToken: page.value.skipToken } } }
}

/** Metadata by lower-case key, taken from the assessments themselves: for keys that no test exists for yet. */
export function retrieveMetadata(
    client: AzureClient,
    keys: readonly string[],
    scope: Scope,
): Outcome<Map<string, JsonObject>> {
    const found = new Map<string, JsonObject>()
    if (keys.length === 0) return { value: found }
    const rows = graphRows(client, embeddedMetadataQuery(keys), scope)
    if (rows.failure) return rows
    for (const row of rows.value) {
        const metadata = parseObject(textOf(row['metadata']))
        if (metadata !== undefined && Object.keys(metadata).length > 0) found.set(textOf(row['key']), metadata)
    }
    return { value: found }
}
