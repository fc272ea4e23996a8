/** Queries of plain equality, which the platform's own reads mostly are. */
import type { ConditionNode, QueryNode } from './nodes.ts'

/** Rows in which each of the columns has its value; null stands for an empty column. */
export function where(values: Record<string, string | null>): QueryNode {
    const nodes = Object.entries(values).map(([path, value]): ConditionNode =>
        value === null
            ? { kind: 'term', path, operator: 'ISEMPTY', values: [] }
            : { kind: 'term', path, operator: '=', values: [value] },
    )
    return { condition: { kind: 'and', nodes }, orderBy: [], groupBy: [] }
}
