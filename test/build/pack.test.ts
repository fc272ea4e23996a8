/** The zip that now-sdk pack makes installs like the folder it was made of. */
import { LocalInstance } from 'local-instance'
import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'

test('the packed application installs like the built one, and again without a difference', () => {
    const { status, stdout, stderr } = spawnSync('npx', ['--no-install', 'now-sdk', 'pack'], { encoding: 'utf8' })
    expect({ status, warnings: `${stdout}\n${stderr}`.split('\n').filter((line) => /warn/i.test(line)) }).toEqual({
        status: 0,
        warnings: [],
    })
    const [zip = ''] = readdirSync('target').filter((name) => name.endsWith('.zip'))
    const packed = new LocalInstance()
    const built = new LocalInstance()
    try {
        const report = packed.install(`target/${zip}`)
        expect(report).toEqual(built.install('dist/app'))
        // What an admin owns: choices are for the first installation only, the rest is made by the first deployment.
        const { sn_vul_asc_category_choice: choices, ...records } = report.records
        expect(choices).toBe(40)
        expect(packed.install(`target/${zip}`)).toEqual({ ...report, records })
    } finally {
        packed.close()
        built.close()
    }
}, 60_000)
