/** Regular expressions of RE2, as Kusto has them, for JavaScript. */
import { KqlError } from './lex.ts'

const cache = new Map<string, RegExp>()

/** What JavaScript has and RE2 has not: looking around, and going back to a group. */
const NOT_RE2 = /\(\?<?[=!]|\\[1-9]|\\k</

/**
 * A regular expression of a query; `flags` are JavaScript's. `(?i)` and its like count at the beginning alone: JavaScript
 * has no other place for them.
 */
export function regex(pattern: string, flags = ''): RegExp {
    const key = `${flags}/${pattern}`
    const known = cache.get(key)
    if (known !== undefined) {
        known.lastIndex = 0
        return known
    }
    const inline = /^\(\?([ims]+)\)/.exec(pattern)
    const body = pattern.slice(inline?.[0].length ?? 0).replaceAll('(?P<', '(?<')
    if (NOT_RE2.test(body)) throw new KqlError(`${pattern} has what regular expressions of Kusto do not have`)
    try {
        const made = new RegExp(body, [...new Set([...flags, ...(inline?.[1] ?? '')])].join(''))
        cache.set(key, made)
        return made
    } catch {
        throw new KqlError(`${pattern} is no regular expression`)
    }
}

/** Text as a regular expression that matches it alone. */
export function escaped(text: string): string {
    return text.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&')
}
