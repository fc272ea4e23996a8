/**
 * peers.md 10.12 and 10.14: clocks, crashes and two runs at once. Handled by src/server/runs (plan.ts: the window,
 * start.ts, step.ts: page before cursor, finish.ts: the start time moves last).
 */
import { cancelRun, retryRun } from '../../src/server/runs/steps/cancel.ts'
import { startRun } from '../../src/server/runs/steps/start.ts'
import { watch } from '../../src/server/runs/steps/watchdog.ts'
import { assessments } from '../support/builtin-dataset.ts'
import { listIntegration } from '../support/list-integration.ts'
import { runWorld, type RunWorld } from '../support/engine-in-memory.ts'
import { createWorld, type World } from '../support/app-world.ts'

const ROWS = Array.from({ length: 12 }, (_, index) => `row${String.fromCharCode(97 + index)}`)
const ids = (world: RunWorld) => [...world.findings.values()].map((finding) => finding.externalId)

/** Works until the node dies at a moment of the second page, then lets another node find what it left. */
function crash(moment: 'before the write' | 'after the write') {
    const world = runWorld(listIntegration({ rows: ROWS }))
    let dead = false
    let pages = 0
    const died = () => {
        throw new Error('the node is gone')
    }
    const { update } = world.ports.processes
    world.ports.processes.update = (...change) => (dead ? died() : update(...change))
    const { load } = world.ports.staging
    world.ports.staging.load = (...rows) => {
        dead ||= (pages += 1) === 2
        return dead && moment === 'before the write' ? died() : load(...rows)
    }
    world.start()
    try {
        world.finish()
    } catch {
        // As a process that is killed: nothing more is written.
    }
    world.ports.processes.update = update
    world.ports.staging.load = load
    expect(world.process()).toMatchObject({ state: 'running', pages: 1 })
    expect(world.process().owner).not.toBe('')
    world.clock.at += 900_000
    watch(world.ports)
    world.finish()
    return world
}

test.each(['before the write', 'after the write'] as const)(
    'trap 12: a crash %s of a page: nothing is lost, nothing doubled, one page is repeated',
    (moment) => {
        const world = crash(moment)
        expect(ids(world)).toEqual(ROWS)
        expect(world.process().counters).toMatchObject({
            retrieved: 12,
            inserted: moment === 'before the write' ? 12 : 8,
            unchanged: moment === 'before the write' ? 0 : 4,
        })
        expect(world.firstRun()).toMatchObject({ substate: 'success', verification: 'agrees', seen: 12 })
        expect(world.integration.startTime).not.toBe('')
    },
)

test('trap 12: a run that is cancelled in the middle keeps the start time, and goes on where it was', () => {
    let pages = 0
    const world: RunWorld = runWorld(
        listIntegration({
            rows: ROWS,
            spoil() {
                pages += 1
                // Whoever cancels after an hour, as the product's own time limit would.
                if (pages === 2) {
                    world.clock.at += 3_600_000
                    cancelRun(world.ports, world.firstRun().sysId)
                }
                return undefined
            },
        }),
    )
    const run = world.start()
    world.finish()
    expect(world.firstRun()).toMatchObject({ substate: 'cancelled' })
    expect(world.integration.startTime).toBe('')
    retryRun(world.ports, run)
    world.finish()
    // One more than three: a page that took an hour is followed by a smaller one.
    expect(pages).toBe(4)
    expect(world.integration.startTime).not.toBe('')
})

test('trap 14: a second run of the same integration is refused, however it is started', () => {
    const world = runWorld(listIntegration({ rows: ROWS }))
    world.start()
    for (const trigger of ['manual', 'schedule', 'run_all'] as const)
        expect(startRun(world.ports, world.integration, trigger)).toMatchObject({ failure: { code: 'MDC-403' } })
    world.finish()
    expect(world.runs.size).toBe(1)
    expect(startRun(world.ports, world.integration, 'manual')).toMatchObject({ value: expect.any(String) as string })
})

test('trap 14: scheduled and Execute Now in the same moment, on nodes that do not see each other: one run', () => {
    const world = runWorld(listIntegration({ rows: ROWS }))
    const { active } = world.ports.runs
    world.ports.runs.active = () => undefined
    world.ports.runs.insert(world.integration, 'schedule', '')
    world.ports.runs.active = active
    const twin = world.runs.size
    // The other one sees it right after it has inserted its own.
    const { insert } = world.ports.runs
    world.ports.runs.active = () => undefined
    world.ports.runs.insert = (...record) => {
        world.ports.runs.active = active
        return insert(...record)
    }
    expect(startRun(world.ports, world.integration, 'manual')).toMatchObject({ failure: { code: 'MDC-403' } })
    expect(world.runs.size).toBe(twin)
})

describe('trap 12, the whole path', () => {
    let world: World
    let deployment: string
    const failing = assessments.filter(({ properties }) => properties.status.code === 'Unhealthy')
    const undated = assessments.filter(({ properties }) => properties.status.statusChangeDate === undefined).length
    const stamp = (at: number) => `${new Date(at).toISOString().slice(0, 19)}.1234567Z`
    const change = (index: number, at: number) =>
        world.simulator.control.setStatus(failing[index]?.id ?? '', { code: 'Healthy', statusChangeDate: stamp(at) })

    beforeAll(async () => {
        world = await createWorld()
        deployment = world.deploy('Contoso')
        world.run(deployment, 'assessment')
    }, 60_000)
    afterAll(() => world.close())

    test('trap 12: a clock that is half an hour ahead of Azure loses no change', async () => {
        // Azure's clock shows half an hour less: its change is newer than the pull, its date is older than the window.
        await change(0, world.clock.at - 1_700_000)
        world.clock.at += 600_000
        expect(world.run(deployment, 'assessment')).toMatchObject({ substate: 'success', updated: 1 })
    })

    test('trap 12: a change during the run, behind its window, comes with the next one', async () => {
        world.clock.at += 7_200_000
        await change(1, world.clock.at - 60_000)
        // The window overlaps the one before, so the first change comes along once more.
        expect(world.run(deployment, 'assessment')).toMatchObject({ updated: 0, retrieved: undated + 1 })
        world.clock.at += 600_000
        expect(world.run(deployment, 'assessment')).toMatchObject({ updated: 1 })
    })

    test('trap 12: what an earlier window had already is repeated and changes nothing', () => {
        world.clock.at += 600_000
        expect(world.run(deployment, 'assessment')).toMatchObject({ retrieved: undated + 1, inserted: 0, updated: 0 })
    })

    test('trap 14: two deployments of one tenant have findings and results of their own, and one set of tests', () => {
        const before = world.rows('sn_vulc_test', ['sys_id']).length
        const results = world.rows('sn_vulc_result', ['sys_id']).length
        const other = world.deploy('Contoso again')
        expect(world.run(other, 'assessment')).toMatchObject({ substate: 'success', updated: 0 })
        expect(world.rows('sn_vulc_test', ['sys_id'])).toHaveLength(before)
        expect(world.rows('sn_vulc_result', ['sys_id'])).toHaveLength(2 * results)
        for (const owner of [deployment, other])
            expect(world.rows('sn_vul_asc_finding', ['key'], `deployment=${owner}^type=assessment`)).toHaveLength(
                assessments.length,
            )
    })
})
