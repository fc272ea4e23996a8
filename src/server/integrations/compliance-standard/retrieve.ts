/** Retrieval of standards and of the controls of one standard: a step function from a cursor to a page. */
import { graphPage, graphRows, type Scope } from '../../azure/graph/resource-graph.ts'
import { textOf } from '../../vocabulary/json.ts'
import type { Outcome } from '../../vocabulary/outcome.ts'
import type { Page, StepContext } from '../../runs/integration.ts'
import { controlsQuery, linksQuery } from './query.ts'

export type StandardCursor =
    { kind: 'standards'; standards: string[] } | { kind: 'links'; standard: string; scope: Scope; skipToken?: string }

/** Fetches one page. Records are `{ standard }` or `{ standard, control, controlTitle, key, caption }`. */
export function retrieve({ client, pageSize }: StepContext, cursor: StandardCursor): Outcome<Page<StandardCursor>> {
    if (cursor.kind === 'standards') return { value: { records: cursor.standards.map((standard) => ({ standard })) } }
    const { standard, scope, skipToken } = cursor
    // A standard has at most a few hundred controls: their titles come again with each page of links.
    const controls = graphRows(client, controlsQuery(standard), scope)
    if (controls.failure) return controls
    const titles = new Map(controls.value.map((row) => [textOf(row['control']).toLowerCase(), textOf(row['caption'])]))
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
export function count({ client }: StepContext, cursor: StandardCursor): Outcome<number> {
    if (cursor.kind === 'standards') return { value: cursor.standards.length }
    const page = graphPage(client, linksQuery(cursor.standard), cursor.scope, { pageSize: 1 })
    return page.failure ? page : { value: page.value.totalRecords }
}
