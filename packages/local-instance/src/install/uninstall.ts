/** Removes an application from the instance: its records, its tables with their data, and what is kept of its package. */
import type { Parts } from '../compose.ts'
import { removeTable } from '../dictionary/removal.ts'
import { is, nothing } from '../query/conditions.ts'
import { forgetFiles, keptFiles } from './kept-files.ts'
import { isRead } from './folders.ts'
import { PackageError } from './package-error.ts'
import { readUpdate } from './update-xml.ts'

/** Answers the scope that is gone. Throws, and removes nothing, while another application's table extends one of these. */
export function uninstall(parts: Pick<Parts, 'platform' | 'database'>, applicationId: string): string {
    const { database, platform } = parts
    const { dictionary, store } = platform
    const application = store.read('sys_app', applicationId)
    const scope = application?.['scope']
    if (!application || !scope) throw new PackageError(`There is no application ${applicationId} to remove`)
    try {
        return store.transaction(() => {
            const kept = keptFiles(platform, applicationId)
            for (const { path, text } of kept.values())
                if (isRead(path))
                    for (const { table, action, values } of readUpdate(text, path))
                        if (action === 'INSERT_OR_UPDATE' && !DESCRIBING.has(table) && dictionary.has(table))
                            store.delete(table, values['sys_id'] ?? '')
            // The global scope is that of the instance, and of many applications.
            const inScope = scope === 'global' ? nothing : is('sys_scope', scope)
            for (const { sys_id: sysId } of store.select('sys_metadata', inScope, { columns: ['sys_id'] }))
                store.delete('sys_metadata', sysId ?? '')
            for (const table of ownTables(parts, scope, [...kept.keys()])) removeTable(database, dictionary, table)
            forgetFiles(platform, applicationId)
            store.delete('sys_app', applicationId)
            return scope
        })
    } catch (error) {
        database.forget()
        dictionary.refresh()
        throw error
    }
}

const DESCRIBING = new Set(['sys_db_object', 'sys_dictionary'])

/** Tables of the application, those that extend others first. */
function ownTables({ platform: { dictionary } }: Pick<Parts, 'platform'>, scope: string, files: string[]): string[] {
    const depth = (table: string): number => {
        const parent = dictionary.parent(table)
        return parent === undefined ? 0 : depth(parent) + 1
    }
    return dictionary
        .tables()
        .filter((table) => dictionary.scope(table) === scope)
        .filter((table) => scope !== 'global' || files.includes(`dictionary/${table}.xml`))
        .sort((left, right) => depth(right) - depth(left))
}
