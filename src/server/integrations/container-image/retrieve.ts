/** Retrieval of recommendations on container images, and of the details of their CVEs. */
import type { AzureClient } from '../../azure/http/client.ts'
import { pullPage, resumePull, type PullPosition } from '../../azure/graph/pull.ts'
import { graphCount, graphRows, type CountOf, type Scope } from '../../azure/graph/resource-graph.ts'
import { batches } from '../../vocabulary/batches.ts'
import { objectOf, textOf, type JsonObject } from '../../vocabulary/json.ts'
import type { Outcome } from '../../vocabulary/outcome.ts'
import type { Page, StepContext } from '../../runs/integration.ts'
import { cveDetailsQuery, imagesQuery, type Partition } from './query.ts'

/**
 * A row has 5 to 200 KB (azure.md 10.6), most of them a few; an answer may have 16 MiB. Pages of larger ones become
 * smaller by themselves. CVEs are asked for once for each page.
 */
export const IMAGES_PER_PAGE = 400
/** As many as there are rows in an answer; one has a few KB. */
const CVES_PER_QUERY = 1000

export interface PullCursor extends PullPosition {
    scope: Scope
    partition: Partition
    from?: string
}

/** Fetches one page. */
export function retrieve({ client, pageSize, deployment }: StepContext, cursor: PullCursor): Outcome<Page<PullCursor>> {
    const { scope } = cursor
    return pullPage(
        client,
        { query: imagesQuery(deployment.choices, cursor), identity: 'key', scope, pageSize },
        cursor,
    )
}

/** How many rows, or different ones, the source has for a process. */
export function count(
    { client, deployment }: StepContext,
    { scope, partition, from }: PullCursor,
    of: CountOf,
): Outcome<number> {
    return graphCount(
        client,
        { query: imagesQuery(deployment.choices, { partition, from }), identity: 'key', scope },
        of,
    )
}

export const resume: (cursor: PullCursor) => PullCursor = resumePull

/** Properties of CVEs by id in upper case. Without the right to read them at tenant scope there are none. */
export function cveDetails(client: AzureClient, cves: readonly string[]): Outcome<Map<string, JsonObject>> {
    const found = new Map<string, JsonObject>()
    for (const batch of batches(cves, CVES_PER_QUERY)) {
        const rows = graphRows(client, cveDetailsQuery(batch), 'id', {})
        if (rows.failure?.code === 'MDC-302') return { value: found }
        if (rows.failure) return rows
        for (const row of rows.value) found.set(textOf(row['name']).toUpperCase(), objectOf(row['properties']))
    }
    return { value: found }
}
