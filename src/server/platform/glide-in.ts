/** Reading the records of many values with few queries. */
import { GlideRecord } from '@servicenow/glide'

const VALUES_PER_QUERY = 500

/**
 * Calls `each` with the records whose column is one of the values. The comparison ignores letter case, as the
 * platform's does. A comma separates the values of IN, so a value that holds one is asked for by itself.
 */
export function forEachIn(
    table: string,
    column: string,
    values: readonly string[],
    each: (record: GlideRecord) => void,
    narrow?: (record: GlideRecord) => void,
): void {
    const plain = values.filter((value) => !value.includes(','))
    const conditions: [string, string][] = values.filter((value) => value.includes(',')).map((value) => ['=', value])
    for (let start = 0; start < plain.length; start += VALUES_PER_QUERY) {
        conditions.push(['IN', plain.slice(start, start + VALUES_PER_QUERY).join(',')])
    }
    for (const [operator, value] of conditions) {
        const record = new GlideRecord(table)
        record.addQuery(column, operator, value)
        narrow?.(record)
        record.query()
        while (record.next()) each(record)
    }
}
