/**
 * peers.md 10.13: what looks like health and is none. Handled by src/server/integrations/unseen/absent.ts, runs/closures/closure.ts,
 * verify.ts and finish.ts, and by glide/cmdb/lookup-rules.ts. Every reason of a closure is in e2e/closure.test.ts.
 */
import { assessments, itemsOf } from '../support/builtin-dataset.ts'
import { createWorld, type World } from '../support/app-world.ts'

const GRAPH = 'Microsoft.ResourceGraph/resources'
const subscriptions = itemsOf('Microsoft.Resources/subscriptions')
const [first, second, third] = subscriptions.map((item) => item.id.split('/')[2] ?? '')
const failing = assessments.filter(({ properties }) => properties.status.code === 'Unhealthy')

describe('trap 13', () => {
    let world: World
    let number = 0
    const deploy = (values = {}) => world.deploy(`Deployment ${(number += 1)}`, values)
    const control = () => world.simulator.control
    const instanceOf = (deployment: string) =>
        world.rows('sn_vul_asc_deployment', ['integration_instance'], `sys_id=${deployment}`)[0]?.[
            'integration_instance'
        ] ?? ''
    const results = (deployment: string) =>
        world.rows(
            'sn_vulc_result',
            ['source_id', 'state', 'resolution', 'close_notes'],
            `integration_instance=${instanceOf(deployment)}^result=failed`,
        )
    const closures = (deployment: string) =>
        world.rows('sn_vul_asc_closure', ['state', 'count', 'closed'], `deployment=${deployment}`)
    const pull = (deployment: string) => {
        world.clock.at += 86_400_000
        const run = world.run(deployment, 'assessment', true)
        world.instance.runUntilIdle()
        return run
    }

    beforeAll(async () => {
        world = await createWorld()
    }, 60_000)
    afterAll(() => world.close())
    afterEach(() => control().clearFaults())

    test('trap 13: one page lost', async () => {
        const deployment = deploy({ page_size: '20' })
        pull(deployment)
        const before = results(deployment)
        await control().addFault({ path: GRAPH, body: 'skipToken', effect: 'dropPage', times: 1 })
        expect(pull(deployment)).toMatchObject({ substate: 'gaps', verification: 'differs' })
        expect([closures(deployment), results(deployment)]).toEqual([[], before])
    })

    test('trap 13: one scope lost before the run, and one between the run and the look at what is absent', async () => {
        const deployment = deploy()
        pull(deployment)
        const before = results(deployment)
        await control().setSubscriptionAccess(first ?? '', false)
        pull(deployment)
        expect([closures(deployment), results(deployment)]).toEqual([[], before])
        await control().setSubscriptionAccess(first ?? '', true)

        // The role is there when the run is planned, and gone when it asks for what it has not seen: of one subscription
        // it learns that a finding is gone, of the other nobody can say any more.
        const [gone, unknown] = [third, second].map((subscription) =>
            failing.find(
                ({ id }) => id.includes(subscription ?? '?') && before.some((result) => result['source_id'] === id),
            ),
        )
        for (const item of [gone, unknown]) await control().removeAssessment(item?.id ?? '')
        const start = world.start(deployment, 'assessment', true)
        const waiting = () =>
            world.rows('sn_vul_asc_integration_process', ['sys_id'], `run=${start}^wave=0`).length === 0
        while (waiting()) expect(world.instance.step()).toBe(true)
        await control().setSubscriptionAccess(second ?? '', false)
        world.finish(start)
        world.instance.runUntilIdle()
        const closed = () =>
            results(deployment)
                .filter((result) => result['state'] === '3')
                .map((result) => result['source_id'])
        expect(closed()).toEqual([gone?.id])
        await control().setSubscriptionAccess(second ?? '', true)
        pull(deployment)
        expect(closed().sort()).toEqual([gone?.id, unknown?.id].sort())
        for (const item of [gone, unknown]) await control().addAssessment({ ...item })
    })

    test('trap 13: filter narrowed: out of scope, which is not fixed', () => {
        const deployment = deploy({
            import_findings_from: 'subscriptions',
            subscription_ids: `${first ?? ''} ${third ?? ''}`,
        })
        pull(deployment)
        const record = world.instance.record('sn_vul_asc_deployment')
        record.get(deployment)
        record.setValue('subscription_ids', first)
        record.update()
        pull(deployment)
        const [closure] = world.rows('sn_vul_asc_closure', ['sys_id', 'state'], `deployment=${deployment}`)
        expect(closure?.['state']).toBe('held')
        world.instance.runUiAction('sn_vul_asc_closure', closure?.['sys_id'] ?? '', 'sn_vul_asc_approve_closure')
        world.instance.runUntilIdle()
        const gone = results(deployment).filter((result) => result['source_id']?.includes(third ?? '?'))
        expect(gone.length).toBeGreaterThan(0)
        for (const result of gone) {
            expect(result).toMatchObject({ state: '3', resolution: '3' })
            expect(result['close_notes']).toContain('does not mean that it was fixed')
        }
    })

    test('trap 13: plan switched off: everything vanishes at once, and waits for an admin', async () => {
        const deployment = deploy()
        pull(deployment)
        const before = results(deployment)
        await control().setTypeVisible('microsoft.security/assessments', false)
        try {
            expect(pull(deployment)).toMatchObject({ substate: 'success', retrieved: 0 })
            expect(closures(deployment)).toEqual([{ state: 'held', count: expect.any(String) as string, closed: '0' }])
            expect(results(deployment)).toEqual(before)
        } finally {
            await control().setTypeVisible('microsoft.security/assessments', true)
        }
        pull(deployment)
        expect(closures(deployment).map((closure) => closure['state'])).toEqual(['dismissed'])
    })

    test('trap 13: subscription moved to another management group: not assessed, nothing closed', async () => {
        const [moved] = subscriptions.filter((item) => item.id.includes(first ?? '?'))
        const deployment = deploy({ import_findings_from: 'management_groups', management_group_ids: 'mg-production' })
        pull(deployment)
        const before = results(deployment)
        expect(before.length).toBeGreaterThan(0)
        const chain = (moved?.properties['managementGroupAncestorsChain'] as object[]).slice(1)
        await control().addResource({
            ...moved,
            properties: { ...moved?.properties, managementGroupAncestorsChain: chain },
        })
        try {
            const run = pull(deployment)
            expect(run).toMatchObject({ substate: 'gaps', unreadable: `${first ?? ''} (no longer listed)` })
            expect([closures(deployment), results(deployment)]).toEqual([[], before])
        } finally {
            await control().addResource({ ...moved })
        }
    })

    test('trap 13: connector removed: no longer reported, not deleted, never fixed', async () => {
        const behind = assessments.filter(({ id }) => id.includes('/securityConnectors/gcp-data/'))
        const deployment = deploy()
        pull(deployment)
        for (const { id } of behind) await control().removeAssessment(id)
        pull(deployment)
        const open = behind.filter((item) => failing.includes(item))
        expect(open.length).toBeGreaterThan(0)
        for (const { id } of open)
            expect(results(deployment).find((result) => result['source_id'] === id)).toMatchObject({
                state: '3',
                resolution: '2',
                close_notes: 'No longer reported by Defender for Cloud.',
            })
        for (const item of behind) await control().addAssessment(item)
    })

    test('trap 13: a retired CI gets no findings', () => {
        const id =
            failing
                .find((item) => item.id.includes('/virtualMachines/web-03/'))
                ?.id.split('/providers/Microsoft.Security')[0] ?? ''
        const vm = world.instance.record('cmdb_ci_vm_instance')
        vm.initialize()
        for (const [column, value] of Object.entries({ name: 'web-03', object_id: id, install_status: '7' }))
            vm.setValue(column, value)
        const retired = vm.insert() ?? ''
        pull(deploy())
        const items = world.rows('sn_sec_cmn_src_ci', ['cmdb_ci'], `source_id=${id}`)
        expect(items.length).toBeGreaterThan(0)
        for (const item of items) {
            expect(item['cmdb_ci']).not.toBe('')
            expect(item['cmdb_ci']).not.toBe(retired)
        }
    })
})
