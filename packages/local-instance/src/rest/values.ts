/** Records as the Table API answers them: values, display values, or both. */
import type { GlideRecord } from '../glide/glide-record.ts'
import type { Column, Platform } from '../platform.ts'
import { pathEnd } from '../query/path.ts'

export interface Shape {
    /** sysparm_display_value. */
    display: 'true' | 'false' | 'all'
    links: boolean
    /** Dot-walks included; absent for every column. */
    fields?: string[] | undefined
    /** Address of the instance, for links. */
    base: string
}

type ApiValue = string | Record<string, string>

const SECRET = new Set(['password', 'password2'])

/** Is a column's value never told? */
export function isSecret({ type }: Column): boolean {
    return SECRET.has(type)
}

export function apiRecord(platform: Platform, record: GlideRecord, shape: Shape): Record<string, ApiValue> {
    const table = record.getRecordClassName()
    const names = shape.fields ?? [...platform.dictionary.columns(table).keys()].sort()
    const answer: Record<string, ApiValue> = {}
    for (const name of names) {
        const end = pathEnd(platform.dictionary, table, name)
        if (end && mayRead(record, name)) answer[name] = apiValue(record, name, end.column, shape)
    }
    return answer
}

function mayRead(record: GlideRecord, name: string): boolean {
    const first = name.split('.')[0] ?? ''
    return first === 'sys_id' || first === 'sys_class_name' || record.permits('read', first)
}

function apiValue(record: GlideRecord, name: string, column: Column, { display, links, base }: Shape): ApiValue {
    const stored = record.getValue(name)
    const value = rawValue(column, stored)
    const shown = isSecret(column) ? value : stored === null ? '' : record.getElement(name).getDisplayValue()
    const isLink = links && stored !== null && column.type === 'reference' && column.reference !== undefined
    const link = isLink ? { link: `${base}/api/now/table/${column.reference ?? ''}/${encodeURIComponent(stored)}` } : {}
    if (display === 'all') return { display_value: shown, value, ...link }
    if (isLink) return display === 'true' ? { display_value: shown, ...link } : { ...link, value }
    return display === 'true' ? shown : value
}

function rawValue(column: Column, stored: string | null): string {
    if (column.type === 'boolean') return stored === '1' ? 'true' : 'false'
    if (stored !== null && isSecret(column)) return '********'
    return stored ?? ''
}
