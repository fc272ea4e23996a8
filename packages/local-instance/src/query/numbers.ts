/** Columns that hold numbers: stored as text, compared and ordered as numbers. */
import type { Column } from '../platform.ts'

const AMOUNTS = new Set(['currency', 'price', 'currency2'])
const NUMERIC = new Set(['integer', 'decimal', 'float', 'longint', 'percent_complete', ...AMOUNTS])

/** Does the column hold numbers? */
export function isNumeric(column: Column): boolean {
    return NUMERIC.has(column.type)
}

/** Does the column hold amounts of money, whose text may begin with a currency: 'USD;12.5'? */
export function isAmount(column: Column): boolean {
    return AMOUNTS.has(column.type)
}

/** The number that a text says in such a column; undefined when it says none. */
export function numberOf(column: Column, text: string): number | undefined {
    const digits = isAmount(column) ? text.replace(/^[A-Z]{3};/, '') : text
    return /^\s*[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?\s*$/i.test(digits) ? Number(digits) : undefined
}

/** SQL of a value of the column, as what it compares by. */
export function comparable(column: Column, sql: string): string {
    if (isAmount(column)) return `CAST(substr(${sql}, instr(${sql}, ';') + 1) AS REAL)`
    return isNumeric(column) ? `CAST(${sql} AS REAL)` : sql
}
