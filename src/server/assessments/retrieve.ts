/** Retrieval of assessments: a step function from a cursor to a page and the next cursor. */
import { graphPage, type Scope } from '../azure/resource-graph.ts'
import type { Outcome } from '../platform/ports.ts'
import type { Page, StepContext } from '../runs/integration.ts'
import { assessmentsQuery, type Window } from './query.ts'

/** Where a process stands. Stored on its record as JSON. */
export interface AssessmentCursor {
    scope: Scope
    window?: Window
    /** Only what is not passed. */
    open?: boolean
    skipToken?: string
}

/** Fetches one page. */
export function retrieve({ client, pageSize }: StepContext, cursor: AssessmentCursor): Outcome<Page<AssessmentCursor>> {
    const { skipToken, ...start } = cursor
    const query = assessmentsQuery({ window: cursor.window, open: cursor.open === true })
    const page = graphPage(client, query, cursor.scope, {
        pageSize,
        ...(skipToken === undefined ? {} : { skipToken }),
    })
    if (page.failure) return page
    const { rows, totalRecords } = page.value
    if (page.value.skipToken === undefined) return { value: { records: rows, expected: totalRecords } }
    return { value: { records: rows, expected: totalRecords, next: { ...start, skipToken: page.value.skipToken } } }
}
