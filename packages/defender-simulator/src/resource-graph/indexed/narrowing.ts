/** What a condition says of things that are kept beside the rows: those rows alone have to be looked at. */
import type { Expression } from '../kusto/nodes.ts'
import { operandsOf } from '../kusto/nodes.ts'
import { DateTime } from '../kusto/times.ts'
import type { Value } from '../kusto/values.ts'
import { millisecondsOf, type DateName } from './facts.ts'
import type { Lineage, Traced } from './lineage.ts'
import type { Conjunct } from './row-plan.ts'

/** `exact`: what passes need not be asked again. */
export type Narrowing =
    /** The type, or the subscription, is one of some words. */
    | { kind: 'type' | 'subscription'; words: ReadonlySet<string>; exact: true }
    /** The id is one of some, in whatever letter case. */
    | { kind: 'ids'; ids: readonly string[]; exact: false }
    /** The id in lower case is before or behind a text, or is the text itself where `with` says so. */
    | { kind: 'key'; side: '<' | '>'; text: string; with: boolean; exact: true }
    /** The hash of the id in lower case has a remainder. */
    | { kind: 'bucket'; of: number; index: number; exact: true }
    /** Something about dates. Each test lets some rows too many through. */
    | { kind: 'dates'; test: DateTest; exact: false }

/** Over milliseconds since 1970, by slots; no number where there is no date. */
export type DateTest = (dates: (name: DateName) => Float64Array) => (slot: number) => boolean

/** What a part of a condition says; undefined where that is nothing that is kept. */
export function narrowingOf({ expression, lineage }: Conjunct): Narrowing | undefined {
    const test = dateTest({ expression, lineage })
    if (test !== undefined) return { kind: 'dates', test, exact: false }
    if (expression.kind === 'list') return ofWords(expression.operator, lineage, expression.value, expression.list)
    if (expression.kind !== 'binary') return undefined
    const { operator, left, right } = expression
    return (
        ofWords(operator, lineage, left, [right]) ??
        ofKey(operator, lineage, left, right) ??
        ofBucket(operator, lineage, left, right)
    )
}

/** A column that texts are compared with; `key` is the id in lower case. */
type TextFact = 'id' | 'key' | 'type' | 'subscriptionId'

/** The type and the subscription are in lower case already. */
export function textFact(lineage: Lineage, expression: Expression): TextFact | undefined {
    const { expression: meant, lineage: before } = lineage.trace(expression)
    if (meant.kind === 'name')
        return meant.name === 'id' || meant.name === 'type' || meant.name === 'subscriptionId' ? meant.name : undefined
    const [argument, ...more] = meant.kind === 'call' ? meant.args : []
    if (meant.kind !== 'call' || argument === undefined || more.length > 0) return undefined
    if (meant.name !== 'tolower' && meant.name !== 'tostring') return undefined
    const inner = textFact(before, argument)
    return inner === 'id' && meant.name === 'tolower' ? 'key' : inner
}

const EQUALITIES = ['==', '=~', 'in', 'in~']

function ofWords(
    operator: string,
    lineage: Lineage,
    value: Expression,
    list: readonly Expression[],
): Narrowing | undefined {
    if (!EQUALITIES.includes(operator)) return undefined
    const fact = textFact(lineage, value)
    const words = list.flatMap((item) => textLiteral(item) ?? [])
    if (fact === undefined || words.length < list.length) return undefined
    const lower = words.map((word) => word.toLowerCase())
    if (fact === 'id' || fact === 'key') return { kind: 'ids', ids: lower, exact: false }
    const wanted = new Set(operator.endsWith('~') ? lower : words)
    return { kind: fact === 'type' ? 'type' : 'subscription', words: wanted, exact: true }
}

function textLiteral(expression: Expression): string | undefined {
    return expression.kind === 'literal' && typeof expression.value === 'string' ? expression.value : undefined
}

function numberLiteral(expression: Expression | undefined): number | undefined {
    if (expression?.kind !== 'literal' || typeof expression.value !== 'number') return undefined
    return Number.isInteger(expression.value) ? expression.value : undefined
}

/** `strcmp(tolower(id), 'text') > 0` and its like. */
function ofKey(operator: string, lineage: Lineage, left: Expression, right: Expression): Narrowing | undefined {
    const { expression: call, lineage: before } = lineage.trace(left)
    if (call.kind !== 'call' || call.name !== 'strcmp' || numberLiteral(right) !== 0) return undefined
    const [value, other] = call.args
    if (value === undefined || other === undefined || textFact(before, value) !== 'key') return undefined
    const text = textLiteral(other)
    if (text === undefined || !['<', '<=', '>', '>='].includes(operator)) return undefined
    return { kind: 'key', side: operator.startsWith('<') ? '<' : '>', text, with: operator.endsWith('='), exact: true }
}

