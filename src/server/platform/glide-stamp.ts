/** Moving "last seen" columns of many records with few statements. */
import { GlideRecord } from '@servicenow/glide'

const VALUES_PER_QUERY = 1000

/**
 * Sets all `columns` to `at` in the records that one of `values` names in column `by`, where the first of them is of an
 * earlier day (UTC) or empty: a second look on the same day writes nothing.
 */
export function stamp(
    table: string,
    by: string,
    values: readonly string[],
    columns: readonly [string, ...string[]],
    at: string,
    narrow?: (record: GlideRecord) => void,
): void {
    const midnight = `${at.slice(0, 10)} 00:00:00`
    for (let start = 0; start < values.length; start += VALUES_PER_QUERY) {
        const record = new GlideRecord(table)
        record.addQuery(by, 'IN', values.slice(start, start + VALUES_PER_QUERY).join(','))
        record.addNullQuery(columns[0]).addOrCondition(columns[0], '<', midnight)
        narrow?.(record)
        for (const column of columns) record.setValue(column, at)
        record.updateMultiple()
    }
}
