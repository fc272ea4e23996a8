/** A list in groups ("Grouped lists"): each begins with its value, how many records have it, and leads to them alone. */
import { h, type ComponentChild } from 'preact'
import type { GlideRecord } from '../../glide/glide-record.ts'
import type { Platform } from '../../platform.ts'
import type { QueryNode } from '../../query/nodes.ts'
import { displayText } from './cells.ts'
import { filterParts, printParts } from './filter/parts.ts'
import { columnLabel } from './list-columns.ts'
import { statePath, type ListState } from './list-state.ts'
import { within } from './live.ts'

export interface Grouping {
    column: string
    /** How many records have a value; empty where there are too many to count. */
    counts: ReadonlyMap<string, string>
    /** The list of those that have it. */
    path(value: string | null): string
}

/** The groups of a query that asks for some. */
export function groupingOf(
    { store }: Platform,
    state: ListState,
    { condition, groupBy }: QueryNode,
    counts: boolean,
): Grouping | undefined {
    const [column] = groupBy
    if (column === undefined) return undefined
    const counted = counts ? store.aggregate(state.table, condition, [{ fn: 'COUNT' }], [column]) : []
    return {
        column,
        counts: new Map(counted.map(({ groups, values }) => [keyOf(groups[0]), values[0] ?? ''])),
        path(value) {
            const { conditions, others } = filterParts(state.query)
            const text = value === null ? `${column}ISEMPTY` : `${column}=${value.replaceAll('^', '^^')}`
            const ungrouped = others.filter((part) => !part.text.startsWith('GROUPBY'))
            return statePath(state, { query: printParts([...conditions, { join: 'and', text }], ungrouped) })
        },
    }
}

/** The order of a list in groups: by group first, upwards where nobody has said otherwise. */
export function groupedOrder(orderBy: QueryNode['orderBy'], group: string | undefined): QueryNode['orderBy'] {
    if (group === undefined) return orderBy
    const own = orderBy.find(({ column }) => column === group) ?? { column: group, descending: false }
    return [own, ...orderBy.filter((order) => order !== own)]
}

/** Records one after the other that are of one group. */
export function inGroups(records: readonly GlideRecord[], { column }: Grouping): GlideRecord[][] {
    const groups: { key: string; records: GlideRecord[] }[] = []
    for (const record of records) {
        const key = keyOf(record.getElement(column).getValue())
        const last = groups.at(-1)
        if (last?.key === key) last.records.push(record)
        else groups.push({ key, records: [record] })
    }
    return groups.map((group) => group.records)
}

/** The row with which a group begins; `first` is one of its records. */
export function groupRow(platform: Platform, grouping: Grouping, first: GlideRecord, columns: number): ComponentChild {
    const { column, counts } = grouping
    const value = first.getElement(column).getValue()
    const count = counts.get(keyOf(value))
    const name = `${columnLabel(platform, first.getTableName(), column)}: ${displayText(platform, first, column) || '(empty)'}`
    return h('tr', { class: 'group' }, [
        h('th', { scope: 'rowgroup', colspan: columns }, [
            h('a', within(grouping.path(value)), name),
            count === undefined ? null : ` (${count})`,
        ]),
    ])
}

/** Values that differ in the case of their letters alone are of one group, as the database counts them. */
function keyOf(value: string | null | undefined): string {
    return (value ?? '').toLowerCase()
}
