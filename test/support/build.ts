/** Before the tests that run the application: builds it once, when sources are newer than what was built. */
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build, isBuilt } from '../../scripts/start/build.ts'
import { FOLDER } from './installed-folder.ts'

export default async function prepare(): Promise<void> {
    process.env[FOLDER] = mkdtempSync(join(tmpdir(), 'installed-'))
    if (!isBuilt()) await build()
}
