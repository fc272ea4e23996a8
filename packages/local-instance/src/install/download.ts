/** The package of an installed application: what was installed, and what was changed on the instance since. */
import { createHash } from 'node:crypto'
import { zipSync } from 'fflate'
import type { Parts } from '../compose.ts'
import type { Platform, Row } from '../platform.ts'
import { is } from '../query/conditions.ts'
import { keptFiles, type KeptFile } from './kept-files.ts'
import { rowOf, type Loading } from './load-record.ts'
import { PackageError } from './package-error.ts'
import { INVENTORY } from './package-files.ts'
import { readUpdate, type UpdateRecord } from './update-xml.ts'
import { replaced, writeRecord } from './write-xml.ts'

export interface DownloadOptions {
    /** Only what differs from the installed package; since then when a time (UTC) is given. */
    incremental?: boolean
    since?: string
}

/** Records that say of the dictionary what its own files say, and data that belongs to an admin: as they were installed. */
const AS_INSTALLED = new Set(['sys_db_object', 'sys_dictionary', 'sys_choice', 'sys_choice_set', 'sys_number'])

const METADATA = ['scope/', 'update/', 'author_elective_update/']

/** The files by path. Throws when there is no such application. */
export function downloadFiles(
    parts: Pick<Parts, 'platform' | 'database'>,
    applicationId: string,
    { incremental = false, since }: DownloadOptions = {},
): Map<string, string> {
    const { platform } = parts
    const scope = platform.store.read('sys_app', applicationId)?.['scope']
    if (!scope) throw new PackageError(`There is no application ${applicationId} on this instance`)
    const kept = [...keptFiles(platform, applicationId).values()]
    const records = new Map(kept.filter(isMetadata).map((file) => [file, readUpdate(file.text, file.path)]))
    const loading: Loading = {
        parts,
        scope,
        own: new Set([...records.values()].flat().map(({ values }) => values['sys_id'] ?? '')),
        described: new Set(),
        unknown: () => undefined,
    }
    const files = new Map<string, string>()
    for (const file of kept) {
        const now = currentText(loading, file, records.get(file) ?? [])
        if (now === file.text && !incremental) files.set(file.path, now)
        if (now === undefined && incremental) files.set(...deletion(file, records.get(file) ?? []))
        if (now !== undefined && now !== file.text && isSince(platform, records.get(file) ?? [], since))
            files.set(file.path, now)
    }
    // The global scope is that of the instance: what was made in it is nobody's in particular.
    for (const row of scope === 'global' ? [] : madeHere(platform, scope, loading.own))
        if (!incremental || since === undefined || (row['sys_updated_on'] ?? '') >= since)
            files.set(...newFile(platform, applicationId, row))
    return files
}

/** The zip that the SDK unpacks, and that can be installed again. */
export function zipOfFiles(files: ReadonlyMap<string, string>, scope: string): Uint8Array {
    const lines = [...files].map(([path, text]) => `${path};${createHash('sha256').update(text).digest('hex')}`)
    const inventory = ['#version=1.0.0', `#build=${scope}`, ...lines.sort()].join('\n')
    const entries = [...files, [INVENTORY, `${inventory}\n`] as const]
    return zipSync(Object.fromEntries(entries.map(([path, text]) => [path, Buffer.from(text)])))
}

function isMetadata({ path }: KeptFile): boolean {
    return path.endsWith('.xml') && METADATA.some((folder) => path.startsWith(folder))
}

/** The text of a file with the values that its records have now; undefined when all of its records are gone. */
function currentText(loading: Loading, file: KeptFile, records: readonly UpdateRecord[]): string | undefined {
    const { store } = loading.parts.platform
    const looked = records.filter(({ table, action }) => action === 'INSERT_OR_UPDATE' && isLooked(loading, table))
    let text = file.text
    let left = 0
    for (const record of looked) {
        const sysId = record.values['sys_id'] ?? ''
        const now = store.read(record.table, sysId)
        if (!now) {
            text = replaced(text, sysId, undefined)
            continue
        }
        left += 1
        const changes = changesOf(rowOf(loading, record), now, record)
        if (Object.keys(changes).length > 0) text = replaced(text, sysId, changes)
    }
    return looked.length > 0 && left === 0 ? undefined : text
}

function isLooked({ parts }: Loading, table: string): boolean {
    return !AS_INSTALLED.has(table) && parts.platform.dictionary.has(table)
}

function changesOf(installed: Row, now: Row, { values }: UpdateRecord): Record<string, string> {
    const changes: Record<string, string> = {}
    for (const name of Object.keys(installed)) {
        if (name in values && name !== 'sys_scope' && (now[name] ?? '') !== (installed[name] ?? ''))
            changes[name] = shownAs(values[name] ?? '', now[name] ?? '')
    }
    return changes
}

/** Files say booleans in words. */
function shownAs(before: string, now: string): string {
    return before === 'true' || before === 'false' ? String(now === '1') : now
}

function isSince({ store }: Platform, records: readonly UpdateRecord[], since: string | undefined): boolean {
    if (since === undefined) return true
    return records.some(
        ({ table, values }) => (store.read(table, values['sys_id'] ?? '')?.['sys_updated_on'] ?? '') >= since,
    )
}

/** Application files that no package has brought. */
function madeHere({ store }: Platform, scope: string, own: ReadonlySet<string>): Row[] {
    return store.select('sys_metadata', is('sys_scope', scope)).filter(({ sys_id: sysId, sys_update_name: name }) => !name && !own.has(sysId ?? '')) // prettier-ignore
}

function newFile(platform: Platform, applicationId: string, row: Row): [path: string, text: string] {
    const table = row['sys_class_name'] ?? 'sys_metadata'
    const full = platform.store.read(table, row['sys_id'] ?? '') ?? row
    const values: Record<string, string> = {}
    for (const column of platform.dictionary.columns(table).values()) {
        const value = full[column.name]
        if (value === null || value === undefined) continue
        values[column.name] = column.type === 'boolean' ? String(value === '1') : value
    }
    const name = `${table}_${row['sys_id'] ?? ''}`
    return [
        `update/${name}.xml`,
        writeRecord(table, { ...values, sys_scope: applicationId, sys_update_name: name }, 'INSERT_OR_UPDATE'),
    ]
}

/** The file that says of a package's records that they were deleted here. */
function deletion(file: KeptFile, records: readonly UpdateRecord[]): [path: string, text: string] {
    const [first] = records
    const values = { sys_id: first?.values['sys_id'] ?? '', sys_update_name: first?.updateName ?? '' }
    const path = `author_elective_update/${file.path.replace(/^.*\//, '')}`
    return [path, writeRecord(first?.table ?? '', values, 'DELETE')]
}
