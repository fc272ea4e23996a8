/** What a source value becomes in a target column: references, choices, lists and dates ("Create a field map"). */
import { DateTime } from 'luxon'
import type { Column, Platform } from '../platform.ts'
import { is } from '../query/conditions.ts'
import type { FieldMap } from './map-definition.ts'

/** Codes of sys_import_set_row_error ("Import run history"). */
export const ROW_ERROR = { reference: '100', choice: '200', list: '300', target: '800', script: '900' } as const

/** A value to set, or what keeps the row or the field from having one. */
export type Resolved =
    { kind: 'value'; value: string } | { kind: 'ignored' } | { kind: 'rejected'; code: string; message: string }

/** May a record or choice be created? Runs onForeignInsert or onChoiceCreate. */
export type AskCreation = (
    event: 'onForeignInsert' | 'onChoiceCreate',
    name: string,
    value: string,
) => 'create' | 'ignore' | 'reject'

const IGNORED: Resolved = { kind: 'ignored' }
const SYS_ID = /^[0-9a-f]{32}$/

/** Turns a source value into what the column stores. */
export function resolveValue(
    platform: Platform,
    table: string,
    column: Column,
    field: FieldMap,
    value: string,
    ask: AskCreation,
): Resolved {
    if (value === '' || value === 'NULL') return { kind: 'value', value }
    if (column.type === 'reference' && column.reference !== undefined)
        return resolveReference(platform, column, field, value, ask, ROW_ERROR.reference)
    if (column.type === 'glide_list' && column.reference !== undefined)
        return resolveList(platform, column, field, value, ask)
    if (column.type === 'glide_date_time' || column.type === 'glide_date')
        return { kind: 'value', value: readDate(platform, column, field.dateFormat, value) }
    return resolveChoice(platform, table, column, field, value, ask)
}

/** The referenced record that a value names; undefined when there is none. */
export function findReferenced(platform: Platform, table: string, by: string, value: string): string | undefined {
    const { dictionary, store } = platform
    if (!dictionary.has(table)) return SYS_ID.test(value) ? value : undefined
    if (by === '' && SYS_ID.test(value) && store.read(table, value) !== undefined) return value
    const column = by === '' ? dictionary.displayColumn(table) : by
    if (column === undefined) return undefined
    return store.select(table, is(column, value), { limit: 1 })[0]?.['sys_id'] ?? undefined
}

function resolveReference(
    platform: Platform,
    column: Column,
    field: FieldMap,
    value: string,
    ask: AskCreation,
    code: string,
): Resolved {
    const table = column.reference ?? ''
    const found = findReferenced(platform, table, field.referenceValueField, value)
    if (found !== undefined) return { kind: 'value', value: found }
    const rejected: Resolved = {
        kind: 'rejected',
        code,
        message: `${value} names no record of ${table} for ${column.name}`,
    }
    if (field.choiceAction === 'ignore') return IGNORED
    if (field.choiceAction === 'reject') return rejected
    const answer = ask('onForeignInsert', column.name, value)
    if (answer !== 'create') return answer === 'ignore' ? IGNORED : rejected
    const by = field.referenceValueField || platform.dictionary.displayColumn(table)
    if (by === undefined) return rejected
    const record = platform.record(table)
    record.initialize()
    record.setValue(by, value)
    const created = record.insert()
    return created === null ? rejected : { kind: 'value', value: created }
}

function resolveList(platform: Platform, column: Column, field: FieldMap, value: string, ask: AskCreation): Resolved {
    const ids: string[] = []
    for (const part of value.split(',').map((name) => name.trim())) {
        if (part === '') continue
        const resolved = resolveReference(platform, column, field, part, ask, ROW_ERROR.list)
        if (resolved.kind === 'rejected') return resolved
        if (resolved.kind === 'value') ids.push(resolved.value)
    }
    return { kind: 'value', value: ids.join(',') }
}

/** A choice is named by its value or by its label, in any letter case. */
function resolveChoice(
    platform: Platform,
    table: string,
    column: Column,
    field: FieldMap,
    value: string,
    ask: AskCreation,
): Resolved {
    const choices = platform.dictionary.choices(table, column.name)
    if (choices.length === 0 || column.type === 'boolean') return { kind: 'value', value }
    const wanted = value.toLowerCase()
    const found =
        choices.find((choice) => choice.value.toLowerCase() === wanted) ??
        choices.find((choice) => choice.label.toLowerCase() === wanted)
    if (found) return { kind: 'value', value: found.value }
    const rejected: Resolved = {
        kind: 'rejected',
        code: ROW_ERROR.choice,
        message: `${value} is no choice of ${column.name}`,
    }
    if (field.choiceAction === 'ignore') return IGNORED
    if (field.choiceAction === 'reject') return rejected
    const answer = ask('onChoiceCreate', column.name, value)
    if (answer !== 'create') return answer === 'ignore' ? IGNORED : rejected
    createChoice(platform, column, value, choices.length)
    return { kind: 'value', value }
}

function createChoice(platform: Platform, column: Column, value: string, sequence: number): void {
    const choice = platform.record('sys_choice')
    choice.initialize()
    const values = { name: column.table, element: column.name, value, label: value, sequence, language: 'en' }
    for (const [name, part] of Object.entries(values)) choice.setValue(name, part)
    choice.insert()
}

/** A date in the map's format (letters as in Java), in the session's zone; in the internal format it is UTC already. */
function readDate(platform: Platform, column: Column, format: string, value: string): string {
    if (format === '') return value
    const zone = column.type === 'glide_date' ? 'utc' : platform.session.timeZone
    const read = DateTime.fromFormat(value, format, { zone, locale: 'en' })
    if (!read.isValid) return ''
    return read.toUTC().toFormat(column.type === 'glide_date' ? 'yyyy-MM-dd' : 'yyyy-MM-dd HH:mm:ss')
}
