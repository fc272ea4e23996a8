/** The files of installed packages (sys_update_version): what a download and the next version begin with. */
import { createHash } from 'node:crypto'
import type { Platform } from '../platform.ts'
import { is } from '../query/conditions.ts'
import { currentTime } from '../time.ts'

export interface KeptFile {
    path: string
    text: string
    /** Have its records been loaded? Those of data folders are loaded once at most. */
    loaded: boolean
}

const TABLE = 'sys_update_version'

/** The files of an application (by the sys_id of its sys_app) by path; none before it was installed. */
export function keptFiles({ store }: Platform, application: string): Map<string, KeptFile> {
    const rows = store.select(TABLE, is('application', application))
    return new Map(
        rows.map((row) => {
            const path = row['path'] ?? ''
            return [path, { path, text: row['payload'] ?? '', loaded: row['loaded'] === '1' }]
        }),
    )
}

/** Replaces what is kept of an application. */
export function keepFiles(platform: Platform, application: string, files: readonly KeptFile[]): void {
    const { store } = platform
    const at = currentTime(platform)
    const before = new Map(store.select(TABLE, is('application', application)).map((row) => [row['path'], row]))
    for (const { path, text, loaded } of files) {
        const known = before.get(path)
        before.delete(path)
        if (known && known['payload'] === text && (known['loaded'] === '1') === loaded) continue
        store.load(TABLE, {
            sys_id: createHash('md5').update(`${application}\n${path}`).digest('hex'),
            name: path.replace(/^.*\//, '').replace(/\.xml$/, ''),
            application,
            path,
            payload: text,
            loaded: loaded ? '1' : '0',
            state: 'current',
            sys_created_on: known?.['sys_created_on'] ?? at,
            sys_updated_on: at,
        })
    }
    for (const { sys_id: sysId } of before.values()) store.delete(TABLE, sysId ?? '')
}

/** Forgets all that is kept of an application. */
export function forgetFiles({ store }: Platform, application: string): void {
    for (const { sys_id: sysId } of store.select(TABLE, is('application', application), { columns: ['sys_id'] }))
        store.delete(TABLE, sysId ?? '')
}
