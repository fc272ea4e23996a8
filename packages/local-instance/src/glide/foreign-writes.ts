/** What becomes of writes of scoped scripts on an instance that differs. */
import type { Operation, Platform } from '../platform.ts'

/** written: as everywhere. pretended: nothing is written, and the script is told that it was. refused: as it says. */
type Outcome = 'written' | 'pretended' | 'refused'

/** Of a write to a record of this class. */
export function outcomeOf({ dictionary, differs, session }: Platform, operation: Operation, table: string): Outcome {
    if (session.scope === 'global') return 'written'
    const named = (tables: readonly string[]) => tables.some((name) => dictionary.isA(table, name))
    if (operation === 'insert') return named(differs.tables('refused-insert')) ? 'refused' : 'written'
    if (operation === 'update') {
        if (named(differs.tables('refused-update'))) return 'refused'
        return named(differs.tables('updates-do-nothing')) ? 'pretended' : 'written'
    }
    const owner = dictionary.scope(table)
    const foreign = owner !== 'global' && owner !== session.scope
    return foreign && differs.is('deletes-do-nothing') ? 'pretended' : 'written'
}
