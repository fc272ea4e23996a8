/** Records that a reference column may hold: found by what the user types, as far as he may read them. */
import { GlideRecordSecure } from '../../glide/glide-record-secure.ts'
import type { GlideRecord } from '../../glide/glide-record.ts'
import type { Column, Platform } from '../../platform.ts'

const SUGGESTIONS = 15
/** Rows that are looked at for them: some may not be read. */
const LOOKED_AT = 60

export interface Found {
    /** The only record that is meant. */
    sysId?: string
    count: number
}

/** The record of a display value, of a sys_id, or of a suggestion that names both. */
export function referenced(platform: Platform, { reference = '' }: Column, text: string): Found {
    if (!platform.dictionary.has(reference)) return { count: 0 }
    // As in the field that the platform hides behind the name: who knows a sys_id may write it.
    const named = /(?:^|\()([0-9a-f]{32})\)?$/.exec(text.trim())?.[1]
    if (named !== undefined) return { sysId: named, count: 1 }
    const ids = called(platform, reference, '=', text.trim()).map((record) => record.sysId)
    const [sysId] = ids
    return ids.length === 1 && sysId !== undefined ? { sysId, count: 1 } : { count: ids.length }
}

/** What the control offers while the user types: display values, with the sys_id where two are the same. */
export function suggestions(platform: Platform, { reference = '' }: Column, text: string): string[] {
    if (!platform.dictionary.has(reference) || !platform.access.allows('read', reference, undefined)) return []
    const found = called(platform, reference, 'STARTSWITH', text.trim()).filter(({ name }) => name !== '')
    const names = found.map(({ name }) => name)
    return found
        .map(({ name, sysId }) => (names.indexOf(name) === names.lastIndexOf(name) ? name : `${name} (${sysId})`))
        .slice(0, SUGGESTIONS)
}

function called(platform: Platform, table: string, operator: string, text: string): { name: string; sysId: string }[] {
    const display = platform.dictionary.displayColumn(table)
    if (display === undefined) return []
    const records: GlideRecord = GlideRecordSecure.create(platform, table)
    if (text !== '') records.addQuery(display, operator, text)
    records.setLimit(LOOKED_AT)
    records.query()
    const found = []
    while (records.next()) found.push({ name: records.getDisplayValue(), sysId: records.getUniqueValue() })
    return found
}
