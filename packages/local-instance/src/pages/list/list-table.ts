/** The rows of a list as a table, the first column leading to the record; without what the user may not read. */
import { h, type ComponentChild } from 'preact'
import { GlideRecordSecure } from '../../glide/glide-record-secure.ts'
import type { GlideRecord } from '../../glide/glide-record.ts'
import type { Platform, Row } from '../../platform.ts'
import { revealed } from '../../support/support.ts'
import { recordPath } from '../frame/paths.ts'
import { cellOf, columnClass, isWide, shortened } from './cells.ts'
import { groupRow, inGroups, type Grouping } from './groups.ts'
import { columnLabel } from './list-columns.ts'
import { within } from './live.ts'
import { prefetchReferences } from './prefetch.ts'

/** Needs the script of the pages, and is not shown without. */
const SELECT_ALL = { type: 'checkbox', class: 'with-script', id: 'select-all', 'aria-label': 'Select all rows' }

interface ListTable {
    table: string
    columns: readonly string[]
    rows: readonly Row[]
    caption: string
    /** Where a heading leads that sorts by its column; absent for lists that do not sort. */
    sort?: {
        by: { column: string; descending?: boolean } | undefined
        path(column: string, descending: boolean): string
    }
    /** Has each row a box to select it for an action? */
    selects?: boolean
    /** id of the first record's link, for whoever wants to go straight to it. */
    firstId?: string
    grouping?: Grouping
}

/** The table, in a region that scrolls when it is too wide. */
export function listTable(platform: Platform, list: ListTable): ComponentChild {
    prefetchReferences(platform, list.table, list.columns, list.rows)
    const records = list.rows.map((row) => {
        const record = GlideRecordSecure.create(platform, list.table)
        revealed(record).load(row)
        return record
    })
    const readable = records.filter((record) => record.canRead())
    const removed = records.length - readable.length
    // Where there is a link inside, the region scrolls with it.
    const focus = readable.length === 0 ? { tabindex: 0 } : {}
    return h('div', { class: 'scroll', role: 'region', 'aria-label': list.caption, ...focus }, [
        h('table', null, [
            h('caption', { class: 'hidden' }, list.caption),
            h(
                'thead',
                null,
                h('tr', null, [
                    list.selects ? h('td', { class: 'select' }, h('input', SELECT_ALL)) : null,
                    ...list.columns.map((column) => heading(platform, list, column)),
                ]),
            ),
            ...bodies(platform, list, readable),
        ]),
        removed === 0
            ? null
            : h('p', null, `Number of rows removed from this list by Security constraints: ${removed}`),
    ])
}

function heading(platform: Platform, { table, sort }: ListTable, column: string): ComponentChild {
    const label = columnLabel(platform, table, column)
    const look = { scope: 'col', class: columnClass(platform, table, column) } as const
    if (!sort) return h('th', look, label)
    const sorted = sort.by?.column === column ? sort.by : undefined
    const order = sorted === undefined ? 'none' : sorted.descending ? 'descending' : 'ascending'
    const mark = { none: '', ascending: ' \u25b2', descending: ' \u25bc' }[order]
    const next = sorted !== undefined && !sorted.descending
    return h('th', { ...look, 'aria-sort': order }, [
        h('a', { id: `sort-${column}`, ...within(sort.path(column, next)) }, label),
        h('span', { 'aria-hidden': 'true' }, mark),
    ])
}

/** One body, or one for each group. */
function bodies(platform: Platform, list: ListTable, records: readonly GlideRecord[]): ComponentChild[] {
    const row = (record: GlideRecord) => bodyRow(platform, list, record, record === records[0])
    const { grouping } = list
    if (grouping === undefined) return [h('tbody', null, records.map(row))]
    const width = list.columns.length + (list.selects ? 1 : 0)
    return inGroups(records, grouping).map((group) =>
        h('tbody', null, [
            group.slice(0, 1).map((first) => groupRow(platform, grouping, first, width)),
            ...group.map(row),
        ]),
    )
}

function bodyRow(platform: Platform, list: ListTable, record: GlideRecord, isFirst: boolean): ComponentChild {
    const [first, ...others] = list.columns.map((path) => ({ path, ...cellOf(platform, record, path) }))
    const name = shortened(first?.text ?? '')
    const wide = (text: string) => (isWide(text) ? 'wide' : undefined)
    const cells = others.map(({ path, text, content }) =>
        h('td', { class: columnClass(platform, list.table, path) ?? wide(text) }, content),
    )
    const link = {
        href: recordPath(record.getRecordClassName(), record.getUniqueValue()),
        ...(isFirst ? { id: list.firstId } : {}),
        ...(name === '' ? { 'aria-label': `${record.getClassDisplayValue()} (empty)` } : {}),
    }
    const heading = h('th', { scope: 'row', class: wide(name) }, h('a', link, name || '(empty)'))
    const sysId = record.getUniqueValue()
    const box = {
        type: 'checkbox',
        name: 'sysparm_checked_items',
        value: sysId,
        'aria-label': `Select ${name || 'record'}`,
    }
    return h('tr', { key: sysId }, [
        list.selects ? h('td', { class: 'select' }, h('input', box)) : null,
        heading,
        ...cells,
    ])
}
