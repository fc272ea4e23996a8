/** What is gone at the source is closed with its reason, never as fixed; much at once waits for an admin. */
import { assessments, imageAssessments, itemsOf, type Assessment, type Item } from '../support/builtin-dataset.ts'
import { createWorld, type World } from '../support/app-world.ts'

const CLOSURE = 'sn_vul_asc_closure'
const RESULT = ['result', 'state', 'resolution', 'close_notes', 'active']
const PROVIDER = /\/providers\/microsoft\.security\/assessments\/[^/]+$/i
const STALE = { state: '3', resolution: '2', active: 'false' }
const CANCELLED = { state: '3', resolution: '3', active: 'false' }
const OPEN = { result: 'failed', state: '1', resolution: '', close_notes: '', active: 'true' }

// Ids that an encoded query would take apart are other tests'.
const usable = assessments.filter(({ id }) => PROVIDER.test(id) && id.length < 255 && !id.includes('^'))
const failing = usable.filter(({ properties }) => properties.status.code === 'Unhealthy')
const on = (path: string) => failing.filter(({ id }) => id.includes(path))
const subscriptions = itemsOf('Microsoft.Resources/subscriptions').map((item) => item.id.split('/')[2] ?? '')
const resources = itemsOf<Item & { location: string }>('Microsoft.Compute/virtualMachines')

