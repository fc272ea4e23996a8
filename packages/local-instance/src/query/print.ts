/** Nodes to encoded text, as getEncodedQuery shows them. */
import type { ConditionNode, QueryNode } from './nodes.ts'

/** Encoded text of a query. */
export function printQuery(query: QueryNode): string {
    return [
        printCondition(query.condition),
        ...query.orderBy.map(({ column, descending }) => `${descending ? 'ORDERBYDESC' : 'ORDERBY'}${column}`),
        ...query.groupBy.map((column) => `GROUPBY${column}`),
    ]
        .filter((part) => part !== '')
        .join('^')
}

/** Encoded text of conditions alone. */
export function printCondition(node: ConditionNode): string {
    if (node.kind === 'term') {
        const separator = node.operator === 'IN' || node.operator === 'NOT IN' ? ',' : '@'
        return `${node.path}${node.operator}${node.values.join(separator).replaceAll('^', '^^')}`
    }
    if (node.kind === 'and') return node.nodes.map(printCondition).join('^')
    if (node.kind === 'or')
        return node.nodes.map(printCondition).join(node.nodes.some((child) => child.kind === 'and') ? '^NQ' : '^OR')
    return `JOIN${node.path}=${node.table}.${node.column}!${printCondition(node.query)}`
}
