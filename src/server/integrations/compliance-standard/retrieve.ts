/** Retrieval of standards and of the controls of one standard: a step function from a cursor to a page. */
import { pullPage, type PullPosition } from '../../azure/graph/pull.ts'
import { graphCount, graphRows, type CountOf, type Countable, type Scope } from '../../azure/graph/resource-graph.ts'
import { textOf } from '../../vocabulary/json.ts'
import type { Outcome } from '../../vocabulary/outcome.ts'
import type { Page, StepContext } from '../../runs/integration.ts'
import type { AzureClient } from '../../azure/http/client.ts'
import { categoryCount, categoryPage, type CategoryCursor } from './categories.ts'
import { captionsQuery, controlsQuery, linksQuery } from './query.ts'

export type StandardCursor = { kind: 'standards'; standards: string[] } | LinkCursor | CategoryCursor

interface LinkCursor extends PullPosition {
    kind: 'links'
    standard: string
    scope: Scope
}

/**
 * Fetches one page. Records are `{ standard }` or `{ standard, control, controlTitle, key }`, with the `linkType` where
 * it is a new one, or with the `metadata` that a test of a category is made of.
 */
export function retrieve(step: StepContext, cursor: StandardCursor): Outcome<Page<StandardCursor>> {
    if (cursor.kind === 'standards') return { value: { records: cursor.standards.map((standard) => ({ standard })) } }
    const titles = controlTitles(step.client, cursor)
    if (titles.failure) return titles
    return cursor.kind === 'links' ? linkPage(step, cursor, titles.value) : categoryPage(step, cursor, titles.value)
}

/** Titles of controls by name in lower case: at most a few hundred, which come again with each page. */
function controlTitles(
    client: AzureClient,
    { standard, scope }: LinkCursor | CategoryCursor,
): Outcome<Map<string, string>> {
    const controls = graphRows(client, controlsQuery(standard), 'control', scope)
    if (controls.failure) return controls
    return {
        value: new Map(controls.value.map((row) => [textOf(row['control']).toLowerCase(), textOf(row['caption'])])),
    }
}

function linkPage(
    { client, pageSize }: StepContext,
    cursor: LinkCursor,
    titles: ReadonlyMap<string, string>,
): Outcome<Page<StandardCursor>> {
    const { standard } = cursor
    const page = pullPage(client, { ...links(cursor), pageSize }, cursor)
    if (page.failure) return page
    const records = page.value.records.map((row) => ({
        ...row,
        standard,
        controlTitle: titles.get(textOf(row['control']).toLowerCase()) ?? '',
    }))
    return { value: { ...page.value, records } }
}

/** How many links, or different ones, the source has for a standard. */
export function count(step: StepContext, cursor: StandardCursor, of: CountOf): Outcome<number> {
    if (cursor.kind === 'standards') return { value: cursor.standards.length }
    if (cursor.kind === 'categories') return categoryCount(step, cursor)
    return graphCount(step.client, links(cursor), of)
}

function links({ standard, scope }: LinkCursor): Countable {
    return { query: linksQuery(standard), identity: 'link', scope }
}

/** What the controls of a standard call assessments, by key in lower case. */
export function captions(
    client: AzureClient,
    { standard, scope }: LinkCursor | CategoryCursor,
    keys: readonly string[],
): Outcome<Map<string, string>> {
    const rows = graphRows(client, captionsQuery(standard, keys), 'key', scope)
    if (rows.failure) return rows
    return { value: new Map(rows.value.map((row) => [textOf(row['key']), textOf(row['caption'])])) }
}