describe('closure', () => {
    let world: World
    let deployment: string

    const result = ({ id }: Assessment) => world.rows('sn_vulc_result', RESULT, `source_id=${id}`)[0]
    const finding = ({ id }: Assessment) =>
        world.rows('sn_vul_asc_finding', ['status', 'absence', 'reason'], `external_id=${id}`)[0]
    const closures = () =>
        world.rows(CLOSURE, ['sys_created_on', 'sys_id', 'state', 'count', 'open_findings', 'closed'])
    const lastClosure = () => closures().at(-1)
    const remove = async (items: readonly Assessment[]) => {
        for (const { id } of items) await world.simulator.control.removeAssessment(id)
    }
    const pull = (
        of = deployment,
        type: 'assessment' | 'comprehensive_assessment' | 'container_image' = 'assessment',
    ) => {
        world.clock.at += 86_400_000
        const run = world.run(of, type, true)
        world.instance.runUntilIdle()
        return run
    }
    const restore = async (items: readonly Assessment[]) => {
        for (const item of items) await world.simulator.control.addAssessment(item)
        return pull()
    }
    const act = (action: string, user = 'admin') => {
        const messages = world.instance.runUiAction(CLOSURE, lastClosure()?.['sys_id'] ?? '', action, user)
        world.instance.runUntilIdle()
        return messages
    }

    beforeAll(async () => {
        world = await createWorld()
        deployment = world.deploy('Contoso')
        world.run(deployment, 'assessment_metadata')
        world.run(deployment, 'assessment')
        world.instance.createUser('reader', ['sn_vul_asc.read_integration'])
        world.instance.createUser('configurer', ['sn_vul_asc.configure_integration'])
    }, 60_000)
    afterAll(() => world.close())

    test('a finding that is no longer reported is closed as stale, and opened when it comes back', async () => {
        const gone = on('vault-1').slice(0, 1)
        await remove(gone)
        expect(pull()).toMatchObject({ substate: 'success', verification: 'agrees' })
        for (const item of gone) {
            expect(result(item)).toMatchObject({ ...STALE, close_notes: 'No longer reported by Defender for Cloud.' })
            expect(finding(item)).toMatchObject({ status: 'vanished', absence: 'vanished' })
        }
        expect(lastClosure()).toMatchObject({ state: 'closed', count: '1', closed: '1' })
        expect(await restore(gone)).toMatchObject({ updated: 1 })
        for (const item of gone) expect(result(item)).toMatchObject(OPEN)
    })

    test('a delta never closes', async () => {
        const gone = on('vault-1').slice(0, 1)
        const before = closures().length
        await remove(gone)
        world.clock.at += 86_400_000
        expect(world.run(deployment, 'assessment')).toMatchObject({ substate: 'success' })
        world.instance.runUntilIdle()
        expect(closures()).toHaveLength(before)
        for (const item of gone) expect(result(item)).toMatchObject(OPEN)
        await restore(gone)
    })

    test('a deleted resource, a retired test: each with its own reason', async () => {
        const [machine] = resources.filter(({ id }) => id.endsWith('web-03'))
        const ofMachine = usable.filter(({ id }) => id.toLowerCase().startsWith(`${machine?.id.toLowerCase() ?? '?'}/`))
        const openOfMachine = ofMachine.filter((item) => failing.includes(item))
        const [retired] = on('shop-2')
        const setActive = (active: boolean) => {
            const test = world.instance.record('sn_vulc_test')
            test.get('source_id', retired?.name ?? '')
            test.setValue('active', active)
            test.update()
        }
        await remove([...ofMachine, ...(retired ? [retired] : [])])
        await world.simulator.control.removeResource(machine?.id ?? '')
        setActive(false)
        pull()
        expect(openOfMachine.length).toBeGreaterThan(0)
        for (const item of openOfMachine) {
            expect(result(item)).toMatchObject({ ...STALE, close_notes: 'The resource was deleted.' })
            expect(finding(item)).toMatchObject({ status: 'vanished', absence: 'resource_deleted' })
        }
        // What had passed is closed already: only the ledger notes that it is gone.
        for (const item of ofMachine.filter(({ properties }) => properties.status.code === 'Healthy')) {
            expect(result(item)).toMatchObject({ result: 'passed', state: '3', resolution: '4', close_notes: '' })
            expect(finding(item)).toMatchObject({ status: 'vanished' })
        }
        if (retired) {
            expect(result(retired)).toMatchObject({ ...CANCELLED, close_notes: 'The recommendation was retired.' })
            expect(finding(retired)).toMatchObject({ absence: 'test_retired' })
        }
        expect(lastClosure()).toMatchObject({ state: 'closed', closed: String(openOfMachine.length + 1) })
        setActive(true)
        await world.simulator.control.addResource({ ...machine })
        await restore([...ofMachine, ...(retired ? [retired] : [])])
        for (const item of openOfMachine) expect(result(item)).toMatchObject(OPEN)
    })

    test('the comprehensive integration closes what is open, and leaves what has passed', async () => {
        const gone = on('vault-2').slice(0, 1)
        const passed = usable.filter(
            ({ id, properties }) => id.includes('vault-2') && properties.status.code === 'Healthy',
        )
        await remove([...gone, ...passed])
        expect(pull(deployment, 'comprehensive_assessment')).toMatchObject({ substate: 'success' })
        for (const item of gone) expect(result(item)).toMatchObject(STALE)
        for (const item of passed) expect(finding(item)).toMatchObject({ status: 'passed' })
        expect(passed).toHaveLength(1)
        await restore([...gone, ...passed])
    })

    test('what somebody deferred is closed and, undone, deferred again; a false positive is left alone', async () => {
        const [deferred, falsePositive] = on('shop-1')
        const set = (item: Assessment | undefined, values: Record<string, string>) => {
            const record = world.instance.record('sn_vulc_result')
            record.get('source_id', item?.id ?? '')
            for (const [column, value] of Object.entries(values)) record.setValue(column, value)
            record.update()
        }
        if (!deferred || !falsePositive) throw new Error('two failing assessments of shop-1')
        set(deferred, { state: '12', ignore_expiration_dt_tm: '2027-01-01 00:00:00' })
        set(falsePositive, { state: '3', resolution: '1', close_notes: 'Not a risk here', active: '0' })
        const judged = result(falsePositive)
        await remove([deferred, falsePositive])
        pull()
        expect(result(deferred)).toMatchObject({
            ...STALE,
            close_notes: 'No longer reported by Defender for Cloud. State before: 12.',
        })
        expect(result(falsePositive)).toEqual(judged)
        // Findings are counted: both are gone, although only one of their results was open.
        expect(lastClosure()).toMatchObject({ count: '2', closed: '2' })

        act('sn_vul_asc_undo_closure', 'configurer')
        expect(result(deferred)).toMatchObject({ state: '12', resolution: '', close_notes: '' })
        expect(result(falsePositive)).toEqual(judged)
        await restore([deferred, falsePositive])
        expect(result(deferred)).toMatchObject({ state: '12' })
        expect(result(falsePositive)).toEqual(judged)
        set(deferred, { state: '1' })
        set(falsePositive, { state: '1', resolution: '', close_notes: '', active: '1' })
    })

    describe('much at once', () => {
        const many = failing.filter((_, index) => index % 3 === 0)
        const proposed = () =>
            world
                .rows('sn_vul_asc_finding', ['external_id'], `closure=${lastClosure()?.['sys_id'] ?? ''}`)
                .map((row) => row['external_id'])

        test('is held back, and can be looked at', async () => {
            await remove(many)
            expect(pull()).toMatchObject({ substate: 'success' })
            expect(lastClosure()).toMatchObject({ state: 'held', count: String(many.length), closed: '0' })
            expect(proposed().sort()).toEqual(many.map(({ id }) => id).sort())
            for (const item of many) expect(result(item)).toMatchObject(OPEN)
        })

        test('is decided by those who configure', () => {
            const sysId = lastClosure()?.['sys_id'] ?? ''
            expect(world.instance.uiActions(CLOSURE, sysId, 'reader')).toEqual([])
            expect(world.instance.uiActions(CLOSURE, sysId, 'configurer')).toEqual([
                'sn_vul_asc_approve_closure',
                'sn_vul_asc_dismiss_closure',
            ])
            for (const action of ['approve', 'dismiss', 'undo'])
                expect(() => act(`sn_vul_asc_${action}_closure`, 'reader')).toThrow('has no action')
            expect(lastClosure()).toMatchObject({ state: 'held' })
        })

        test('dismissed, nothing changes, and the next run proposes again', () => {
            expect(act('sn_vul_asc_dismiss_closure', 'configurer').map(({ text }) => text)).toEqual([
                'Nothing was closed.',
            ])
            expect(lastClosure()).toMatchObject({ state: 'dismissed', closed: '0' })
            expect(proposed()).toEqual([])
            for (const item of many) expect(result(item)).toMatchObject(OPEN)
            pull()
            expect(lastClosure()).toMatchObject({ state: 'held', count: String(many.length) })
        })

        test('approved, it closes what is still gone, and spares what was seen again', async () => {
            const [back, ...gone] = many
            if (back) {
                await world.simulator.control.addAssessment(back)
                await world.simulator.control.setStatus(back.id, {
                    code: 'Unhealthy',
                    statusChangeDate: `${new Date(world.clock.at).toISOString().slice(0, 19)}.1234567Z`,
                })
            }
            world.clock.at += 7_200_000
            // A delta brings it.
            world.run(deployment, 'assessment')
            act('sn_vul_asc_approve_closure', 'configurer')
            expect(lastClosure()).toMatchObject({ state: 'closed', closed: String(gone.length) })
            for (const item of gone) expect(result(item)).toMatchObject(STALE)
            if (back) expect(result(back)).toMatchObject(OPEN)
        })

        test('undone, everything is open again; the next run asks again', async () => {
            act('sn_vul_asc_undo_closure', 'configurer')
            expect(lastClosure()).toMatchObject({ state: 'undone' })
            for (const item of many) {
                expect(result(item)).toMatchObject(OPEN)
                expect(finding(item)).toMatchObject({ status: 'failed', absence: '' })
            }
            pull()
            expect(lastClosure()).toMatchObject({ state: 'held', count: String(many.length - 1) })
            // What comes back takes the proposal with it.
            await restore(many)
            expect(lastClosure()).toMatchObject({ state: 'dismissed' })
        })
    })

    test('deactivating a deployment closes nothing', () => {
        const before = world.rows('sn_vulc_result', ['sys_id', ...RESULT])
        const record = world.instance.record('sn_vul_asc_deployment')
        record.get(deployment)
        record.setValue('active', false)
        record.update()
        world.clock.at += 86_400_000
        expect(() => world.run(deployment, 'assessment', true)).toThrow('MDC-401')
        world.instance.runUntilIdle()
        expect(world.rows('sn_vulc_result', ['sys_id', ...RESULT])).toEqual(before)
        record.setValue('active', true)
        record.update()
    })

    test('container findings likewise: closed with their reason, and undone', async () => {
        const items = () =>
            world.rows('sn_vul_container_image_vulnerable_item', ['sys_id', 'state', 'close_notes', 'active'])
        expect(pull(deployment, 'container_image')).toMatchObject({ substate: 'success' })
        const before = items()
        const [gone] = imageAssessments.filter(({ properties }) => properties.status.code === 'Unhealthy')
        await world.simulator.control.removeAssessment(gone?.id ?? '')
        pull(deployment, 'container_image')
        // Its image is still assessed.
        const closed = items().filter((item) => String(item['close_notes']).startsWith('Fixed: '))
        expect(closed.length).toBeGreaterThan(0)
        for (const item of closed) expect(item).toMatchObject({ state: '3', active: 'false' })
        expect(items().filter((item) => !closed.includes(item) && item['close_notes'] === '').length).toBeGreaterThan(0)
        act('sn_vul_asc_undo_closure', 'configurer')
        expect(items()).toEqual(before)
    })

    test('a subscription that is taken from the list: cancelled as out of scope, never fixed', () => {
        const [kept = '', , left = ''] = subscriptions
        const narrow = world.deploy('Narrow', {
            import_findings_from: 'subscriptions',
            subscription_ids: subscriptions.join('\n'),
        })
        world.run(narrow, 'assessment')
        const record = world.instance.record('sn_vul_asc_deployment')
        record.get(narrow)
        record.setValue('subscription_ids', subscriptions.filter((id) => id !== left).join('\n'))
        record.update()
        pull(narrow)
        const instanceOf = (of: string) =>
            world.rows('sn_vul_asc_deployment', ['integration_instance'], `sys_id=${of}`)[0]?.[
                'integration_instance'
            ] ?? ''
        const stateFor = (of: string) => (item: Assessment) =>
            world.rows('sn_vulc_result', ['state'], `source_id=${item.id}^integration_instance=${instanceOf(of)}`)[0]?.[
                'state'
            ]
        const of = (subscription: string) =>
            world
                .rows(
                    'sn_vulc_result',
                    ['source_id', ...RESULT],
                    `integration_instance=${instanceOf(narrow)}^result=failed`,
                )
                .filter((row) => row['source_id']?.includes(subscription))
        expect(lastClosure()).toMatchObject({ state: 'held' })
        act('sn_vul_asc_approve_closure', 'configurer')
        expect(of(left).length).toBeGreaterThan(3)
        for (const row of of(left)) {
            expect(row).toMatchObject(CANCELLED)
            expect(row['close_notes']).toContain('no longer in the scope of the deployment')
        }
        for (const row of of(kept)) expect(row).toMatchObject({ state: '1' })
        // The other deployment still has it in scope.
        const contoso = failing.filter(({ id }) => id.includes(left))
        expect(contoso.map(stateFor(deployment))).toEqual(contoso.map(() => '1'))
    })
})
