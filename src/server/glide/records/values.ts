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
