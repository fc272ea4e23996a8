/** K6: an Assessment run of a schedule pulls everything now and then, so that CIs are retired without anybody's doing. */
import type { World } from '../support/app-world.ts'
import { caseWorld, type CaseItem } from '../support/case-world.ts'

const DAY = 86_400_000
const SAID = 'Start time is left out this once: everything is pulled every 7 days.'

function assessmentOf(name: string): CaseItem {
    const resource = `/subscriptions/aaaaaaaa-0000-4000-8000-000000000001/resourceGroups/rg1/providers/Microsoft.Storage/storageAccounts/${name}`
    const key = 'c26f134e-10e9-47ed-8f19-a0592286b247'
    return {
        id: `${resource}/providers/Microsoft.Security/assessments/${key}`,
        name: key,
        type: 'Microsoft.Security/assessments',
        properties: {
            displayName: 'Storage accounts should prevent shared key access',
            resourceDetails: { Source: 'Azure', Id: resource },
            status: { code: 'Unhealthy', statusChangeDate: '2026-11-01T10:00:00Z' },
        },
    }
}

describe('K6 full pulls of Assessment', () => {
    let world: World
    let deployment: string
    const gone = assessmentOf('gone1')

    beforeAll(async () => {
        world = await caseWorld([assessmentOf('kept1'), gone])
        deployment = world.deploy('Contoso')
        world.run(deployment, 'assessment_metadata')
        world.run(deployment, 'assessment')
        await world.simulator.control.removeAssessment(gone.id)
    }, 60_000)
    afterAll(() => world.close())

    /** A run some days later, some seconds early as schedules are: from when it pulls, and what it says. */
    function runAfter(days: number) {
        world.clock.at += days * DAY - 5000
        const { sys_id: run } = world.run(deployment, 'assessment')
        world.settle()
        const [row] = world.rows('sn_vul_asc_integration_run', ['window_from', 'notice'], `sys_id=${run}`)
        return { isFull: row?.['window_from'] === '', said: row?.['notice'] }
    }
    const statusOf = (name: string) =>
        world.rows('cmdb_ci_cmp_resource', ['install_status'], `name=${name}`)[0]?.['install_status']

    test('before seven days only what changed is pulled, and nothing is noticed', () => {
        expect(runAfter(5)).toEqual({ isFull: false, said: '' })
        expect(world.rows('sn_vulc_result', ['state'])).toEqual([{ state: '1' }, { state: '1' }])
    })

    test('after seven days everything is pulled, once, and what is gone is closed', () => {
        expect(runAfter(2)).toEqual({ isFull: true, said: SAID })
        expect(world.rows('sn_vulc_result', ['state', 'src_ci.resource_name'])).toEqual([
            { state: '1', 'src_ci.resource_name': 'kept1' },
            { state: '3', 'src_ci.resource_name': 'gone1' },
        ])
        expect(runAfter(1)).toEqual({ isFull: false, said: '' })
    })

    test('after as many of them as the property says, its CI is retired', () => {
        expect(statusOf('gone1')).not.toBe('7')
        for (let week = 0; week < 3; week += 1) expect(runAfter(7)).toEqual({ isFull: true, said: SAID })
        expect(statusOf('gone1')).toBe('7')
        expect(statusOf('kept1')).not.toBe('7')
    })

    test('never by itself where the property is 0; again where it is not', () => {
        world.property('sn_vul_asc.assessment_full_days', '0')
        expect(runAfter(30)).toEqual({ isFull: false, said: '' })
        world.property('sn_vul_asc.assessment_full_days', '60')
        expect(runAfter(10)).toEqual({ isFull: false, said: '' })
        expect(runAfter(25).isFull).toBe(true)
    })
})
