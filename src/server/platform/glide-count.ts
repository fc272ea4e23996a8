/** Counting with GlideAggregate. */
import { GlideAggregate } from '@servicenow/glide'
import type { OwnTable } from './own.ts'

/** The documented call has no field; the typings ask for one, which would group by it (GlideAggregate scoped API). */
const NO_FIELD = undefined as unknown as string

/** Rows of a table that match, by the values of a column. */
export function countBy(
    table: OwnTable,
    conditions: readonly [column: string, operator: string, value: string][],
    column: string,
): Map<string, number> {
    const counts = new Map<string, number>()
    const rows = new GlideAggregate(table)
    for (const [name, operator, value] of conditions) rows.addQuery(name, operator, value)
    rows.addAggregate('COUNT', NO_FIELD)
    rows.groupBy(column)
    rows.query()
    while (rows.next()) counts.set(rows.getValue(column) ?? '', parseInt(rows.getAggregate('COUNT', NO_FIELD), 10))
    return counts
}
