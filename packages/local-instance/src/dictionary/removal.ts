/** Taking tables and columns away, with what they hold. */
import type { Database } from '../database/database.ts'
import type { Dictionary } from '../platform.ts'

/** Removes a table; throws while others extend it. */
export function removeTable(database: Database, dictionary: Dictionary, table: string): void {
    const extensions = dictionary.descendants(table).filter((name) => name !== table)
    if (extensions.length > 0) throw new Error(`${table} cannot be removed: ${extensions.join(', ')} extend it`)
    // A table that extends another one is rows of that one's storage.
    if (dictionary.parent(table) === undefined) database.exec(`DROP TABLE "${dictionary.root(table)}"`)
    else database.run(`DELETE FROM "${dictionary.root(table)}" WHERE sys_class_name = ?`, [table])
    for (const described of ['sys_db_object', 'sys_dictionary', 'sys_choice'])
        database.run(`DELETE FROM "${described}" WHERE name = ?`, [table])
    dictionary.refresh()
}

/** Removes a column that the table itself has; other tables of the hierarchy may keep one of that name. */
export function removeColumn(database: Database, dictionary: Dictionary, table: string, column: string): void {
    const family = dictionary.descendants(table)
    database.run(
        `UPDATE "${dictionary.root(table)}" SET "${column}" = NULL WHERE sys_class_name IN (${family.map(() => '?').join()})`,
        family,
    )
    for (const described of ['sys_dictionary', 'sys_choice'])
        database.run(`DELETE FROM "${described}" WHERE name = ? AND element = ?`, [table, column])
    dictionary.refresh()
}
