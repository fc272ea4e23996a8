/** Comparisons of two values, by the words of the language. */
import { regex } from './functions.ts'
import { KqlError } from './lex.ts'
import { compare, isPresent, text, type Value } from './values.ts'

type Comparison = (left: Value, right: Value) => boolean

const lower = (value: Value) => text(value).toLowerCase()
const equal: Comparison = (a, b) => text(a) === text(b)
const alike: Comparison = (a, b) => lower(a) === lower(b)
const contains: Comparison = (a, b) => lower(a).includes(lower(b))
const startsWith: Comparison = (a, b) => lower(a).startsWith(lower(b))
const endsWith: Comparison = (a, b) => lower(a).endsWith(lower(b))
const not =
    (comparison: Comparison): Comparison =>
    (a, b) =>
        !comparison(a, b)

/** The comparisons of the subset that have one value at each side. */
export const COMPARISONS: Readonly<Record<string, Comparison>> = {
    '==': equal,
    '!=': not(equal),
    '=~': alike,
    '!~': not(alike),
    '<': ordered('<', (order) => order < 0),
    '<=': ordered('<=', (order) => order <= 0),
    '>': ordered('>', (order) => order > 0),
    '>=': ordered('>=', (order) => order >= 0),
    has,
    '!has': not(has),
    contains,
    '!contains': not(contains),
    startswith: startsWith,
    '!startswith': not(startsWith),
    endswith: endsWith,
    '!endswith': not(endsWith),
    'matches regex': (a, b) => regex(text(b)).test(text(a)),
}

/** A whole term: letters and digits do not go on at either end. */
export function has(value: Value, term: Value): boolean {
    const wanted = lower(term).replace(/[^a-z0-9]/g, '\\$&')
    return new RegExp(`(^|[^a-z0-9])${wanted}($|[^a-z0-9])`).test(lower(value))
}

/** Kusto orders numbers and times, never text: Microsoft's language service refuses that too. */
function ordered(operator: string, fits: (order: number) => boolean): Comparison {
    return (a, b) => {
        if (!isPresent(a) || !isPresent(b)) return false
        const kinds = [a, b].map((value) => (value instanceof Date ? 'time' : typeof value))
        if (kinds.includes('string') && (kinds[0] === kinds[1] || kinds.includes('time')))
            throw new KqlError(`operator ${operator} is not defined for text; strcmp() is`)
        if (kinds[0] !== kinds[1] || (kinds[0] !== 'time' && kinds[0] !== 'number')) return false
        return fits(compare(a, b))
    }
}
