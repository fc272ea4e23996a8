/** What an operator makes of a table. */
import type { Row, Schema } from './values.ts'

/** Columns are known before there are rows: a query is refused for its types also where nothing is found. */
export interface Transform {
    schema: Schema
    rows: (rows: readonly Row[]) => readonly Row[]
}
