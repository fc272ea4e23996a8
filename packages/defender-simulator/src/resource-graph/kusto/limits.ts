/** What Resource Graph limits beside its grammar (azure.md 4.4). */
import { KqlError } from './lex.ts'
import type { Operator, Query } from './nodes.ts'

/** Rows that mv-expand makes of one row: what Resource Graph gives unasked, and its most. */
export const EXPANDED_ROWS = 128
export const MAX_EXPANDED_ROWS = 400
const MAX_EXPANDS = 3
const MAX_JOINS = 3
const MAX_LEGS = 3

/** Three joins, of which one between tables other than resources and resourcecontainers; three mv-expand; three tables of unions. */
export function checkLimits(query: Query): void {
    const operators = operatorsOf(query)
    const joins = operators.filter((operator) => operator.kind === 'join')
    if (joins.length > MAX_JOINS) throw new KqlError(`at most ${MAX_JOINS} joins are allowed`)
    const plain = (table: string | undefined) => table === 'resources' || table === 'resourcecontainers'
    const cross = joins.filter(({ right }) => right.table !== query.table)
    if (cross.length > 1 && !(plain(query.table) && cross.every(({ right }) => plain(right.table))))
        throw new KqlError('at most one join of different tables is allowed')
    if (operators.filter((operator) => operator.kind === 'mv-expand').length > MAX_EXPANDS)
        throw new KqlError(`at most ${MAX_EXPANDS} mv-expand are allowed`)
    const legs = operators.reduce((sum, operator) => sum + (operator.kind === 'union' ? operator.legs.length : 0), 0)
    if (legs > MAX_LEGS) throw new KqlError(`at most ${MAX_LEGS} tables of unions are allowed`)
}

function operatorsOf(query: Query): Operator[] {
    return query.operators.flatMap((operator) => {
        if (operator.kind === 'join') return [operator, ...operatorsOf(operator.right)]
        return operator.kind === 'union' ? [operator, ...operator.legs.flatMap(operatorsOf)] : [operator]
    })
}
