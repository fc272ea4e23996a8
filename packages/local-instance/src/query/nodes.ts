/**
 * A parsed query: what GlideRecord conditions, encoded queries and condition fields all become.
 * (Operators and grouping: "Encoded query strings", "Operators available for filters and queries".)
 */

/** `path` is a column or a dot-walk ('cmdb_ci.name'). `operator` is the canonical encoded spelling: '=', '!=', '<', 'IN',
 *  'NOT IN', 'STARTSWITH', 'LIKE', 'NOT LIKE', 'ISEMPTY', 'BETWEEN', 'SAMEAS', ... `values` holds IN lists and ranges. */
export interface Term {
    kind: 'term'
    path: string
    operator: string
    values: string[]
}

/** `column IN (rows of table that match query)`: addJoinQuery, JOIN and RLQUERY. */
export interface SubqueryNode {
    kind: 'subquery'
    path: string
    table: string
    column: string
    query: ConditionNode
    /** RLQUERY's count test, e.g. { operator: '>=', count: 1 }; absent for a plain join. */
    count?: { operator: string; count: number }
}

export type ConditionNode =
    { kind: 'and'; nodes: ConditionNode[] } | { kind: 'or'; nodes: ConditionNode[] } | Term | SubqueryNode

export interface QueryNode {
    condition: ConditionNode
    orderBy: { column: string; descending: boolean }[]
    groupBy: string[]
}

/** Matches every row. */
export const everything: ConditionNode = { kind: 'and', nodes: [] }

/** Matches no row. */
export const nothing: ConditionNode = { kind: 'term', path: 'sys_id', operator: 'IN', values: [] }
