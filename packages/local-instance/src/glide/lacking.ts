/** Columns that a table lacks on an instance that differs: scripts meet them otherwise than a misspelt name. */
import type { Column, Platform } from '../platform.ts'
import { UnsupportedError } from '../support/support.ts'

/** Is this a column that the table would have on an instance as assumed? */
export function lacks({ dictionary, differs }: Platform, table: string, name: string): boolean {
    return [...differs.columns('absent'), ...differs.columns('renamed')].some(
        (one) => one.column === name && dictionary.has(table) && dictionary.isA(table, one.table),
    )
}

/** Sets a column that the table has not: an error, or a line in the log where the instance differs. */
export function setNothing(platform: Platform, table: string, name: string): void {
    if (!lacks(platform, table, name)) throw new UnsupportedError(`${table}.${name}`)
    platform.log.write('warn', 'GlideRecord', `${table} has no column ${name}: its value is not set`)
}

/**
 * What a script gets of such a column: always empty, and what is set is lost. Documented is that getValue answers null for
 * a field that does not exist (c_GlideRecordScopedAPI); assumed is the rest.
 */
export function lackedColumn(table: string, name: string): Column {
    return {
        table,
        name,
        label: name,
        type: 'string',
        maxLength: 0,
        mandatory: false,
        readOnly: false,
        unique: false,
        display: false,
    }
}
