/** The client secret and every token: after good runs and bad ones, none of them is anywhere in the instance. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sharedClock, startNode } from 'local-instance'
import { INTEGRATION_TYPES, TABLE } from '../../src/server/vocabulary/names.ts'
import { leaks, piecesOfSecret, piecesOfToken, PIECE_OF_A_SECRET } from '../support/canaries.ts'
import { assessments } from '../support/builtin-dataset.ts'
import { createWorld, type World } from '../support/app-world.ts'

const TOKEN_PATH = '/oauth2/v2.0/token$'
const GRAPH = 'Microsoft.ResourceGraph/resources'
const WRONG = 'canary~wrong.secret_8Q~with+special/characters='

describe('canaries', () => {
    const folder = mkdtempSync(join(tmpdir(), 'canary-'))
    const database = join(folder, 'instance.db')
    let world: World
    let deployment: string
    let canaries: string[]
    /** What forms and nodes said. */
    const said: string[] = []
    const acted = new Set<string>()

    function act(table: string, sysId: string, name: string): void {
        const action = `sn_vul_asc_${name}`
        acted.add(action)
        said.push(...world.instance.runUiAction(table, sysId, action).map(({ text }) => text))
    }
    const onDeployment = (sysId: string, name: string) => act(TABLE.deployment, sysId, name)
    const newest = (table: string, query: string) =>
        world.rows(table, ['number', 'sys_id'], query).at(-1)?.['sys_id'] ?? ''

    /** A run that is cancelled after its first page, goes on, and ends. */
    function cancelAndRetry(): void {
        world.property('sn_vul_asc.step_seconds', '0')
        const run = world.start(deployment, 'assessment', true)
        const pages = () => world.rows(TABLE.process, ['pages'], `run=${run}^pages>0`).length
        while (pages() === 0) expect(world.instance.step()).toBe(true)
        act(TABLE.run, run, 'cancel')
        world.instance.runUntilIdle()
        act(TABLE.run, run, 'retry_failed')
        expect(world.finish(run)).toMatchObject({ substate: 'success' })
        world.property('sn_vul_asc.step_seconds', '20')
    }

    /** A node does a run, while this process only looks on. */
    async function runByNode(clockFile: string): Promise<void> {
        const clock = sharedClock(clockFile)
        clock.set(world.clock.at)
        const run = world.start(deployment, 'assessment', true)
        const onLog = (_level: string, source: string, message: string) => said.push(`${source} ${message}`)
        const node = await startNode({ database, clockFile, trustedCertificates: [world.simulator.ca], onLog })
        await world.instance.whenIdle()
        await node.stop()
        expect(world.finish(run)).toMatchObject({ substate: 'success' })
    }

    /** Two closures that are held back: one is dismissed; one is approved and undone. */
    async function closures(): Promise<void> {
        const gone = assessments.filter(
            ({ id, properties }) =>
                properties.status.code === 'Unhealthy' &&
                id.length < 255 &&
                !id.includes('^') &&
                id.includes('/providers/'),
        )
        for (const { id } of gone.slice(0, 30)) await world.simulator.control.removeAssessment(id)
        for (const decisions of [['dismiss_closure'], ['approve_closure', 'undo_closure']]) {
            world.clock.at += 86_400_000
            world.run(deployment, 'assessment', true)
            world.instance.runUntilIdle()
            const held = newest(TABLE.closure, `deployment=${deployment}^state=held`)
            for (const decision of decisions) {
                act(TABLE.closure, held, decision)
                world.instance.runUntilIdle()
            }
        }
    }

    /** A subscription that is no longer listed, and whose removal is confirmed. */
    async function loseSubscription(): Promise<void> {
        const [listed] = world.rows(TABLE.subscription, ['sys_id', 'subscription_id'], `deployment=${deployment}`)
        const id = listed?.['subscription_id'] ?? ''
        await world.simulator.control.setSubscriptionAccess(id, false)
        expect(world.run(deployment, 'assessment')).toMatchObject({ substate: 'gaps' })
        act(TABLE.subscription, listed?.['sys_id'] ?? '', 'confirm_removal')
        await world.simulator.control.setSubscriptionAccess(id, true)
    }

    beforeAll(async () => {
        world = await createWorld(['--quota', '1000'], { database })
        const { control, clientSecret } = world.simulator
        deployment = world.deploy('Contoso')
        const wrong = world.deploy('Wrong', { client_secret: WRONG })
        const save = (sysId: string) => {
            onDeployment(sysId, 'save_and_test')
            world.instance.runUntilIdle()
        }

        for (const type of INTEGRATION_TYPES)
            expect(world.run(deployment, type)).toMatchObject({ state: 'complete', substate: 'success' })
        expect(world.run(wrong, 'assessment')).toMatchObject({ error_code: 'MDC-103' })
        save(wrong)
        onDeployment(wrong, 'health_check')
        save(deployment)
        onDeployment(deployment, 'health_check')
        onDeployment(deployment, 'repair')
        const [choice] = world.rows(TABLE.categoryChoice, ['sys_id'], 'category=SoftwareUpdate')
        act(TABLE.categoryChoice, choice?.['sys_id'] ?? '', 'preview_choice')
        onDeployment(deployment, 'run_all')
        world.settle()
        await control.addFault({ path: GRAPH, effect: 'throttled', times: 1 })
        const twin = world.deploy('Twin')
        expect(world.run(twin, 'comprehensive_assessment')).toMatchObject({ substate: 'success' })
        await control.clearFaults()
        act(TABLE.integration, world.integration(deployment, 'policy_definition'), 'execute_now')
        world.settle()
        cancelAndRetry()
        await runByNode(join(folder, 'clock'))
        await closures()
        await loseSubscription()

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
        canaries = [...new Set([...[clientSecret, WRONG].flatMap(piecesOfSecret), ...tokens.flatMap(piecesOfToken)])]
        // Replacing a secret leaves the other deployment, whose secret is stored, as it is.
        const replaced = world.deploy('Replaced')
        onDeployment(replaced, 'replace_secret')
        onDeployment(replaced, 'retire')
    }, 240_000)
    afterAll(async () => {
        await world.close()
        rmSync(folder, { recursive: true })
    })

    const found = (text: string) => canaries.filter((canary) => text.includes(canary))

    test('the search finds what it looks for, whole or in part', () => {
        const { clientSecret } = world.simulator
        for (const text of [
            `the secret ${clientSecret}`,
            `cut ${clientSecret.slice(0, PIECE_OF_A_SECRET + 2)}`,
            `rest ${clientSecret.slice(4)}`,
            `Basic ${Buffer.from(`client:${clientSecret}`).toString('base64')}`,
            `grant_type=client_credentials&client_secret=${encodeURIComponent(WRONG)}&scope=x`,
        ])
            expect(found(text)).not.toEqual([])
        expect(found('an ordinary text')).toEqual([])
        expect(canaries.every((canary) => canary.length > 8)).toBe(true)
    })

    test('every UI action was used, and none says one', () => {
        const actions = world.rows('sys_ui_action', ['action_name'], 'action_nameSTARTSWITHsn_vul_asc_')
        expect([...acted].sort()).toEqual(actions.map((row) => row['action_name']).sort())
        expect(said.length).toBeGreaterThan(acted.size)
        expect(said.filter((text) => found(text).length > 0)).toEqual([])
    })

    test('nothing is attached to a record: the app has no code that could', () => {
        const sources = (readdirSync('src', { recursive: true }) as string[]).filter((name) => /\.(ts|js)$/.test(name))
        expect(sources.length).toBeGreaterThan(100)
        const attaching = sources.filter((name) =>
            /GlideSysAttachment|sys_attachment/.test(readFileSync(join('src', name), 'utf8')),
        )
        expect(attaching).toEqual([])
    })

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
        for (const file of files.filter((name) => !name.startsWith('clock')))
            expect(found(readFileSync(join(folder, file), 'latin1'))).toEqual([])
    })

    test('the secret is stored encrypted, each time anew, and works', () => {
        const stored = [deployment, world.deploy('Another')].map((sysId) => {
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
        // A CI is retired after pulls that this life does not have.
        const retired = world.instance.record(TABLE.retiredCi)
        retired.initialize()
        retired.setValue('cmdb_ci', world.rows('cmdb_ci_cmp_resource', ['sys_id'])[0]?.['sys_id'])
        retired.insert()
        // Claims go with the end of their run.
        const own = Object.values(TABLE).filter((table) => table !== TABLE.claim)
        // One of each, and every one that says what Azure or a form said.
        const forms = own.flatMap((table) => {
            const all = world.rows(table, ['sys_id'])
            const tells = table === TABLE.run || table === TABLE.process
            const telling = tells ? world.rows(table, ['sys_id'], 'messageISNOTEMPTY') : []
            const shown = table === TABLE.deployment ? all : [...all.slice(0, 1), ...telling]
            return [...new Set(shown.map((row) => `${table}.do?sys_id=${row['sys_id'] ?? ''}`))]
        })
        expect(new Set(forms.map((path) => path.split('.')[0])).size).toBe(own.length)
        const visited = new Map<string, number>()
        for (const user of ['none', 'reader', 'configurer', 'admin']) {
            const { url, close } = await world.instance.serve({ user })
            const home = await (await fetch(`${url}/`)).text()
            const modules = [...home.matchAll(/href="\/([^"]+)"/g)].map(([, path = '']) =>
                path.replaceAll('&amp;', '&'),
            )
            visited.set(user, modules.length)
            const paths = new Set(['', ...modules, ...own.map((table) => `${table}_list.do`), ...forms])
            for (const path of paths) {
                const html = await (await fetch(`${url}/${path}`)).text()
                expect([path, found(html)]).toEqual([path, []])
            }
            await close()
        }
        expect(visited.get('admin')).toBeGreaterThan(15)
        expect(visited.get('reader')).toBeGreaterThan(2)
    }, 240_000)

    // Last, because the file keeps what is deleted.
    test('every world of every test is searched like that at its end', async () => {
        const stored = () => leaks(world.instance, world.simulator)
        expect(await stored()).toEqual([])
        const [token = ''] = await world.simulator.control.issuedTokens()
        for (const text of [`cut ${token.slice(-60)}`, `Basic ${btoa(`x:${world.simulator.clientSecret}`)}`]) {
            const log = world.instance.record('syslog')
            log.initialize()
            log.setValue('message', text)
            log.insert()
            expect(await stored()).not.toEqual([])
            log.deleteRecord()
        }
        expect(await stored()).toEqual([])
    })
})
