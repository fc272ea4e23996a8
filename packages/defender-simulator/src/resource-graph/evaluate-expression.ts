/** Values of expressions over a row. Member access is case-sensitive, as Resource Graph's is. */
import { callFunction, regex } from './functions.ts'
import { KqlError } from './lex.ts'
import type { Expression } from './nodes.ts'
import { compare, isPresent, text, type Row, type Value } from './values.ts'

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

/** A whole term: letters and digits do not go on at either end. */
function has(value: Value, term: Value): boolean {
    const wanted = text(term).toLowerCase()
    return new RegExp(`(^|[^a-z0-9])${wanted.replace(/[^a-z0-9]/g, '\\$&')}($|[^a-z0-9])`).test(
        text(value).toLowerCase(),
    )
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
    const [low, high] = [text(a).toLowerCase(), text(b).toLowerCase()]
    switch (operator) {
        case '==':
            return text(a) === text(b)
        case '!=':
            return text(a) !== text(b)
        case '=~':
            return low === high
        case '!~':
            return low !== high
        case '<':
        case '<=':
        case '>':
        case '>=':
            return isPresent(a) && isPresent(b) && ordered(operator, a, b)
        case 'has':
            return has(a, b)
        case '!has':
            return !has(a, b)
        case 'contains':
            return low.includes(high)
        case '!contains':
            return !low.includes(high)
        case 'startswith':
            return low.startsWith(high)
        case '!startswith':
            return !low.startsWith(high)
        case 'endswith':
            return low.endsWith(high)
        case '!endswith':
            return !low.endsWith(high)
        case 'matches regex':
            return regex(text(b)).test(text(a))
        default:
            return arithmetic(operator, a, b)
    }
}

/** Kusto orders numbers and times, never text: Microsoft's language service refuses that too. */
function ordered(operator: string, a: Value, b: Value): boolean {
    const kinds = [a, b].map((value) => (value instanceof Date ? 'time' : typeof value))
    if (kinds.includes('string') && (kinds[0] === kinds[1] || kinds.includes('time')))
        throw new KqlError(`operator ${operator} is not defined for text; strcmp() is`)
    if (kinds[0] !== kinds[1] || (kinds[0] !== 'time' && kinds[0] !== 'number')) return false
    const order = compare(a, b)
    if (order === 0) return operator.endsWith('=')
    return order < 0 === operator.startsWith('<')
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
