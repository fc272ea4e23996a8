/** Retrieval of assessments: a step function from a cursor to a page and the next cursor. */
import { graphPage, type Scope } from '../../azure/graph/resource-graph.ts'
import { textOf } from '../../vocabulary/json.ts'
import type { Outcome } from '../../vocabulary/outcome.ts'
import type { Page, StepContext } from '../../runs/integration.ts'
import type { Deployment } from '../../deployments/deployment.ts'
import { combinedQuery } from './combined/query.ts'
import { assessmentsQuery, type Window } from './query.ts'

/** Where a process stands. Stored on its record as JSON. */
export interface PullCursor {
    scope: Scope
    window?: Window
    /** Only what is not passed. */
    open?: boolean
    /** One row for each resource and category, where that is what is chosen. */
    combined?: boolean
    /** Only rows behind this key; '' or absent for all. */
    after?: string
    skipToken?: string
    /** Key of the last row of the pages before. */
    lastKey?: string
}

/** Fetches one page of the source's own list. */
export function retrieve({ client, deployment, pageSize }: StepContext, cursor: PullCursor): Outcome<Page<PullCursor>> {
    const { skipToken, ...start } = cursor
    const page = graphPage(client, queryOf(deployment, cursor), cursor.scope, {
        pageSize,
        ...(skipToken === undefined ? {} : { skipToken }),
    })
    if (page.failure) return page
    const { rows, totalRecords, skipToken: next } = page.value
    if (next === undefined) return { value: { records: rows, expected: totalRecords } }
    const last = textOf(rows[rows.length - 1]?.['key'])
    const lastKey = last === '' ? {} : { lastKey: last }
    return {
        value: { records: rows, expected: totalRecords, next: { ...start, ...lastKey, skipToken: next } },
    }
}

function queryOf({ choices }: Deployment, { window, open = false, after, combined = false }: PullCursor): string {
    const query = combined ? combinedQuery : assessmentsQuery
    return query(choices, { window, open, after })
}

/** How many rows the source has for a process. */
export function count({ client, deployment }: StepContext, { after: _behind, ...cursor }: PullCursor): Outcome<number> {
    const page = graphPage(client, queryOf(deployment, cursor), cursor.scope, { pageSize: 1 })
    return page.failure ? page : { value: page.value.totalRecords }
}

/** Behind the last row, without the token, which is bound to its page size and does not live long (azure.md 4.5). */
export function resume({ skipToken: _token, lastKey, after, ...start }: PullCursor): PullCursor {
    const key = lastKey ?? after
    return key === undefined ? start : { ...start, after: key, lastKey: key }
}
