/** Counting with GlideAggregate. */
import { GlideAggregate } from '@servicenow/glide'
import type { OwnTable } from './own.ts'

/**
 * The documented calls, with one argument (GlideAggregate scoped API). The typings ask for a column as well, and an
 * undefined one is still an argument: what the platform takes it for is not documented.
 */
interface Counting {
    addAggregate(aggregate: 'COUNT'): void
    getAggregate(aggregate: 'COUNT'): string
}

/** Rows of a table that match, by the values of a column. */
export function countBy(
    table: OwnTable,
    conditions: readonly [column: string, operator: string, value: string][],
    column: string,
): Map<string, number> {
    const counts = new Map<string, number>()
    const rows = new GlideAggregate(table)
    const counting = rows as unknown as Counting
    for (const [name, operator, value] of conditions) rows.addQuery(name, operator, value)
    counting.addAggregate('COUNT')
    rows.groupBy(column)
    rows.query()
    while (rows.next()) counts.set(rows.getValue(column) ?? '', parseInt(counting.getAggregate('COUNT'), 10))
    return counts
}
