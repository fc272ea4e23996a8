/** A list of records: columns of the table's own, rows with links to records and references. */
import { h, type VNode } from 'preact'
import type { GlideRecord } from '../glide/glide-record.ts'
import type { Column, Dictionary } from '../platform.ts'
import { LIST_LAYOUTS } from './list-layouts.ts'

const ROWS = 50
const COLUMNS = 9
const LONG_TEXT = 80

/** Long, technical or secret columns say little in a list. */
const UNLISTED = /^(sys_|fingerprint$|key$|finding_key$|first_cursor$|cursor$)|script$/
const UNLISTED_TYPES = new Set(['script', 'password2'])

/** The columns that a list shows: its layout, else the display column and then the table's own in their order. */
export function listColumns(dictionary: Dictionary, table: string): Column[] {
    const layout = LIST_LAYOUTS[table]
        ?.map((name) => dictionary.column(table, name))
        .filter((column) => column !== undefined)
    if (layout !== undefined) return layout
    const display = dictionary.displayColumn(table)
    const columns = [...dictionary.columns(table).values()].filter(
        (column) => !UNLISTED.test(column.name) && !UNLISTED_TYPES.has(column.type),
    )
    const own = columns.filter((column) => column.table === table)
    const first = columns.filter((column) => column.name === display)
    return [...new Set([...first, ...own, ...columns])].slice(0, COLUMNS)
}

/** Where a record is shown. */
export function recordPath(table: string, sysId: string): string {
    return `/${table}.do?sys_id=${encodeURIComponent(sysId)}`
}

/** The list page's content. `records` has been queried. */
export function listContent(
    dictionary: Dictionary,
    table: string,
    records: GlideRecord,
    query: string,
    start: number,
): VNode {
    const columns = listColumns(dictionary, table)
    const total = records.getRowCount()
    const rows: VNode[] = []
    let removed = 0
    for (let index = 0; records.next() && index < start + ROWS; index += 1) {
        if (index < start) continue
        if (records.canRead()) rows.push(rowOf(table, columns, records))
        else removed += 1
    }
    const to = (first: number) =>
        `/${table}_list.do?sysparm_query=${encodeURIComponent(query)}&sysparm_first_row=${first}`
    return h('div', null, [
        h('h1', null, dictionary.label(table)),
        h(
            'p',
            { class: 'count' },
            total === 0 ? 'No records' : `${start + 1} to ${start + rows.length + removed} of ${total}`,
        ),
        removed === 0
            ? null
            : h('p', null, `Number of rows removed from this list by Security constraints: ${removed}`),
        h('table', null, [
            h('caption', { class: 'skip' }, `${dictionary.label(table)} records`),
            h(
                'thead',
                null,
                h(
                    'tr',
                    null,
                    columns.map((column) => h('th', { scope: 'col' }, column.label)),
                ),
            ),
            h('tbody', null, rows),
        ]),
        h('p', { class: 'pages' }, [
            start > 0 ? h('a', { href: to(Math.max(0, start - ROWS)), rel: 'prev' }, 'Previous') : null,
            start + ROWS < total ? h('a', { href: to(start + ROWS), rel: 'next' }, 'Next') : null,
        ]),
    ])
}

function rowOf(table: string, columns: readonly Column[], record: GlideRecord): VNode {
    return h(
        'tr',
        null,
        columns.map((column, index) => {
            const element = record.getElement(column.name)
            const readable = element.canRead()
            const value = readable ? element.getDisplayValue() : ''
            const shown = value.length > LONG_TEXT ? `${value.slice(0, LONG_TEXT)}…` : value
            if (index === 0)
                return h('td', null, h('a', { href: recordPath(table, record.getUniqueValue()) }, shown || '(empty)'))
            const reference = readable && column.type === 'reference' ? record.getValue(column.name) : null
            return h(
                'td',
                null,
                reference !== null && column.reference !== undefined
                    ? h('a', { href: recordPath(column.reference, reference) }, shown)
                    : shown,
            )
        }),
    )
}
