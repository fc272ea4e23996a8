/** Retrieval of standards and of their controls: a step function from a cursor to a page. */
import { pullPage, resumePull, type PullPosition } from '../../azure/graph/pull.ts'
import { graphCount, graphRows, type CountOf, type Countable, type Scope } from '../../azure/graph/resource-graph.ts'
import { textOf } from '../../vocabulary/json.ts'
import type { Outcome } from '../../vocabulary/outcome.ts'
import type { Page, StepContext } from '../../runs/integration.ts'
import type { AzureClient } from '../../azure/http/client.ts'
import { categoryCount, categoryPage, type CategoryCursor } from './categories.ts'
import { captionsQuery, linksQuery } from './query.ts'
import { titled } from './titles.ts'

export type StandardCursor = { kind: 'standards'; standards: string[] } | LinkCursor | CategoryCursor

interface LinkCursor extends PullPosition {
    kind: 'links'
    standards: string[]
    scope: Scope
}

/**
 * Fetches one page. Records are `{ standard }` or `{ standard, control, controlTitle, key }`, with the `linkType` where
 * it is a new one, or with the `metadata` that a test of a category is made of.
 */
export function retrieve(step: StepContext, cursor: StandardCursor): Outcome<Page<StandardCursor>> {
    if (cursor.kind === 'standards') return { value: { records: cursor.standards.map((standard) => ({ standard })) } }
    return cursor.kind === 'links' ? linkPage(step, cursor) : categoryPage(step, cursor)
}

function linkPage({ client, pageSize }: StepContext, cursor: LinkCursor): Outcome<Page<StandardCursor>> {
    const page = pullPage(client, { ...links(cursor), pageSize, summary: true }, cursor)
    if (page.failure) return page
    const records = titled(client, cursor, page.value.records)
    return records.failure ? records : { value: { ...page.value, records: records.value } }
}

/** How many links, or different ones, the source has for a process. */
export function count(step: StepContext, cursor: StandardCursor, of: CountOf): Outcome<number> {
    if (cursor.kind === 'standards') return { value: cursor.standards.length }
    if (cursor.kind === 'categories') return categoryCount(step, cursor)
    return graphCount(step.client, links(cursor), of)
}

/** Behind the last link; the other lists go on where they are. */
export function resume(cursor: StandardCursor): StandardCursor {
    return cursor.kind === 'links' ? resumePull(cursor) : cursor
}

function links({ standards, scope, after }: LinkCursor): Countable {
    return { query: linksQuery(standards, after), identity: 'link', scope }
}

/** What the controls of some records' standards call assessments, by `nameIn`. */
export function captions(
    client: AzureClient,
    { scope }: LinkCursor | CategoryCursor,
    standards: readonly string[],
    keys: readonly string[],
): Outcome<Map<string, string>> {
    const rows = graphRows(client, captionsQuery(standards, keys), 'key', scope)
    if (rows.failure) return rows
    return { value: new Map(rows.value.map((row) => [textOf(row['key']), textOf(row['caption'])])) }
}
