/** Retrieval of recommendations on container images, and of the details of their CVEs. */
import type { AzureClient } from '../../azure/http/client.ts'
import { graphPage, graphRows, type Scope } from '../../azure/graph/resource-graph.ts'
import { batches } from '../../vocabulary/batches.ts'
import { objectOf, textOf, type JsonObject } from '../../vocabulary/json.ts'
import type { Outcome } from '../../vocabulary/outcome.ts'
import type { Page, StepContext } from '../../runs/integration.ts'
import { cveDetailsQuery, imagesQuery, type Partition } from './query.ts'

/** A row has 5 to 200 KB (azure.md 10.6); an answer may have 16 MiB. */
export const IMAGES_PER_PAGE = 100
const CVES_PER_QUERY = 500

export interface PullCursor {
    scope: Scope
    partition: Partition
    from?: string
    after?: string
    skipToken?: string
    /** Key of the last row of the pages before. */
    lastKey?: string
}

/** Fetches one page. */
export function retrieve({ client, pageSize }: StepContext, cursor: PullCursor): Outcome<Page<PullCursor>> {
    const { skipToken, ...start } = cursor
    const page = graphPage(client, imagesQuery(cursor), cursor.scope, {
        pageSize,
        ...(skipToken === undefined ? {} : { skipToken }),
    })
    if (page.failure) return page
    const next = page.value.skipToken
    const last = textOf(page.value.rows[page.value.rows.length - 1]?.['key'])
    const lastKey = last === '' ? {} : { lastKey: last }
    return {
        value: {
            records: page.value.rows,
            expected: page.value.totalRecords,
            ...(next === undefined ? {} : { next: { ...start, ...lastKey, skipToken: next } }),
        },
    }
}

/** How many rows the source has for a process. */
export function count({ client }: StepContext, { scope, partition, from }: PullCursor): Outcome<number> {
    const page = graphPage(client, imagesQuery({ partition, from }), scope, { pageSize: 1 })
    return page.failure ? page : { value: page.value.totalRecords }
}

/** Behind the last row, without the token. */
export function resume({ skipToken: _token, lastKey, after, ...start }: PullCursor): PullCursor {
    const key = lastKey ?? after
    return key === undefined ? start : { ...start, after: key, lastKey: key }
}

/** Properties of CVEs by id in upper case. Without the right to read them at tenant scope there are none. */
export function cveDetails(client: AzureClient, cves: readonly string[]): Outcome<Map<string, JsonObject>> {
    const found = new Map<string, JsonObject>()
    for (const batch of batches(cves, CVES_PER_QUERY)) {
        const rows = graphRows(client, cveDetailsQuery(batch), {})
        if (rows.failure?.code === 'MDC-302') return { value: found }
        if (rows.failure) return rows
        for (const row of rows.value) found.set(textOf(row['name']).toUpperCase(), objectOf(row['properties']))
    }
    return { value: found }
}
