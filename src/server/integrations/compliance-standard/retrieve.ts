/** Retrieval of standards and of the controls of one standard: a step function from a cursor to a page. */
import { pullPage, type PullPosition } from '../../azure/graph/pull.ts'
import { graphCount, graphRows, type CountOf, type Countable, type Scope } from '../../azure/graph/resource-graph.ts'
import type { AzureClient } from '../../azure/http/client.ts'
import { textOf } from '../../vocabulary/json.ts'
import type { Outcome } from '../../vocabulary/outcome.ts'
import type { Page, StepContext } from '../../runs/integration.ts'
import { captionsQuery, controlsQuery, linksQuery } from './query.ts'

export type StandardCursor = { kind: 'standards'; standards: string[] } | LinkCursor

interface LinkCursor extends PullPosition {
    kind: 'links'
    standard: string
    scope: Scope
}

/** Fetches one page. Records are `{ standard }` or `{ standard, control, controlTitle, key }`. */
export function retrieve({ client, pageSize }: StepContext, cursor: StandardCursor): Outcome<Page<StandardCursor>> {
    if (cursor.kind === 'standards') return { value: { records: cursor.standards.map((standard) => ({ standard })) } }
    const { standard, scope } = cursor
    // A standard has at most a few hundred controls: their titles come again with each page of links.
    const controls = graphRows(client, controlsQuery(standard), 'control', scope)
    if (controls.failure) return controls
    const titles = new Map(controls.value.map((row) => [textOf(row['control']).toLowerCase(), textOf(row['caption'])]))
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
export function count({ client }: StepContext, cursor: StandardCursor, of: CountOf): Outcome<number> {
    if (cursor.kind === 'standards') return { value: cursor.standards.length }
    return graphCount(client, links(cursor), of)
}

function links({ standard, scope }: LinkCursor): Countable {
    return { query: linksQuery(standard), identity: 'link', scope }
}

/** What the controls of a standard call assessments, by key in lower case. */
export function captions(
    client: AzureClient,
    { standard, scope }: LinkCursor,
    keys: readonly string[],
): Outcome<Map<string, string>> {
    const rows = graphRows(client, captionsQuery(standard, keys), 'key', scope)
    if (rows.failure) return rows
    return { value: new Map(rows.value.map((row) => [textOf(row['key']), textOf(row['caption'])])) }
}
