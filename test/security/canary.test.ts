/** The client secret and every token: after good runs and bad ones, none of them is anywhere in the instance. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { INTEGRATION_TYPES } from '../../src/server/names.ts'
import { createWorld, type World } from '../support/world.ts'

const TOKEN_PATH = '/oauth2/v2.0/token$'
const GRAPH = 'Microsoft.ResourceGraph/resources'
const WRONG = 'canary~wrong.secret_8Q~with+special/characters='

/** Searched by fragments too: a text that is cut keeps a part. */
const FRAGMENT = 24

describe('canaries', () => {
    const folder = mkdtempSync(join(tmpdir(), 'canary-'))
    const database = join(folder, 'instance.db')
    let world: World
    let deployment: string
    let canaries: string[]

    beforeAll(async () => {
        world = await createWorld(['--quota', '1000'], { database })
        const { control, clientSecret } = world.simulator
        deployment = world.deploy('Contoso')
        const wrong = world.deploy('Wrong', { client_secret: WRONG })
        const save = (sysId: string) =>
            world.instance.runUiAction('sn_vul_asc_deployment', sysId, 'sn_vul_asc_save_and_test')

        for (const type of INTEGRATION_TYPES)
            expect(world.run(deployment, type)).toMatchObject({ state: 'complete', substate: 'success' })
        expect(world.run(wrong, 'assessment')).toMatchObject({ error_code: 'MDC-103' })
        save(wrong)

        const faults = [
            { path: TOKEN_PATH, effect: 'quotedRequest' },
            { path: TOKEN_PATH, effect: 'cutJson' },
            { path: TOKEN_PATH, effect: 'html500' },
            { path: GRAPH, effect: 'quotedRequest' },
            { path: GRAPH, effect: 'cutJson' },
            { path: GRAPH, effect: 'tokenExpired' },
            { path: GRAPH, effect: 'forbidden' },
            { path: GRAPH, effect: 'error200' },
        ] as const
        for (const fault of faults) {
            await control.addFault(fault)
            expect(world.run(deployment, 'assessment')).toMatchObject({ state: 'complete', substate: 'failed' })
            save(deployment)
            await control.clearFaults()
        }
        await control.addFault({ path: 'assessmentMetadata', effect: 'quotedRequest' })
        world.run(deployment, 'assessment_metadata')
        await control.addFault({ path: 'assessmentMetadata', effect: 'foreignNextLink' })
        world.run(deployment, 'assessment_metadata')
        await control.clearFaults()

        const tokens = await control.issuedTokens()
        expect(tokens.length).toBeGreaterThan(INTEGRATION_TYPES.length)
        canaries = [clientSecret, WRONG, ...tokens]
            .flatMap((text) => [text, encodeURIComponent(text), Buffer.from(text).toString('base64')])
            // The head of a token is the same for every token in the world; the signature is its own.
            .concat(tokens.map((token) => token.slice(-FRAGMENT)))
            .concat(tokens.map((token) => token.split('.')[1]?.slice(-FRAGMENT) ?? ''))
    }, 240_000)
    afterAll(async () => {
        await world.close()
        rmSync(folder, { recursive: true })
    })

    const found = (text: string) => canaries.filter((canary) => text.includes(canary))

    test('quoted requests did arrive, without what they quote', () => {
        const messages = world.rows('sn_vul_asc_integration_run', ['message'], 'messageLIKEBad request')
        expect(messages.length).toBeGreaterThanOrEqual(2)
        for (const { message = '' } of messages) expect(message).toContain('[hidden]')
    })

    test('no column of any table holds one', () => {
        const tables = world.rows('sys_db_object', ['name']).map(({ name = '' }) => name)
        expect(tables).toEqual(
            expect.arrayContaining(['syslog', 'sysevent', 'sys_import_set', 'sys_properties', 'sn_vul_asc_deployment']),
        )
        let values = 0
        for (const table of tables) {
            const record = world.instance.record(table)
            const columns = record.getElements().map((element) => element.getName())
            record.query()
            while (record.next())
                for (const column of columns)
                    for (const value of [record.getValue(column), record.getDisplayValue(column)]) {
                        values += 1
                        if (found(value ?? '').length > 0)
                            throw new Error(`${table}.${column} of ${record.getUniqueValue()} holds a canary`)
                    }
        }
        expect(values).toBeGreaterThan(10_000)
    })

    test('nor does the file of the database', () => {
        const files = readdirSync(folder)
        expect(files).toContain('instance.db')
        for (const file of files) expect(found(readFileSync(join(folder, file), 'latin1'))).toEqual([])
    })

    test('the secret is stored encrypted, each time anew, and works', () => {
        const stored = [deployment, world.deploy('Twin')].map((sysId) => {
            const record = world.instance.record('sn_vul_asc_deployment')
            record.get(sysId)
            expect(record.getElement('client_secret').getDecryptedValue()).toBe(world.simulator.clientSecret)
            return record.getValue('client_secret') ?? ''
        })
        expect(stored.every((value) => value !== '')).toBe(true)
        expect(new Set(stored).size).toBe(2)
    })

    test('no page shows one, whoever looks', async () => {
        world.instance.createUser('reader', ['sn_vul_asc.read_integration'])
        world.instance.createUser('configurer', ['sn_vul_asc.configure_integration'])
        world.instance.createUser('none')
        const lists = ['sn_vul_asc_deployment', 'sn_vul_asc_check', 'sn_vul_asc_integration_run', 'syslog', 'sysevent']
        const forms = ['sn_vul_asc_deployment', 'sn_vul_asc_integration_run', 'sn_vul_asc_integration_process']
        for (const user of ['none', 'reader', 'configurer', 'admin']) {
            const { url, close } = await world.instance.serve(0, user)
            const paths = [
                '',
                ...lists.map((table) => `${table}_list.do`),
                ...forms.flatMap((table) =>
                    world.rows(table, ['sys_id']).map(({ sys_id: sysId = '' }) => `${table}.do?sys_id=${sysId}`),
                ),
            ]
            for (const path of paths) {
                const html = await (await fetch(`${url}/${path}`)).text()
                expect([path, found(html)]).toEqual([path, []])
            }
            await close()
        }
    }, 120_000)
})
