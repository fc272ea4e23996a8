/** Did everything arrive? Counts of the source against counts of the run, and what a gap means. */
import { ASKS_FOR_ROWS, assessments, imageAssessments, itemsOf, singleAssessments } from '../support/builtin-dataset.ts'
import { createWorld, type World } from '../support/app-world.ts'
import { INTEGRATION_TYPES } from '../../src/server/vocabulary/names.ts'

const GRAPH = 'Microsoft.ResourceGraph/resources'
const SUBSCRIPTIONS = itemsOf('Microsoft.Resources/subscriptions').map((item) => item.id.split('/')[2] ?? '')
const PROCESS = [
    'scope',
    'state',
    'expected',
    'retrieved',
    'staged',
    'inserted',
    'updated',
    'unchanged',
    'not_applicable',
    'rejected',
    'verification',
]

describe('completeness', () => {
    let world: World
    let number = 0
    const deploy = (values: Record<string, string> = {}) => world.deploy(`Deployment ${(number += 1)}`, values)
    const processes = (run: string) => world.rows('sn_vul_asc_integration_process', PROCESS, `run=${run}`)
    const startTime = (deployment: string) =>
        world.rows('sn_vul_asc_integration', ['start_time'], `deployment=${deployment}^type=assessment`)[0]?.[
            'start_time'
        ]
    const closures = (deployment: string) =>
        world.rows('sn_vul_asc_closure', ['state'], `deployment=${deployment}`).length

    beforeAll(async () => {
        world = await createWorld()
    }, 60_000)
    afterAll(() => world.close())
    afterEach(() => world.simulator.control.clearFaults())

    test('every integration and every process accounts for each record that it received', () => {
        const deployment = deploy()
        for (const type of INTEGRATION_TYPES) {
            const run = world.run(deployment, type)
            expect([type, run.substate]).toEqual([type, 'success'])
            const ended = run.inserted + run.updated + run.unchanged + run.not_applicable + run.rejected
            expect([type, ended]).toEqual([type, run.retrieved])
            const sums = { retrieved: 0, expected: 0 }
            for (const process of processes(run.sys_id)) {
                const value = (column: string) => Number(process[column] ?? 0)
                const parts = ['inserted', 'updated', 'unchanged', 'not_applicable', 'rejected'].map(value)
                expect(parts.reduce((sum, part) => sum + part, 0)).toBe(value('retrieved'))
                expect(value('staged')).toBeLessThanOrEqual(value('retrieved'))
                // A source that gives a count gives the one that was received.
                if (process['verification'] === 'agrees') expect(value('expected')).toBe(value('retrieved'))
                else expect(process['verification']).toBe('unknown')
                sums.retrieved += value('retrieved')
                sums.expected += value('expected')
            }
            expect(sums).toEqual({ retrieved: run.retrieved, expected: run.expected })
        }
        // The source's own counts, from the files.
        const counts = world.rows('sn_vul_asc_integration_run', ['type', 'expected', 'seen', 'verification'])
        expect(counts.find((run) => run['type'] === 'assessment')).toMatchObject({
            expected: String(assessments.length),
            seen: String(assessments.length),
            verification: 'agrees',
        })
        expect(counts.find((run) => run['type'] === 'container_image')).toMatchObject({
            expected: String(imageAssessments.length),
            verification: 'agrees',
        })
        expect(counts.find((run) => run['type'] === 'assessment_metadata')?.['verification']).toBe('unknown')
    })

    test('a lost page: the counts differ, nothing is closed, the start time stays, and the message says so', async () => {
        const deployment = deploy({ page_size: '20' })
        world.run(deployment, 'assessment')
        const before = startTime(deployment)
        world.clock.at += 86_400_000
        await world.simulator.control.addFault({ path: GRAPH, body: 'skipToken', effect: 'dropPage', times: 1 })
        const run = world.run(deployment, 'assessment', true)
        expect(run).toMatchObject({
            state: 'complete',
            substate: 'gaps',
            verification: 'differs',
            expected: assessments.length,
            retrieved: assessments.length - 20,
        })
        expect(run.message).toContain(
            `The source says that it has ${assessments.length} records, ${assessments.length - 20} were received`,
        )
        expect(closures(deployment)).toBe(0)
        expect([before === '', startTime(deployment)]).toEqual([false, ''])
        expect(processes(run.sys_id).map((process) => process['verification'])).toContain('differs')
        // Absence was not even looked for.
        expect(world.rows('sn_vul_asc_finding', ['key'], `deployment=${deployment}^absenceISNOTEMPTY`)).toEqual([])
    })

    test('rows that come twice disturb nothing', async () => {
        const deployment = deploy()
        await world.simulator.control.addFault({
            path: GRAPH,
            body: ASKS_FOR_ROWS,
            effect: 'duplicateRows',
            times: 1,
        })
        const run = world.run(deployment, 'assessment')
        expect(run).toMatchObject({
            substate: 'success',
            verification: 'agrees',
            expected: assessments.length,
            seen: assessments.length,
            repeated: singleAssessments.length,
            retrieved: assessments.length + singleAssessments.length,
        })
        expect(world.rows('sn_vul_asc_finding', ['key'], `deployment=${deployment}`)).toHaveLength(assessments.length)
    })

    test('a row that moved to a later page and hid another one: right sums, and still a gap', async () => {
        const deployment = deploy({ page_size: '30' })
        const [first = ''] = assessments.map((assessment) => assessment.id.toLowerCase()).sort()
        const original = assessments.find((assessment) => assessment.id.toLowerCase() === first)?.id ?? ''
        await world.simulator.control.addFault({
            path: GRAPH,
            effect: 'movedRow',
            row: { id: original, key: first },
            body: 'skipToken',
            times: 1,
        })
        const run = world.run(deployment, 'assessment')
        expect(run).toMatchObject({
            substate: 'gaps',
            verification: 'differs',
            expected: assessments.length,
            retrieved: assessments.length,
            seen: assessments.length - 1,
        })
        expect(run.message).toContain(`${assessments.length - 1} of them different ones`)
        expect(startTime(deployment)).toBe('')
    })

    test('a subscription that is named and cannot be read is named: not assessed, and nothing is closed', async () => {
        const [lost = '', ...others] = SUBSCRIPTIONS
        const deployment = deploy({ import_findings_from: 'subscriptions', subscription_ids: SUBSCRIPTIONS.join(',') })
        world.run(deployment, 'assessment')
        const before = world.rows('sn_vulc_result', ['sys_id', 'state'])
        await world.simulator.control.setSubscriptionAccess(lost, false)
        try {
            world.clock.at += 86_400_000
            const run = world.run(deployment, 'assessment', true)
            expect(run).toMatchObject({ substate: 'gaps', unreadable: lost, verification: 'agrees' })
            expect(run.message).toContain(`Not readable, so not assessed: ${lost}`)
            const read = assessments.filter(({ id }) => others.some((other) => id.includes(other)))
            expect(run.retrieved).toBe(read.length)
            expect(closures(deployment)).toBe(0)
            expect(world.rows('sn_vulc_result', ['sys_id', 'state'])).toEqual(before)
        } finally {
            await world.simulator.control.setSubscriptionAccess(lost, true)
        }
    })

    test('without names the same loss is silent at the source: it is named all the same, and nothing of it is closed', async () => {
        const deployment = deploy()
        const [lost = ''] = SUBSCRIPTIONS
        world.run(deployment, 'assessment')
        const before = world.rows('sn_vulc_result', ['sys_id', 'state'])
        await world.simulator.control.setSubscriptionAccess(lost, false)
        try {
            world.clock.at += 86_400_000
            const run = world.run(deployment, 'assessment', true)
            expect(run).toMatchObject({
                substate: 'gaps',
                unreadable: `${lost} (no longer listed)`,
                verification: 'agrees',
            })
            expect(run.message).toContain('confirm its removal under Subscriptions of the configuration')
            expect(closures(deployment)).toBe(0)
            expect(world.rows('sn_vulc_result', ['sys_id', 'state'])).toEqual(before)
        } finally {
            await world.simulator.control.setSubscriptionAccess(lost, true)
        }
    })

    test('one subscription that refuses its standards does not stop the others, and is named', async () => {
        const [refused = ''] = SUBSCRIPTIONS
        await world.simulator.control.setTypeIndexed('microsoft.security/standardassignments', false)
        await world.simulator.control.addFault({
            path: 'securityStandards|standardAssignments',
            effect: 'disabledSubscription',
            subscription: refused,
        })
        const run = world.run(deploy(), 'policy_definition')
        expect(run).toMatchObject({ substate: 'gaps', error_code: '' })
        expect(run.unreadable).toContain(refused)
        expect(run.message).toContain(`Not readable, so not assessed: ${refused}: DisabledSubscription`)
        expect(run.retrieved).toBeGreaterThan(0)
    })

    test('more subscriptions than a query covers are not silently left out', async () => {
        await world.simulator.control.addFault({ path: GRAPH, effect: 'subscriptionLimit', times: 1 })
        const run = world.run(deploy(), 'assessment')
        expect(run).toMatchObject({ substate: 'gaps', retrieved: assessments.length })
        expect(run.unreadable).toContain('more subscriptions than Azure Resource Graph lists at once')
    })
})
