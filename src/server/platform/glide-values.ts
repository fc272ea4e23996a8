/** Reading columns as text. `getValue` gives null for an empty column (GlideRecord scoped API). */
import type { GlideRecord } from '@servicenow/glide'

/** The value of a column, '' when it is empty. */
export function text(record: GlideRecord, column: string): string {
    return record.getValue(column) ?? ''
}

/** The value of a column as a whole number, 0 when it is empty. */
export function integer(record: GlideRecord, column: string): number {
    return parseInt(text(record, column), 10) || 0
}

/** Sets several columns. */
export function setValues(record: GlideRecord, values: Record<string, unknown>): void {
    for (const [column, value] of Object.entries(values)) record.setValue(column, value)
}

/** Sets the columns that differ; true when one did. The platform stores what it was given, so the comparison is with that. */
export function setChanged(record: GlideRecord, values: Record<string, string>): boolean {
    let changed = false
    for (const [column, value] of Object.entries(values)) {
        const before = text(record, column)
        if (before === value) continue
        record.setValue(column, value)
        if (text(record, column) !== before) changed = true
    }
    return changed
}
