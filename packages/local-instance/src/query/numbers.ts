/** Columns that hold numbers: stored as text, compared and ordered as numbers. */
import type { Column } from '../platform.ts'

const NUMERIC = new Set(['integer', 'decimal', 'float', 'longint', 'percent_complete', 'currency', 'price'])

/** Does the column hold numbers? */
export function isNumeric(column: Column): boolean {
    return NUMERIC.has(column.type)
}

/** SQL of a value of the column, as what it compares and sorts by. */
export function comparable(column: Column, sql: string): string {
    return isNumeric(column) ? `CAST(${sql} AS REAL)` : sql
}
