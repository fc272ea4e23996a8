/** Values of a query, and what their types do to them. */
import type { Json } from '../../tenant/tenant.ts'
import { DateTime, dateTimeOf, Timespan, timespanOf } from './times.ts'

/** The types of Kusto that the subset has. Dynamic holds whatever JSON holds, and times. */
export const SCALAR_TYPES = ['bool', 'int', 'long', 'real', 'string', 'datetime', 'timespan', 'dynamic'] as const
export type ScalarType = (typeof SCALAR_TYPES)[number]

/** Null is the missing value of every type but string, which has the empty text (Kusto: null-values). */
export type Value = null | boolean | number | string | DateTime | Timespan | readonly Value[] | Bag
export interface Bag {
    readonly [name: string]: Value
}

export interface Column {
    name: string
    type: ScalarType
}
export type Schema = readonly Column[]
/** Values in the order of the columns. */
export type Row = readonly Value[]

/** A bag of names and values, undefined for everything else. */
export function bagOf(value: Value): Bag | undefined {
    const bag = typeof value === 'object' && value !== null && !isList(value)
    return bag && !(value instanceof DateTime) && !(value instanceof Timespan) ? value : undefined
}

/** Whether a value is a list. */
export function isList(value: Value): value is readonly Value[] {
    return Array.isArray(value)
}

/** Whether a type counts: an integer or a real. */
export function isNumeric(type: ScalarType): boolean {
    return type === 'int' || type === 'long' || type === 'real'
}

/** What tostring() gives. */
export function text(value: Value): string {
    if (value === null) return ''
    if (value instanceof DateTime || value instanceof Timespan) return value.toString()
    return typeof value === 'object' ? written(value) : String(value)
}

/** JSON. What holds neither times nor numbers that are none is what goes over the wire, and needs no copy. */
function written(value: Value): string {
    return JSON.stringify(isWire(value) ? value : wire(value))
}

function isWire(value: Value): boolean {
    if (typeof value === 'number') return Number.isFinite(value)
    if (typeof value !== 'object' || value === null) return true
    if (value instanceof DateTime || value instanceof Timespan) return false
    if (isList(value)) return value.every(isWire)
    for (const name in value) if (!isWire((value as Bag)[name] ?? null)) return false
    return true
}

/** What a missing cell of a type holds. */
export function missing(type: ScalarType): Value {
    return type === 'string' ? '' : null
}

/** A finite number from a value: text is read, a time is its ticks. */
export function numberOf(value: Value): number | null {
    if (value instanceof DateTime || value instanceof Timespan) return Number(value.ticks)
    if (typeof value === 'boolean') return value ? 1 : 0
    const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value
    return typeof number === 'number' && Number.isFinite(number) ? number : null
}

/** A truth from a value: text, or a number other than 0. */
export function boolOf(value: Value): boolean | null {
    if (typeof value === 'boolean') return value
    const word = text(value).toLowerCase()
    if (word === 'true' || word === 'false') return word === 'true'
    const number = numberOf(value)
    return number === null ? null : number !== 0
}

/** What to<type>() gives: text is read, what does not fit is missing. */
export function convert(value: Value, type: ScalarType): Value {
    switch (type) {
        case 'string':
            return text(value)
        case 'bool':
            return boolOf(value)
        case 'int':
        case 'long': {
            const number = numberOf(value)
            return number === null ? null : integer(number, type)
        }
        case 'real':
            return numberOf(value)
        case 'datetime':
            return value instanceof DateTime ? value : dateTimeOf(text(value))
        case 'timespan':
            return value instanceof Timespan ? value : timespanOf(text(value))
        case 'dynamic':
            return value
    }
}

const INT_RANGE = 2 ** 31

function integer(number: number, type: 'int' | 'long'): number | null {
    const whole = Math.trunc(number)
    return type === 'int' && (whole >= INT_RANGE || whole < -INT_RANGE) ? null : whole
}

/** A dynamic value as one of a type, without reading text: but a time in JSON is text, and Kusto takes it for a time (Kusto: dynamic). */
export function cast(value: Value, type: ScalarType): Value {
    if (value === null) return missing(type)
    if (type === 'string' || type === 'datetime' || type === 'timespan') return convert(value, type)
    if (type === 'bool') return typeof value === 'boolean' ? value : null
    if (type === 'dynamic') return value
    return typeof value === 'number' ? convert(value, type) : null
}

/** Order of two values of one type. Texts go by their code units, mixed dynamic values as text. */
export function compare(left: Value, right: Value): number {
    if (left instanceof DateTime && right instanceof DateTime) return sign(left.ticks, right.ticks)
    if (left instanceof Timespan && right instanceof Timespan) return sign(left.ticks, right.ticks)
    if (typeof left === 'number' && typeof right === 'number') return sign(left, right)
    return sign(text(left), text(right))
}

function sign<T extends number | bigint | string>(left: T, right: T): number {
    return left < right ? -1 : left > right ? 1 : 0
}

/** Equality of group and join keys. */
export function identityOf(value: Value): string {
    return written(value)
}

/** A value as it goes over the wire: JSON has no times, and no numbers that are none. */
export function wire(value: Value): Json {
    if (value === null || typeof value === 'string' || typeof value === 'boolean') return value
    if (typeof value === 'number') return Number.isFinite(value) ? value : String(value)
    if (isList(value)) return value.map(wire)
    const bag = bagOf(value)
    if (bag === undefined) return text(value)
    return Object.fromEntries(Object.entries(bag).map(([name, member]) => [name, wire(member)]))
}
