/** Values inside a query: JSON, and times. */
import type { Json, JsonObject } from '../tenant/tenant.ts'

/** A time is a Date, to the millisecond; a timespan is a number of milliseconds. */
export type Value = Json | Date | undefined

export interface Row {
    [column: string]: Value
}

/** A time from text, null when it is none. Seven fractional digits are more than a JavaScript date takes. */
export function timeOf(text: string): Date | null {
    const time = Date.parse(text.replace(/(\.\d{3})\d+/, '$1'))
    return Number.isNaN(time) ? null : new Date(time)
}

/** What tostring() gives. */
export function text(value: Value): string {
    if (value === null || value === undefined) return ''
    if (value instanceof Date) return value.toISOString().replace('Z', '0000Z')
    return typeof value === 'object' ? JSON.stringify(value) : String(value)
}

/** Whether there is a value at all. */
export function isPresent(value: Value): value is NonNullable<Json> | Date {
    return value !== null && value !== undefined
}

/** Order of two values: numbers and times by size, everything else as text. */
export function compare(left: Value, right: Value): number {
    if (left instanceof Date && right instanceof Date) return left.getTime() - right.getTime()
    if (typeof left === 'number' && typeof right === 'number') return left - right
    const [a, b] = [text(left), text(right)]
    return a < b ? -1 : a > b ? 1 : 0
}

/** Equality of group and join keys. */
export function identityOf(value: Value): string {
    return JSON.stringify(value ?? null)
}

/** A row as it goes over the wire. */
export function wireRow(row: Row): JsonObject {
    return Object.fromEntries(Object.entries(row).map(([name, value]) => [name, wire(value)]))
}

function wire(value: Value): Json {
    if (value instanceof Date) return text(value)
    if (Array.isArray(value)) return value.map(wire)
    return value ?? null
}
