/** How the contract with other applications is written down. */

export type Grade = 'documented' | 'observed' | 'assumed'

export interface ForeignTable {
    table: string
    scope: string
    operations: ('read' | 'create' | 'write' | 'delete')[]
    columns: string[]
    grade: Grade
    /** The product that brings it, where the application works without. */
    optional?: string
}

export interface ForeignScript {
    name: string
    scope: string
    grade: Grade
    /** What is done without it, where the application works without. */
    optional?: string
}
