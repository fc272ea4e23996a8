/** The page of a list: what it is and how much of it, what can be done, its filter, a page of rows. */
import { h, type ComponentChild } from 'preact'
import { GlideRecordSecure } from '../../glide/glide-record-secure.ts'
import type { Platform, Row } from '../../platform.ts'
import { and, where } from '../../query/conditions.ts'
import { revealed } from '../../support/support.ts'
import type { ConditionNode, QueryNode } from '../../query/nodes.ts'
import { parseQuery } from '../../query/parse.ts'
import { listActions } from '../../ui-actions/list-actions.ts'
import { newPath } from '../frame/paths.ts'
import { pluralLabel } from '../plural.ts'
import { actionBar, bannerButtons } from './action-bar.ts'
import { defaultOrder } from './default-order.ts'
import { deleteAction } from './delete-rows.ts'
import { breadcrumb } from './filter/breadcrumb.ts'
import { filterPanel, type FilterPanel } from './filter/builder.ts'
import { rowsOf } from './filter/builder-rows.ts'
import { filterParts, printParts } from './filter/parts.ts'
import { refusalOf } from './filter/refusal.ts'
import { groupedOrder, groupingOf, type Grouping } from './groups.ts'
import { listColumns } from './list-columns.ts'
import { statePairs, statePath, type ListState } from './list-state.ts'
import { listTable } from './list-table.ts'
import { EXCHANGE, within } from './live.ts'

/** So many rows are counted; to count all of a large table is to read all of it. */
const COUNTED = 10_000
const FIRST_RECORD = 'first-record'

export interface ListPage {
    title: string
    content: ComponentChild
    /** Is the filter one that cannot be run? */
    refused: boolean
}

interface Rows {
    rows: Row[]
    total: number
    /** Are there more than `total`? */
    more: boolean
    orderBy: QueryNode['orderBy']
    grouping: Grouping | undefined
}

/** What the filter and the order of a list come to. */
export function listQuery(platform: Platform, { table, query, fixed }: ListState): QueryNode {
    const parsed = parseQuery(query)
    const asked = fixed === '' ? parsed.condition : and(parsed.condition, parseQuery(fixed).condition)
    const condition: ConditionNode = and(asked, revealed(platform.record(table)).visible())
    const orderBy = parsed.orderBy.length > 0 ? parsed.orderBy : defaultOrder(platform.dictionary, table)
    return { ...parsed, condition, orderBy: groupedOrder(orderBy, parsed.groupBy[0]) }
}

/** The page. `edited` are conditions that somebody is entering; `token` is what an action is sent with. */
export function listPage(
    platform: Platform,
    state: ListState,
    token: string,
    edited?: Pick<FilterPanel, 'rows' | 'problems'>,
): ListPage {
    const { table } = state
    const title = pluralLabel(platform, table)
    const columns = listColumns(platform, table, null, state.view)
    const refusal = refusalOf(platform, table, state.query) ?? refusalOf(platform, table, state.fixed)
    const panel: FilterPanel = {
        rows: rowsOf(platform, table, filterParts(state.query).conditions),
        problems: new Map(),
        open: refusal !== undefined || edited !== undefined,
        ...edited,
        ...(refusal ? { refusal } : {}),
    }
    const actions = listActions(platform, table)
    const onRecords = [...actions.selected, ...deleteAction(platform, table)]
    const found = refusal ? undefined : readRows(platform, state)
    const full = found !== undefined && found.rows.length > 0
    const tools = [
        mayCreate(platform, table) ? h('a', { class: 'button primary', href: newPath(table) }, 'New') : null,
        ...bannerButtons(state, actions.banner, token),
        full ? h('a', { class: 'button', href: csvPath(state) }, 'Export CSV') : null,
    ]
    const content = h('div', { class: 'list', ...EXCHANGE }, [
        full ? h('a', { class: 'skip', href: `#${FIRST_RECORD}` }, 'Skip to the first record') : null,
        h('div', { class: 'head' }, [
            h('div', null, [h('h1', null, title), found ? countLine(state, found) : null]),
            h('div', { class: 'tools' }, tools),
        ]),
        breadcrumb(platform, state),
        filterPanel(platform, state, columns, panel),
        found === undefined
            ? h('p', { class: 'empty' }, 'Nothing is listed as long as the filter cannot be run.')
            : full
              ? actionBar(state, onRecords, token, rowsTable(platform, state, columns, title, found, onRecords.length > 0)) // prettier-ignore
              : emptyList(platform, state, title),
        found ? pages(state, found) : null,
    ])
    return { title, content, refused: refusal !== undefined }
}

