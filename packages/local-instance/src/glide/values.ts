/** JavaScript values to stored text, and stored text to display values. */
import { DateTime } from 'luxon'
import type { Column, Platform } from '../platform.ts'

/** What is stored for a value that a script sets; null for empty. */
export function storedValue(column: Column, value: unknown): string | null {
    if (value === null || value === undefined) return null
    const text =
        typeof value === 'object' && 'getValue' in value
            ? String((value as { getValue(): unknown }).getValue() ?? '')
            : String(value)
    // 'NULL' clears a column ("Setting a GlideRecord variable to null").
    if (text === '' || text === 'NULL') return null
    if (column.type === 'boolean') return /^(true|1)$/i.test(text) ? '1' : '0'
    if (column.type === 'integer' && /^-?\d+\.0+$/.test(text)) return text.slice(0, text.indexOf('.'))
    return column.type === 'string' && text.length > column.maxLength ? text.slice(0, column.maxLength) : text
}

/** What a form shows for a stored value. */
export function displayValue(platform: Platform, table: string, column: Column, value: string | null): string {
    if (value === null) return ''
    if (column.type === 'boolean') return value === '1' ? 'true' : 'false'
    if (column.type === 'glide_date_time') return localTime(value, platform.session.timeZone)
    // A time of day is stored as a time of the first day (glide_time).
    if (column.type === 'glide_time') return value.replace(/^1970-01-01 /, '')
    if (column.type === 'password2') return '********'
    if (column.type === 'sys_class_name')
        return platform.dictionary.has(value) ? platform.dictionary.label(value) : value
    if (column.reference !== undefined && column.type === 'reference')
        return referenceDisplay(platform, column.reference, value)
    return platform.dictionary.choices(table, column.name).find((choice) => choice.value === value)?.label ?? value
}

function referenceDisplay(platform: Platform, table: string, sysId: string): string {
    if (!platform.dictionary.has(table)) return sysId
    const row = platform.store.read(table, sysId)
    const name =
        platform.dictionary.displayColumn(row?.['sys_class_name'] ?? table) ?? platform.dictionary.displayColumn(table)
    return (name === undefined ? undefined : row?.[name]) ?? (row ? sysId : '')
}

/** A UTC time in a zone, in the platform's format. */
export function localTime(utc: string, zone: string): string {
    const time = DateTime.fromSQL(utc, { zone: 'utc' })
    return time.isValid ? time.setZone(zone).toFormat('yyyy-MM-dd HH:mm:ss') : utc
}
