/** A record, read only: every column with its label and display value, references as links. */
import { h, type VNode } from 'preact'
import type { GlideRecord } from '../glide/glide-record.ts'
import type { Dictionary } from '../platform.ts'
import { recordPath } from './list.ts'

/** The record page's content. `record` is under access control; columns that the user may not read are left out. */
export function recordContent(dictionary: Dictionary, record: GlideRecord): VNode {
    const table = record.getRecordClassName()
    const columns = [...dictionary.columns(table).values()].filter(({ name }) => record.getElement(name).canRead())
    const order = [
        ...columns.filter((column) => !column.name.startsWith('sys_')),
        ...columns.filter((column) => column.name.startsWith('sys_')),
    ]
    return h('div', null, [
        h('h1', null, `${dictionary.label(table)}: ${record.getDisplayValue()}`),
        h('p', { class: 'count' }, h('a', { href: `/${table}_list.do` }, `All ${dictionary.label(table)} records`)),
        h('table', null, [
            h('caption', { class: 'skip' }, 'Columns and values'),
            h(
                'tbody',
                null,
                order.map((column) => {
                    const value = record.getElement(column.name).getDisplayValue()
                    const reference = column.type === 'reference' ? record.getValue(column.name) : null
                    const link =
                        reference !== null && column.reference !== undefined
                            ? h('a', { href: recordPath(column.reference, reference) }, value || reference)
                            : h('pre', null, value)
                    return h('tr', null, [h('th', { scope: 'row' }, column.label), h('td', null, link)])
                }),
            ),
        ]),
    ])
}
