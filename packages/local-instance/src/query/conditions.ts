/** Conditions in words: the only place that makes condition nodes. */
import type { ConditionNode, GroupNode, Term } from './nodes.ts'

/** A comparison; the operator in its canonical encoded spelling. */
export function compare(path: string, operator: string, ...values: string[]): Term {
    return { kind: 'term', path, operator, values }
}

/** The column has the value; null stands for an empty column. */
export function is(path: string, value: string | null): Term {
    return value === null ? compare(path, 'ISEMPTY') : compare(path, '=', value)
}

/** The column has one of the values. */
export function isIn(path: string, values: readonly string[]): Term {
    return compare(path, 'IN', ...values)
}

/** All of them hold. */
export function and(...nodes: ConditionNode[]): GroupNode<'and'> {
    return { kind: 'and', nodes }
}

/** One of them holds. */
export function or(...nodes: ConditionNode[]): GroupNode<'or'> {
    return { kind: 'or', nodes }
}

/** Each of the columns has its value; null stands for an empty column. */
export function where(values: Record<string, string | null>): GroupNode<'and'> {
    return and(...Object.entries(values).map(([path, value]) => is(path, value)))
}

/** Matches every row. */
export const everything: ConditionNode = and()

/** Matches no row. */
export const nothing: ConditionNode = isIn('sys_id', [])
