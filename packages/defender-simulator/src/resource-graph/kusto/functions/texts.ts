/** Functions of text. Positions count code points, as Kusto's do (Kusto: strlen-function). */
import { regex } from '../regex.ts'
import { isList, text, type Value } from '../values.ts'
import { numberArgument, textArgument, type Functions, type KqlFunction } from './function.ts'

const RE2 = "JavaScript's regular expressions: no Unicode classes, flags at the beginning alone."

const replaceRegex = (source: string, pattern: string, rewrite: string) =>
    source.replace(regex(pattern, 'g'), (...groups: unknown[]) =>
        rewrite.replace(/\\(\d)/g, (_whole, group: string) => {
            const found = groups[Number(group)]
            return typeof found === 'string' ? found : ''
        }),
    )

const trim = (start: boolean, end: boolean): KqlFunction => ({
    args: '(regex: regex, source: string)',
    result: 'string',
    differs: RE2,
    of: ([pattern, source]) => {
        let rest = textArgument(source)
        if (start) rest = rest.replace(regex(`^(?:${textArgument(pattern)})+`), '')
        return end ? rest.replace(regex(`(?:${textArgument(pattern)})+$`), '') : rest
    },
})

export const TEXTS: Functions = {
    tolower: { args: '(source: text)', result: 'string', of: ([source]) => textArgument(source).toLowerCase() },
    toupper: { args: '(source: text)', result: 'string', of: ([source]) => textArgument(source).toUpperCase() },
    strcat: { args: '(value: text, ...)', result: 'string', of: (args) => args.map(textArgument).join('') },
    strcat_delim: {
        args: '(delimiter: text, value: text, ...)',
        result: 'string',
        of: ([delimiter, ...values]) => values.map(textArgument).join(textArgument(delimiter)),
    },
    strcmp: {
        args: '(left: text, right: text)',
        result: 'long',
        of: ([left, right]) => {
            const [a, b] = [textArgument(left), textArgument(right)]
            return a < b ? -1 : a > b ? 1 : 0
        },
    },
    strlen: {
        args: '(source: string)',
        result: 'long',
        naming: 'both',
        of: ([source]) => [...textArgument(source)].length,
    },
    reverse: {
        args: '(source: text)',
        result: 'string',
        of: ([source]) => [...textArgument(source)].reverse().join(''),
    },
    string_size: {
        args: '(source: string)',
        result: 'long',
        naming: 'both',
        of: ([source]) => Buffer.byteLength(textArgument(source)),
    },
    split: {
        args: '(source: text, delimiter: text [, index: integer])',
        result: 'dynamic',
        naming: 'argument',
        of: ([source, delimiter, index]) => split(textArgument(source), textArgument(delimiter), index),
    },
    substring: {
        args: '(source: text, start: integer [, length: integer])',
        result: 'string',
        of: ([source, start, length]) => {
            const points = [...textArgument(source)]
            const from = numberArgument(start) ?? 0
            const first = from < 0 ? Math.max(0, points.length + from) : from
            const count = length === undefined ? points.length : Math.max(0, numberArgument(length) ?? 0)
            return points.slice(first, first + count).join('')
        },
    },
    indexof: {
        args: '(source: text, lookup: text [, start: integer [, length: integer [, occurrence: integer]]])',
        result: 'long',
        of: indexOf,
    },
    replace_string: {
        args: '(source: string, lookup: string, rewrite: string)',
        result: 'string',
        of: ([source, lookup, rewrite]) =>
            lookup === ''
                ? textArgument(source)
                : textArgument(source).split(textArgument(lookup)).join(textArgument(rewrite)),
    },
    replace_regex: {
        args: '(source: string, regex: regex, rewrite: string)',
        result: 'string',
        differs: RE2,
        of: ([source, pattern, rewrite]) =>
            replaceRegex(textArgument(source), textArgument(pattern), textArgument(rewrite)),
    },
    replace: {
        args: '(regex: regex, rewrite: string, source: string)',
        result: 'string',
        differs: RE2,
        of: ([pattern, rewrite, source]) =>
            replaceRegex(textArgument(source), textArgument(pattern), textArgument(rewrite)),
    },
    extract: {
        args: '(regex: regex, group: integer, source: string [, type])',
        result: 'string',
        differs: RE2,
        of: ([pattern, group, source]) =>
            regex(textArgument(pattern)).exec(textArgument(source))?.[numberArgument(group) ?? 0] ?? '',
    },
    extract_all: {
        args: '(regex: regex [, groups: dynamic], source: string)',
        result: 'dynamic',
        differs: RE2,
        of: (args) => extractAll(textArgument(args[0]), args.length === 3 ? args[1] : null, textArgument(args.at(-1))),
    },
    trim: trim(true, true),
    trim_start: trim(true, false),
    trim_end: trim(false, true),
    hash: {
        args: '(value: scalar [, modulo: integer])',
        result: 'long',
        differs: "Not Azure's function: only as uniform and stable.",
        of: ([value = null, by]) => hash(text(value)) % (numberArgument(by) ?? 2 ** 32),
    },
}

/** An index that is not there gives an empty list: assumed, the page only says what one that is there gives. */
function split(source: string, delimiter: string, index: Value | undefined): Value {
    const parts = delimiter === '' ? [source] : source.split(delimiter)
    if (index === undefined) return parts
    const at = numberArgument(index) ?? -1
    return at < 0 ? [] : parts.slice(at, at + 1)
}

function indexOf([source, lookup, start, length, occurrence]: readonly Value[]): Value {
    const points = [...textArgument(source)]
    const wanted = [...textArgument(lookup)]
    const from = numberArgument(start) ?? 0
    const first = from < 0 ? Math.max(0, points.length + from) : from
    const size = numberArgument(length) ?? -1
    const count = numberArgument(occurrence) ?? 1
    if (size < -1 || count < 1) return null
    let found = first - 1
    // Each occurrence is looked for in so many characters behind the last one: the example of the page holds only so.
    for (let turn = 0; turn < count && (turn === 0 || found >= 0); turn += 1)
        found = positionOf(points, wanted, found + 1, size === -1 ? points.length : found + 1 + size)
    return found
}

function positionOf(points: readonly string[], wanted: readonly string[], from: number, to: number): number {
    const end = Math.min(points.length, to)
    for (let at = from; at + wanted.length <= end; at += 1)
        if (wanted.every((point, index) => points[at + index] === point)) return at
    return -1
}

function extractAll(pattern: string, groups: Value | undefined, source: string): Value {
    const found = [...source.matchAll(regex(pattern, 'g'))]
    if (found.length === 0) return null
    const all = Array.from({ length: (found[0]?.length ?? 1) - 1 }, (_, index) => index + 1)
    const wanted = groups !== undefined && isList(groups) ? groups : all
    const rows = found.map((match) =>
        wanted.map((group) => (typeof group === 'string' ? match.groups?.[group] : match[Number(group)]) ?? ''),
    )
    return wanted.length === 1 ? rows.flat() : rows
}

/** FNV-1a: uniform and stable; Azure's own function need not be the same. */
export function hash(value: string): number {
    let state = 2166136261
    for (let index = 0; index < value.length; index += 1)
        state = Math.imul(state ^ value.charCodeAt(index), 16777619) >>> 0
    return state
}
