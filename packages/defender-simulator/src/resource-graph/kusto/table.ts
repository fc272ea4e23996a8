/** What an operator makes of a table. */
import type { Row, Schema } from './values.ts'

/** Columns are known before there are rows: a query is refused for its types also where nothing is found. */
export interface Transform {
    schema: Schema
    rows: (rows: readonly Row[]) => readonly Row[]
    /** The same of rows that come one after another, and are not kept. */
    stream?: (rows: Iterable<Row>) => readonly Row[]
}
