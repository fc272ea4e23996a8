/** Columns by path: a name, or a dot-walk of one level as lists and forms show it. */
import type { Column, Dictionary } from '../platform.ts'

/** The column at the end of the path; undefined when there is none. */
export function columnAt(dictionary: Dictionary, table: string, path: string): Column | undefined {
    const [name = '', ...rest] = path.split('.')
    const column = dictionary.column(table, name)
    if (rest.length === 0) return column
    const target = column?.reference
    return target !== undefined && dictionary.has(target) ? dictionary.column(target, rest.join('.')) : undefined
}
