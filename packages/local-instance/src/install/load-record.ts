/** One record of a package: into its table, or out of it. */
import type { Parts } from '../compose.ts'
import { removeColumn, removeTable } from '../dictionary/removal.ts'
import type { ColumnDefinition, Platform, Row } from '../platform.ts'
import { is, where } from '../query/conditions.ts'
import { parseQuery } from '../query/parse.ts'
import { ACCESS_FLAGS } from './dictionary-xml.ts'
import { PackageError } from './package-error.ts'
import type { UpdateRecord } from './update-xml.ts'

/** What each record of one package needs to know. */
export interface Loading {
    parts: Pick<Parts, 'platform' | 'database'>
    scope: string
    /** sys_ids of the package: a reference to one of them is no reference by keys. */
    own: ReadonlySet<string>
    /** Tables that dictionary files of the package describe in full. */
    described: ReadonlySet<string>
    /** Told of each value for which there is no column. */
    unknown(column: string): void
}

/** Tables whose records tell nothing that this instance could heed. */
export const NOT_MODELLED = new Set(['sys_index', 'ua_table_licensing_config', 'sys_dictionary_override'])

/** What every file says of its application, also where the table has no such columns: the kept file says it. */
const OWNERSHIP = new Set(['sys_scope', 'sys_package', 'sys_update_name', 'sys_class_name'])

/** Loads a record; false when this instance has no place for it. */
export function loadRecord(loading: Loading, update: UpdateRecord): boolean {
    const { platform } = loading.parts
    if (NOT_MODELLED.has(update.table)) return false
    if (update.table === 'sys_db_object') return loadTable(platform, update)
    if (update.table === 'sys_dictionary') return loadColumn(loading, update)
    platform.store.load(update.table, rowOf(loading, update))
    return true
}

/** The row that a record becomes. */
export function rowOf({ parts: { platform }, scope, own, unknown }: Loading, update: UpdateRecord): Row {
    const columns = platform.dictionary.columns(update.table)
    const row: Row = {}
    for (const [name, value] of Object.entries(update.values)) {
        const column = columns.get(name)
        if (!column) {
            if (value !== '' && !OWNERSHIP.has(name)) unknown(`${update.table}.${name}`)
            continue
        }
        const referenced =
            column.reference === undefined || own.has(value) || platform.differs.is('references-unresolved')
                ? undefined
                : byKeys(platform, column.reference, value, update.keys[name])
        if (value === '' && referenced === undefined) row[name] = null
        else if (column.type === 'boolean') row[name] = value === 'true' || value === '1' ? '1' : '0'
        else row[name] = referenced ?? value
    }
    if (columns.has('sys_scope')) row['sys_scope'] = scope
    if (columns.has('sys_update_name')) row['sys_update_name'] ??= update.updateName
    return row
}

/** The record that a reference's keys name; undefined when the value itself is a record, or no record has the keys. */
function byKeys(
    platform: Platform,
    table: string,
    value: string,
    keys: Record<string, string> | undefined,
): string | undefined {
    if (keys === undefined || !platform.dictionary.has(table) || platform.store.read(table, value)) return undefined
    return idByKeys(platform, table, keys)
}

function idByKeys({ dictionary, store }: Platform, table: string, keys: Record<string, string>): string | undefined {
    const known = Object.entries(keys).filter(([name]) => dictionary.column(table, name) !== undefined)
    if (known.length === 0) return undefined
    const values = known.map(([name, key]): [string, string | null] => [name, key === 'NULL' ? null : key])
    const [row] = store.select(table, where(Object.fromEntries(values)), { limit: 1 })
    return row?.['sys_id'] ?? undefined
}

/** The dictionary file has defined the table already; its record says who may use it. */
function loadTable({ dictionary, store }: Platform, { values }: UpdateRecord): boolean {
    const name = values['name'] ?? ''
    if (!dictionary.has(name)) return false
    const flags = ACCESS_FLAGS.flatMap((flag): [string, string][] => {
        const value = values[flag]
        return value === undefined ? [] : [[flag, value === 'true' ? '1' : value === 'false' ? '0' : value]]
    })
    if (flags.length > 0) store.updateWhere('sys_db_object', is('name', name), Object.fromEntries(flags))
    return true
}

/** A column of a table that the package does not describe in full, such as one that it adds to a table of others. */
function loadColumn({ parts: { platform }, described }: Loading, { values, keys }: UpdateRecord): boolean {
    const { name: table = '', element = '' } = values
    if (!platform.dictionary.has(table)) return false
    if (described.has(table) || element === '' || element === 'NULL') return true
    const text = (name: string) => values[name] ?? ''
    const reference = text('reference') || (keys['reference']?.['name'] ?? '')
    const column: ColumnDefinition = {
        name: element,
        label: text('column_label') || element,
        type: text('internal_type') || 'string',
        mandatory: text('mandatory') === 'true',
        readOnly: text('read_only') === 'true',
        unique: text('unique') === 'true',
        display: text('display') === 'true',
        ...(text('max_length') === '' ? {} : { maxLength: Number(text('max_length')) }),
        ...(reference === '' ? {} : { reference }),
        ...(text('default_value') === '' ? {} : { defaultValue: text('default_value') }),
        ...(text('reference_cascade_rule') === '' ? {} : { cascadeRule: text('reference_cascade_rule') }),
        ...(text('attributes') === '' ? {} : { attributes: text('attributes') }),
    }
    platform.dictionary.define({ name: table, columns: [column] })
    return true
}

/** Does what a record with an action of deleting says. `previous` finds a record of the version before by its sys_id. */
export function deleteRecords(
    loading: Loading,
    update: UpdateRecord,
    previous: (sysId: string) => Record<string, string> | undefined,
): void {
    const { database, platform } = loading.parts
    const { dictionary, store } = platform
    if (!dictionary.has(update.table)) return
    if (update.action === 'delete_multiple') {
        const { condition } = parseQuery(update.query, () => {
            throw new PackageError(`${update.file}:${update.line}: a script in a query`)
        })
        for (const row of store.select(update.table, condition, { columns: ['sys_id'] }))
            store.delete(update.table, row['sys_id'] ?? '')
        return
    }
    const sysId = update.values['sys_id'] ?? ''
    const { name = '', element = '' } = { ...previous(sysId), ...update.values }
    if (update.table === 'sys_db_object') {
        if (!dictionary.has(name)) return
        if (dictionary.scope(name) !== loading.scope)
            throw new PackageError(`${update.file}:${update.line}: table ${name} is of ${dictionary.scope(name)}`)
        removeTable(database, dictionary, name)
    } else if (update.table === 'sys_dictionary') {
        if (dictionary.has(name) && dictionary.column(name, element)?.table === name)
            removeColumn(database, dictionary, name, element)
    } else {
        const { sys_id: _, ...keys } = update.values
        const found = store.read(update.table, sysId) ? sysId : idByKeys(platform, update.table, keys)
        if (found !== undefined) store.delete(update.table, found)
    }
}
