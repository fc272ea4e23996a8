/**
 * What the compiler makes of scripts and modules, kept in a folder between processes. It takes two seconds for the
 * modules of one package, and nodes that are started in place of killed ones, and suites of tests, all run the same.
 */
import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const FOLDER = join(__dirname, '../../../../node_modules/.cache/local-instance')

/** Answers what `make` once made of this text, or lets it make it now. What it throws is not kept. */
export type Keep = <T>(kind: string, text: string, make: () => T) => T

/** Keeps in a folder, for one compiler: what another one made is not found. A folder that cannot be written costs time only. */
export function keepIn(folder: string, compiler: string): Keep {
    const inMemory = new Map<string, unknown>()

    function read(file: string): unknown {
        try {
            return JSON.parse(readFileSync(file, 'utf8'))
        } catch {
            return undefined
        }
    }

    function write(file: string, made: unknown): void {
        try {
            mkdirSync(folder, { recursive: true })
            // Whoever reads at the same time finds the whole file or none.
            writeFileSync(`${file}.${process.pid}`, JSON.stringify(made))
            renameSync(`${file}.${process.pid}`, file)
        } catch {
            return
        }
    }

    return <T>(kind: string, text: string, make: () => T): T => {
        const key = `${kind}\n${text}`
        if (inMemory.has(key)) return inMemory.get(key) as T
        const file = join(folder, createHash('sha256').update(`${compiler}\n${key}`).digest('hex'))
        let made = read(file) as T | undefined
        if (made === undefined) write(file, (made = make()))
        inMemory.set(key, made)
        return made
    }
}

/** TypeScript, and this folder, which decides what is refused and how it is turned. */
function compiler(): string {
    const ours = readdirSync(__dirname).map((name) => readFileSync(join(__dirname, name)))
    const hash = createHash('sha256').update(readFileSync(require.resolve('typescript/package.json')))
    for (const source of ours) hash.update(source)
    return hash.digest('hex')
}

export const kept = keepIn(FOLDER, compiler())
