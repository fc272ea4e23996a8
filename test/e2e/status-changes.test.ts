/** Statuses that flip, and deltas that bring exactly them. */
import { assessments } from '../support/builtin-dataset.ts'
import { changesOf, type Changes } from '../support/changes.ts'
import { createWorld, untouchables, type World } from '../support/app-world.ts'

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

/** What is cleared, and set, when a result is open again. */
const REOPENED = { state: '1', resolution: '', resolution_date: '', active: 'true', closed: '' }

/** Rows without a status date cannot be placed in a window and always come along. */
const undated = assessments.filter((assessment) => assessment.properties.status.statusChangeDate === undefined).length

describe('a status that flips', () => {
    let world: World
    let deployment: string
    const result = () => world.rows('sn_vulc_result', RESULT, `source_id=${id}`)[0] ?? {}
    const at = () => new Date(world.clock.at).toISOString().slice(0, 19).replace('T', ' ')
    const latestRun = () => world.rows('sn_vul_asc_integration_run', ['number', 'sys_id']).pop()?.['sys_id'] ?? ''
    const reopenedAt = () => ({ integration_run: latestRun(), last_seen: at(), last_opened: at() })
    let before: ReturnType<typeof untouchables>

    /** Of all tables that hold more than runs, what a flip writes: the result, a line of history, the scan date of its item. */
    function expectOnly(columns: Record<string, string>, recorded?: { result: string; state: string }): void {
        const [{ sys_id = '', src_ci = '', control = '', cmdb_ci = '' } = {}] = world.rows(
            'sn_vulc_result',
            ['sys_id', 'src_ci', 'control', 'cmdb_ci'],
            `source_id=${id}`,
        )
        const scanned = { non_infra_last_scan_date: at(), non_infra_last_comp_scan_date: at() }
        const expected: Changes = {
            sn_vulc_result: { changed: { [sys_id]: columns } },
            sn_sec_cmn_src_ci: { changed: { [src_ci]: scanned } },
        }
        const line = { test_result: sys_id, control, cmdb_ci, recorded: at(), ...recorded }
        if (recorded)
            expected['sn_vulc_result_history'] = { added: [expect.objectContaining(line) as Record<string, string>] }
        expect(changesOf(before, untouchables(world))).toEqual(expected)
    }

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
    beforeEach(() => {
        before = untouchables(world)
    })

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
        expectOnly(
            {
                integration_run: latestRun(),
                result: 'passed',
                state: '3',
                resolution: '4',
                resolution_date: at(),
                active: 'false',
                last_seen: at(),
                last_pass: at(),
                closed: at(),
            },
            { result: 'passed', state: '3' },
        )
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
        expectOnly({ ...REOPENED, result: 'failed', ...reopenedAt() }, { result: 'failed', state: '1' })
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
        expectOnly({
            state: '3',
            resolution: '3',
            resolution_date: at(),
            close_notes: 'Not applicable: Exempt: Waived until spring',
            active: 'false',
            closed: at(),
        })
    })

    test('fails after all: open again', async () => {
        later()
        await flip('Unhealthy', { cause: '', description: '' })
        later()
        expect(world.run(deployment, 'assessment')).toMatchObject({ substate: 'success', updated: 1 })
        expect(result()).toMatchObject({ result: 'failed', state: '1', resolution: '' })
        expectOnly({ ...REOPENED, close_notes: '', ...reopenedAt() })
    })
})
