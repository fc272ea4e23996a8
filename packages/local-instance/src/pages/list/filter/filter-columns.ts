/** Columns that a user may filter and sort by: those that he may read. */
import type { Column, Platform } from '../../../platform.ts'
import { resolvePath } from '../../../query/path.ts'

const SECRET_TYPES = new Set(['password', 'password2'])

/** Every step of the path has to be readable: an answer to a filter tells what the column holds. */
export function mayFilterBy({ dictionary, access }: Platform, table: string, path: string): boolean {
    const { end, references } = resolvePath(dictionary, table, path)
    return (
        !SECRET_TYPES.has(end.column.type) &&
        [...references, end].every((step) => access.allows('read', step.table, undefined, step.column.name))
    )
}

/** The table's own and inherited columns by label, without secrets and what the user may not read. */
export function filterColumns(platform: Platform, table: string): Column[] {
    return [...platform.dictionary.columns(table).values()]
        .filter(({ name }) => mayFilterBy(platform, table, name))
        .sort((left, right) => left.label.localeCompare(right.label))
}
