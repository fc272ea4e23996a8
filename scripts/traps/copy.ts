/** A copy of the project in which something is taken out, so that nobody works on changed sources. */
import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'

/** What is taken out of a file below src/server: `code`, which occurs once, becomes `without`. */
export interface Change {
    file: string
    code: string
    without: string
}

/** The files of the project as they are now, in a folder of their own. */
export function copyOfProject(): string {
    const copy = mkdtempSync(join(tmpdir(), 'traps-'))
    const listed = spawnSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], { encoding: 'utf8' })
    for (const file of listed.stdout.split('\n').filter((name) => name !== '')) {
        mkdirSync(dirname(join(copy, file)), { recursive: true })
        cpSync(file, join(copy, file))
    }
    symlinkSync(resolve('node_modules'), join(copy, 'node_modules'))
    return copy
}

/** Works with a change in the copy, and puts the file back; undefined when the code does not occur once. */
export async function withChange<T>(
    copy: string,
    { file, code, without }: Change,
    work: () => Promise<T>,
): Promise<T | undefined> {
    const path = join(copy, 'src/server', file)
    const source = readFileSync(path, 'utf8')
    if (source.split(code).length !== 2) return undefined
    writeFileSync(
        path,
        source.replace(code, () => without),
    )
    try {
        return await work()
    } finally {
        writeFileSync(path, source)
    }
}
