/** Installs a built application as `now-sdk install` would: every folder of its package, in one transaction. */
import type { Parts } from '../compose.ts'
import type { Platform } from '../platform.ts'
import { is } from '../query/conditions.ts'
import { readDictionary, type DictionaryFile } from './dictionary-xml.ts'
import { DATA, folderOf, isRead, METADATA } from './folders.ts'
import { keepFiles, keptFiles, type KeptFile } from './kept-files.ts'
import { deleteRecords, loadRecord, NOT_MODELLED, type Loading } from './load-record.ts'
import { PackageError } from './package-error.ts'
import { packageFiles, type PackageSource } from './package-files.ts'
import { removeOld } from './old-version.ts'
import { Report, type InstallReport } from './report.ts'
import { readUpdate, type UpdateRecord } from './update-xml.ts'

export interface InstallOptions {
    /** Load demonstration data? Yes, unless the SDK's --demoData or the checkbox of an instance says no. */
    demo?: boolean
}

/** Installs from a folder or a zip. Throws, and leaves nothing behind, when a file cannot be understood. */
export function install(
    parts: Pick<Parts, 'platform' | 'database'>,
    source: PackageSource,
    { demo = true }: InstallOptions = {},
): InstallReport {
    const files = packageFiles(source)
    const { database, platform } = parts
    try {
        return platform.store.transaction(() => new Installation(parts, files, demo).run())
    } catch (error) {
        // The transaction has taken back what the dictionary in memory knows already.
        database.forget()
        platform.dictionary.refresh()
        throw error
    }
}

class Installation {
    private readonly report = new Report()
    private readonly platform: Platform
    private readonly application: string
    private readonly scope: string
    private readonly before: ReadonlyMap<string, KeptFile>
    private readonly read = new Map<string, UpdateRecord[]>()
    /** Files whose records this installation has loaded. */
    private readonly done = new Set<string>()

    constructor(
        private readonly parts: Pick<Parts, 'platform' | 'database'>,
        private readonly files: ReadonlyMap<string, string>,
        private readonly demo: boolean,
    ) {
        this.platform = parts.platform
        for (const [path, text] of files) if (isRead(path)) this.read.set(path, readUpdate(text, path))
        const { sys_id: application, scope } = this.valuesOfApplication()
        this.application = application
        this.scope = scope
        this.before = keptFiles(this.platform, application)
    }

    run(): InstallReport {
        const { dictionary } = this.platform
        const metadata = this.recordsIn(METADATA, () => true)
        const data = this.recordsIn(DATA, (path) => this.isDue(path))
        const definitions = this.define(metadata)
        removeOld(this.platform, this.scope, {
            before: this.before,
            files: this.files,
            kept: [...this.read.values()].flat(),
            removed: (table) => this.report.count('removed', table),
        })
        const loaded = [...metadata, ...data]
        const loading: Loading = {
            parts: this.parts,
            scope: this.scope,
            own: new Set(loaded.map(({ values }) => values['sys_id'] ?? '')),
            described: new Set(definitions.map(({ table }) => table.name)),
            unknown: (column) => this.report.count('unknownColumns', column),
        }
        for (const update of loaded) this.load(loading, update)
        dictionary.refreshChoices()
        const kept = [...this.files].map(([path, text]) => ({ path, text, loaded: this.wasLoaded(path) }))
        keepFiles(this.platform, this.application, kept)
        return this.report.finish(
            this.scope,
            definitions.map(({ table }) => table.name),
            [...this.files.keys()].filter((path) => folderOf(path) !== 'dictionary' && !this.read.has(path)),
        )
    }

    private valuesOfApplication(): { sys_id: string; scope: string } {
        const [application] = [...this.read].filter(([path]) => folderOf(path) === 'scope').flatMap(([, all]) => all)
        const { sys_id: sysId, scope } = application?.values ?? {}
        if (!sysId || !scope) throw new PackageError('no application in scope/')
        const [other] = this.platform.store.select('sys_scope', is('scope', scope))
        if (other && scope !== 'global' && other['sys_id'] !== sysId)
            throw new PackageError(
                `${application?.file ?? ''}: ${scope} is the scope of ${other['name'] ?? 'another application'}`,
            )
        return { sys_id: sysId, scope }
    }

    private recordsIn(folders: readonly string[], wanted: (path: string) => boolean): UpdateRecord[] {
        return folders.flatMap((folder) =>
            [...this.read].filter(([path]) => folderOf(path) === folder && wanted(path)).flatMap(([, all]) => all),
        )
    }

