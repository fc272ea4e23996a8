/** Retrieval of standards and of the controls of one standard: a step function from a cursor to a page. */
import { graphPage, graphRows, type Scope } from '../../azure/graph/resource-graph.ts'
import { textOf } from '../../vocabulary/json.ts'
import type { Outcome } from '../../vocabulary/outcome.ts'
import type { Page, StepContext } from '../../runs/integration.ts'
import type { AzureClient } from '../../azure/http/client.ts'
import { categoryCount, categoryPage, type CategoryCursor } from './categories.ts'
import { controlsQuery, linksQuery } from './query.ts'

export type StandardCursor =
    | { kind: 'standards'; standards: string[] }
    | { kind: 'links'; standard: string; scope: Scope; skipToken?: string }
    | CategoryCursor

type LinkCursor = Extract<StandardCursor, { kind: 'links' }>

/**
 * Fetches one page. Records are `{ standard }` or `{ standard, control, controlTitle, key, caption }`, with the
 * `linkType` as Azure says it, or with the `metadata` that the test is made of.
 */
export function retrieve(step: StepContext, cursor: StandardCursor): Outcome<Page<StandardCursor>> {
    if (cursor.kind === 'standards') return { value: { records: cursor.standards.map((standard) => ({ standard })) } }
    const titles = controlTitles(step.client, cursor)
    if (titles.failure) return titles
    return cursor.kind === 'links' ? links(step, cursor, titles.value) : categoryPage(step, cursor, titles.value)
}

/** Titles of controls by name in lower case: at most a few hundred, which come again with each page. */
function controlTitles(
    client: AzureClient,
    { standard, scope }: LinkCursor | CategoryCursor,
): Outcome<Map<string, string>> {
    const controls = graphRows(client, controlsQuery(standard), scope)
    if (controls.failure) return controls
    return {
        value: new Map(controls.value.map((row) => [textOf(row['control']).toLowerCase(), textOf(row['caption'])])),
    }
}

function links(
    { client, pageSize }: StepContext,
    { standard, scope, skipToken }: LinkCursor,
    titles: ReadonlyMap<string, string>,
): Outcome<Page<StandardCursor>> {
    const page = graphPage(client, linksQuery(standard), scope, {
        pageSize,
        ...(skipToken === undefined ? {} : { skipToken }),
    })
    if (page.failure) return page
    const records = page.value.rows.map((row) => ({
        ...row,
        standard,
        controlTitle: titles.get(textOf(row['control']).toLowerCase()) ?? '',
    }))
    const next = page.value.skipToken
    return {
        value: {
            records,
            expected: page.value.totalRecords,
            ...(next === undefined ? {} : { next: { kind: 'links', standard, scope, skipToken: next } }),
        },
    }
}

/** How many links the source has for a standard. */
export function count(step: StepContext, cursor: StandardCursor): Outcome<number> {
    const { client } = step
    if (cursor.kind === 'standards') return { value: cursor.standards.length }
    if (cursor.kind === 'categories') return categoryCount(step, cursor)
    const page = graphPage(client, linksQuery(cursor.standard), cursor.scope, { pageSize: 1 })
    return page.failure ? page : { value: page.value.totalRecords }
}
