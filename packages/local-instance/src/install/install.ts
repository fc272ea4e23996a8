/** Installs a built application as `now-sdk install` would: scope, dictionary, update, in one transaction. */
import type { Platform } from '../platform.ts'
import { is, where } from '../query/conditions.ts'
import type { Support } from '../support/support.ts'
import { packageFiles, PackageError } from './package-files.ts'
import { readDictionary, readUpdate, type UpdateRecord } from './update-xml.ts'

export const support: Support[] = [
    {
        member: 'Install: package of now-sdk pack',
        evidence: 'observed',
        source: 'The package that the SDK 4.9.0 writes, and what its install uploads.',
    },
    {
        member: 'Install: references by key attributes',
        evidence: 'assumed',
        source: 'Now.ref',
        note: 'run_as user_name="VR.System" finds the user by that column, unless the package or the instance has the record of the value itself.',
    },
    {
        member: 'Install: choices of tables of others',
        evidence: 'assumed',
        source: 'A package with a choice of a global column, such as cmdb_ci.discovery_source',
        note: 'Are loaded like any other record.',
    },
    {
        member: 'Install: forms, sections, lists and related lists',
        evidence: 'observed',
        source: 'The package that the SDK 4.9.0 writes: one file of several records.',
    },
    {
        member: 'Install: records of the unload folder',
        evidence: 'documented',
        source: 'SDK record API, installMethod',
        note: 'Are loaded by the first installation only. That an installation from a package loads them is assumed.',
    },
]

export interface InstallReport {
    scope: string
    tables: string[]
    records: Record<string, number>
    /** Records that this instance does not load, by table: it does not model the table, or differs in this. */
    ignored: Record<string, number>
}

/** Tables whose records describe what the dictionary files say already, or only matter to a full instance. */
const NOT_MODELLED = new Set([
    'sys_db_object',
    'sys_dictionary',
    'sys_choice_set',
    'sys_number',
    'sys_index',
    'ua_table_licensing_config',
    'sys_dictionary_override',
])

/** Installs from a folder or a zip. Throws, and leaves nothing behind, when a file cannot be understood. */
export function install(platform: Platform, source: string): InstallReport {
    const files = [...packageFiles(source)].sort(([left], [right]) => (left < right ? -1 : 1))
    const part = (folder: string) => files.filter(([path]) => path.startsWith(`${folder}/`) && path.endsWith('.xml'))
    return platform.store.transaction(() => {
        const records = new Map<string, number>()
        const ignored = new Map<string, number>()
        const scope = part('scope').flatMap(([path, text]) => readUpdate(text, path))[0]?.values['scope']
        if (scope === undefined) throw new PackageError(`${source}: no application in scope/`)
        const updates = ['scope', 'update'].flatMap((folder) =>
            part(folder).flatMap(([path, text]) => readUpdate(text, path)),
        )

        const definitions = part('dictionary').map(([path, text]) => readDictionary(text, path, scope))
        const numbers = autoNumbers(updates)
        for (const definition of definitions)
            platform.dictionary.define({ ...definition, ...numbers.get(definition.name) })

        // Records for the first installation only: an upgrade leaves alone what an admin has changed since.
        const withoutUnload = platform.differs.is('unload-ignored') || isInstalled(platform, scope)
        const first = withoutUnload ? [] : unloaded(part('unload'))
        removeOld(platform, scope, updates)
        const loaded = [...updates, ...first]
        const own = new Set(loaded.map((update) => update.values['sys_id'] ?? ''))
        for (const update of loaded) {
            if (NOT_MODELLED.has(update.table) || skipped(platform, scope, update)) {
                ignored.set(update.table, (ignored.get(update.table) ?? 0) + 1)
                continue
            }
            if (!platform.dictionary.has(update.table))
                throw new PackageError(`${source}: table ${update.table} is not known to this instance`)
            load(platform, scope, update, own)
            records.set(update.table, (records.get(update.table) ?? 0) + 1)
        }
        platform.dictionary.refreshChoices()
        return {
            scope,
            tables: definitions.map((definition) => definition.name),
            records: Object.fromEntries(records),
            ignored: Object.fromEntries(ignored),
        }
    })
}

function isInstalled(platform: Platform, scope: string): boolean {
    return platform.store.count('sys_app', is('scope', scope)) > 0
}

/** Does an instance that differs leave the record out? */
function skipped({ dictionary, differs }: Platform, scope: string, { table, values }: UpdateRecord): boolean {
    if (!dictionary.has(table)) return differs.tables('no-table').includes(table)
    if (table !== 'sys_choice' || !differs.is('choice-skipped')) return false
    const described = values['name'] ?? ''
    return !dictionary.has(described) || dictionary.scope(described) !== scope
}

function unloaded(files: readonly [string, string][]): UpdateRecord[] {
    return files.flatMap(([path, text]) => readUpdate(text, path))
}

/** A number series is a record of sys_number that names its table in `category`. */
function autoNumbers(
    updates: readonly UpdateRecord[],
): Map<string, { autoNumber: { prefix: string; digits: number } }> {
    const series = updates.filter((update) => update.table === 'sys_number')
    return new Map(
        series.map(({ values }) => [
            values['category'] ?? '',
            { autoNumber: { prefix: values['prefix'] ?? '', digits: Number(values['maximum_digits'] ?? 7) } },
        ]),
    )
}

/** Application files that the new package no longer has go, as on an upgrade. */
function removeOld(platform: Platform, scope: string, updates: readonly UpdateRecord[]): void {
    const kept = new Set(updates.map((update) => update.values['sys_id']))
    const columns = ['sys_id', 'sys_update_name']
    for (const row of platform.store.select('sys_metadata', is('sys_scope', scope), { columns })) {
        // Records without an update name were made on the instance, such as a deployment's integrations.
        if (row['sys_update_name'] && !kept.has(row['sys_id'] ?? ''))
            platform.store.delete('sys_metadata', row['sys_id'] ?? '')
    }
}

function load(platform: Platform, scope: string, update: UpdateRecord, own: ReadonlySet<string>): void {
    const sysId = update.values['sys_id'] ?? ''
    if (update.action === 'DELETE') {
        platform.store.delete(update.table, sysId)
        return
    }
    const columns = platform.dictionary.columns(update.table)
    const row: Record<string, string | null> = {}
    for (const [name, value] of Object.entries(update.values)) {
        const column = columns.get(name)
        if (!column) continue
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
    platform.store.load(update.table, row)
}

/** The record that a reference's keys name; undefined when the value itself is a record, or no record has the keys. */
function byKeys(
    { dictionary, store }: Platform,
    table: string,
    value: string,
    keys: Record<string, string> | undefined,
): string | undefined {
    if (keys === undefined || !dictionary.has(table) || store.read(table, value)) return undefined
    const known = Object.entries(keys).filter(([name]) => dictionary.column(table, name) !== undefined)
    if (known.length === 0) return undefined
    const values = known.map(([name, key]): [string, string | null] => [name, key === 'NULL' ? null : key])
    const [row] = store.select(table, where(Object.fromEntries(values)), { limit: 1 })
    return row?.['sys_id'] ?? undefined
}
