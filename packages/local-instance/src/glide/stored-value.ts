/** What is stored for a value that a script sets. */
import type { Column, Platform } from '../platform.ts'
import { isAmount, isNumeric, numberOf } from '../query/numbers.ts'
import { storedDuration } from '../time.ts'
import { storedAmount } from './money.ts'

const DATE = /^\d{4}-(0\d|1[0-2])-([0-2]\d|3[01])$/
const TIME = /^\d{1,2}:\d{2}:\d{2}$/
const WHOLE = new Set(['integer', 'longint'])

/** The text of a value: of an element or another object of Glide that of its value; null for empty. */
function textOf(value: unknown): string | null {
    if (value === null || value === undefined) return null
    const text =
        typeof value === 'object' && 'getValue' in value
            ? String((value as { getValue(): unknown }).getValue() ?? '')
            : String(value)
    // 'NULL' clears a column ("Setting a GlideRecord variable to null").
    return text === '' || text === 'NULL' ? null : text
}

/** The stored text; null for empty, undefined for what is no value of the column's type. */
export function storedValue(column: Column, value: unknown): string | null | undefined {
    const text = textOf(value)
    if (text === null) return null
    switch (column.type) {
        case 'boolean':
            return /^(true|1)$/i.test(text) ? '1' : '0'
        case 'string':
            return text.length > column.maxLength ? text.slice(0, column.maxLength) : text
        case 'glide_date':
            return storedMoment(text)?.slice(0, 10)
        case 'glide_date_time':
        case 'due_date':
            return storedMoment(text)
        case 'glide_duration':
            return storedDuration(text) ?? storedMoment(text)
        case 'glide_time':
            return TIME.test(text) ? `1970-01-01 ${text.padStart(8, '0')}` : storedMoment(text)
    }
    if (isAmount(column)) return storedAmount(column, text)
    return isNumeric(column) ? storedNumber(column, text) : text
}

/** "Invalid date time: …, ignored" is what GlideDateTime says of such a value; of other types it is assumed. */
export function ignoreValue({ log }: Platform, table: string, { name, type }: Column, value: unknown): void {
    log.write('warn', 'GlideRecord', `Invalid ${type}: '${String(value)}', ignored for ${table}.${name}`)
}

/** A whole number has no decimals: what is behind the point is cut off. */
function storedNumber(column: Column, text: string): string | undefined {
    const number = numberOf(column, text)
    if (number === undefined) return undefined
    if (!WHOLE.has(column.type)) return text.trim()
    return /^-?\d+$/.test(text) ? text : String(Math.trunc(number))
}

/** A date alone is its midnight. */
function storedMoment(text: string): string | undefined {
    const [date = '', time, ...rest] = text.trim().split(' ')
    if (!DATE.test(date) || rest.length > 0) return undefined
    if (time === undefined) return `${date} 00:00:00`
    return TIME.test(time) ? `${date} ${time.padStart(8, '0')}` : undefined
}
