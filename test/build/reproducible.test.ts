/** Two builds of one commit bring the same application: what differs is made up by the SDK and means nothing. */
import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

const SOURCES = ['src', 'metadata', 'now.config.json', 'package.json', 'tsconfig.json', 'tsconfig.base.json']

/** What the SDK 4.9.0 makes up in every build: docs/metadata.md. */
const MADE_UP: [what: string, pattern: RegExp][] = [
    ['bill of material', /(?<="serialNumber": ")urn:uuid:[0-9a-f-]{36}(?=")/g],
    ['bill of material', /(?<="timestamp": ")[0-9TZ:.-]+(?=")/g],
    ['table that is extended', /(?<=<super_class name="\w+">)[0-9a-f]{32}(?=<)/g],
]

function filesOf(folder: string): string[] {
    const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    return names.filter((name) => statSync(join(folder, name)).isFile()).sort()
}

test('a build in another folder is equal, but for what the SDK makes up', () => {
    const copy = mkdtempSync(join(tmpdir(), 'build-'))
    try {
        for (const name of SOURCES) cpSync(name, join(copy, name), { recursive: true })
        symlinkSync(resolve('node_modules'), join(copy, 'node_modules'))
        const { status, stdout, stderr } = spawnSync('npx', ['--no-install', 'now-sdk', 'build'], {
            cwd: copy,
            encoding: 'utf8',
        })
        expect({ status, warnings: `${stdout}\n${stderr}`.split('\n').filter((line) => /warn/i.test(line)) }).toEqual({
            status: 0,
            warnings: [],
        })
        // The tests have built this folder when sources were newer: test/support/build.ts.
        const names = filesOf('dist/app')
        expect(filesOf(join(copy, 'dist/app'))).toEqual(names)
        const made = new Set<string>()
        const unequal = names.filter((name) => {
            const [one, other] = ['dist/app', join(copy, 'dist/app')].map((folder) => {
                let text = readFileSync(join(folder, name), 'latin1')
                for (const [what, pattern] of MADE_UP)
                    text = text.replace(pattern, () => {
                        made.add(`${name.replace(/_[0-9a-f]{32}/, '')}: ${what}`)
                        return ''
                    })
                return text
            })
            return one !== other
        })
        expect(unequal).toEqual([])
        expect([...made].sort()).toEqual([
            'update/sys_db_object.xml: table that is extended',
            'update/sys_module.xml: bill of material',
        ])
        // Keys that a build adds are committed: two builds would not agree on them.
        expect(readFileSync(join(copy, 'src/fluent/generated/keys.ts'), 'utf8')).toBe(
            readFileSync('src/fluent/generated/keys.ts', 'utf8'),
        )
    } finally {
        rmSync(copy, { recursive: true, force: true })
    }
}, 240_000)
