/** The files of a built application: a folder (dist/app) or the zip that `now-sdk pack` makes. */
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { unzipSync } from 'fflate'

/** Thrown for something that is no application package. */
export class PackageError extends Error {
    override readonly name = 'PackageError'
}

/** Text of every file by its path ('update/x.xml'). A zip's inventory of SHA-256 digests is verified. */
export function packageFiles(source: string): Map<string, string> {
    return statSync(source).isDirectory() ? folderFiles(source) : zipFiles(source)
}

function folderFiles(folder: string): Map<string, string> {
    const files = new Map<string, string>()
    for (const name of readdirSync(folder, { recursive: true }) as string[]) {
        const path = join(folder, name)
        if (statSync(path).isFile()) files.set(name.replace(/\\/g, '/'), readFileSync(path, 'utf8'))
    }
    return files
}

function zipFiles(path: string): Map<string, string> {
    const files = new Map<string, string>()
    const digests = new Map<string, string>()
    for (const [name, bytes] of Object.entries(unzipSync(readFileSync(path)))) {
        if (name.endsWith('/')) continue
        const plain = name.replace(/^\/+/, '')
        files.set(plain, Buffer.from(bytes).toString('utf8'))
        digests.set(plain, createHash('sha256').update(bytes).digest('hex'))
    }
    const inventory = files.get('package_inventory.csv')
    if (inventory === undefined) throw new PackageError(`${path}: no package_inventory.csv`)
    for (const [line] of inventory.matchAll(/.+/g)) {
        const digest = /[0-9a-f]{64}/i.exec(line)?.[0].toLowerCase()
        const name = line.split(',')[0]?.replace(/^"?\/?|"$/g, '')
        if (digest === undefined || name === undefined) continue
        const actual = digests.get(name)
        if (actual !== undefined && actual !== digest)
            throw new PackageError(`${path}: ${name} does not match the inventory`)
    }
    files.delete('package_inventory.csv')
    return files
}