    private define(metadata: readonly UpdateRecord[]): DictionaryFile[] {
        const { dictionary } = this.platform
        const definitions = [...this.files]
            .filter(([path]) => folderOf(path) === 'dictionary')
            .map(([path, text]) => ({ path, ...readDictionary(text, path, this.scope) }))
        const numbers = autoNumbers(metadata)
        for (const { path, table, unread } of parentsFirst(definitions)) {
            for (const name of unread) this.report.count('unreadAttributes', name)
            const { name, extends: parent } = table
            if (dictionary.has(name) && dictionary.scope(name) !== this.scope)
                throw new PackageError(`${path}: table ${name} is of ${dictionary.scope(name)}`)
            if (parent !== undefined && !dictionary.has(parent))
                throw new PackageError(`${path}: ${name} extends ${parent}, a table that this instance does not have`)
            if (parent !== undefined && dictionary.has(name) && dictionary.isA(parent, name))
                throw new PackageError(`${path}: ${name} extends ${parent}, which is ${name} or extends it`)
            dictionary.define({ ...table, ...numbers.get(name) })
        }
        return definitions
    }

    /** Data of a folder is loaded once at most: what an admin has changed or deleted since is left alone. */
    private isDue(path: string): boolean {
        const { differs, store } = this.platform
        const folder = folderOf(path)
        if (folder === 'unload')
            return !differs.is('unload-ignored') && store.count('sys_app', is('sys_id', this.application)) === 0
        return (folder === 'apply_once' || this.demo) && this.before.get(path)?.loaded !== true
    }

    private wasLoaded(path: string): boolean {
        return !DATA.includes(folderOf(path)) || this.done.has(path) || this.before.get(path)?.loaded === true
    }

    private load(loading: Loading, update: UpdateRecord): void {
        const { dictionary } = this.platform
        const { table, action, file, line } = update
        this.done.add(file)
        if (action !== 'INSERT_OR_UPDATE') {
            this.report.count('deleted', table)
            deleteRecords(loading, update, (sysId) => this.valuesBefore(table, sysId))
            return
        }
        const differs = this.differsIn(update)
        if (!differs && !NOT_MODELLED.has(table) && !dictionary.has(table))
            throw new PackageError(`${file}:${line}: table ${table} is not known to this instance`)
        const loaded = !differs && loadRecord(loading, update)
        this.report.count(loaded ? 'records' : 'ignored', table)
    }

    /** Does an instance that differs leave the record out? */
    private differsIn({ table, values }: UpdateRecord): boolean {
        const { dictionary, differs } = this.platform
        if (!dictionary.has(table)) return differs.tables('no-table').includes(table)
        if (table !== 'sys_choice' || !differs.is('choice-skipped')) return false
        const described = values['name'] ?? ''
        return !dictionary.has(described) || dictionary.scope(described) !== this.scope
    }

    private valuesBefore(table: string, sysId: string): Record<string, string> | undefined {
        for (const { path, text } of this.before.values())
            if (sysId !== '' && text.includes(sysId) && METADATA.includes(folderOf(path))) {
                const found = readUpdate(text, path).find(
                    (old) => old.table === table && old.values['sys_id'] === sysId,
                )
                if (found) return found.values
            }
        return undefined
    }
}

function parentsFirst<Definition extends DictionaryFile>(definitions: readonly Definition[]): Definition[] {
    const byName = new Map(definitions.map((definition) => [definition.table.name, definition]))
    const ordered = new Set<Definition>()
    const add = (definition: Definition, path: readonly string[]): void => {
        const parent = byName.get(definition.table.extends ?? '')
        if (parent && !ordered.has(parent) && !path.includes(parent.table.name))
            add(parent, [...path, definition.table.name])
        ordered.add(definition)
    }
    for (const definition of definitions) add(definition, [])
    return [...ordered]
}

/** A number series is a record of sys_number that names its table in `category`. */
function autoNumbers(
    updates: readonly UpdateRecord[],
): Map<string, { autoNumber: { prefix: string; digits: number; start: number } }> {
    const series = updates.filter(({ table, action }) => table === 'sys_number' && action === 'INSERT_OR_UPDATE')
    return new Map(
        series.map(({ values }) => [
            values['category'] ?? '',
            {
                autoNumber: {
                    prefix: values['prefix'] ?? '',
                    digits: Number(values['maximum_digits'] || 7),
                    start: Number(values['number'] || 1000),
                },
            },
        ]),
    )
}
