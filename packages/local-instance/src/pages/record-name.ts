/** What a record is called where its display value is empty: there is always something that says what it is. */
import type { Dictionary, Row } from '../platform.ts'

const TELLING = ['number', 'name', 'title', 'short_description', 'resource_name', 'label', 'user_name', 'source_id']

/** A column of the record that says which it is, else its class and when it was made. `row` is what the user may read. */
export function recordName(dictionary: Dictionary, table: string, row: Row): string {
    const columns = [dictionary.displayColumn(table), ...TELLING].filter((name) => name !== undefined)
    const text = columns
        .filter((name) => dictionary.column(table, name)?.reference === undefined)
        .map((name) => row[name])
        .find((value) => value)
    const created = row['sys_created_on']
    return text ?? (created ? `${dictionary.label(table)} of ${created}` : `${dictionary.label(table)} (empty)`)
}
