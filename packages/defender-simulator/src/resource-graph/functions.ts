/** Scalar functions of the Kusto subset. */
import type { Json } from '../tenant/tenant.ts'
import { KqlError } from './lex.ts'
import { compare, isPresent, text, timeOf, type Value } from './values.ts'

/** Calls a function; `now` is the time of the query. */
export function callFunction(name: string, args: readonly Value[], now: Date): Value {
    const known = isFunction(name) ? FUNCTIONS[name] : undefined
    if (known === undefined) throw new KqlError(`function ${name} is not in the subset`)
    return known(args, now)
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

const FUNCTIONS: Record<string, (args: readonly Value[], now: Date) => Value> = {
    tostring: ([value]) => text(value),
    tolower: ([value]) => text(value).toLowerCase(),
    toupper: ([value]) => text(value).toUpperCase(),
    toint: whole,
    tolong: whole,
    toreal: real,
    todouble: real,
    tobool: ([value]) => ({ true: true, '1': true, false: false, '0': false })[text(value).toLowerCase()] ?? null,
    todatetime: ([value]) => (value instanceof Date ? value : timeOf(text(value))),
    now: ([offset], now) => new Date(now.getTime() + Number(offset ?? 0)),
    ago: ([span], now) => new Date(now.getTime() - Number(span)),
    isnull: ([value]) => !isPresent(value),
    isnotnull: ([value]) => isPresent(value),
    isempty: ([value]) => text(value) === '',
    isnotempty: ([value]) => text(value) !== '',
    not: ([value]) => value !== true,
    coalesce: (args) => args.find((value) => isPresent(value) && value !== '') ?? '',
    iff: ([condition, yes, no]) => (condition === true ? yes : no),
    case: (args) => {
        for (let index = 0; index + 1 < args.length; index += 2) if (args[index] === true) return args[index + 1]
        return args.at(-1)
    },
    strcat: (args) => args.map(text).join(''),
    strcmp: ([left, right]) => Math.sign(compare(text(left), text(right))),
    strlen: ([value]) => text(value).length,
    split: ([value, separator]) => text(value).split(text(separator)),
    /** Zero-based; to the end without a length. */
    substring: ([value, start, length]) => {
        const from = Number(start)
        return text(value).slice(from, length === undefined ? undefined : from + Number(length))
    },
    indexof: ([value, lookup, start]) => text(value).indexOf(text(lookup), Number(start ?? 0)),
    replace_string: ([value, lookup, rewrite]) => text(value).split(text(lookup)).join(text(rewrite)),
    /** The group of the first match, '' when nothing matches. RE2 and JavaScript agree on what queries here use. */
    extract: ([pattern, group, value]) => regex(text(pattern)).exec(text(value))?.[Number(group)] ?? '',
    array_length: ([value]) => (Array.isArray(value) ? value.length : null),
    parse_json: json,
    todynamic: json,
    hash: ([value]) => hash(text(value)),
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
