/** How the contract with other products is written down. */

/** documented by ServiceNow; observed in public code that runs on instances; assumed: nobody public says so. */
export type Grade = 'documented' | 'observed' | 'assumed'

/**
 * needed: in a condition, or read to decide what is written. Without it a run is refused (MDC-604).
 * written: only written, or read to see whether it differs. Without it the value is left out and counted on the run.
 */
export type Use = 'needed' | 'written'

export interface ForeignColumn {
    grade: Grade
    use: Use
    /** Names that other sources give the same column, tried in this order where the first does not exist. */
    or?: readonly string[]
    /** Table that a reference refers to, where conditions or readings walk on. */
    to?: string
    /** Choice values that decide: a run is refused when the instance lists choices and these are not among them. */
    values?: readonly string[]
}

export type Operation = 'read' | 'create' | 'write' | 'delete'

export interface ForeignTable {
    scope: string
    operations: readonly Operation[]
    columns: Readonly<Record<string, ForeignColumn>>
    /** The product that brings it, where this application works without. */
    optional?: string
    /** Only the Health check reads it. */
    health?: true
}

type Details = Omit<ForeignColumn, 'grade' | 'use'>

/** A column that conditions or decisions stand on. */
export function needed<const G extends Grade, const D extends Details = Record<never, never>>(
    grade: G,
    details?: D,
): { grade: G; use: 'needed' } & D {
    return { grade, use: 'needed', ...(details as D) }
}

/** A column that is only written. */
export function written<const G extends Grade, const D extends Details = Record<never, never>>(
    grade: G,
    details?: D,
): { grade: G; use: 'written' } & D {
    return { grade, use: 'written', ...(details as D) }
}
