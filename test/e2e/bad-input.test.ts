/** Wrong settings and bad answers: a coded error, a truthful state, nothing half-written. */
import { createWorld, type World } from '../support/world.ts'

const GRAPH = 'Microsoft.ResourceGraph/resources'

describe('bad input', () => {
    let world: World
    let number = 0
    const deploy = (values: Record<string, string> = {}) => world.deploy(`Deployment ${(number += 1)}`, values)

    beforeAll(async () => {
        world = await createWorld()
    }, 60_000)
    afterAll(() => world.close())
    afterEach(() => world.simulator.control.clearFaults())

    test.each([
        ['wrong secret', { client_secret: 'wrong' }, 'MDC-103'],
        ['wrong tenant', { tenant_id: '99999999-9999-4999-8999-999999999999' }, 'MDC-101'],
        ['malformed tenant', { tenant_id: 'contoso' }, 'MDC-101'],
        ['wrong client', { client_id: '99999999-9999-4999-8999-999999999999' }, 'MDC-102'],
        ['unknown host', { login_url: 'https://login.invalid' }, 'MDC-201'],
        [
            'subscription that cannot be read',
            { import_findings_from: 'subscriptions', subscription_ids: '99999999-9999-4999-8999-999999999999' },
            'MDC-402',
        ],
    ])('%s ends the run with its code', (_what, values, code) => {
        const run = world.run(deploy(values), 'assessment')
        expect(run).toMatchObject({ state: 'complete', substate: 'failed', error_code: code, retrieved: 0 })
        expect(run.message).toContain(code)
    })

    test.each([
        ['403', 'forbidden', 'MDC-302'],
        ['404', 'notFound', 'MDC-303'],
        ['500 with HTML', 'html500', 'MDC-305'],
        ['cut JSON', 'cutJson', 'MDC-307'],
        ['200 with an error object', 'error200', 'MDC-305'],
    ] as const)('%s from Resource Graph ends the run with its code', async (_what, effect, code) => {
        await world.simulator.control.addFault({ path: GRAPH, effect })
        expect(world.run(deploy(), 'assessment')).toMatchObject({
            state: 'complete',
            substate: 'failed',
            error_code: code,
        })
    })

    test('an error that passes is tried again and leaves no trace in the result', async () => {
        await world.simulator.control.addFault({ path: GRAPH, effect: 'html500', after: 2, times: 2 })
        expect(world.run(deploy(), 'assessment')).toMatchObject({
            state: 'complete',
            substate: 'success',
            error_code: '',
            message: expect.stringContaining('2 records were rejected') as string,
        })
    })

    test('throttling is waited for as asked', async () => {
        await world.simulator.control.addFault({ path: GRAPH, effect: 'throttled', times: 1 })
        const before = world.clock.at
        expect(world.run(deploy(), 'assessment')).toMatchObject({ state: 'complete', substate: 'success' })
        // Never less than asked, and spread, so that what was throttled together does not come back together.
        expect(world.clock.at - before).toBeGreaterThanOrEqual(7000)
        expect(world.clock.at - before).toBeLessThanOrEqual(9000)
    })

    test('a link to another host is not followed', async () => {
        await world.simulator.control.addFault({ path: 'assessmentMetadata', effect: 'foreignNextLink' })
        expect(world.run(deploy(), 'assessment_metadata')).toMatchObject({
            state: 'complete',
            substate: 'gaps',
            error_code: 'MDC-204',
        })
    })

    test('an untrusted certificate is named', async () => {
        const stranger = await createWorld()
        try {
            const run = world.run(deploy({ login_url: stranger.simulator.url }), 'assessment')
            expect(run).toMatchObject({ state: 'complete', substate: 'failed', error_code: 'MDC-202' })
        } finally {
            await stranger.close()
        }
    }, 60_000)

    test('a second Execute Now is refused while a run is going on', () => {
        const deployment = deploy()
        const [integration] = world.rows(
            'sn_vul_asc_integration',
            ['sys_id'],
            `deployment=${deployment}^type=assessment`,
        )
        const execute = () =>
            world.instance.runUiAction(
                'sn_vul_asc_integration',
                integration?.['sys_id'] ?? '',
                'sn_vul_asc_execute_now',
            )
        expect(execute().map((message) => message.kind)).toEqual(['info'])
        expect(execute()[0]?.text).toContain('MDC-403')
        world.instance.runUntilIdle()
    })

    test('odd ids arrive unchanged', () => {
        world.run(deploy(), 'assessment')
        const names = world
            .rows('sn_sec_cmn_src_ci', ['resource_name'], 'resource_idLIKErg-odd')
            .map((row) => row['resource_name'] ?? '')
        expect(names.map((name) => name.slice(0, 40)).sort()).toEqual([
            'büro-東京',
            'it\'s ^odd, "really" 100%',
            `long-${'x'.repeat(35)}`,
        ])
    })

    test('no secret and no token is anywhere in the instance', () => {
        const secret = world.simulator.clientSecret
        for (const table of [
            'syslog',
            'sn_vul_asc_deployment',
            'sn_vul_asc_integration_run',
            'sn_vul_asc_integration_process',
            'sn_vul_asc_finding',
            'sysevent',
            'sn_vul_asc_assessment_import',
        ]) {
            const record = world.instance.record(table)
            const columns = record.getElements().map((element) => element.getName())
            const text = JSON.stringify(world.rows(table, columns))
            expect(text.includes(secret)).toBe(false)
            expect(/eyJ[A-Za-z0-9_-]+\.eyJ/.test(text)).toBe(false)
        }
    })
})
