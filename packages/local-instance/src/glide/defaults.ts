/** Default values of a new record: constants, and scripts that answer one or set it ("Specify a default field value"). */
import type { Column, Platform } from '../platform.ts'
import { SCRIPT } from '../query/split.ts'

/** What the defaults of a record set. */
interface Defaulted {
    getValue(name: string): string | null
    setValue(name: string, value: unknown): void
}

/** Gives the columns that are empty their default value. A number of the table's series is taken when the row is written. */
export function setDefaults(platform: Platform, table: string, current: Defaulted): void {
    for (const column of platform.dictionary.columns(table).values()) {
        const { name, defaultValue = '' } = column
        if (defaultValue === '' || defaultValue.includes('getNextObjNumberPadded') || current.getValue(name) !== null)
            continue
        const value = defaultValue.startsWith(SCRIPT)
            ? evaluated(platform, column, defaultValue, current)
            : defaultValue
        // A script may have set the column itself, and answer nothing.
        if (value !== undefined && value !== null) current.setValue(name, value)
    }
}

function evaluated(platform: Platform, column: Column, defaultValue: string, current: Defaulted): unknown {
    return platform.scripts.evaluate(defaultValue.slice(SCRIPT.length), {
        scope: platform.dictionary.scope(column.table),
        name: `default value of ${column.table}.${column.name}`,
        variables: { current },
    })
}
