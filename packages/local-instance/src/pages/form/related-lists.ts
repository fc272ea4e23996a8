/** Lists below a form: records whose reference column holds the record of the form. Each is loaded by itself. */
import { h, type ComponentChild } from 'preact'
import type { GlideRecord } from '../../glide/glide-record.ts'
import type { Platform, Row } from '../../platform.ts'
import { parseQuery } from '../../query/parse.ts'
import { where } from '../../query/conditions.ts'
import { listColumns } from '../list/list-columns.ts'
import { listTable } from '../list/list-table.ts'
import { listPath } from '../frame/paths.ts'
import { DEFAULT_VIEW } from '../views.ts'
import { NEW } from './opened.ts'

const ROWS = 20

export interface RelatedList {
    /** <table>.<column> */
    name: string
    filter: string
    orderBy: string
}

/** The related lists of a table in the default view, its own or those of the nearest table that it extends. */
export function relatedLists({ store, dictionary }: Platform, table: string): RelatedList[] {
    for (let current: string | undefined = table; current !== undefined; current = dictionary.parent(current)) {
        const mine = where({ name: current, view: DEFAULT_VIEW, sys_user: null })
        const [list] = store.select('sys_ui_related_list', mine, { limit: 1 })
        if (!list) continue
        const entries = store.select('sys_ui_related_list_entry', where({ list_id: list['sys_id'] ?? '' }), {
            orderBy: [{ column: 'position' }],
        })
        return entries.map(relatedList)
    }
    return []
}

function relatedList(entry: Row): RelatedList {
    return { name: entry['related_list'] ?? '', filter: entry['filter'] ?? '', orderBy: entry['order_by'] ?? '' }
}

/** Where the list will be: a link to it until it is loaded. A relationship that is no reference column is only named. */
export function relatedListPlace(
    platform: Platform,
    record: GlideRecord,
    list: RelatedList,
    id: string,
): ComponentChild {
    const { dictionary } = platform
    const [table = '', column = ''] = list.name.split('.')
    if (!dictionary.has(table) || !dictionary.column(table, column))
        return h('section', { class: 'card' }, h('p', null, `Related list ${list.name} is not shown here.`))
    if (!platform.access.allows('read', table, undefined)) return null
    const of = `sys_id=${encodeURIComponent(record.getUniqueValue())}&list=${encodeURIComponent(list.name)}&id=${id}`
    return h(
        'section',
        {
            ...{ class: 'card related', id: `${id}-place`, 'aria-labelledby': id },
            'hx-get': `/form/${record.getRecordClassName()}/related?${of}`,
            // Once the page is there, and again whenever the form has refreshed itself.
            'hx-trigger': 'load, refreshed from:body',
            'hx-swap': 'morph:innerHTML',
        },
        h('div', null, [
            h('h2', { id }, dictionary.label(table)),
            h('p', null, h('a', { href: listPath(table, queryText(record, list)) }, 'All records')),
        ]),
    )
}

/** What is loaded into the place: count, first rows, ways to all and to a new one. */
export function relatedListContent(
    platform: Platform,
    record: GlideRecord,
    list: RelatedList,
    id: string,
): ComponentChild {
    const { store, dictionary } = platform
    const [table = '', column = ''] = list.name.split('.')
    const text = queryText(record, list)
    const query = parseQuery(text)
    const total = store.count(table, query.condition)
    const rows = store.select(table, query.condition, { orderBy: query.orderBy, limit: ROWS })
    const label = dictionary.label(table)
    const columns = listColumns(platform, table, record.getTableName()).filter((path) => path !== column)
    const addPath = `/${table}.do?sys_id=${NEW}&sysparm_query=${encodeURIComponent(`${column}=${record.getUniqueValue()}`)}`
    const mayAdd = platform.access.allows('create', table, { [column]: record.getUniqueValue() }, column)
    return [
        h('h2', { id }, `${label} (${total})`),
        total === 0
            ? h('p', { class: 'count' }, 'No records')
            : listTable(platform, { table, columns, rows, caption: `${label} of ${record.getDisplayValue()}` }),
        h('p', { class: 'related-ways' }, [
            total > 0
                ? h('a', { href: listPath(table, text) }, total > rows.length ? `All ${total} records` : 'As a list')
                : null,
            mayAdd ? h('a', { href: addPath, 'aria-label': `New ${label}` }, 'New') : null,
        ]),
    ]
}

function queryText(record: GlideRecord, list: RelatedList): string {
    const column = list.name.split('.')[1] ?? ''
    return [`${column}=${record.getUniqueValue()}`, list.filter, list.orderBy && `ORDERBY${list.orderBy}`]
        .filter((part) => part !== '')
        .join('^')
}
