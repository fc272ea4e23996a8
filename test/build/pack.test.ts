/** The zip that now-sdk pack makes installs like the folder it was made of. */
import { LocalInstance } from 'local-instance'
import { execFileSync } from 'node:child_process'
import { readdirSync } from 'node:fs'

test('the packed application installs like the built one, and again without a difference', () => {
    const output = execFileSync('npx', ['--no-install', 'now-sdk', 'pack'], {
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'ignore'],
    })
    expect(output).not.toMatch(/warn/i)
    const [zip = ''] = readdirSync('target').filter((name) => name.endsWith('.zip'))
    const packed = new LocalInstance()
    const built = new LocalInstance()
    try {
        const report = packed.install(`target/${zip}`)
        expect(report).toEqual(built.install('dist/app'))
        expect(packed.install(`target/${zip}`)).toEqual(report)
    } finally {
        packed.close()
        built.close()
    }
}, 60_000)
