/** Reading own records of many values with few queries. */
import type { GlideRecord } from '@servicenow/glide'
import { inConditions } from './in-conditions.ts'
import { ownRecord, type OwnTable } from './own.ts'

/** Calls `each` with the records whose column is one of the values. */
export function forEachIn(
    table: OwnTable,
    column: string,
    values: readonly string[],
    each: (record: GlideRecord) => void,
    narrow?: (record: GlideRecord) => void,
): void {
    for (const [operator, value] of inConditions(values)) {
        const record = ownRecord(table)
        record.addQuery(column, operator, value)
        narrow?.(record)
        record.query()
        while (record.next()) each(record)
    }
}
