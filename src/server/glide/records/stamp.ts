/** Moving "last seen" columns of many records with few statements. */
import type { ColumnOf, TableName } from '../../contract/index.ts'
import { foreign, type ForeignRecord, type Values } from './foreign.ts'

const VALUES_PER_QUERY = 1000

/**
 * Sets all `columns` to `at` in records by their sys_ids, where the first of them is of an earlier day (UTC) or empty: a
 * second look on the same day writes nothing.
 */
export function stamp<T extends TableName>(
    table: T,
    sysIds: readonly string[],
    columns: readonly [ColumnOf<T>, ...ColumnOf<T>[]],
    at: string,
    narrow?: (record: ForeignRecord<T>) => void,
): void {
    const midnight = `${at.slice(0, 10)} 00:00:00`
    for (let start = 0; start < sysIds.length; start += VALUES_PER_QUERY) {
        const record = foreign(table)
        record.where('sys_id', 'IN', sysIds.slice(start, start + VALUES_PER_QUERY).join(','))
        if (!record.whereEmptyOrBefore(columns[0], midnight)) return
        narrow?.(record)
        record.set(Object.fromEntries(columns.map((column) => [column, at])) as Values<T>).saveAll()
    }
}
