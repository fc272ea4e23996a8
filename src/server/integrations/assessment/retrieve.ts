/** Retrieval of assessments: a step function from a cursor to a page and the next cursor. */
import { pullPage, resumePull, type PullPosition } from '../../azure/graph/pull.ts'
import { graphCount, type CountOf, type Countable, type Scope } from '../../azure/graph/resource-graph.ts'
import type { Outcome } from '../../vocabulary/outcome.ts'
import type { Page, StepContext } from '../../runs/integration.ts'
import type { Deployment } from '../../deployments/deployment.ts'
import { combinedQuery } from './combined/query.ts'
import { assessmentsQuery, type Window } from './query.ts'

/** Where a process stands. Stored on its record as JSON. */
export interface PullCursor extends PullPosition {
    scope: Scope
    window?: Window
    /** Only what is not passed. */
    open?: boolean
    /** One row for each resource and category, where that is what is chosen. */
    combined?: boolean
}

/** Fetches one page of the source's own list. */
export function retrieve({ client, deployment, pageSize }: StepContext, cursor: PullCursor): Outcome<Page<PullCursor>> {
    return pullPage(client, { ...pulled(deployment, cursor), pageSize, summary: cursor.combined === true }, cursor)
}

/** How many rows, or different ones, the source has for a process. */
export function count(
    { client, deployment }: StepContext,
    { after: _behind, ...cursor }: PullCursor,
    of: CountOf,
): Outcome<number> {
    return graphCount(client, pulled(deployment, cursor), of)
}

export const resume: (cursor: PullCursor) => PullCursor = resumePull

function pulled({ choices }: Deployment, { scope, window, open, after, combined = false }: PullCursor): Countable {
    const query = combined ? combinedQuery : assessmentsQuery
    return { query: query(choices, { window, open, after }), identity: 'key', scope }
}
