/** Scalar functions of the Kusto subset. */
import type { Json } from '../tenant/tenant.ts'
import { KqlError } from './lex.ts'
import { compare, isPresent, text, timeOf, type Value } from './values.ts'

/** Calls a function; `now` is the time of the query. */
export function callFunction(name: string, args: readonly Value[], now: Date): Value {
    const known = isFunction(name) ? FUNCTIONS[name] : undefined
    if (known === undefined) throw new KqlError(`function ${name} is not in the subset`)
    return known.of(args, now)
}

/** Whether a function is in the subset. */
export function isFunction(name: string): boolean {
    return Object.hasOwn(FUNCTIONS, name)
}

const number = (value: Value): number | null =>
    isPresent(value) && text(value).trim() !== '' && Number.isFinite(Number(value)) ? Number(value) : null
const whole = ([value]: readonly Value[]) => {
    const parsed = number(value)
    return parsed === null ? null : Math.trunc(parsed)
}
const real = ([value]: readonly Value[]) => number(value)
const json = ([value]: readonly Value[]): Value => {
    if (typeof value === 'object') return value
    try {
        return JSON.parse(text(value)) as Json
    } catch {
        return text(value)
    }
}

interface KqlFunction {
    /** As documented: `[...]` may be left out. */
    args: string
    /** What Azure does otherwise. */
    differs?: string
    of: (args: readonly Value[], now: Date) => Value
}

/** The functions of the subset. */
export const FUNCTIONS: Readonly<Record<string, KqlFunction>> = {
    tostring: { args: '(value)', of: ([value]) => text(value) },
    tolower: { args: '(text)', of: ([value]) => text(value).toLowerCase() },
    toupper: { args: '(text)', of: ([value]) => text(value).toUpperCase() },
    toint: { args: '(value)', differs: 'Not held to 32 bits.', of: whole },
    tolong: { args: '(value)', of: whole },
    toreal: { args: '(value)', of: real },
    todouble: { args: '(value)', of: real },
    tobool: {
        args: '(value)',
        of: ([value]) => ({ true: true, '1': true, false: false, '0': false })[text(value).toLowerCase()] ?? null,
    },
    todatetime: {
        args: '(value)',
        differs: 'Milliseconds: further digits are dropped.',
        of: ([value]) => (value instanceof Date ? value : timeOf(text(value))),
    },
    now: { args: '([offset])', of: ([offset], now) => new Date(now.getTime() + Number(offset ?? 0)) },
    ago: { args: '(timespan)', of: ([span], now) => new Date(now.getTime() - Number(span)) },
    isnull: { args: '(value)', of: ([value]) => !isPresent(value) },
    isnotnull: { args: '(value)', of: ([value]) => isPresent(value) },
    isempty: { args: '(value)', of: ([value]) => text(value) === '' },
    isnotempty: { args: '(value)', of: ([value]) => text(value) !== '' },
    not: { args: '(condition)', of: ([value]) => value !== true },
    coalesce: {
        args: '(value, ...)',
        of: (args) => args.find((value) => isPresent(value) && value !== '') ?? '',
    },
    iff: { args: '(condition, then, else)', of: ([condition, yes, no]) => (condition === true ? yes : no) },
    case: {
        args: '(condition, then, ..., else)',
        of: (args) => {
            for (let index = 0; index + 1 < args.length; index += 2) if (args[index] === true) return args[index + 1]
            return args.at(-1)
        },
    },
    strcat: { args: '(value, ...)', of: (args) => args.map(text).join('') },
    strcmp: { args: '(a, b)', of: ([left, right]) => Math.sign(compare(text(left), text(right))) },
    strlen: { args: '(text)', differs: 'UTF-16 units, not code points.', of: ([value]) => text(value).length },
    split: {
        args: '(text, separator)',
        differs: 'No third argument.',
        of: ([value, separator]) => text(value).split(text(separator)),
    },
    substring: {
        args: '(text, start [, length])',
        of: ([value, start, length]) => {
            const from = Number(start)
            return text(value).slice(from, length === undefined ? undefined : from + Number(length))
        },
    },
    indexof: {
        args: '(text, lookup [, start])',
        of: ([value, lookup, start]) => text(value).indexOf(text(lookup), Number(start ?? 0)),
    },
    replace_string: {
        args: '(text, lookup, rewrite)',
        of: ([value, lookup, rewrite]) => text(value).split(text(lookup)).join(text(rewrite)),
    },
    extract: {
        args: '(regex, group, text)',
        differs: "JavaScript's regular expressions, not RE2.",
        of: ([pattern, group, value]) => regex(text(pattern)).exec(text(value))?.[Number(group)] ?? '',
    },
    extract_all: {
        args: '(regex, text)',
        differs: "JavaScript's regular expressions, not RE2; one group.",
        of: ([pattern, value]) =>
            [...text(value).matchAll(new RegExp(regex(text(pattern)), 'g'))].map((match) => match[1] ?? ''),
    },
    array_length: { args: '(list)', of: ([value]) => (Array.isArray(value) ? value.length : null) },
    parse_json: { args: '(text)', of: json },
    todynamic: { args: '(text)', of: json },
    hash: {
        args: '(value)',
        differs: "Not Azure's function: only as uniform and stable.",
        of: ([value]) => hash(text(value)),
    },
}

/** A regular expression of a query. */
export function regex(pattern: string): RegExp {
    try {
        return new RegExp(pattern)
    } catch {
        throw new KqlError(`${pattern} is no regular expression`)
    }
}

/** FNV-1a: uniform and stable; Azure's own function need not be the same. */
function hash(value: string): number {
    let state = 2166136261
    for (let index = 0; index < value.length; index += 1)
        state = Math.imul(state ^ value.charCodeAt(index), 16777619) >>> 0
    return state
}
