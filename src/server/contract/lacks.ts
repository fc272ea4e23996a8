/** What an instance lacks of the tables that an integration needs, and what follows. */
import type { TableName } from './index.ts'
import { failure, type Failure } from '../vocabulary/failures.ts'

/** What an instance lacks of some tables of other products: names as 'table.column', values as 'table.column value'. */
export interface Lacks {
    tables: string[]
    /** Columns that conditions and decisions stand on. */
    needed: string[]
    /** Columns that are only written. */
    written: string[]
    values: string[]
    /** Records without which an import would make what an instance has already. */
    records: string[]
}

/** Longest text of the column Notice, less room for what stands there besides. */
const NOTICE_LENGTH = 700

/** An instance that has everything. */
export function nothingLacks(): Lacks {
    return { tables: [], needed: [], written: [], values: [], records: [] }
}

/**
 * Why an integration may not write on this instance. A condition on a column that does not exist is dropped by the
 * platform, so a run that went on would find, change and close what is not its own.
 */
export function refusalFor({ tables, needed, values, records }: Lacks): Failure | undefined {
    if (tables.length > 0) return failure('MDC-603', tables.join(', '))
    if (needed.length > 0) return failure('MDC-604', needed.join(', '))
    if (values.length > 0) return failure('MDC-621', values.join(', '))
    if (records.length > 0) return failure('MDC-623', records.join(', '))
    return undefined
}

/** What an admin reads on a run that leaves values out; '' when it leaves out none. */
export function leftOutNotice({ written }: Lacks): string {
    if (written.length === 0) return ''
    const said = `Left out, because this instance has no such column: ${written.join(', ')}.`
    return said.length > NOTICE_LENGTH ? `${said.slice(0, NOTICE_LENGTH)}…` : said
}

export interface Products {
    /** Is a table of another product there? */
    has(table: TableName): boolean
    lacks(tables: readonly TableName[]): Lacks
}
