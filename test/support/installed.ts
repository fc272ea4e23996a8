/** Databases with the built application installed: made once in a run of the tests, and copied for each world. */
import { copyFileSync, existsSync, mkdtempSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { LocalInstance, type InstanceOptions } from 'local-instance'
import { FOLDER } from './installed-folder.ts'

/** What decides about the base, and so about what an installation finds. */
type Kind = Pick<InstanceOptions, 'with' | 'without'>

export interface InstalledCopy {
    database: string
    remove(): void
}

/** A file of one's own that is as an installation leaves it at that time. */
export function installedCopy(kind: Kind, time: number): InstalledCopy {
    const runFolder = process.env[FOLDER]
    if (runFolder === undefined) throw new Error(`${FOLDER} is not set: the tests' global setup did not run`)
    const folder = mkdtempSync(join(runFolder, 'world-'))
    const database = join(folder, 'instance.db')
    copyFileSync(template(runFolder, kind, time), database)
    return { database, remove: () => rmSync(folder, { recursive: true, force: true }) }
}

function template(runFolder: string, kind: Kind, time: number): string {
    const name = ['with', ...(kind.with ?? []), 'without', ...(kind.without ?? []), time].join('-')
    const file = join(runFolder, `${name}.db`)
    if (existsSync(file)) return file
    const instance = new LocalInstance({ ...kind, clock: { now: () => time } })
    try {
        instance.install('dist/app')
        // Other workers find the whole file or none.
        const making = `${file}.${process.pid}`
        instance.save(making)
        renameSync(making, file)
    } finally {
        instance.close()
    }
    return file
}
