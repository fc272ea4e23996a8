/** Dot-walked paths: 'cmdb_ci.name' is the name of the record that cmdb_ci refers to. The only place that walks them. */
import type { Column, Dictionary } from '../platform.ts'
import { UnsupportedError } from '../support/support.ts'

/** A column of a path, with the table that it is read from. */
export interface Step {
    table: string
    column: Column
}

/** Thrown for a column that the table does not have. */
export class UnknownColumnError extends Error {
    override readonly name = 'UnknownColumnError'

    constructor(table: string, path: string) {
        super(`Column ${path} does not exist on ${table}.`)
    }
}

/** The columns of a path in order, references before its end; undefined when some part of it does not exist. */
function walk(dictionary: Dictionary, table: string, path: string): [end: Step, references: Step[]] | undefined {
    const references: Step[] = []
    let current: string | undefined = table
    for (const name of path.split('.')) {
        const column: Column | undefined =
            current !== undefined && dictionary.has(current) ? dictionary.column(current, name) : undefined
        if (current === undefined || column === undefined) return undefined
        references.push({ table: current, column })
        current = column.reference
    }
    const end = references.pop()
    return end && [end, references]
}

/** The column that a path ends in; undefined when some part of the path does not exist. */
export function pathEnd(dictionary: Dictionary, table: string, path: string): Step | undefined {
    return walk(dictionary, table, path)?.[0]
}

/** The column that a path ends in, and the references that lead to it. Throws when some part of it does not exist. */
export function resolvePath(dictionary: Dictionary, table: string, path: string): { end: Step; references: Step[] } {
    const found = walk(dictionary, table, path)
    if (!found) throw new UnknownColumnError(table, path)
    const [end, references] = found
    const list = references.find(({ column }) => column.type === 'glide_list')
    if (list) throw new UnsupportedError(`Query through the list ${list.table}.${list.column.name}`)
    return { end, references }
}

/** The path to what a reference shows, the display value of its record; any other path as it is. */
export function shownPath(dictionary: Dictionary, table: string, path: string): string {
    const { column } = pathEnd(dictionary, table, path) ?? {}
    if (column?.type !== 'reference' || column.reference === undefined || !dictionary.has(column.reference)) return path
    const display = dictionary.displayColumn(column.reference)
    return display === undefined ? path : `${path}.${display}`
}

/** SQL of the value at the end of a path, seen from a row of the table; null beyond an empty reference. */
export function pathValue(dictionary: Dictionary, table: string, path: string, row = '"t"'): string {
    const { end, references } = resolvePath(dictionary, table, path)
    // Each level has a name of its own, because the inner record is found by a column of the outer one.
    const alias = (level: number) => (level === 0 ? row : `"p${level}"`)
    const value = `${alias(references.length)}."${end.column.name}"`
    return references.reduceRight((inner, { column }, level) => {
        const target = dictionary.root(column.reference ?? '')
        const next = alias(level + 1)
        return `(SELECT ${inner} FROM "${target}" ${next} WHERE ${next}."sys_id" = ${alias(level)}."${column.name}")`
    }, value)
}
