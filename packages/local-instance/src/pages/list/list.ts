/** The page of a list: breadcrumb of its filter, the filter itself, a page of rows. */
import { h, type ComponentChild } from 'preact'
import { GlideRecordSecure } from '../../glide/glide-record-secure.ts'
import type { Platform } from '../../platform.ts'
import { and } from '../../query/conditions.ts'
import type { ConditionNode, QueryNode } from '../../query/nodes.ts'
import { printCondition, printQuery } from '../../query/print.ts'
import { columnLabel, listColumns } from './list-columns.ts'
import { listTable } from './list-table.ts'
import { listPath } from '../frame/paths.ts'

const ROWS = 50

/** The content of the page. `query` is `text`, parsed. */
export function listContent(
    platform: Platform,
    table: string,
    text: string,
    query: QueryNode,
    start: number,
): ComponentChild {
    const { store, dictionary } = platform
    const label = dictionary.label(table)
    const total = store.count(table, query.condition)
    const rows = store.select(table, query.condition, { orderBy: query.orderBy, offset: start, limit: ROWS })
    const [by] = query.orderBy
    const sorted = (column: string, descending: boolean) =>
        listPath(table, printQuery({ ...query, orderBy: [{ column, descending }] }))
    return h('div', null, [
        h('h1', null, label),
        breadcrumb(platform, table, query.condition),
        h('form', { class: 'filter', role: 'search', action: `/${table}_list.do` }, [
            h('label', { for: 'query' }, 'Filter'),
            h('input', { id: 'query', name: 'sysparm_query', value: text, placeholder: 'Encoded query' }),
            h('button', { type: 'submit' }, 'Run'),
        ]),
        h('p', { class: 'count' }, total === 0 ? 'No records' : `${start + 1} to ${start + rows.length} of ${total}`),
        listTable(platform, {
            table,
            columns: listColumns(platform, table),
            rows,
            caption: `${label} records`,
            sort: { by, path: sorted },
        }),
        h('nav', { class: 'pages', 'aria-label': 'Pages of the list' }, [
            start > 0
                ? h('a', { href: listPath(table, text, Math.max(0, start - ROWS)), rel: 'prev' }, 'Previous')
                : null,
            start + ROWS < total ? h('a', { href: listPath(table, text, start + ROWS), rel: 'next' }, 'Next') : null,
        ]),
    ])
}

/** All, then each condition: a step leads to the list filtered up to it. */
function breadcrumb(platform: Platform, table: string, condition: ConditionNode): ComponentChild {
    const conditions = condition.kind === 'and' ? condition.nodes : [condition]
    const steps = conditions.map((node, index) => {
        const href = listPath(table, printCondition(and(...conditions.slice(0, index + 1))))
        return h('li', null, h('a', { href }, conditionText(platform, table, node)))
    })
    return h('nav', { class: 'breadcrumb', 'aria-label': 'Filter' }, [
        h('ol', null, [h('li', null, h('a', { href: listPath(table) }, 'All')), ...steps]),
    ])
}

function conditionText(platform: Platform, table: string, node: ConditionNode): string {
    if (node.kind === 'or') return node.nodes.map((part) => conditionText(platform, table, part)).join(' or ')
    if (node.kind === 'and') return node.nodes.map((part) => conditionText(platform, table, part)).join(' and ')
    if (node.kind === 'subquery') return printCondition(node)
    const values = node.values.map((value) => shownValue(platform, table, node.path, value)).join(', ')
    return [columnLabel(platform, table, node.path), OPERATORS[node.operator] ?? node.operator, values].join(' ').trim()
}

const OPERATORS: Record<string, string> = { ISEMPTY: 'is empty', ISNOTEMPTY: 'is not empty', STARTSWITH: 'starts with', LIKE: 'contains', IN: 'is one of' } // prettier-ignore

/** A choice by its label, a reference by its display value. */
function shownValue(platform: Platform, table: string, path: string, value: string): string {
    const { dictionary } = platform
    const column = dictionary.column(table, path)
    if (column?.type === 'reference' && column.reference !== undefined && dictionary.has(column.reference)) {
        const target = GlideRecordSecure.create(platform, column.reference)
        return target.get(value) ? target.getDisplayValue() || value : value
    }
    return dictionary.choices(table, path).find((choice) => choice.value === value)?.label ?? value
}
