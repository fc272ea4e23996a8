/**
 * Queries that are pulled page by page, ordered by a column that is the identity of a row in lower case. Resource Graph
 * lists some records twice, alike or different, and in two letter cases; copies stand side by side in this order, so that
 * the first one counts whatever the size of a page is.
 */
import { failure } from '../../vocabulary/failures.ts'
import { textOf, type JsonObject } from '../../vocabulary/json.ts'
import type { Outcome } from '../../vocabulary/outcome.ts'
import type { AzureClient } from '../http/client.ts'
import { firstOfEach, graphPage, type Countable, type GraphPage } from './resource-graph.ts'

/** Where a pull stands; part of a cursor that is stored as JSON. */
export interface PullPosition {
    /** Only rows behind this identity; absent for all. */
    after?: string
    skipToken?: string
    /** Identity of the last row of the pages before. */
    lastKey?: string
}

export interface PulledPage<Cursor> {
    records: JsonObject[]
    /** Rows that were left out, because their record has come before. */
    repeated: number
    /** Rows that the source says it has. */
    expected: number
    next?: Cursor
}

/** What a page is pulled with: the query that belongs to the cursor, ordered by the column `identity`. */
export interface Pull extends Countable {
    pageSize: number
    /** Is it a summary? Only the first page of one is to be had (azure.md 4.4): it goes on behind its last identity. */
    summary?: boolean
}

/**
 * Tells apart copies that are alike in everything else by which they are ordered, so that the same one counts each time.
 * Its name is a column of the query.
 */
export const COPY = 'copy = hash(tostring(properties))'

/** Fetches the page at which a cursor stands. */
export function pullPage<Cursor extends PullPosition>(
    client: AzureClient,
    pull: Pull,
    cursor: Cursor,
): Outcome<PulledPage<Cursor>> {
    const { query, identity, scope, pageSize, above = false } = pull
    const { skipToken, lastKey } = cursor
    const page = graphPage(client, query, scope, {
        pageSize,
        above,
        ...(skipToken === undefined ? {} : { skipToken }),
    })
    if (page.failure) return page
    const { rows, totalRecords } = page.value
    const records = firstOfEach(client, rows, identity, new Set(lastKey === undefined ? [] : [lastKey]))
    const next = positionBehind(page.value, pull)
    return {
        value: {
            records,
            repeated: rows.length - records.length,
            expected: totalRecords,
            ...(next === undefined ? {} : { next: { ...cursor, ...next } }),
        },
    }
}

/**
 * Fetches a page of a summary of which only some records are taken, so that no count of the source says how many came.
 * Rows that its last page lacks fail it.
 */
export function pullSummary<Cursor extends PullPosition>(
    client: AzureClient,
    pull: Omit<Pull, 'summary'>,
    cursor: Cursor,
): Outcome<Omit<PulledPage<Cursor>, 'expected'>> {
    const page = pullPage(client, { ...pull, summary: true }, cursor)
    if (page.failure) return page
    const { expected, ...rest } = page.value
    const received = rest.records.length + rest.repeated
    if (rest.next === undefined && received < expected)
        return { failure: failure('MDC-307', `${received} of ${expected} rows were received`) }
    return { value: rest }
}

/** Where a pull goes on behind a page; undefined behind the last one. */
function positionBehind(
    { rows, skipToken }: GraphPage,
    { identity, pageSize, summary }: Pull,
): PullPosition | undefined {
    const last = textOf(rows[rows.length - 1]?.[identity])
    if (skipToken !== undefined) return last === '' ? { skipToken } : { lastKey: last, skipToken }
    if (summary !== true || last === '' || rows.length < pageSize) return undefined
    return { after: last, lastKey: last }
}

/** Behind the last row, without the token, which is bound to its page size and does not live long (azure.md 4.5). */
export function resumePull<Cursor extends PullPosition>({
    skipToken: _token,
    ...cursor
}: Cursor): Omit<Cursor, 'skipToken'> {
    const key = cursor.lastKey ?? cursor.after
    return key === undefined ? cursor : { ...cursor, after: key, lastKey: key }
}
