/** Moving "last seen" columns of many records with few statements; by the day (UTC), and never back. */
import type { ColumnOf, TableName } from '../../contract/index.ts'
import { foreign, notWritten, type ForeignRecord, type Values } from './foreign.ts'

const VALUES_PER_QUERY = 1000

/** Would `stampEach` move a record to a time? */
export function isDue<T extends TableName>(record: ForeignRecord<T>, column: ColumnOf<T>, at: string): boolean {
    return record.text(column).slice(0, 10) < at.slice(0, 10)
}

/** As `stamp`, where records have times of their own: by sys_id. */
export function stampEach<T extends TableName>(
    table: T,
    times: ReadonlyMap<string, string>,
    columns: readonly [ColumnOf<T>, ...ColumnOf<T>[]],
): void {
    const byTime = new Map<string, string[]>()
    for (const [sysId, at] of times) byTime.set(at, [...(byTime.get(at) ?? []), sysId])
    for (const [at, sysIds] of byTime) stamp(table, sysIds, columns, at)
}

/**
 * Sets all `columns` to `at` in records by their sys_ids, where the first of them is of an earlier day (UTC) or empty: a
 * second look on the same day writes nothing. Throws with MDC-619 when one is not there afterwards.
 */
export function stamp<T extends TableName>(
    table: T,
    sysIds: readonly string[],
    columns: readonly [ColumnOf<T>, ...ColumnOf<T>[]],
    at: string,
    narrow?: (record: ForeignRecord<T>) => void,
): void {
    const day = at.slice(0, 10)
    const [first] = columns
    if (foreign(table).name(first) === undefined) return
    for (let start = 0; start < sysIds.length; start += VALUES_PER_QUERY) {
        const due = () => {
            const record = foreign(table).where('sys_id', 'IN', sysIds.slice(start, start + VALUES_PER_QUERY).join(','))
            record.whereEmptyOrBefore(first, `${day} 00:00:00`)
            narrow?.(record)
            return record
        }
        due()
            .set(Object.fromEntries(columns.map((column) => [column, at])) as Values<T>)
            .saveAll()
        // An update of many records says nothing of those that it leaves out.
        const left = due().query()
        while (left.next()) if (left.text(first).slice(0, 10) < day) throw notWritten(table)
    }
}
