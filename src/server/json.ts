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

/** Parses an object from text, or nothing when the text is not one. */
export function parseObject(text: string): JsonObject | undefined {
    let value: unknown
    try {
        value = JSON.parse(text)
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
