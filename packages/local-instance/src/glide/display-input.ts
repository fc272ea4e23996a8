/** What setDisplayValue stores: a value as users read and write it. */
import type { Column, Platform } from '../platform.ts'
import { is } from '../query/conditions.ts'
import { GlideDateTime } from './glide-date-time.ts'

/** The value that a display value stands for. */
export function valueOfDisplay(platform: Platform, table: string, column: Column, shown: unknown): unknown {
    if (shown === null || shown === undefined || typeof shown === 'object') return shown
    const text = String(shown)
    if (column.type === 'glide_date_time' || column.type === 'due_date') return fromLocalTime(platform, text)
    if (column.type === 'reference' && column.reference !== undefined)
        return referenced(platform, column.reference, text) ?? null
    if (column.type === 'glide_list' && column.reference !== undefined) {
        const { reference } = column
        // A list may also hold what is no record, such as the address of somebody who is no user.
        return text.split(',').map((name) => referenced(platform, reference, name.trim()) ?? name.trim()).join() // prettier-ignore
    }
    return platform.dictionary.choices(table, column.name).find(({ label }) => label === text)?.value ?? shown
}

/** A moment in the user's zone, as it is stored; a text that is none stays as it is, and is refused like it. */
function fromLocalTime(platform: Platform, text: string): string {
    const time = GlideDateTime.create(platform)
    time.setDisplayValue(text)
    return time.isValid() && time.getErrorMsg() === '' ? time.getValue() : text
}

/** The record that a name stands for, or its sys_id itself. */
function referenced({ dictionary, store }: Platform, table: string, name: string): string | undefined {
    if (!dictionary.has(table) || name === '') return name === '' ? undefined : name
    const row = store.read(table, name)
    if (row) return row['sys_id'] ?? undefined
    const display = dictionary.displayColumn(table)
    return display === undefined ? undefined : (store.select(table, is(display, name), { limit: 1 })[0]?.['sys_id'] ?? undefined) // prettier-ignore
}
