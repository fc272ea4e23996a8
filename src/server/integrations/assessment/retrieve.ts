/** Retrieval of assessments: a step function from a cursor to a page and the next cursor. */
import { pullPage, resumePull, type PullPosition } from '../../azure/graph/pull.ts'
import { graphCount, type CountOf, type Countable, type Scope } from '../../azure/graph/resource-graph.ts'
import type { Outcome } from '../../vocabulary/outcome.ts'
import type { Page, StepContext } from '../../runs/integration.ts'
import { assessmentsQuery, type AssessmentFilter, type Window } from './query.ts'

/** Where a process stands. Stored on its record as JSON. */
export interface PullCursor extends PullPosition {
    scope: Scope
    window?: Window
    /** Only what is not passed. */
    open?: boolean
}

/** Fetches one page of the source's own list. */
export function retrieve({ client, pageSize }: StepContext, cursor: PullCursor): Outcome<Page<PullCursor>> {
    const { window, open, after } = cursor
    return pullPage(client, { ...pulled(cursor.scope, { window, open, after }), pageSize }, cursor)
}

/** How many rows, or different ones, the source has for a process. */
export function count({ client }: StepContext, { scope, window, open }: PullCursor, of: CountOf): Outcome<number> {
    return graphCount(client, pulled(scope, { window, open }), of)
}

export const resume: (cursor: PullCursor) => PullCursor = resumePull

function pulled(scope: Scope, filter: AssessmentFilter): Countable {
    return { query: assessmentsQuery(filter), identity: 'key', scope }
}
