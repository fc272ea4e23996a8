/** Reading values of unknown shape. Azure's answers differ from its specifications, so nothing is taken on trust. */

export type JsonObject = Record<string, unknown>

/** The value as an object, or an empty one. */
export function objectOf(value: unknown): JsonObject {
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as JsonObject) : {}
}

/** The value as a list, or an empty one. */
export function listOf(value: unknown): unknown[] {
    return Array.isArray(value) ? value : []
}

/** The value as text: strings as they are, numbers and booleans printed, everything else ''. */
export function textOf(value: unknown): string {
    if (typeof value === 'string') return value
    return typeof value === 'number' || typeof value === 'boolean' ? String(value) : ''
}

const SCRIPT = /(javascript)\s*:/gi

/**
 * Text that the platform takes for text: it evaluates the value of a query that begins with `javascript:`, and other
 * products and administrators' rules make queries of what we store. A space before the colon prevents that; anywhere in
 * the text, because names are cut out of ids.
 */
export function inert(text: string): string {
    return text.replace(SCRIPT, '$1 :')
}

/** Parses text from outside; throws when it is no JSON. Every string in it is inert. */
export function parseJson(text: string): unknown {
    // Escapes can hide the word, so only text without either is spared the walk.
    if (text.search(/javascript|\\u00[4-7]/i) < 0) return JSON.parse(text)
    return JSON.parse(text, (_key, value: unknown) => (typeof value === 'string' ? inert(value) : value))
}

/** Parses an object from text, or nothing when the text is not one. */
export function parseObject(text: string): JsonObject | undefined {
    let value: unknown
    try {
        value = parseJson(text)
    } catch {
        return undefined
    }
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as JsonObject) : undefined
}

/** A member whatever the letter case of its name: both casings occur in Azure's rows (azure.md 10.3). */
export function member(object: JsonObject, name: string): unknown {
    if (object[name] !== undefined) return object[name]
    const wanted = name.toLowerCase()
    const key = Object.keys(object).find((candidate) => candidate.toLowerCase() === wanted)
    return key === undefined ? undefined : object[key]
}
