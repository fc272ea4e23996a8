/** A record that a reference names, in short: beside the control in which it is chosen. */
import { h, type ComponentChild } from 'preact'
import { GlideRecordSecure } from '../../glide/glide-record-secure.ts'
import type { Column, Platform } from '../../platform.ts'
import { recordPath } from '../frame/paths.ts'
import { columnLabel, listColumns } from '../list/list-columns.ts'
import { referenced } from './references.ts'

const LONG = 120

export function previewContent(platform: Platform, column: Column, text: string): ComponentChild {
    const { reference = '' } = column
    if (text.trim() === '') return h('p', { class: 'count' }, 'Nothing is chosen.')
    const { sysId = '', count } = referenced(platform, column, text)
    const record = GlideRecordSecure.create(platform, reference)
    if (!record.get(sysId))
        return h('p', { class: 'count' }, count > 1 ? `${count} records have this name.` : 'There is no such record.')
    const entries = listColumns(platform, reference)
        .filter((path) => record.getElement(path).canRead())
        .map((path) => {
            const value = record.getElement(path).getDisplayValue()
            const shown = value.length > LONG ? `${value.slice(0, LONG)}…` : value
            return [h('dt', null, columnLabel(platform, reference, path)), h('dd', null, shown || '(empty)')]
        })
    return [
        h('dl', null, entries),
        h('p', null, h('a', { href: recordPath(record.getRecordClassName(), sysId) }, 'Open this record')),
    ]
}
