/** Aggregate functions of `summarize`. */
import { commonType } from './functions/function.ts'
import { timespan, Timespan } from './times.ts'
import { compare, identityOf, isList, type ScalarType, type Value } from './values.ts'

type Present = Exclude<Value, null>

export interface Aggregate {
    /** As those of functions; `ordered` is any but dynamic, `sum` a number or a timespan. A condition is the last one. */
    args: string
    /** What Azure does otherwise. */
    differs?: string
    result: ScalarType | ((type: ScalarType) => ScalarType)
    /** What comes before the name of its argument in the name of its column; none: the argument's name alone. */
    prefix?: string
    /** The values of the argument, one per row, and those of them that are there; `most` is its second argument. */
    of: (values: readonly Value[], present: readonly Present[], most: number) => Value
}

const same = (type: ScalarType) => type
const UNLIMITED = 1_048_576

/** A text that is empty is a value, but one that is not is better (Kusto: take-any-aggregation-function). */
const first: Aggregate['of'] = (values, present) => present.find((value) => value !== '') ?? values[0] ?? null

const set: Aggregate['of'] = (_values, present, most) => {
    const items = present.flatMap((value): readonly Value[] => (isList(value) ? value : [value]))
    return [...new Map(items.map((value) => [identityOf(value), value])).values()].slice(0, most)
}

const list: Aggregate['of'] = (_values, present, most) => present.slice(0, most)

const sum: Aggregate['of'] = (_values, present) => {
    if (present[0] instanceof Timespan)
        return new Timespan(
            present.reduce<bigint>((total, value) => total + (value instanceof Timespan ? value.ticks : 0n), 0n),
        )
    return present.reduce<number>((total, value) => total + Number(value), 0)
}

const average: Aggregate['of'] = (values, present) => {
    const total = sum(values, present, 0)
    if (total instanceof Timespan) return timespan(Number(total.ticks) / present.length)
    return present.length === 0 ? null : Number(total) / present.length
}

const distinct: Aggregate['of'] = (_values, present) => new Set(present.map(identityOf)).size

const extreme =
    (direction: 1 | -1): Aggregate['of'] =>
    (_values, present) =>
        present.reduce<Value>(
            (best, value) => (best === null || compare(value, best) * direction > 0 ? value : best),
            null,
        )

const BASE: Readonly<Record<string, Aggregate>> = {
    dcount: {
        args: '(value: any [, accuracy: integer])',
        differs: 'Counts exactly; Azure estimates large counts.',
        result: 'long',
        prefix: 'dcount',
        of: distinct,
    },
    count_distinct: { args: '(value: any)', result: 'long', prefix: 'count_distinct', of: distinct },
    make_set: { args: '(value: any [, most: integer])', result: 'dynamic', prefix: 'set', of: set },
    make_list: { args: '(value: any [, most: integer])', result: 'dynamic', prefix: 'list', of: list },
    sum: { args: '(value: sum)', result: same, prefix: 'sum', of: sum },
    avg: {
        args: '(value: sum)',
        result: (type) => (type === 'timespan' ? type : commonType([type, 'real'])),
        prefix: 'avg',
        of: average,
    },
    max: { args: '(value: ordered)', result: same, prefix: 'max', of: extreme(1) },
    min: { args: '(value: ordered)', result: same, prefix: 'min', of: extreme(-1) },
}

/** Those that also count only the rows that meet a condition, with the name of that. */
const CONDITIONAL: Readonly<Record<string, string>> = {
    dcount: 'dcountif',
    make_set: 'make_set_if',
    make_list: 'make_list_if',
    sum: 'sumif',
    avg: 'avgif',
    max: 'maxif',
    min: 'minif',
}

const conditional = Object.fromEntries(
    Object.entries(CONDITIONAL).flatMap(([name, also]): [string, Aggregate][] => {
        const base = BASE[name]
        if (base === undefined) return []
        const prefix = also.startsWith('make_') ? base.prefix : also
        return [[also, { ...base, args: '(value: any, condition: bool)', ...(prefix === undefined ? {} : { prefix }) }]]
    }),
)

/** What makelist and makeset hold when nothing else is said (Kusto: make-list-aggregation-function). */
const OLD_LIMIT = 128

const old = (base: Aggregate): Aggregate => ({
    ...base,
    of: (values, present, most) => base.of(values, present, most === UNLIMITED ? OLD_LIMIT : most),
})

/** The aggregates of the subset that give one column. */
export const AGGREGATES: Readonly<Record<string, Aggregate>> = {
    count: { args: '()', result: 'long', prefix: 'count', of: (values) => values.length },
    countif: { args: '(condition: bool)', result: 'long', prefix: 'countif', of: (values) => values.length },
    ...BASE,
    ...conditional,
    makeset: old({ args: '(value: any [, most: integer])', result: 'dynamic', prefix: 'set', of: set }),
    makelist: old({ args: '(value: any [, most: integer])', result: 'dynamic', prefix: 'list', of: list }),
    any: { args: '(value: any)', differs: 'The first one.', result: same, prefix: 'any', of: first },
}

/** The aggregates that give the values of one row, in a column each. */
export const ROW_AGGREGATES: Readonly<Record<string, { args: string; differs?: string }>> = {
    take_any: { args: '(value: any, ... | *)', differs: 'Those of the first row.' },
    arg_max: { args: '(greatest: ordered, value: any, ... | *)' },
    arg_min: { args: '(least: ordered, value: any, ... | *)' },
}

/** Whether a function is an aggregate of the subset. */
export function isAggregate(name: string): boolean {
    return Object.hasOwn(AGGREGATES, name) || Object.hasOwn(ROW_AGGREGATES, name)
}

/** Whether the last argument of an aggregate says which rows count. */
export function isConditional(name: string): boolean {
    return name === 'countif' || Object.values(CONDITIONAL).includes(name)
}

/** The most items that an aggregate holds without another word. */
export const MOST_ITEMS = UNLIMITED
