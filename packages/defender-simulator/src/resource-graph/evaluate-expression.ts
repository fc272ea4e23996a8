/** Values of expressions over a row. Member access is case-sensitive, as Resource Graph's is. */
import { COMPARISONS, has } from './comparisons.ts'
import { callFunction } from './functions.ts'
import { KqlError } from './lex.ts'
import type { Expression } from './nodes.ts'
import { isPresent, text, type Row, type Value } from './values.ts'

/** The value of an expression; `now` is the time of the query. */
export function valueOf(expression: Expression, row: Row, now: Date): Value {
    switch (expression.kind) {
        case 'literal':
            return expression.value
        case 'name':
            return row[expression.name]
        case 'member':
            return memberOf(valueOf(expression.object, row, now), expression.name)
        case 'index': {
            const container = valueOf(expression.object, row, now)
            const index = valueOf(expression.index, row, now)
            if (typeof index === 'string') return memberOf(container, index)
            return Array.isArray(container) ? container.at(Number(index)) : undefined
        }
        case 'negate':
            return -Number(valueOf(expression.value, row, now))
        case 'in': {
            const fold = (value: Value) => (expression.ignoreCase ? text(value).toLowerCase() : text(value))
            const wanted = fold(valueOf(expression.value, row, now))
            return expression.list.some((item) => fold(valueOf(item, row, now)) === wanted) !== expression.not
        }
        case 'has_any': {
            const value = valueOf(expression.value, row, now)
            return expression.list.some((item) => has(value, valueOf(item, row, now)))
        }
        case 'binary':
            return binary(expression.operator, expression, row, now)
        case 'call':
            return callFunction(
                expression.name,
                expression.args.map((argument) => valueOf(argument, row, now)),
                now,
            )
    }
}

function memberOf(value: Value, name: string): Value {
    return isPresent(value) && typeof value === 'object' && !Array.isArray(value) && !(value instanceof Date)
        ? value[name]
        : undefined
}

function binary(
    operator: string,
    { left, right }: { left: Expression; right: Expression },
    row: Row,
    now: Date,
): Value {
    const a = valueOf(left, row, now)
    if (operator === 'and') return a === true && valueOf(right, row, now) === true
    if (operator === 'or') return a === true || valueOf(right, row, now) === true
    const b = valueOf(right, row, now)
    return COMPARISONS[operator]?.(a, b) ?? arithmetic(operator, a, b)
}

/** Numbers; times give a timespan when subtracted, and a time with a timespan. */
function arithmetic(operator: string, a: Value, b: Value): Value {
    const result = calculate(operator, Number(a), Number(b))
    const times = [a, b].filter((value) => value instanceof Date).length
    return times === 1 && (operator === '+' || operator === '-') ? new Date(result) : result
}

function calculate(operator: string, a: number, b: number): number {
    switch (operator) {
        case '+':
            return a + b
        case '-':
            return a - b
        case '*':
            return a * b
        case '/':
            return a / b
        case '%':
            return a % b
        default:
            throw new KqlError(`operator ${operator} is not in the subset`)
    }
}
