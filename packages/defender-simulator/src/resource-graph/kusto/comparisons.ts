/** Comparisons, by the words of the language. */
import { computed, type Bound } from './bound.ts'
import { KqlError } from './lex.ts'
import { regex } from './regex.ts'
import { dateTime, DateTime, Timespan } from './times.ts'
import {
    cast,
    compare,
    convert,
    identityOf,
    isList,
    isNumeric,
    text,
    type Row,
    type ScalarType,
    type Value,
} from './values.ts'

type Test = (value: string, other: string) => boolean

const WORD = /[\p{L}\p{N}]/u

/** A term is a longest sequence of letters and digits (Kusto: datatypes-string-operators). */
function hasTerm(value: string, term: string, whole: { start: boolean; end: boolean }): boolean {
    for (let at = value.indexOf(term); at >= 0; at = value.indexOf(term, at + 1)) {
        const begins = !whole.start || at === 0 || !WORD.test(value.charAt(at - 1))
        const end = at + term.length
        if (begins && (!whole.end || end === value.length || !WORD.test(value.charAt(end)))) return true
        if (term === '') return false
    }
    return false
}

/** Those with a sibling that minds letter case (`_cs`), and all with one that says the opposite (`!`). */
const TESTS: Readonly<Record<string, Test>> = {
    has: (value, term) => hasTerm(value, term, { start: true, end: true }),
    hasprefix: (value, term) => hasTerm(value, term, { start: true, end: false }),
    hassuffix: (value, term) => hasTerm(value, term, { start: false, end: true }),
    contains: (value, part) => value.includes(part),
    startswith: (value, part) => value.startsWith(part),
    endswith: (value, part) => value.endsWith(part),
}

const folded =
    (test: Test): Test =>
    (value, other) =>
        test(value.toLowerCase(), other.toLowerCase())
const not =
    (test: Test): Test =>
    (value, other) =>
        !test(value, other)
const alike: Test = folded((value, other) => value === other)

/** Comparisons of text. */
export const TEXT_COMPARISONS: Readonly<Record<string, Test>> = {
    '=~': alike,
    '!~': not(alike),
    'matches regex': (value, pattern) => regex(pattern).test(value),
    ...Object.fromEntries(
        Object.entries(TESTS).flatMap(([name, test]): [string, Test][] => [
            [name, folded(test)],
            [`!${name}`, not(folded(test))],
            [`${name}_cs`, test],
            [`!${name}_cs`, not(test)],
        ]),
    ),
}

/** What the order of two values must be. */
export const ORDER_COMPARISONS: Readonly<Record<string, (order: number) => boolean>> = {
    '<': (order) => order < 0,
    '<=': (order) => order <= 0,
    '>': (order) => order > 0,
    '>=': (order) => order >= 0,
}

export const EQUALITIES: readonly string[] = ['==', '!=']

/** Comparisons with a list. */
export const LIST_COMPARISONS: readonly string[] = ['in', '!in', 'in~', '!in~', 'has_any', 'has_all']

/** A comparison of two values. */
export function bindComparison(operator: string, left: Bound, right: Bound): Bound {
    const test = TEXT_COMPARISONS[operator]
    if (test !== undefined) return textComparison(operator, test, left, right)
    const fits = ORDER_COMPARISONS[operator]
    return fits === undefined ? equality(operator === '!=', left, right) : ordered(operator, fits, left, right)
}

function textComparison(operator: string, test: Test, left: Bound, right: Bound): Bound {
    requireText(operator, [left, right])
    if (operator === 'matches regex' && right.constant) regex(text(right.of([])))
    return computed('bool', [left, right], (row) => test(text(left.of(row)), text(right.of(row))))
}

function requireText(operator: string, bounds: readonly Bound[]): void {
    const other = bounds.find(({ type }) => type !== 'string' && type !== 'dynamic')
    if (other !== undefined)
        throw new KqlError(`operator ${operator} is not defined for ${other.type}; tostring() makes text`)
}

type Key = string | number | null

/**
 * Two values are equal when their keys are. Kusto compares values of one type, numbers and truths of whatever width, and a
 * dynamic value with all of them; long with string it refuses (SEM0064).
 * Assumed: null against text is a null like any other, so not equal to the empty text.
 */
function keyOf(bounds: readonly Bound[]): (value: Value) => Key {
    const kinds = [...new Set(bounds.map(({ type }) => (isNumeric(type) || type === 'bool' ? 'number' : type)))]
    const typed = kinds.filter((kind) => kind !== 'dynamic')
    if (typed.length > 1)
        throw new KqlError(
            `values of types ${bounds.map(({ type }) => type).join(' and ')} cannot be compared; cast one of them`,
        )
    const [kind] = typed
    if (kind === 'string') return (value) => (value === null ? null : text(value))
    if (kind === 'number')
        return (value) =>
            typeof value === 'boolean' ? Number(value) : typeof value === 'number' ? value : other(value)
    if (kind === 'datetime' || kind === 'timespan') {
        const type: ScalarType = kind
        return (value) => other(value === null ? null : (convert(value, type) ?? value))
    }
    return other
}

