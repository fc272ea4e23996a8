/** The SDK's own client, unmodified, against a local instance: what an installation guide would tell somebody to type. */
import { spawn } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { LocalInstance } from 'local-instance'

const CLIENT_MS = 240_000
const TABLE = 'sn_vul_asc_integration'

/** The project with what was built, in a folder of its own: other tests pack it as well. */
function projectCopy(): string {
    const folder = mkdtempSync(join(tmpdir(), 'sdk-client-'))
    for (const file of ['now.config.json', 'package.json']) cpSync(file, join(folder, file))
    cpSync('dist/app', join(folder, 'dist/app'), { recursive: true })
    rmSync(join(folder, 'dist/app/package_inventory.csv'), { force: true })
    for (const link of ['src', 'metadata', 'node_modules']) symlinkSync(resolve(link), join(folder, link))
    return folder
}

/** Every file of a folder by its path. */
function filesOf(folder: string): Record<string, string> {
    const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    const files = names.filter((name) => name.endsWith('.xml'))
    return Object.fromEntries(files.map((name) => [name, readFileSync(join(folder, name), 'utf8')]))
}

describe('now-sdk', () => {
    const instance = new LocalInstance()
    const project = projectCopy()
    let environment: NodeJS.ProcessEnv
    let stop: () => Promise<void>

    beforeAll(async () => {
        instance.setPassword('admin', 'admin')
        const server = await instance.serve()
        stop = () => server.close()
        environment = {
            ...process.env,
            NODE_ENV: 'test',
            SN_SDK_NODE_ENV: 'SN_SDK_CI_INSTALL',
            SN_SDK_INSTANCE_URL: server.url,
        }
    })

    afterAll(async () => {
        await stop()
        instance.close()
        rmSync(project, { recursive: true, force: true })
    })

    const password = { SN_SDK_USER: 'admin', SN_SDK_USER_PWD: 'admin' }
    const oauth = () => {
        const { clientId, clientSecret } = instance.oauthClient('SDK', 'admin')
        return {
            SN_SDK_AUTH_TYPE: 'oauth',
            SN_SDK_OAUTH_CLIENT_ID: clientId,
            SN_SDK_OAUTH_CLIENT_SECRET: clientSecret,
        }
    }

    /** Runs the client in the project. */
    async function nowSdk(
        args: string[],
        credentials: NodeJS.ProcessEnv = password,
    ): Promise<{ code: number | null; output: string }> {
        const entry = resolve('node_modules/.bin/now-sdk')
        const child = spawn(process.execPath, [entry, ...args], {
            cwd: project,
            env: { ...environment, ...credentials },
            stdio: ['ignore', 'pipe', 'pipe'],
        })
        let output = ''
        for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => (output += String(part)))
        const code = await new Promise<number | null>((done) => child.once('close', done))
        return { code, output }
    }

    async function query(
        table: string,
        encoded: string,
        credentials?: NodeJS.ProcessEnv,
    ): Promise<Record<string, string>[]> {
        // prettier-ignore
        const { output } = await nowSdk(['query', table, '-q', encoded, '-o', 'json'], credentials)
        const line = output.split('\n').find((text) => text.startsWith('{')) ?? '{}'
        const { ok, records } = JSON.parse(line) as { ok: boolean; records: Record<string, string>[] }
        expect({ ok, output }).toMatchObject({ ok: true })
        return records
    }

    const change = (path: string, edit: (text: string) => string) => {
        const file = join(project, 'dist/app', path)
        writeFileSync(file, edit(readFileSync(file, 'utf8')))
    }

    test(
        'install, query and download: what was built is what was installed, and what comes back',
        async () => {
            const installed = await nowSdk(['install'])
            expect(installed).toMatchObject({ code: 0, output: expect.stringContaining('Installation completed') as string }) // prettier-ignore
            const records = await query(TABLE, 'ORDERBYname')
            const built = Object.values(filesOf(join(project, 'dist/app/update'))).flatMap(
                (text) => new RegExp(`<${TABLE} [^>]*>\\s*<sys_id>(\\w+)<`).exec(text)?.[1] ?? [],
            )
            expect(records.map((record) => record['sys_id']).sort()).toEqual(built.sort())
            const folder = join(project, 'downloaded')
            expect(await nowSdk(['download', folder])).toMatchObject({ code: 0 })
            expect(filesOf(folder)).toEqual(filesOf(join(project, 'dist/app')))
        },
        CLIENT_MS,
    )

    test(
        'query of a table that the package keeps for itself says why not',
        async () => {
            const { code, output } = await nowSdk(['query', 'sn_vul_asc_claim', '-q', 'keyISNOTEMPTY', '-o', 'json'])
            expect([code === 0, output]).toEqual([
                false,
                expect.stringContaining('does not allow access via web services') as string,
            ])
        },
        CLIENT_MS,
    )

    test(
        'an upgrade keeps data, adds columns, and removes what the package no longer holds',
        async () => {
            const data = instance.record('sn_vul_asc_unknown_word')
            data.initialize()
            data.setValue('word', 'Mine')
            const sysId = data.insert() ?? ''
            const [module = ''] = readdirSync(join(project, 'dist/app/update')).filter((name) => name.startsWith('sys_app_module_')) // prettier-ignore
            const moduleId = /_([0-9a-f]{32})\.xml$/.exec(module)?.[1] ?? ''
            rmSync(join(project, 'dist/app/update', module))
            change('dictionary/sn_vul_asc_unknown_word.xml', (text) =>
                text.replace(
                    '</element>\n</database>',
                    '<element name="more" type="string" max_length="40"/></element>\n</database>',
                ),
            )
            expect(await nowSdk(['install'])).toMatchObject({ code: 0 })
            expect(instance.record('sys_app_module').get(moduleId)).toBe(false)
            expect(instance.record('sn_vul_asc_unknown_word').isValidField('more')).toBe(true)
            expect(await query('sn_vul_asc_unknown_word', `sys_id=${sysId}`)).toMatchObject([
                { word: 'Mine', more: '' },
            ])
        },
        CLIENT_MS,
    )

    test(
        'a package with malformed XML is refused, with file and line, and changes nothing',
        async () => {
            const path = 'update/sys_app_application_broken.xml'
            writeFileSync(join(project, 'dist/app', path), '<?xml version="1.0"?>\n<record_update>\n<sys_script>')
            const { code, output } = await nowSdk(['install'])
            expect([code, output]).toEqual([1, expect.stringContaining(`${path}:3:`)])
            rmSync(join(project, 'dist/app', path))
            expect(await query('sys_scope', 'scope=sn_vul_asc')).toMatchObject([{ active: 'true' }])
        },
        CLIENT_MS,
    )

    test(
        'install --reinstall with an OAuth client begins anew',
        async () => {
            const { code, output } = await nowSdk(['install', '--reinstall'], oauth())
            expect([code, output]).toEqual([0, expect.stringContaining('Successfully uninstalled application')])
            expect(await query('sn_vul_asc_unknown_word', 'word=Mine', oauth())).toEqual([])
        },
        CLIENT_MS,
    )

    test(
        'install --info names the upgrade history',
        async () => {
            const { output } = await nowSdk(['install', '--info'])
            expect(output).toContain(`${environment['SN_SDK_INSTANCE_URL'] ?? ''}/sys_upgrade_history_list.do`)
        },
        CLIENT_MS,
    )
})
