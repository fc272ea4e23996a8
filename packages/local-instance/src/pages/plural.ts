/** What the records of a table are called together: the heading of its lists. */
import type { Platform } from '../platform.ts'
import { and, isIn, where } from '../query/conditions.ts'

/** The plural label of the table (sys_documentation); one that is made of its label for a table that has none. */
export function pluralLabel(platform: Platform, table: string): string {
    return pluralLabels(platform, [table]).get(table) ?? table
}

/** The plural labels of tables. */
export function pluralLabels({ store, dictionary }: Platform, tables: readonly string[]): ReadonlyMap<string, string> {
    const texts = store.select('sys_documentation', and(isIn('name', tables), where({ element: null, language: 'en' })))
    return new Map(
        tables.map((table) => {
            const text = texts.find(({ name }) => name === table)
            return [table, text?.['plural'] ?? pluralOf(dictionary.label(table))]
        }),
    )
}

/** assumed: base tables come without their plural here. */
function pluralOf(label: string): string {
    if (/[^aeiou]y$/.test(label)) return `${label.slice(0, -1)}ies`
    if (/(s|x|z|ch|sh)$/.test(label)) return `${label}es`
    return `${label}s`
}
