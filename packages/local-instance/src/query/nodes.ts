/**
 * A parsed query: what GlideRecord conditions, encoded queries and condition fields all become.
 * (Operators and grouping: "Encoded query strings", "Operators available for filters and queries".)
 * conditions.ts makes the nodes.
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

/** Conditions that hold together, or of which one holds. */
export interface GroupNode<Kind extends 'and' | 'or'> {
    kind: Kind
    nodes: ConditionNode[]
}

export type ConditionNode = GroupNode<'and'> | GroupNode<'or'> | Term | SubqueryNode

/** Whole encoded text: conditions, order and groups. A store takes the condition, and the order among its options. */
export interface QueryNode {
    condition: ConditionNode
    orderBy: { column: string; descending: boolean }[]
    groupBy: string[]
}
