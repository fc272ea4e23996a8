/** Stored text to display values. */
import { DateTime } from 'luxon'
import type { Column, Platform } from '../platform.ts'
import { isIn } from '../query/conditions.ts'
import { isAmount } from '../query/numbers.ts'
import { GlideDuration } from './glide-duration.ts'
import { shownAmount } from './money.ts'

/** What a form shows for a stored value. */
export function displayValue(platform: Platform, table: string, column: Column, value: string | null): string {
    if (value === null) return ''
    if (column.type === 'boolean') return value === '1' ? 'true' : 'false'
    if (column.type === 'glide_date_time' || column.type === 'due_date')
        return localTime(value, platform.session.timeZone)
    // A time of day is stored as a time of the first day (glide_time).
    if (column.type === 'glide_time') return value.replace(/^1970-01-01 /, '')
    if (column.type === 'glide_duration') return shownDuration(value)
    if (isAmount(column)) return shownAmount(value)
    if (column.type === 'password2') return '********'
    if (column.type === 'sys_class_name')
        return platform.dictionary.has(value) ? platform.dictionary.label(value) : value
    if (column.reference !== undefined && column.type === 'reference')
        return referenceDisplay(platform, column.reference, value)
    if (column.reference !== undefined && column.type === 'glide_list')
        return listDisplay(platform, column.reference, value)
    return platform.dictionary.choices(table, column.name).find((choice) => choice.value === value)?.label ?? value
}

function referenceDisplay(platform: Platform, table: string, sysId: string): string {
    if (!platform.dictionary.has(table)) return sysId
    const row = platform.store.read(table, sysId)
    const name =
        platform.dictionary.displayColumn(row?.['sys_class_name'] ?? table) ?? platform.dictionary.displayColumn(table)
    return (name === undefined ? undefined : row?.[name]) ?? (row ? sysId : '')
}

/** The names of a list's records; what is no record shows as it is. */
function listDisplay(platform: Platform, table: string, value: string): string {
    const ids = value.split(',')
    if (!platform.dictionary.has(table)) return ids.join(', ')
    const display = platform.dictionary.displayColumn(table) ?? 'sys_id'
    const rows = platform.store.select(table, isIn('sys_id', ids))
    const names = new Map(rows.map((row) => [row['sys_id'], row[display]]))
    return ids.map((id) => names.get(id) ?? id).join(', ')
}

function shownDuration(value: string): string {
    const duration = GlideDuration.create()
    duration.setValue(value)
    return duration.getDisplayValue()
}

/** A UTC time in a zone, in the platform's format. */
export function localTime(utc: string, zone: string): string {
    const time = DateTime.fromSQL(utc, { zone: 'utc' })
    return time.isValid ? time.setZone(zone).toFormat('yyyy-MM-dd HH:mm:ss') : utc
}