function readRows(platform: Platform, state: ListState): Rows {
    const { store } = platform
    const query = listQuery(platform, state)
    const { condition, orderBy } = query
    const total = store.count(state.table, condition, state.countsAll ? undefined : COUNTED + 1)
    const more = !state.countsAll && total > COUNTED
    const rows = store.select(state.table, condition, { orderBy, offset: state.first, limit: state.rows })
    return { rows, total: more ? COUNTED : total, more, orderBy, grouping: groupingOf(platform, state, query, !more) }
}

function countLine(state: ListState, { rows, total, more }: Rows): ComponentChild {
    if (rows.length === 0) return h('p', { class: 'count', role: 'status' }, 'No records')
    const all = more ? 'more than 10,000' : String(total)
    return h('p', { class: 'count', role: 'status' }, [
        `${state.first + 1} to ${state.first + rows.length} of ${all}`,
        more ? [' ', h('a', within(statePath(state, { first: state.first, countsAll: true })), 'Count all')] : null,
    ])
}

function rowsTable(
    platform: Platform,
    state: ListState,
    columns: readonly string[],
    title: string,
    { rows, orderBy, grouping }: Rows,
    selects: boolean,
): ComponentChild {
    const { conditions, others } = filterParts(state.query)
    const kept = others.filter(({ text }) => text.startsWith('GROUPBY'))
    const sorted = (column: string, descending: boolean) =>
        statePath(state, {
            query: [printParts(conditions, kept), `${descending ? 'ORDERBYDESC' : 'ORDERBY'}${column}`]
                .filter((part) => part !== '')
                .join('^'),
        })
    const sort = { by: orderBy.find(({ column }) => column !== grouping?.column), path: sorted }
    return listTable(platform, {
        table: state.table,
        columns,
        rows,
        caption: title,
        sort,
        selects,
        firstId: FIRST_RECORD,
        ...(grouping ? { grouping } : {}),
    })
}

/** An empty list says what to do next. */
function emptyList(platform: Platform, state: ListState, title: string): ComponentChild {
    const { conditions, others } = filterParts(state.query)
    if (state.first > 0)
        return h('p', { class: 'empty' }, ['There are no more records. ', h('a', within(statePath(state)), 'Go to the first page'), '.']) // prettier-ignore
    if (conditions.length > 0)
        return h('p', { class: 'empty' }, [
            'No record meets the filter. ',
            h('a', within(statePath(state, { query: printParts([], others) })), 'Take the filter off'),
            '.',
        ])
    return h('p', { class: 'empty' }, [
        `There are no records yet. ${purposeOf(platform, state.table)}`,
        mayCreate(platform, state.table)
            ? [h('a', { href: newPath(state.table) }, 'Create one by hand'), '.']
            : `Nothing has written ${title} so far.`,
    ])
}

/** What its module says of a table. */
function purposeOf({ store }: Platform, table: string): string {
    const modules = store.select('sys_app_module', where({ name: table, active: '1' }), { limit: 1 })
    const hint = modules[0]?.['hint']
    return hint ? `This is where you find: ${hint}. ` : ''
}

function pages(state: ListState, { rows, total, more }: Rows): ComponentChild {
    const { first, rows: size, countsAll } = state
    const to = (row: number) => within(statePath(state, { first: row, countsAll }))
    const last = Math.floor((total - 1) / size) * size
    const isMore = more ? rows.length === size : first + size < total
    if (first === 0 && !isMore) return null
    return h('nav', { class: 'pages', 'aria-label': 'Pages of the list' }, [
        first > 0 ? h('a', { ...to(0), id: 'page-first' }, 'First') : null,
        first > 0 ? h('a', { ...to(Math.max(0, first - size)), rel: 'prev', id: 'page-previous' }, 'Previous') : null,
        isMore ? h('a', { ...to(first + size), rel: 'next', id: 'page-next' }, 'Next') : null,
        isMore && !more ? h('a', { ...to(last), id: 'page-last' }, 'Last') : null,
    ])
}

function csvPath(state: ListState): string {
    const pairs = statePairs({ ...state, first: 0, countsAll: false }).filter(([, value]) => value !== '')
    const text = pairs.map(([name, value]) => `&${name}=${encodeURIComponent(value)}`).join('')
    return `/${state.table}_list.do?CSV${text}`
}

function mayCreate(platform: Platform, table: string): boolean {
    const record = GlideRecordSecure.create(platform, table)
    record.initialize()
    return record.canCreate()
}
