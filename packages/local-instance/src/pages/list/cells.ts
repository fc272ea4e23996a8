/** The cells of a list: references as links, numbers to the right, moments on one line, states in colour and word. */
import { h, type ComponentChild } from 'preact'
import { GlideRecordSecure } from '../../glide/glide-record-secure.ts'
import type { GlideRecord } from '../../glide/glide-record.ts'
import type { Platform } from '../../platform.ts'
import { isNumeric } from '../../query/numbers.ts'
import { pathEnd } from '../../query/path.ts'
import { recordPath } from '../frame/paths.ts'
import { recordName } from '../record-name.ts'
import { toneOf } from './badges.ts'

const LONG_TEXT = 80
const WIDE_TEXT = 28
const SYS_ID = /^[0-9a-f]{32}$/

/** The class of a column's cells and of its heading: how they are aligned. */
export function columnClass({ dictionary }: Platform, table: string, path: string): string | undefined {
    const { table: owner = table, column } = pathEnd(dictionary, table, path) ?? {}
    if (column === undefined) return undefined
    // Numbers that stand for words are read as words.
    if (isNumeric(column) && dictionary.choices(owner, column.name).length === 0) return 'number'
    return /^glide_(date|time|date_time)$/.test(column.type) ? 'moment' : undefined
}

/** A cell's text in full, and its content. */
export interface Cell {
    text: string
    content: ComponentChild
}

export function cellOf(platform: Platform, record: GlideRecord, path: string): Cell {
    const text = displayText(platform, record, path)
    if (text === '') return { text, content: '' }
    return { text, content: contentOf(platform, record, path, text) }
}

function contentOf(platform: Platform, record: GlideRecord, path: string, text: string): ComponentChild {
    const { table = '', column } = pathEnd(platform.dictionary, record.getTableName(), path) ?? {}
    if (column?.type === 'reference' || column?.type === 'url') {
        const value = record.getElement(path).getValue() ?? ''
        if (SYS_ID.test(value)) return h('a', { href: recordPath(column.reference ?? '', value) }, shortened(text))
        return /^https?:\/\//.test(value)
            ? h('a', { href: value, rel: 'noreferrer' }, shortened(text))
            : shortened(text)
    }
    const isChoice = column !== undefined && platform.dictionary.choices(table, column.name).length > 0
    const tone = isChoice ? toneOf(column, text) : undefined
    return tone === undefined ? shortened(text) : h('span', { class: `badge ${tone}` }, text)
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
    const shown = element.getDisplayValue()
    const nameless = column.type === 'reference' && (shown === '' || shown === value)
    return nameless ? nameOf(platform, column.reference ?? '', value) : shown
}

/** Does a text need a wider cell than the browser would give it? */
export function isWide(text: string): boolean {
    return text.length > WIDE_TEXT
}

/** A text as long as a cell holds. */
export function shortened(text: string): string {
    return text.length > LONG_TEXT ? `${text.slice(0, LONG_TEXT)}…` : text
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
