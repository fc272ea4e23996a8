/** What the choices of a configuration and of an integration bring, and what is refused: as the documentation says. */
import { INTEGRATION_TYPES, type IntegrationType } from '../../src/server/vocabulary/names.ts'
import { assessments, itemsOf } from '../support/builtin-dataset.ts'
import { createWorld, type World } from '../support/app-world.ts'

const RUN = 'sn_vul_asc_integration_run'

describe('choices', () => {
    let world: World
    let number = 0
    const deploy = (values: Record<string, string> = {}) => world.deploy(`Deployment ${(number += 1)}`, values)
    beforeAll(async () => {
        world = await createWorld()
    }, 60_000)
    afterAll(() => world.close())

    const set = (table: string, sysId: string, values: Record<string, string>) => {
        const record = world.instance.record(table)
        record.get(sysId)
        for (const [column, value] of Object.entries(values)) record.setValue(column, value)
        record.update()
    }
    const noticeOf = (run: string) => world.rows(RUN, ['notice'], `sys_id=${run}`)[0]?.['notice']

    test('a run whose prerequisite never completed says so, until it has', () => {
        const deployment = deploy()
        const first = world.run(deployment, 'assessment')
        expect(first).toMatchObject({ substate: 'success' })
        expect(noticeOf(first.sys_id)).toMatch(/^Never completed for this deployment: Assessment Metadata\. /)
        world.run(deployment, 'policy_definition')
        world.run(deployment, 'assessment_metadata')
        expect(noticeOf(world.run(deployment, 'assessment').sys_id)).toBe('')
    })

    test('All initiatives: the custom ones of management groups and subscriptions too', () => {
        expect(world.run(deploy({ initiatives: 'all' }), 'policy_definition')).toMatchObject({ substate: 'success' })
        const custom = itemsOf('Microsoft.Authorization/policySetDefinitions').filter(
            ({ properties }) => properties['policyType'] === 'Custom',
        )
        expect(custom.length).toBeGreaterThan(1)
        const groups = new Map(
            world
                .rows('sn_vulc_policy', ['source_id', 'short_description'])
                .map((row) => [row['source_id'], row['short_description']]),
        )
        expect(custom.map(({ id }) => groups.get(id.toLowerCase()))).toEqual(
            // Names are plain text, whatever they look like.
            custom.map(({ properties }) => properties['displayName']),
        )
    })

    test.each([
        ['Specific Subscriptions', { import_findings_from: 'subscriptions', subscription_ids: ' ' }],
        ['Specific Management Groups', { import_findings_from: 'management_groups', management_group_ids: '' }],
    ])('%s without IDs: everything is imported', (_what, values) => {
        expect(world.run(deploy(values), 'assessment')).toMatchObject({
            substate: 'success',
            retrieved: assessments.length,
        })
    })

    test.each<IntegrationType>([
        'policy_definition',
        'assessment_metadata',
        'compliance_standard',
        'comprehensive_assessment',
    ])('%s does not heed a Start time, and leaves it', (type) => {
        const deployment = deploy()
        const { retrieved } = world.run(deployment, type)
        expect(retrieved).toBeGreaterThan(0)
        set('sn_vul_asc_integration', world.integration(deployment, type), { start_time: '2026-11-23 11:00:00' })
        expect(world.run(deployment, type)).toMatchObject({ substate: 'success', retrieved })
        expect(
            world.rows('sn_vul_asc_integration', ['start_time'], `sys_id=${world.integration(deployment, type)}`),
        ).toEqual([{ start_time: '2026-11-23 11:00:00' }])
    })

    describe('under another user than VR.System (this product: attachments of a wrong run-as)', () => {
        const reason = expect.stringMatching(/^MDC-404: [^]* runs as admin$/) as string
        let deployment: string
        const runAs = (type: IntegrationType, userName: string) => {
            const [user] = world.rows('sys_user', ['sys_id'], `user_name=${userName}`)
            set('sn_vul_asc_integration', world.integration(deployment, type), { run_as: user?.['sys_id'] ?? '' })
        }
        const runs = () => world.rows(RUN, ['sys_id', 'state', 'substate'], `deployment=${deployment}`)
        beforeAll(() => {
            deployment = deploy()
        })

        test('Execute Now is refused with the reason, and nothing is asked of Azure', async () => {
            runAs('assessment', 'admin')
            await world.simulator.control.clearRequests()
            expect(
                world.instance.runUiAction(
                    'sn_vul_asc_integration',
                    world.integration(deployment, 'assessment'),
                    'sn_vul_asc_execute_now',
                ),
            ).toEqual([{ kind: 'error', text: reason }])
            expect(runs()).toEqual([])
            expect(await world.simulator.control.requests()).toEqual([])
        })

        test('Run all is refused when its first integration is, and skips a later one', () => {
            runAs('policy_definition', 'admin')
            expect(world.onDeployment(deployment, 'sn_vul_asc_run_all')).toEqual([{ kind: 'error', text: reason }])
            expect(runs()).toEqual([])
            runAs('policy_definition', 'VR.System')
            world.onDeployment(deployment, 'sn_vul_asc_run_all')
            world.settle()
            const types = world.rows(RUN, ['number', 'type'], `deployment=${deployment}`).map((run) => run['type'])
            expect(types).toEqual(INTEGRATION_TYPES.filter((type) => type !== 'assessment'))
        })

        test('Retry failed is refused with the reason, and the run stays as it is', () => {
            runAs('assessment', 'VR.System')
            const run = world.start(deployment, 'assessment')
            world.instance.runUiAction(RUN, run, 'sn_vul_asc_cancel')
            runAs('assessment', 'admin')
            expect(world.instance.runUiAction(RUN, run, 'sn_vul_asc_retry_failed')).toEqual([
                { kind: 'error', text: reason },
            ])
            expect(world.result(run)).toMatchObject({ state: 'complete', substate: 'cancelled' })
            runAs('assessment', 'VR.System')
            world.instance.runUiAction(RUN, run, 'sn_vul_asc_retry_failed')
            expect(world.finish(run)).toMatchObject({ substate: 'success' })
        })
    })
})
