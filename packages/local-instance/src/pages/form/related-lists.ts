/** Lists below a form: records whose reference column holds the record of the form. */
import { h, type ComponentChild } from 'preact'
import type { GlideRecord } from '../../glide/glide-record.ts'
import type { Platform, Row } from '../../platform.ts'
import { parseQuery } from '../../query/parse.ts'
import { where } from '../../query/conditions.ts'
import { listColumns } from '../list/list-columns.ts'
import { listTable } from '../list/list-table.ts'
import { listPath } from '../frame/paths.ts'
import { DEFAULT_VIEW } from '../views.ts'

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

/** The list for a record. A relationship that is no reference column is named, but not listed. */
export function relatedListContent(
    platform: Platform,
    record: GlideRecord,
    list: RelatedList,
    id: string,
): ComponentChild {
    const { store, dictionary } = platform
    const [table = '', column = ''] = list.name.split('.')
    if (!dictionary.has(table) || !dictionary.column(table, column))
        return h('section', { class: 'card' }, h('p', null, `Related list ${list.name} is not shown here.`))
    if (!platform.access.allows('read', table, undefined)) return null
    const text = [`${column}=${record.getUniqueValue()}`, list.filter, list.orderBy && `ORDERBY${list.orderBy}`]
        .filter((part) => part !== '')
        .join('^')
    const query = parseQuery(text)
    const total = store.count(table, query.condition)
    const rows = store.select(table, query.condition, { orderBy: query.orderBy, limit: ROWS })
    const label = dictionary.label(table)
    const columns = listColumns(platform, table, record.getTableName()).filter((path) => path !== column)
    return h('section', { class: 'card', 'aria-labelledby': id }, [
        h('h2', { id }, `${label} (${total})`),
        total === 0
            ? h('p', { class: 'count' }, 'No records')
            : listTable(platform, { table, columns, rows, caption: `${label} of ${record.getDisplayValue()}` }),
        total > rows.length ? h('p', null, h('a', { href: listPath(table, text) }, `All ${total} records`)) : null,
    ])
}