/** `hash(tolower(id)) % 8 == 3` or `hash(tolower(id), 8) == 3`. */
function ofBucket(operator: string, lineage: Lineage, left: Expression, right: Expression): Narrowing | undefined {
    const index = numberLiteral(right)
    const { expression, lineage: before } = lineage.trace(left)
    if (operator !== '==' || index === undefined) return undefined
    const [hashed, size] =
        expression.kind === 'binary' && expression.operator === '%'
            ? [before.trace(expression.left), numberLiteral(expression.right)]
            : [{ expression, lineage: before }, undefined]
    if (hashed.expression.kind !== 'call' || hashed.expression.name !== 'hash') return undefined
    const [value, modulo] = hashed.expression.args
    const of = size ?? numberLiteral(modulo)
    if (value === undefined || (size !== undefined && modulo !== undefined) || of === undefined || of < 1)
        return undefined
    return textFact(hashed.lineage, value) === 'key' ? { kind: 'bucket', of, index, exact: true } : undefined
}

const PATHS: Readonly<Record<string, DateName>> = {
    statusChangeDate: 'statusChangeDate',
    firstEvaluationDate: 'firstEvaluationDate',
}

/** `todatetime(properties.status.statusChangeDate)`. */
function dateName(lineage: Lineage, expression: Expression): DateName | undefined {
    const { expression: call, lineage: before } = lineage.trace(expression)
    const [value] = call.kind === 'call' && call.name === 'todatetime' ? call.args : []
    if (value === undefined) return undefined
    let traced = before.trace(value)
    if (traced.expression.kind === 'call' && traced.expression.name === 'tostring' && traced.expression.args[0])
        traced = traced.lineage.trace(traced.expression.args[0])
    const names: string[] = []
    while (traced.expression.kind === 'member') {
        names.unshift(traced.expression.name)
        traced = traced.lineage.trace(traced.expression.object)
    }
    const [status, name = '', ...more] = names
    const isColumn = traced.expression.kind === 'name' && traced.expression.name === 'properties'
    return isColumn && status === 'status' && more.length === 0 ? PATHS[name] : undefined
}

/** A condition that is about dates alone. */
function dateTest({ expression, lineage }: Traced): DateTest | undefined {
    switch (expression.kind) {
        case 'binary':
            return expression.operator === 'and' || expression.operator === 'or'
                ? several(expression.operator, operandsOf(expression), lineage)
                : comparison(expression, lineage)
        case 'call':
            return isNull(expression, lineage)
        case 'between': {
            const name = dateName(lineage, expression.value)
            const [low, high] = [milliseconds(expression.low), milliseconds(expression.high)]
            if (name === undefined || expression.not || low === undefined || high === undefined) return undefined
            return within(name, low, high)
        }
        default:
            return undefined
    }
}

function several(operator: string, parts: readonly Expression[], lineage: Lineage): DateTest | undefined {
    const tests = parts.flatMap((expression) => dateTest({ expression, lineage }) ?? [])
    if (tests.length < parts.length) return undefined
    return (dates) => {
        const ready = tests.map((test) => test(dates))
        return operator === 'or'
            ? (slot) => ready.some((test) => test(slot))
            : (slot) => ready.every((test) => test(slot))
    }
}

function comparison(
    { operator, left, right }: Extract<Expression, { kind: 'binary' }>,
    lineage: Lineage,
): DateTest | undefined {
    const name = dateName(lineage, left)
    const limit = milliseconds(right)
    if (name === undefined || limit === undefined) return undefined
    if (operator === '==') return within(name, limit, limit)
    if (operator.startsWith('<') && operator !== '<>') return within(name, -Infinity, limit)
    return operator.startsWith('>') ? within(name, limit, Infinity) : undefined
}

function isNull(call: Extract<Expression, { kind: 'call' }>, lineage: Lineage): DateTest | undefined {
    const [value] = call.args
    const name = value === undefined ? undefined : dateName(lineage, value)
    if (name === undefined || call.args.length > 1) return undefined
    if (call.name !== 'isnull') return undefined
    return (dates) => {
        const values = dates(name)
        return (slot) => Number.isNaN(values[slot])
    }
}

/** A tick is a ten-thousandth of a millisecond, which the numbers here do not hold. */
const MARGIN_MS = 1

function within(name: DateName, low: number, high: number): DateTest {
    return (dates) => {
        const values = dates(name)
        return (slot) => {
            const value = values[slot] ?? NaN
            return value >= low - MARGIN_MS && value <= high + MARGIN_MS
        }
    }
}

function milliseconds(expression: Expression): number | undefined {
    const value: Value = expression.kind === 'literal' ? expression.value : null
    return value instanceof DateTime ? millisecondsOf(value) : undefined
}
