/** Builds the example application with the SDK, away from the sources. */
import { execFile } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)

export interface BuiltApp {
    /** The folder that an instance installs. */
    package: string
    remove(): void
}

/** Builds; remove() takes the folder away again. */
export async function buildExampleApp(): Promise<BuiltApp> {
    const folder = mkdtempSync(join(tmpdir(), 'example-app-'))
    cpSync('test/browser/example-app', folder, { recursive: true })
    symlinkSync(resolve('node_modules'), join(folder, 'node_modules'))
    await run('npx', ['--no-install', 'now-sdk', 'build'], { cwd: folder })
    return { package: join(folder, 'dist/app'), remove: () => rmSync(folder, { recursive: true }) }
}
