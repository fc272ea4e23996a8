/** Nothing stays running for ever, and nothing that only waits for its turn is disturbed. */
import { watch } from './watchdog.ts'
import { listIntegration } from '../../../../test/support/list-integration.ts'
import { runWorld } from '../../../../test/support/engine-in-memory.ts'

const STALE = 900_000

/** A world whose run has been planned and whose events were lost. */
function planned(scopes = 1) {
    const world = runWorld({
        ...listIntegration({ rows: ['a', 'b'] }),
        plan: () => ({
            value: Array.from({ length: scopes }, (_, index) => ({ scope: `Part ${index}`, cursor: { part: index } })),
        }),
    })
    world.start()
    world.work()
    world.queue.length = 0
    return world
}

test('a lost event is queued again once the process is stale', () => {
    const world = planned()
    expect(watch(world.ports)).toBe(0)
    world.clock.at += STALE
    expect(watch(world.ports)).toBe(1)
    world.finish()
    expect(world.firstRun()).toMatchObject({ state: 'complete', substate: 'success' })
})

test('a process whose steps die again and again ends with the reason', () => {
    const world = planned()
    for (let death = 0; death < 4; death += 1) {
        world.ports.processes.claim(world.process().sysId, `node ${death}`, 900)
        world.clock.at += STALE
        expect(watch(world.ports)).toBe(1)
        world.queue.length = 0
    }
    world.ports.processes.claim(world.process().sysId, 'node 5', 900)
    world.clock.at += STALE
    expect(watch(world.ports)).toBe(0)
    expect(world.process()).toMatchObject({ state: 'failed', errorCode: 'MDC-409', attempts: 4 })
    world.finish()
    expect(world.firstRun()).toMatchObject({ state: 'complete', substate: 'failed' })
})

test('processes that wait for their turn in a long queue are left alone', () => {
    const world = planned(3)
    for (let round = 0; round < 10; round += 1) {
        world.clock.at += STALE
        // One of them is always at work.
        world.ports.processes.update(world.process(0).sysId, { heartbeat: world.ports.clock.now() })
        expect(watch(world.ports)).toBe(0)
    }
    expect(world.process(2)).toMatchObject({ state: 'ready', attempts: 0 })
})

test('a run that has had no turn among others is queued again, and is not to blame', () => {
    const world = planned()
    const other = world.ports.processes.insert(
        { ...world.firstRun(), sysId: 'another run' },
        { scope: 'Other', cursor: {}, pageSize: 1, wave: 0, state: 'running' },
    )
    for (let round = 0; round < 10; round += 1) {
        world.clock.at += STALE
        world.ports.processes.update(other, { heartbeat: world.ports.clock.now() })
        expect(watch(world.ports)).toBe(1)
    }
    expect(world.process()).toMatchObject({ state: 'ready', attempts: 0 })
})

test('a process that waits on purpose is left alone until its time', () => {
    const world = planned()
    world.ports.processes.update(world.process().sysId, {
        wakeAt: world.ports.clock.plus(world.ports.clock.now(), 3600),
    })
    world.clock.at += 3 * STALE
    expect(watch(world.ports)).toBe(0)
    world.clock.at += 3600_000
    expect(watch(world.ports)).toBe(1)
})

test('a run whose end was lost is ended', () => {
    const world = planned()
    world.ports.processes.update(world.process().sysId, { state: 'complete', verification: 'agrees' })
    world.clock.at += STALE
    watch(world.ports)
    world.finish()
    expect(world.firstRun().state).toBe('complete')
})

test('a run whose planning dies again and again ends with the reason', () => {
    const world = runWorld(listIntegration({ rows: [] }))
    const run = world.start()
    world.queue.length = 0
    for (let death = 0; death < 5; death += 1) {
        world.ports.runs.claim(run, 'ready', `node ${death}`, 900)
        world.ports.runs.update(run, {})
        world.clock.at += STALE
        expect(watch(world.ports)).toBe(death < 4 ? 1 : 0)
        world.queue.length = 0
    }
    expect(world.firstRun()).toMatchObject({ state: 'complete', substate: 'failed', errorCode: 'MDC-409' })
})
