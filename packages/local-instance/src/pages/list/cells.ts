/** The cells of a list: references as links, numbers to the right, moments on one line, states in colour and word. */
import { h, type ComponentChild } from 'preact'
import type { GlideElement } from '../../glide/glide-element.ts'
import { GlideRecordSecure } from '../../glide/glide-record-secure.ts'
import type { GlideRecord } from '../../glide/glide-record.ts'
import type { Column, Platform } from '../../platform.ts'
import { isNumeric } from '../../query/numbers.ts'
import { pathEnd } from '../../query/path.ts'
import { recordPath } from '../frame/paths.ts'
import { recordName } from '../record-name.ts'
import { toneOf } from './badges.ts'

const LONG_TEXT = 80
const SYS_ID = /^[0-9a-f]{32}$/

/** The class of a column's cells and of its heading. */
export function columnClass(column: Column | undefined): string | undefined {
    if (column === undefined) return undefined
    if (isNumeric(column)) return 'number'
    return /^glide_(date|time|date_time)$/.test(column.type) ? 'moment' : undefined
}

/** The content of a cell. */
export function cellContent(platform: Platform, record: GlideRecord, path: string): ComponentChild {
    const element = record.getElement(path)
    const { column } = pathEnd(platform.dictionary, record.getTableName(), path) ?? {}
    const value = element.getValue()
    if (column === undefined || value === null) return ''
    if (column.type === 'reference') return referenceLink(platform, column, element, value)
    const text = displayText(platform, record, path)
    const isChoice = platform.dictionary.choices(element.getTableName(), column.name).length > 0
    const tone = isChoice ? toneOf(column, text) : undefined
    if (tone !== undefined) return h('span', { class: `badge ${tone}` }, text)
    const safe = column.type === 'url' && /^https?:\/\//.test(value)
    return safe ? h('a', { href: value, rel: 'noreferrer' }, shortened(text)) : shortened(text)
}

/** What a cell says as plain text, in full. */
export function displayText(platform: Platform, record: GlideRecord, path: string): string {
    const element = record.getElement(path)
    const { column } = pathEnd(platform.dictionary, record.getTableName(), path) ?? {}
    const value = element.getValue()
    if (column === undefined || value === null) return ''
    if (column.type === 'glide_list' && column.reference !== undefined)
        return value
            .split(',')
            .map((part) => (SYS_ID.test(part) ? nameOf(platform, column.reference ?? '', part) : part))
            .join(', ')
    if (column.type === 'reference') return element.getDisplayValue() || nameOf(platform, column.reference ?? '', value)
    return element.getDisplayValue()
}

/** A text as long as a cell holds. */
export function shortened(text: string): string {
    return text.length > LONG_TEXT ? `${text.slice(0, LONG_TEXT)}…` : text
}

function referenceLink(platform: Platform, column: Column, element: GlideElement, value: string): ComponentChild {
    const target = column.reference ?? ''
    const shown = element.getDisplayValue()
    const text = shown === '' || shown === value ? nameOf(platform, target, value) : shown
    return SYS_ID.test(value) ? h('a', { href: recordPath(target, value) }, shortened(text)) : shortened(text)
}

/** The name of a record that may have no display value, may be gone, or may not be read. */
function nameOf(platform: Platform, table: string, sysId: string): string {
    const { dictionary } = platform
    if (!dictionary.has(table)) return sysId
    const record = GlideRecordSecure.create(platform, table)
    if (!record.get(sysId)) return platform.store.read(table, sysId) ? '(no access)' : '(deleted)'
    const row = Object.fromEntries(
        [...dictionary.columns(record.getRecordClassName()).keys()].map((name) => [name, record.getValue(name)]),
    )
    return recordName(dictionary, record.getRecordClassName(), row)
}
