/** Hints of fields (sys_documentation), by column name. */
import type { Platform } from '../../platform.ts'
import { where } from '../../query/conditions.ts'

/** Hints of a table's own and inherited columns; the text of the table itself wins over that of what it extends. */
export function hintsOf({ store, dictionary }: Platform, table: string): ReadonlyMap<string, string> {
    const hints = new Map<string, string>()
    for (let current: string | undefined = table; current !== undefined; current = dictionary.parent(current)) {
        for (const { element, hint, help } of store.select(
            'sys_documentation',
            where({ name: current, language: 'en' }),
        )) {
            const text = hint ?? help
            if (element && text && !hints.has(element)) hints.set(element, text)
        }
    }
    return hints
}
