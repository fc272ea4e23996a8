/** Builds the application with the SDK, when something has changed since it was built. */
import { spawn } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** The last folder that a build writes. */
const BUILT = 'dist/app/scope'
/** What no build reads, and the keys, which each build writes again behind what it built. */
const NO_SOURCE = /\.test\.|(^|\/)generated(\/keys\.ts)?$/
const SOURCES = ['src', 'metadata', 'now.config.json', 'package.json']

/** Is what was built newer than everything that it is built from? Folders count as well: a file may have gone. */
export function isBuilt(): boolean {
    return existsSync(BUILT) && Math.max(...SOURCES.map(newest)) <= newest(BUILT)
}

/** Rejects with what the SDK says when it fails or warns. */
export async function build(): Promise<void> {
    const child = spawn('npx', ['--no-install', 'now-sdk', 'build'], { stdio: ['ignore', 'pipe', 'pipe'] })
    let output = ''
    for (const stream of [child.stdout, child.stderr])
        stream.on('data', (chunk: Buffer) => (output += chunk.toString()))
    const status = await new Promise<number | null>((done, fail) => {
        child.once('error', fail)
        child.once('close', done)
    })
    if (status !== 0 || /warn/i.test(output)) throw new Error(`now-sdk build failed or warned:\n${output}`)
}

function newest(path: string): number {
    const own = statSync(path)
    if (!own.isDirectory()) return own.mtimeMs
    const names = readdirSync(path, { recursive: true }) as string[]
    const inside = names.filter((name) => !NO_SOURCE.test(name)).map((name) => statSync(join(path, name)).mtimeMs)
    return Math.max(own.mtimeMs, ...inside)
}
