/** Before the tests that run the application: builds it once, when sources are newer than what was built. */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { FOLDER } from './installed-folder.ts'

const BUILT = 'dist/app/scope'
/** What no build reads, and the keys, which each build writes again behind what it built. */
const NO_SOURCE = /\.test\.|(^|\/)generated\/keys\.ts$/

function newest(folder: string): number {
    const names = readdirSync(folder, { recursive: true }) as string[]
    return Math.max(
        ...names.filter((name) => !NO_SOURCE.test(name)).map((name) => statSync(join(folder, name)).mtimeMs),
    )
}

export default function prepare(): void {
    process.env[FOLDER] = mkdtempSync(join(tmpdir(), 'installed-'))
    build()
}

function build(): void {
    const built = existsSync(BUILT) ? newest(BUILT) : 0
    if (
        Math.max(
            newest('src'),
            newest('metadata'),
            statSync('now.config.json').mtimeMs,
            statSync('package.json').mtimeMs,
        ) <= built
    )
        return
    const { status, stdout, stderr } = spawnSync('npx', ['--no-install', 'now-sdk', 'build'], { encoding: 'utf8' })
    const output = `${stdout}${stderr}`
    if (status !== 0 || /warn/i.test(output)) throw new Error(`now-sdk build failed or warned:\n${output}`)
}
