/** Arithmetic of numbers, times and timespans (Kusto: numerical-operators, datetime-timespan-arithmetic). */
import { computed, type Bound } from './bound.ts'
import { KqlError } from './lex.ts'
import { DateTime, dateTime, modulo, Timespan, timespan } from './times.ts'
import { cast, isNumeric, type ScalarType, type Value } from './values.ts'

export const ARITHMETIC: readonly string[] = ['+', '-', '*', '/', '%']

/** An operation of two values. */
export function bindArithmetic(operator: string, left: Bound, right: Bound): Bound {
    const type = resultOf(operator, left.type, right.type)
    if (type === undefined) throw new KqlError(`operator ${operator} is not defined for ${left.type} and ${right.type}`)
    const [as, bs] = [operandOf(left.type, right.type, operator), operandOf(right.type, left.type, operator)]
    const whole = type !== 'real'
    return computed(type, [left, right], (row) => calculate(operator, as(left.of(row)), bs(right.of(row)), whole))
}

/** The opposite of a number or a timespan. */
export function bindNegation(value: Bound): Bound {
    if (!isNumeric(value.type) && value.type !== 'timespan' && value.type !== 'dynamic')
        throw new KqlError(`operator - is not defined for ${value.type}`)
    return computed(value.type, [value], (row) => {
        const operand = value.of(row)
        if (operand instanceof Timespan) return new Timespan(-operand.ticks)
        return typeof operand === 'number' ? -operand : null
    })
}

/** `n` is a number, `d` a datetime, `t` a timespan. */
const RESULTS: Readonly<Record<string, ScalarType>> = {
    't+t': 'timespan',
    'd+t': 'datetime',
    't+d': 'datetime',
    't-t': 'timespan',
    'd-d': 'timespan',
    'd-t': 'datetime',
    't*n': 'timespan',
    'n*t': 'timespan',
    't/t': 'real',
    't/n': 'timespan',
    't%t': 'timespan',
}
const LETTERS: Partial<Record<ScalarType, string>> = { int: 'n', long: 'n', real: 'n', datetime: 'd', timespan: 't' }

/** Integers give a long; a dynamic value counts as one of the other's type, and of two of them as a number. */
function resultOf(operator: string, left: ScalarType, right: ScalarType): ScalarType | undefined {
    if (left === 'dynamic' && right === 'dynamic') return 'dynamic'
    const a = left === 'dynamic' ? dynamicAs(right, operator) : left
    const b = right === 'dynamic' ? dynamicAs(left, operator) : right
    if (isNumeric(a) && isNumeric(b)) return a === 'real' || b === 'real' ? 'real' : 'long'
    return RESULTS[`${LETTERS[a] ?? ''}${operator}${LETTERS[b] ?? ''}`]
}

function dynamicAs(other: ScalarType, operator: string): ScalarType {
    if (other === 'timespan' && operator === '*') return 'long'
    return other === 'datetime' && operator === '+' ? 'timespan' : other
}

/** How an operand is read. A dynamic number keeps its fraction, whatever the other one is: assumed. */
function operandOf(own: ScalarType, other: ScalarType, operator: string): (value: Value) => Value {
    if (own !== 'dynamic') return (value) => value
    const type = other === 'dynamic' ? 'real' : dynamicAs(other, operator)
    return (value) => cast(value, isNumeric(type) ? 'real' : type)
}

/** Null is sticky (Kusto: null-values). */
function calculate(operator: string, a: Value, b: Value, whole: boolean): Value {
    if (typeof a === 'number' && typeof b === 'number') return numbers(operator, a, b, whole)
    if (a instanceof Timespan && b instanceof Timespan) return spans(operator, a.ticks, b.ticks)
    if (a instanceof Timespan && typeof b === 'number')
        return timespan(operator === '*' ? Number(a.ticks) * b : Number(a.ticks) / b)
    if (typeof a === 'number' && b instanceof Timespan) return timespan(a, b.ticks)
    if (a instanceof DateTime && b instanceof DateTime) return new Timespan(a.ticks - b.ticks)
    if (a instanceof DateTime && b instanceof Timespan)
        return dateTime(operator === '+' ? a.ticks + b.ticks : a.ticks - b.ticks)
    return a instanceof Timespan && b instanceof DateTime ? dateTime(a.ticks + b.ticks) : null
}

/** Integers are divided without a rest; a modulo is never negative. Assumed: an integer divided by 0 is null. */
function numbers(operator: string, a: number, b: number, whole: boolean): number | null {
    const integers = whole && Number.isInteger(a) && Number.isInteger(b)
    if (integers && b === 0 && (operator === '/' || operator === '%')) return null
    switch (operator) {
        case '+':
            return a + b
        case '-':
            return a - b
        case '*':
            return a * b
        case '/':
            return integers ? Math.trunc(a / b) || 0 : a / b
        default: {
            const size = Math.abs(b)
            return ((a % size) + size) % size
        }
    }
}

function spans(operator: string, a: bigint, b: bigint): Value {
    switch (operator) {
        case '+':
            return new Timespan(a + b)
        case '-':
            return new Timespan(a - b)
        case '/':
            return Number(a) / Number(b)
        default:
            return b === 0n ? null : new Timespan(modulo(a, b))
    }
}
