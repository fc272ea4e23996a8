/** The rows of a list as a table, the first column leading to the record; without what the user may not read. */
import { h, type ComponentChild } from 'preact'
import { GlideRecordSecure } from '../../glide/glide-record-secure.ts'
import type { GlideRecord } from '../../glide/glide-record.ts'
import type { Platform, Row } from '../../platform.ts'
import type { QueryNode } from '../../query/nodes.ts'
import { revealed } from '../../support/support.ts'
import { columnLabel } from './list-columns.ts'
import { recordPath } from '../frame/paths.ts'

const LONG_TEXT = 80

interface ListTable {
    table: string
    columns: readonly string[]
    rows: readonly Row[]
    caption: string
    /** Where a heading leads that sorts by its column; absent for lists that do not sort. */
    sort?: { by: QueryNode['orderBy'][number] | undefined; path(column: string, descending: boolean): string }
}

/** The table, in a region that scrolls when it is too wide. */
export function listTable(platform: Platform, list: ListTable): ComponentChild {
    const records = list.rows.map((row) => {
        const record = GlideRecordSecure.create(platform, list.table)
        revealed(record).load(row)
        return record
    })
    const readable = records.filter((record) => record.canRead())
    const removed = records.length - readable.length
    return h('div', { class: 'scroll', role: 'region', 'aria-label': list.caption, tabindex: 0 }, [
        h('table', null, [
            h('caption', { class: 'hidden' }, list.caption),
            h(
                'thead',
                null,
                h(
                    'tr',
                    null,
                    list.columns.map((column) => heading(platform, list, column)),
                ),
            ),
            h(
                'tbody',
                null,
                readable.map((record) => bodyRow(list, record)),
            ),
        ]),
        removed === 0
            ? null
            : h('p', null, `Number of rows removed from this list by Security constraints: ${removed}`),
    ])
}

function heading(platform: Platform, { table, sort }: ListTable, column: string): ComponentChild {
    const label = columnLabel(platform, table, column)
    if (!sort) return h('th', { scope: 'col' }, label)
    const sorted = sort.by?.column === column ? sort.by : undefined
    const order = sorted === undefined ? 'none' : sorted.descending ? 'descending' : 'ascending'
    const mark = { none: '', ascending: ' \u25b2', descending: ' \u25bc' }[order]
    const next = sorted !== undefined && !sorted.descending
    return h('th', { scope: 'col', 'aria-sort': order }, [
        h('a', { href: sort.path(column, next) }, label),
        h('span', { 'aria-hidden': 'true' }, mark),
    ])
}

function bodyRow({ columns }: ListTable, record: GlideRecord): ComponentChild {
    const cells = columns.map((path, index) => {
        const element = record.getElement(path)
        const value = element.getDisplayValue()
        const shown = value.length > LONG_TEXT ? `${value.slice(0, LONG_TEXT)}…` : value
        if (index === 0) {
            const href = recordPath(record.getRecordClassName(), record.getUniqueValue())
            return h('th', { scope: 'row' }, h('a', { href }, shown || '(empty)'))
        }
        const target = element.getReferenceTable()
        const reference = target === '' ? null : element.getValue()
        const single = reference !== null && /^[0-9a-f]{32}$/.test(reference)
        return h('td', null, single ? h('a', { href: recordPath(target, reference) }, shown || reference) : shown)
    })
    return h('tr', null, cells)
}
