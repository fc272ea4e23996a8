/** Lists below a form: records whose reference column holds the record of the form. Each is loaded by itself. */
import { h, type ComponentChild } from 'preact'
import type { GlideRecord } from '../../glide/glide-record.ts'
import type { Platform, Row } from '../../platform.ts'
import { parseQuery } from '../../query/parse.ts'
import { and, where } from '../../query/conditions.ts'
import { revealed } from '../../support/support.ts'
import { defaultOrder } from '../list/default-order.ts'
import { listColumns } from '../list/list-columns.ts'
import { listTable } from '../list/list-table.ts'
import { listPath } from '../frame/paths.ts'
import { pluralLabel } from '../plural.ts'
import { DEFAULT_VIEW } from '../views.ts'
import { NEW } from './opened.ts'

const ROWS = 20
/** Rows are counted up to this many: a count of all would take as long as there are rows. */
const COUNTED = 10_000

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

/** Where lists of a record will be: links to them until they are loaded, all at once. */
export function relatedListPlaces(
    platform: Platform,
    record: GlideRecord,
    lists: readonly RelatedList[],
    id: string,
): ComponentChild {
    const shown = lists.filter((list) => mayList(platform, list))
    if (shown.length === 0) return null
    const names = shown.map(({ name }) => name).join(',')
    const of = `sys_id=${encodeURIComponent(record.getUniqueValue())}&lists=${encodeURIComponent(names)}&id=${id}`
    return h(
        'div',
        {
            ...{ id, 'hx-get': `/form/${record.getRecordClassName()}/related?${of}` },
            // Once the page is there, and again now and then while the form refreshes itself.
            ...{ 'hx-trigger': 'load, refreshed from:body throttle:6s, ended from:body', 'hx-swap': 'morph:innerHTML' },
        },
        h(
            'div',
            null,
            shown.map((list) => {
                const headed = headingOf(platform, list, id)
                return h('section', { ...headed.section, key: list.name }, [
                    h('h2', headed.heading, headed.label),
                    headed.listed
                        ? h('p', null, h('a', { href: listPath(headed.table, queryText(record, list)) }, 'All records'))
                        : h('p', null, `Related list ${list.name} is not shown here.`),
                ])
            }),
        ),
    )
}

/** May the user see the list? A relationship that is no reference column is named, and not listed. */
export function mayList({ dictionary, access }: Platform, { name }: RelatedList): boolean {
    const [table = ''] = name.split('.')
    return !dictionary.has(table) || access.allows('read', table, undefined)
}

function headingOf(platform: Platform, { name }: RelatedList, id: string) {
    const { dictionary } = platform
    const [table = '', column = ''] = name.split('.')
    const heading = `${id}-${name}`
    const listed = dictionary.has(table) && dictionary.column(table, column)?.reference !== undefined
    return {
        ...{ table, column, listed, label: dictionary.has(table) ? pluralLabel(platform, table) : name },
        heading: { id: heading },
        section: { class: 'card related', 'aria-labelledby': heading },
    }
}

/** What is loaded into the place of a list: count, first rows, ways to all and to a new one. */
export function relatedListContent(
    platform: Platform,
    record: GlideRecord,
    list: RelatedList,
    id: string,
): ComponentChild {
    const { store, access, dictionary } = platform
    const { table, column, listed, label, heading, section } = headingOf(platform, list, id)
    if (!listed)
        return h('section', section, [
            h('h2', heading, label),
            h('p', null, `Related list ${list.name} is not shown here.`),
        ])
    const text = queryText(record, list)
    const query = parseQuery(text)
    const condition = and(query.condition, revealed(platform.record(table)).visible())
    const total = store.count(table, condition, COUNTED + 1)
    const count = total > COUNTED ? 'more than 10,000' : String(total)
    const orderBy = query.orderBy.length > 0 ? query.orderBy : defaultOrder(dictionary, table)
    const rows = total === 0 ? [] : store.select(table, condition, { orderBy, limit: ROWS })
    const sysId = record.getUniqueValue()
    const addPath = `/${table}.do?sys_id=${NEW}&sysparm_query=${encodeURIComponent(`${column}=${sysId}`)}`
    const mayAdd = access.allows('create', table, { [column]: sysId }, column)
    return h('section', section, [
        h('h2', heading, `${label} (${count})`),
        total === 0
            ? h('p', { class: 'count' }, 'No records')
            : listTable(platform, {
                  ...{ table, rows, caption: `${label} of ${record.getDisplayValue()}` },
                  columns: listColumns(platform, table, record.getTableName()).filter((path) => path !== column),
              }),
        h('p', { class: 'related-ways' }, [
            total > 0
                ? h(
                      'a',
                      { href: listPath(table, text) },
                      total > rows.length ? (total > COUNTED ? 'All records' : `All ${total} records`) : 'As a list',
                  )
                : null,
            mayAdd ? h('a', { href: addPath, 'aria-label': `New ${dictionary.label(table)}` }, 'New') : null,
        ]),
    ])
}

function queryText(record: GlideRecord, list: RelatedList): string {
    const column = list.name.split('.')[1] ?? ''
    return [`${column}=${record.getUniqueValue()}`, list.filter, list.orderBy && `ORDERBY${list.orderBy}`]
        .filter((part) => part !== '')
        .join('^')
}
