/** Default values of a new record: constants, and scripts that answer one or set it ("Specify a default field value"). */
import type { Column, Platform } from '../platform.ts'
import { SCRIPT } from '../query/split.ts'

/** What the defaults of a record set. */
interface Defaulted {
    getValue(name: string): string | null
    setValue(name: string, value: unknown): void
}

/** Columns with a default value other than a number, looked for once a table. */
const known = new WeakMap<ReadonlyMap<string, Column>, readonly Column[]>()

function defaulted(columns: ReadonlyMap<string, Column>): readonly Column[] {
    let found = known.get(columns)
    if (found === undefined) {
        found = [...columns.values()].filter(
            ({ defaultValue = '' }) => defaultValue !== '' && !defaultValue.includes('getNextObjNumberPadded'),
        )
        known.set(columns, found)
    }
    return found
}

/**
 * Gives the columns of `record` that are empty their default value; `current` is the record as scripts see it. A number
 * of the table's series is taken when the row is written.
 */
export function setDefaults(platform: Platform, table: string, record: Defaulted, current: Defaulted): void {
    for (const column of defaulted(platform.dictionary.columns(table))) {
        const { name, defaultValue = '' } = column
        if (record.getValue(name) !== null) continue
        const value = defaultValue.startsWith(SCRIPT)
            ? evaluated(platform, column, defaultValue, current)
            : defaultValue
        // A script may have set the column itself, and answer nothing.
        if (value !== undefined && value !== null) record.setValue(name, value)
    }
}

function evaluated(platform: Platform, column: Column, defaultValue: string, current: Defaulted): unknown {
    return platform.scripts.evaluate(defaultValue.slice(SCRIPT.length), {
        scope: platform.dictionary.scope(column.table),
        name: `default value of ${column.table}.${column.name}`,
        variables: { current },
    })
}
