/** The database part of GlideRecord's writes: system columns, auto-numbers, booleans. */
import { DatabaseError } from '../database/database.ts'
import type { Column, Platform, Row } from '../platform.ts'
import type { ConditionNode } from '../query/nodes.ts'
import { currentTime } from '../time.ts'
import { cascade, restrictingColumn } from './cascade.ts'

/** A write that the dictionary forbids: it fails as one that a rule aborts. */
class RefusedWrite extends Error {
    override readonly name = 'RefusedWrite'
}

/** What getLastErrorMessage says of a write that was refused; any other error is thrown on. */
export function refusalOf(error: unknown, table: string): string {
    if (error instanceof RefusedWrite) return error.message
    if (error instanceof DatabaseError && error.isDuplicate) return `Unique Key violation on ${table}`
    throw error
}

/** Inserts a row and returns what was added to it. */
export function insertRow(platform: Platform, table: string, values: Row): Row {
    if (platform.store.grouping || numbered(platform, table).length === 0)
        return insertWithNumber(platform, table, values)
    // One transaction: no other process may take the same number, and a killed one leaves no number without a row.
    return platform.store.transaction(() => insertWithNumber(platform, table, values))
}

function insertWithNumber(platform: Platform, table: string, values: Row): Row {
    const { session, store } = platform
    const at = currentTime(platform)
    const added: Row = {
        sys_id: values['sys_id'] ?? platform.ids.next(),
        sys_created_on: at,
        sys_created_by: session.userName,
        sys_updated_on: at,
        sys_updated_by: session.userName,
        sys_mod_count: '0',
        sys_class_name: table,
    }
    for (const name of flags(platform, table)) if ((values[name] ?? null) === null) added[name] = '0'
    for (const name of numbered(platform, table))
        if ((values[name] ?? null) === null) added[name] = store.nextNumber(table)
    store.insert(table, { ...values, ...added })
    return added
}

/** Updates what differs and returns the system columns that moved. */
export function updateRow(platform: Platform, table: string, stored: Row, values: Row): Row {
    const changes: Row = {}
    for (const name of Object.keys(values)) {
        if ((values[name] ?? null) !== (stored[name] ?? null)) changes[name] = values[name] ?? null
    }
    const system: Row = {
        sys_updated_on: currentTime(platform),
        sys_updated_by: platform.session.userName,
        sys_mod_count: String(Number(stored['sys_mod_count'] ?? 0) + 1),
    }
    platform.store.update(table, stored['sys_id'] ?? '', { ...changes, ...system })
    return system
}

/** Updates every row that meets a condition, in one statement. */
export function updateRows(platform: Platform, table: string, condition: ConditionNode, changes: Row): void {
    const system = { sys_updated_on: currentTime(platform), sys_updated_by: platform.session.userName }
    platform.store.updateWhere(table, condition, { ...changes, ...system })
}

/** Deletes a row, with what the cascade rules of the records that refer to it say. */
export function deleteRow(platform: Platform, table: string, className: string, sysId: string): undefined {
    const column = restrictingColumn(platform, className, sysId)
    if (column) throw new RefusedWrite(`Delete restricted by ${column.table}.${column.name}`)
    platform.store.transaction(() => {
        platform.store.delete(table, sysId)
        cascade(platform, className, sysId)
    })
}

/** Columns that are never empty. */
const flags = namesOf((column) => column.type === 'boolean')
/** Columns that take the next number of the table's series. */
const numbered = namesOf((column) => column.defaultValue?.includes('getNextObjNumberPadded') === true)

/** Names of the columns of a table that are wanted, looked for once. */
function namesOf(wanted: (column: Column) => boolean): (platform: Platform, table: string) => readonly string[] {
    const known = new WeakMap<ReadonlyMap<string, Column>, readonly string[]>()
    return ({ dictionary }, table) => {
        const columns = dictionary.columns(table)
        let names = known.get(columns)
        if (names === undefined)
            known.set(columns, (names = [...columns.values()].filter(wanted).map(({ name }) => name)))
        return names
    }
}

/** Brings up to date what follows from records of a table, once one of them was written. */
export function refreshAfter({ rules, dictionary, schedule, scripts }: Platform, table: string): void {
    if (table === 'sys_script') rules.refresh()
    if (table === 'sys_script_include') scripts.changed()
    if (table === 'sys_choice') dictionary.refreshChoices()
    if (dictionary.isA(table, 'sysauto_script')) schedule.plan()
}
