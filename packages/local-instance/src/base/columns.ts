/** Short words for table definitions, so that a table reads like its dictionary. */
import type { ColumnDefinition, TableDefinition } from '../platform.ts'
import type { Evidence } from '../support/support.ts'
import type { OptionalPlugin } from './plugins.ts'

/** A table of the base, with how well its definition is known. */
export interface BaseTable extends TableDefinition {
    evidence: Evidence
    /** The plugin that brings it; absent for what every instance has. */
    plugin?: OptionalPlugin
    /** Where the definition is from. */
    source: string
    /** Columns that are known less, or otherwise, than the table. */
    doubts?: Record<string, { evidence: Evidence; source: string; note?: string }>
}

/** A row of the base. */
export interface BaseRecord {
    table: string
    row: Record<string, string>
}

type Options = Omit<ColumnDefinition, 'name' | 'type'>

/** assumed: the length of text whose source names none; long enough never to cut a value that an instance keeps. */
export const UNSTATED = 4000

/** Fills `number` from the table's series. */
export const AUTO_NUMBER = 'javascript:global.getNextObjNumberPadded();'

export function text(name: string, maxLength = UNSTATED, options: Options = {}): ColumnDefinition {
    return { name, maxLength, ...options }
}

export function flag(name: string, options: Options = {}): ColumnDefinition {
    return { name, type: 'boolean', ...options }
}

export function whole(name: string, options: Options = {}): ColumnDefinition {
    return { name, type: 'integer', ...options }
}

/** A moment in UTC. */
export function time(name: string, options: Options = {}): ColumnDefinition {
    return { name, type: 'glide_date_time', ...options }
}

export function reference(name: string, table: string, options: Options = {}): ColumnDefinition {
    return { name, type: 'reference', maxLength: 32, reference: table, ...options }
}

export function list(name: string, table: string, options: Options = {}): ColumnDefinition {
    return { name, type: 'glide_list', reference: table, ...options }
}

/** A column of a type that has no word of its own here. */
export function typed(name: string, type: string, options: Options = {}): ColumnDefinition {
    return { name, type, ...options }
}

export function choice(value: string, label = value): { value: string; label: string } {
    return { value, label }
}

/** The record number, filled from the table's series. */
export function number(): ColumnDefinition {
    return text('number', 40, { readOnly: true, defaultValue: AUTO_NUMBER })
}