function other(value: Value): Key {
    return value === null ? null : identityOf(value)
}

/** Two nulls give null, null and something else are not equal (Kusto: null-values). */
function equality(negated: boolean, left: Bound, right: Bound): Bound {
    const key = keyOf([left, right])
    return computed('bool', [left, right], (row) => {
        const [a, b] = [key(left.of(row)), key(right.of(row))]
        return a === null && b === null ? null : (a === b) !== negated
    })
}

/** Numbers and times have an order, text has none: Microsoft's language service refuses that too. Null gives null. */
function ordered(operator: string, fits: (order: number) => boolean, left: Bound, right: Bound): Bound {
    const type = orderedType(operator, [left, right])
    return computed('bool', [left, right], (row) => {
        const [a, b] = [comparable(left.of(row), type), comparable(right.of(row), type)]
        return a === null || b === null ? null : fits(compare(a, b))
    })
}

function orderedType(operator: string, bounds: readonly Bound[]): ScalarType {
    const kinds = [...new Set(bounds.map(({ type }) => (isNumeric(type) ? 'real' : type)))].filter(
        (kind) => kind !== 'dynamic',
    )
    const [kind = 'dynamic'] = kinds
    if (kinds.includes('string')) throw new KqlError(`operator ${operator} is not defined for text; strcmp() is`)
    if (kinds.length > 1)
        throw new KqlError(`operator ${operator} is not defined for ${bounds.map(({ type }) => type).join(' and ')}`)
    return kind
}

/** A dynamic value takes the type of the other one. Two dynamic values: numbers only, as JSON has no times. */
function comparable(value: Value, type: ScalarType): Value {
    if (type === 'dynamic') return typeof value === 'number' ? value : null
    return typeof value === 'string' || type !== 'bool' ? cast(value, type) : value
}

/** `between` holds its ends; a timespan as the upper one is counted from the lower (Kusto: between-operator). */
export function bindBetween(negated: boolean, value: Bound, low: Bound, high: Bound): Bound {
    const span = high.type === 'timespan' && low.type === 'datetime'
    const type = orderedType('between', span ? [value, low] : [value, low, high])
    return computed('bool', [value, low, high], (row) => {
        const [middle, from] = [comparable(value.of(row), type), comparable(low.of(row), type)]
        const end = high.of(row)
        const to = span ? later(from, end) : comparable(end, type)
        if (middle === null || from === null || to === null) return null
        return (compare(middle, from) >= 0 && compare(middle, to) <= 0) !== negated
    })
}

function later(from: Value, span: Value): Value {
    return from instanceof DateTime && span instanceof Timespan ? dateTime(from.ticks + span.ticks) : null
}

/** A comparison with a list. A list of dynamic values counts as its items. */
export function bindList(operator: string, value: Bound, list: readonly Bound[]): Bound {
    return operator.startsWith('has_') ? hasMany(operator, value, list) : membership(operator, value, list)
}

function hasMany(operator: string, value: Bound, list: readonly Bound[]): Bound {
    requireText(operator, [value, ...list])
    const test = TEXT_COMPARISONS['has'] ?? alike
    return computed('bool', [value, ...list], (row) => {
        const whole = text(value.of(row))
        const items = itemsOf(list, row)
        const found = (item: Value) => test(whole, text(item))
        return operator === 'has_all' ? items.every(found) : items.some(found)
    })
}

/** Like an `or` of equalities; the lists of the subset are long and hardly ever depend on the row, so they become sets. */
function membership(operator: string, value: Bound, list: readonly Bound[]): Bound {
    const ignoreCase = operator.endsWith('~')
    if (ignoreCase) requireText(operator, [value, ...list])
    const exact = ignoreCase
        ? (item: Value): Key => (item === null ? null : text(item).toLowerCase())
        : keyOf([value, ...list])
    const setOf = (row: Row) => new Set(itemsOf(list, row).map(exact))
    const fixed = list.every((item) => item.constant)
    let known: ReadonlySet<Key> | undefined
    return computed('bool', [value, ...list], (row) => {
        const set = fixed ? (known ??= setOf(row)) : setOf(row)
        const wanted = exact(value.of(row))
        return wanted === null && set.has(null) ? null : set.has(wanted) !== operator.startsWith('!')
    })
}

function itemsOf(list: readonly Bound[], row: Row): Value[] {
    return list.flatMap((item) => {
        const value = item.of(row)
        return isList(value) ? value : [value]
    })
}
