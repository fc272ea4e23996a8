/** The files of a built application: a folder (dist/app) or the zip that `now-sdk pack` makes. */
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { unzipSync, type Unzipped } from 'fflate'
import { PackageError } from './package-error.ts'

export const INVENTORY = 'package_inventory.csv'

/** More than that is no application: a zip of a few kilobytes can hold gigabytes of nothing. */
const MOST_BYTES = 512 * 1024 * 1024
const MOST_FILES = 50_000

/** A path of a folder or a zip on this machine, or the bytes of a zip. */
export type PackageSource = string | Uint8Array

/** Text of every file by its path ('update/x.xml'), in the order of paths. A zip's inventory of SHA-256 digests is verified. */
export function packageFiles(source: PackageSource): Map<string, string> {
    const bytes = typeof source === 'string' && statSync(source).isDirectory() ? folderBytes(source) : zipBytes(source)
    return new Map([...bytes].sort(([left], [right]) => (left < right ? -1 : 1)).map(([path, content]) => [path, textOf(path, content)])) // prettier-ignore
}

function folderBytes(folder: string): Map<string, Uint8Array> {
    const files = new Map<string, Uint8Array>()
    for (const name of readdirSync(folder, { recursive: true }) as string[]) {
        const path = join(folder, name)
        if (statSync(path).isFile()) files.set(name.replace(/\\/g, '/'), readFileSync(path))
    }
    // Packing leaves the inventory of that time behind; nothing says that it is of these files.
    files.delete(INVENTORY)
    return files
}

function zipBytes(source: PackageSource): Map<string, Uint8Array> {
    const files = new Map<string, Uint8Array>()
    for (const [name, content] of Object.entries(unzipped(source))) {
        if (name.endsWith('/')) continue
        const path = ownPath(name)
        if (files.has(path)) throw new PackageError(`${path} is twice in the package`)
        files.set(path, content)
    }
    verify(files)
    files.delete(INVENTORY)
    return files
}

function unzipped(source: PackageSource): Unzipped {
    let bytes = 0
    let count = 0
    const filter = ({ originalSize }: { originalSize: number }) => {
        bytes += originalSize
        count += 1
        if (bytes > MOST_BYTES || count > MOST_FILES)
            throw new PackageError(`The package holds more than ${MOST_BYTES} bytes or ${MOST_FILES} files`)
        return true
    }
    try {
        return unzipSync(typeof source === 'string' ? readFileSync(source) : source, { filter })
    } catch (error) {
        if (error instanceof PackageError) throw error
        throw new PackageError(`The package is no zip that can be read: ${String((error as Error).message)}`)
    }
}

/** The SDK's names begin with a slash. Whatever leads out of the package is refused, also where it would come back. */
function ownPath(name: string): string {
    const path = name.replace(/^\//, '')
    const parts = path.split('/')
    const hasControl = [...path].some((letter) => letter < ' ')
    if (hasControl || /[\\:]/.test(path) || parts.some((part) => part === '' || part === '.' || part === '..'))
        throw new PackageError(`${JSON.stringify(name)} leads out of the package`)
    return path
}

/** Each file is listed with its digest (`path;digest`), and each that is listed is there. */
function verify(files: ReadonlyMap<string, Uint8Array>): void {
    const inventory = files.get(INVENTORY)
    if (inventory === undefined) throw new PackageError(`no ${INVENTORY} in the package`)
    const missing = new Set([...files.keys()].filter((path) => path !== INVENTORY))
    for (const [index, line] of textOf(INVENTORY, inventory).split(/\r?\n/).entries()) {
        if (line === '' || line.startsWith('#')) continue
        const [, name, digest] = /^"?(.+?)"?;\s*"?([0-9a-f]{64})"?$/i.exec(line) ?? []
        if (name === undefined || digest === undefined)
            throw new PackageError(`${INVENTORY}:${index + 1}: expected a path and its SHA-256, found ${line}`)
        const path = ownPath(name)
        const content = files.get(path)
        if (content === undefined) throw new PackageError(`${INVENTORY}:${index + 1}: ${path} is not in the package`)
        if (createHash('sha256').update(content).digest('hex') !== digest.toLowerCase())
            throw new PackageError(`${INVENTORY}:${index + 1}: ${path} does not have the SHA-256 of the inventory`)
        missing.delete(path)
    }
    const [unlisted] = missing
    if (unlisted !== undefined) throw new PackageError(`${INVENTORY}: ${unlisted} is not listed`)
}

function textOf(path: string, content: Uint8Array): string {
    try {
        return new TextDecoder('utf-8', { fatal: path.endsWith('.xml'), ignoreBOM: false }).decode(content)
    } catch {
        throw new PackageError(`${path}: this is no text in UTF-8`)
    }
}
