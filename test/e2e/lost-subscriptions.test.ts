/** A subscription that is no longer listed: its role was taken away, it moved, or it was deleted. Nobody can tell which. */
import { assessments, itemsOf } from '../support/builtin-dataset.ts'
import { createWorld, type World } from '../support/app-world.ts'

const DAY = 86_400_000
const [FIRST = '', SECOND = ''] = itemsOf('Microsoft.Resources/subscriptions').map(
    (item) => item.id.split('/')[2] ?? '',
)
const NAMED = `${FIRST} (no longer listed)`
const failing = assessments.filter(({ properties }) => properties.status.code === 'Unhealthy')

describe('under All subscriptions', () => {
    let world: World
    let deployment: string
    const pull = (type: Parameters<World['run']>[1]) => {
        world.clock.at += DAY
        const run = world.run(deployment, type, true)
        world.instance.runUntilIdle()
        return run
    }
    const states = () => world.rows('sn_vul_asc_subscription', ['subscription_id', 'state'], `deployment=${deployment}`)
    const stateOf = (id: string) => states().find((row) => row['subscription_id'] === id)?.['state']
    const results = () => world.rows('sn_vulc_result', ['source_id', 'state', 'close_notes'])
    const tests = () => world.rows('sn_vulc_test', ['source_id', 'active'])
    const citations = () => world.rows('sn_vulc_citation', ['sys_id'])
    const links = () => world.rows('sn_vulc_policy_test', ['sys_id'])

    beforeAll(async () => {
        world = await createWorld()
        deployment = world.deploy('Contoso')
        for (const type of ['policy_definition', 'assessment_metadata', 'compliance_standard', 'assessment'] as const)
            pull(type)
    }, 60_000)
    afterAll(() => world.close())

    test('every subscription that is read is on record', () => {
        expect(states()).toEqual(
            itemsOf('Microsoft.Resources/subscriptions').map((item) => ({
                subscription_id: item.id.split('/')[2],
                state: 'listed',
            })),
        )
    })

    test('a lost one is named by every integration, and nothing that only it brings is retired or closed', async () => {
        await world.simulator.control.setSubscriptionAccess(FIRST, false)
        const before = [results(), tests(), citations(), links()]
        for (let round = 0; round < 4; round += 1)
            for (const type of ['policy_definition', 'assessment_metadata', 'compliance_standard'] as const)
                expect({ type, ...pull(type) }).toMatchObject({ type, substate: 'gaps', unreadable: NAMED })
        expect(pull('assessment')).toMatchObject({ substate: 'gaps', unreadable: NAMED, verification: 'agrees' })
        expect([results(), tests(), citations(), links()]).toEqual(before)
        expect(stateOf(FIRST)).toBe('lost')
    })

    test('elsewhere, what is gone is closed', async () => {
        const gone = failing.find(({ id }) => id.includes(SECOND))
        await world.simulator.control.removeAssessment(gone?.id ?? '')
        expect(pull('assessment')).toMatchObject({ substate: 'gaps', unreadable: NAMED })
        expect(results().find((row) => row['source_id'] === gone?.id)).toMatchObject({
            state: '3',
            close_notes: 'No longer reported by Defender for Cloud.',
        })
        await world.simulator.control.addAssessment(gone as object)
    })

    test('one that comes back is assessed again', async () => {
        await world.simulator.control.setSubscriptionAccess(FIRST, true)
        expect(pull('assessment')).toMatchObject({ substate: 'success', unreadable: '', retrieved: assessments.length })
        expect(stateOf(FIRST)).toBe('listed')
    })

    test('one whose removal an admin confirms is out of scope: closed, and never as fixed', async () => {
        const ofFirst = () => results().filter((result) => result['source_id']?.includes(FIRST))
        const open = ofFirst().filter((result) => result['state'] === '1')
        expect(open.length).toBeGreaterThan(10)
        await world.simulator.control.setSubscriptionAccess(FIRST, false)
        pull('assessment')
        const [row] = world.rows('sn_vul_asc_subscription', ['sys_id'], `subscription_id=${FIRST}`)
        world.instance.runUiAction('sn_vul_asc_subscription', row?.['sys_id'] ?? '', 'sn_vul_asc_confirm_removal')
        expect(stateOf(FIRST)).toBe('removed')
        expect(pull('assessment')).toMatchObject({ substate: 'success', unreadable: '' })
        const [closure] = world.rows('sn_vul_asc_closure', ['sys_id'], `deployment=${deployment}^state=held`)
        world.instance.runUiAction('sn_vul_asc_closure', closure?.['sys_id'] ?? '', 'sn_vul_asc_approve_closure')
        world.instance.runUntilIdle()
        const closed = ofFirst().filter((result) => result['close_notes']?.includes('does not mean that it was fixed'))
        expect(closed.map((result) => result['source_id'])).toEqual(open.map((result) => result['source_id']))
        expect(ofFirst().filter((result) => result['state'] === '1')).toEqual([])
        // The action is for lost ones only.
        expect(world.instance.uiActions('sn_vul_asc_subscription', row?.['sys_id'] ?? '', 'admin')).not.toContain(
            'sn_vul_asc_confirm_removal',
        )
    })
})
