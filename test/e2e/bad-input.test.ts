/** Wrong settings and bad answers: a coded error, a truthful state, nothing half-written. */
import type { FailureCode } from '../../src/server/vocabulary/failures.ts'
import { TABLE } from '../../src/server/vocabulary/names.ts'
import { assessments, combinedAssessments } from '../support/builtin-dataset.ts'
import { refuseInserts } from '../support/refusals.ts'
import { expectCounted, expectReason, expectRemedy, expectWhole } from '../support/invariants.ts'
import { createWorld, type World } from '../support/app-world.ts'

const GRAPH = 'Microsoft.ResourceGraph/resources'

/** Assessments of the dataset that become results. */
const usable = assessments.filter(
    ({ id, properties }) =>
        /\/providers\/microsoft\.security\/assessments\/[^/]+$/i.test(id) &&
        ['Healthy', 'Unhealthy'].includes(properties.status.code),
).length

describe('bad input', () => {
    let world: World
    let number = 0
    const deploy = (values: Record<string, string> = {}) => world.deploy(`Deployment ${(number += 1)}`, values)

    beforeAll(async () => {
        world = await createWorld()
    }, 60_000)
    afterAll(() => world.close())
    afterEach(() => world.simulator.control.clearFaults())
    afterEach(() => expectWhole(world))

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
    ] as [string, Record<string, string>, FailureCode][])('%s ends the run with its code', (_what, values, code) => {
        const run = world.run(deploy(values), 'assessment')
        expect(run).toMatchObject({ state: 'complete', substate: 'failed', error_code: code, retrieved: 0 })
        expectRemedy(run.message, code)
    })

    test.each([
        ['403', 'forbidden', 'MDC-302'],
        ['404', 'notFound', 'MDC-303'],
        ['500 with HTML', 'html500', 'MDC-305'],
        ['cut JSON', 'cutJson', 'MDC-307'],
        ['200 with an error object', 'error200', 'MDC-305'],
    ] as const)('%s from Resource Graph ends the run with its code', async (_what, effect, code) => {
        await world.simulator.control.addFault({ path: GRAPH, effect })
        const run = world.run(deploy(), 'assessment')
        expect(run).toMatchObject({ state: 'complete', substate: 'failed', error_code: code, retrieved: 0 })
        expectRemedy(run.message, code)
    })

    test.each([
        ['403', 'forbidden', 'MDC-302'],
        ['404', 'notFound', 'MDC-303'],
        ['500 with HTML', 'html500', 'MDC-305'],
        ['cut JSON', 'cutJson', 'MDC-307'],
    ] as const)('%s that lasts from the second page on: the first page stays whole', async (_what, effect, code) => {
        const deployment = deploy({ page_size: '10' })
        await world.simulator.control.addFault({ path: GRAPH, body: 'skipToken', effect })
        const run = world.run(deployment, 'assessment')
        // The process for what is combined has no second page. The last one asks for what was seen before and did not come: nothing.
        const retrieved = 10 + combinedAssessments.length
        expect(run).toMatchObject({ state: 'complete', substate: 'gaps', error_code: code, retrieved })
        expectRemedy(run.message, code)
        expectCounted(world, deployment, run)
        expectWhole(world)

        await world.simulator.control.clearFaults()
        const again = world.run(deployment, 'assessment')
        expect(again).toMatchObject({
            substate: 'success',
            error_code: '',
            retrieved: assessments.length,
            inserted: usable - run.inserted,
            updated: 0,
            unchanged: run.inserted,
        })
    })

    test('a staging row that the instance refuses: the import set is given up, and nothing of the page stays', () => {
        const deployment = deploy({ page_size: '10' })
        const allow = refuseInserts(world, TABLE.assessmentImport, 'current.sys_import_row == 3')
        const run = world.run(deployment, 'assessment')
        allow()
        expect(run).toMatchObject({
            state: 'complete',
            substate: 'gaps',
            error_code: 'MDC-501',
            // What is combined is a page of its own.
            retrieved: combinedAssessments.length,
            inserted: combinedAssessments.length,
        })
        expectRemedy(run.message, 'MDC-501')
        const [, named = ''] = /import set ([0-9a-f]{32}): row 3 of /.exec(run.message) ?? []
        expect(world.rows('sys_import_set', ['state'], `sys_id=${named}`)).toEqual([{ state: 'cancelled' }])
        expect(world.rows(TABLE.assessmentImport, ['sys_id'], `sys_import_set=${named}`)).toEqual([])
        expectCounted(world, deployment, run)
        expectWhole(world)

        const again = world.run(deployment, 'assessment')
        const { inserted } = run
        expect(again).toMatchObject({ substate: 'success', inserted: usable - inserted, unchanged: inserted })
        expectWhole(world)
    })

    test('an import set that the instance refuses ends the run with its code', () => {
        const deployment = deploy()
        const allow = refuseInserts(world, 'sys_import_set')
        const run = world.run(deployment, 'assessment')
        allow()
        expect(run).toMatchObject({ substate: 'gaps', error_code: 'MDC-501', retrieved: 0 })
        expectRemedy(run.message, 'MDC-501')
        expectCounted(world, deployment, run)
    })

    test('a transform that cannot start: the import set is given up, and nothing of the page stays', () => {
        const deployment = deploy()
        const scripts = world.instance.record('sys_transform_script')
        scripts.addQuery('map.source_table', TABLE.assessmentImport)
        scripts.addQuery('when', 'onStart')
        scripts.query()
        scripts.next()
        const script = scripts.getValue('script') ?? ''
        const replace = (text: string) => {
            scripts.setValue('script', text)
            scripts.update()
        }
        replace("throw new Error('no page today')")
        const run = world.run(deployment, 'assessment')
        replace(script)
        expect(run).toMatchObject({ substate: 'gaps', error_code: 'MDC-501', retrieved: 0 })
        expectRemedy(run.message, 'MDC-501')
        expectCounted(world, deployment, run)
        expectWhole(world)
        expect(world.run(deployment, 'assessment')).toMatchObject({ substate: 'success', inserted: usable })
    })

    test('a result that the instance refuses is a rejection with its reason, and comes with the next run', () => {
        const deployment = deploy()
        const [refused] = assessments.filter(({ properties }) => properties.status.code === 'Unhealthy')
        const allow = refuseInserts(world, 'sn_vulc_result', `current.source_id == '${refused?.id ?? ''}'`)
        const run = world.run(deployment, 'assessment')
        allow()
        expect(run).toMatchObject({
            state: 'complete',
            substate: 'gaps',
            error_code: 'MDC-504',
            inserted: usable - 1,
            rejected: 3,
            refused: 1,
        })
        expectRemedy(run.message, 'MDC-504')
        const reasons = world.rows(
            TABLE.finding,
            ['reason'],
            `deployment=${deployment}^status=rejected^external_id=${refused?.id ?? ''}`,
        )
        expect(reasons).toHaveLength(1)
        expectReason(reasons[0]?.['reason'], 'write_failed')
        expectCounted(world, deployment, run)
        expectWhole(world)

        // The start time has not moved, so no full pull is needed.
        expect(world.run(deployment, 'assessment')).toMatchObject({
            substate: 'success',
            inserted: 1,
            updated: 0,
            unchanged: usable - 1,
            rejected: 2,
        })
    })

    test('a vulnerability entry that the instance refuses rejects the rows that need it, and no other', () => {
        const deployment = deploy()
        const allow = refuseInserts(world, 'sn_vul_entry', "current.id == 'CVE-2026-1002'")
        const run = world.run(deployment, 'container_image')
        allow()
        expect(run).toMatchObject({ substate: 'gaps', error_code: 'MDC-504', refused: run.rejected })
        expect(run.rejected).toBeGreaterThan(0)
        expect(run.inserted).toBeGreaterThan(0)
        const ofDeployment = `deployment=${deployment}^type=container_image`
        const reasons = world.rows(TABLE.finding, ['reason', 'key'], `${ofDeployment}^status=rejected`)
        expect(reasons).toHaveLength(run.rejected)
        for (const { reason = '', key = '' } of reasons) {
            expectReason(reason, 'write_failed')
            expect(reason).toContain('CVE-2026-1002')
            expect(world.rows('sn_vul_container_image_vulnerable_item', ['sys_id'], `source_id=${key}`)).toEqual([])
        }
        expect(world.rows('sn_vul_container_image_vulnerable_item', ['sys_id'], 'vulnerabilityISEMPTY')).toEqual([])
        expect(world.run(deployment, 'container_image', true)).toMatchObject({
            inserted: reasons.length,
            rejected: 0,
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
        const run = world.run(deploy(), 'assessment_metadata')
        expect(run).toMatchObject({ state: 'complete', substate: 'gaps', error_code: 'MDC-204' })
        expectRemedy(run.message, 'MDC-204')
    })

    test('an untrusted certificate is named', async () => {
        const stranger = await createWorld()
        try {
            const run = world.run(deploy({ login_url: stranger.simulator.url }), 'assessment')
            expect(run).toMatchObject({ state: 'complete', substate: 'failed', error_code: 'MDC-202' })
            expectRemedy(run.message, 'MDC-202')
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
        expectRemedy(execute()[0]?.text ?? '', 'MDC-403')
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
            'sys_import_set',
            'sys_import_log',
        ]) {
            const record = world.instance.record(table)
            const columns = record.getElements().map((element) => element.getName())
            const text = JSON.stringify(world.rows(table, columns))
            expect(text.includes(secret)).toBe(false)
            expect(/eyJ[A-Za-z0-9_-]+\.eyJ/.test(text)).toBe(false)
        }
    })
})
