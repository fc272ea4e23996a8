/** Statuses that flip, and deltas that bring exactly them. */
import { assessments } from '../support/dataset.ts'
import { createWorld, type World } from '../support/world.ts'

const failing = assessments.find(
    (assessment) => assessment.properties.status.code === 'Unhealthy' && assessment.id.includes('/virtualMachines/'),
)
const id = failing?.id ?? ''
const RESULT = [
    'result',
    'state',
    'resolution',
    'resolution_date',
    'last_pass',
    'first_seen',
    'last_opened',
    'close_notes',
]

/** Rows without a status date cannot be placed in a window and always come along. */
const undated = assessments.filter((assessment) => assessment.properties.status.statusChangeDate === undefined).length

describe('a status that flips', () => {
    let world: World
    let deployment: string
    const result = () => world.rows('sn_vulc_result', RESULT, `source_id=${id}`)[0] ?? {}
    const at = () => new Date(world.clock.at).toISOString().slice(0, 19).replace('T', ' ')
    const flip = (code: string, more: object = {}) =>
        world.simulator.control.setStatus(id, {
            code,
            statusChangeDate: `${new Date(world.clock.at).toISOString().slice(0, 19)}.1234567Z`,
            ...more,
        })
    /** Later than the settling time, so that the window holds the change. */
    const later = () => (world.clock.at += 2 * 3_600_000)

    beforeAll(async () => {
        world = await createWorld()
        deployment = world.deploy('Contoso')
        world.run(deployment, 'assessment_metadata')
        world.run(deployment, 'assessment')
    }, 60_000)
    afterAll(() => world.close())

    test('begins failed and open', () => {
        expect(result()).toMatchObject({ result: 'failed', state: '1', resolution: '', last_pass: '' })
    })

    test('passes: closed as fixed, with its last pass', async () => {
        const first = result()
        later()
        await flip('Healthy')
        later()
        const run = world.run(deployment, 'assessment')
        expect(run).toMatchObject({ substate: 'success', inserted: 0, updated: 1, retrieved: 1 + undated })
        expect(result()).toMatchObject({
            result: 'passed',
            state: '3',
            resolution: '4',
            last_pass: at(),
            resolution_date: at(),
            first_seen: first['first_seen'],
        })
    })

    test('fails again: reopened, with the resolution cleared (Prisma Cloud 2.6.0)', async () => {
        later()
        await flip('Unhealthy')
        later()
        expect(world.run(deployment, 'assessment')).toMatchObject({ substate: 'success', inserted: 0, updated: 1 })
        expect(result()).toMatchObject({
            result: 'failed',
            state: '1',
            resolution: '',
            resolution_date: '',
            last_opened: at(),
        })
        const history = world.rows(
            'sn_vulc_result_history',
            ['sys_created_on', 'result'],
            `test_result.source_id=${id}`,
        )
        expect(history.map((row) => row['result'])).toEqual(['failed', 'passed', 'failed'])
    })

    test('is not applicable: closed with its cause, and counted', async () => {
        later()
        await flip('NotApplicable', { cause: 'Exempt', description: 'Waived until spring' })
        later()
        expect(world.run(deployment, 'assessment')).toMatchObject({
            substate: 'success',
            inserted: 0,
            updated: 0,
            not_applicable: 1,
            closed: 1,
        })
        expect(result()).toMatchObject({
            state: '3',
            resolution: '3',
            close_notes: 'Not applicable: Exempt: Waived until spring',
        })
    })

    test('fails after all: open again', async () => {
        later()
        await flip('Unhealthy', { cause: '', description: '' })
        later()
        expect(world.run(deployment, 'assessment')).toMatchObject({ substate: 'success', updated: 1 })
        expect(result()).toMatchObject({ result: 'failed', state: '1', resolution: '' })
    })
})
