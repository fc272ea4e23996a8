/** What the version before had, and the new one no longer has. */
import type { Platform } from '../platform.ts'
import { is, nothing, where } from '../query/conditions.ts'
import { readDictionary } from './dictionary-xml.ts'
import type { KeptFile } from './kept-files.ts'
import { readUpdate, type UpdateRecord } from './update-xml.ts'

interface Versions {
    before: ReadonlyMap<string, KeptFile>
    files: ReadonlyMap<string, string>
    /** Records of the new version, data that is not loaded again included. */
    kept: readonly UpdateRecord[]
    removed(table: string): void
}

/** What the dictionary says is removed by a package's word only: with it goes data. */
const BY_WORD_ONLY = new Set(['sys_db_object', 'sys_dictionary'])

export function removeOld(platform: Platform, scope: string, versions: Versions): void {
    const { dictionary, store } = platform
    const kept = new Set(versions.kept.map(({ values }) => values['sys_id'] ?? ''))
    const remove = (table: string, sysId: string) => {
        if (BY_WORD_ONLY.has(table) || kept.has(sysId) || !dictionary.has(table) || !store.read(table, sysId)) return
        store.delete(table, sysId)
        versions.removed(table)
    }
    // The global scope is that of many applications: what was this one's its files say.
    const inScope = scope === 'global' ? nothing : is('sys_scope', scope)
    for (const row of store.select('sys_metadata', inScope, {
        columns: ['sys_id', 'sys_class_name', 'sys_update_name'],
    }))
        // Records without an update name were made on the instance, such as a deployment's integrations.
        if (row['sys_update_name']) remove(row['sys_class_name'] ?? 'sys_metadata', row['sys_id'] ?? '')
    for (const { path, text } of versions.before.values()) {
        // A file that has not changed holds nothing that is gone.
        if (versions.files.get(path) === text) continue
        if (path.startsWith('update/') || path.startsWith('author_elective_update/'))
            for (const { table, action, values } of readUpdate(text, path))
                if (action === 'INSERT_OR_UPDATE') remove(table, values['sys_id'] ?? '')
        if (path.startsWith('dictionary/')) removeChoices(platform, text, versions.files.get(path))
    }
}

/** Choices that a table's file names no more. */
function removeChoices({ store }: Platform, before: string, now: string | undefined): void {
    const left = new Set(now === undefined ? [] : choiceKeys(now).map((key) => JSON.stringify(key)))
    for (const key of choiceKeys(before)) {
        if (left.has(JSON.stringify(key))) continue
        for (const { sys_id: sysId } of store.select('sys_choice', where(key))) store.delete('sys_choice', sysId ?? '')
    }
}

function choiceKeys(text: string): { name: string; element: string; value: string; language: string }[] {
    const { table } = readDictionary(text, '', '')
    return table.columns.flatMap(({ name: element, choices = [] }) =>
        choices.map(({ value, language = 'en' }) => ({ name: table.name, element, value, language })),
    )
}
