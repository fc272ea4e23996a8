/** Cancelling a run, and going on with it. */
import { canRetry, cancelRun, retryRun } from './cancel.ts'
import { fails, listIntegration, type Source } from '../../../../test/support/list-integration.ts'
import { runWorld } from '../../../../test/support/engine-in-memory.ts'

const ROWS = Array.from({ length: 12 }, (_, index) => `row${String.fromCharCode(97 + index)}`)

function cancelledAt(page: number, more: Partial<Source> = {}) {
    let pages = 0
    const world: ReturnType<typeof runWorld> = runWorld(
        listIntegration({
            rows: ROWS,
            spoil(cursor, size) {
                pages += 1
                if (pages === page) cancelRun(world.ports, world.firstRun().sysId)
                return more.spoil?.(cursor, size)
            },
        }),
    )
    const run = world.start()
    world.finish()
    return { world, run }
}

test('a cancelled run ends at once; the page that is being written is finished', () => {
    const { world } = cancelledAt(2)
    expect(world.firstRun()).toMatchObject({ state: 'complete', substate: 'cancelled' })
    expect(world.process()).toMatchObject({ state: 'cancelled', owner: '', pages: 2 })
    expect(world.findings.size).toBe(8)
    expect(world.integration.startTime).toBe('')
})

test('it goes on where it stopped', () => {
    const { world, run } = cancelledAt(2)
    expect(canRetry(world.ports, run)).toBe(true)
    expect(retryRun(world.ports, run)).toEqual({ value: 1 })
    world.finish()
    expect(world.firstRun()).toMatchObject({ state: 'complete', substate: 'success' })
    expect(world.process().counters).toMatchObject({ retrieved: 12, inserted: 12, unchanged: 0 })
})

test('a process that fails on its way after the cancelling is not set going again', () => {
    const { world, run } = cancelledAt(1, { spoil: () => fails('MDC-305') })
    expect(world.firstRun()).toMatchObject({ state: 'complete', substate: 'cancelled' })
    expect(world.process().state).toBe('cancelled')
    expect(retryRun(world.ports, run)).toEqual({ value: 1 })
})

test('a run that is cancelled while it is planned stays cancelled', () => {
    const integration = listIntegration({ rows: ROWS })
    const world: ReturnType<typeof runWorld> = runWorld({
        ...integration,
        plan(...all) {
            cancelRun(world.ports, world.firstRun().sysId)
            return integration.plan(...all)
        },
    })
    world.start()
    world.finish()
    expect(world.firstRun()).toMatchObject({ state: 'complete', substate: 'cancelled' })
    expect(world.processes.size).toBe(0)
})

test('a run whose planning was cut off is planned again, whoever had it', () => {
    const world = runWorld(listIntegration({ rows: ROWS }))
    const run = world.start()
    world.ports.runs.update(run, { owner: 'a node that is gone' })
    cancelRun(world.ports, run)
    expect(retryRun(world.ports, run)).toEqual({ value: 0 })
    world.finish()
    expect(world.firstRun()).toMatchObject({ state: 'complete', substate: 'success' })
})

test('what has ended is not cancelled, what succeeded not retried, what goes on not retried', () => {
    const world = runWorld(listIntegration({ rows: ROWS }))
    const run = world.start()
    expect(retryRun(world.ports, run).failure?.code).toBe('MDC-403')
    world.finish()
    expect(cancelRun(world.ports, run).failure?.code).toBe('MDC-407')
    expect(retryRun(world.ports, run).failure?.code).toBe('MDC-408')
    // Gaps that no process has failed for: rows that the source counts and did not send.
    world.ports.runs.update(run, { substate: 'gaps' })
    expect(retryRun(world.ports, run).failure?.code).toBe('MDC-408')
    expect(canRetry(world.ports, run)).toBe(false)
    expect(cancelRun(world.ports, 'none').failure?.code).toBe('MDC-407')
})

test('a plan that failed is planned again', () => {
    const world = runWorld(listIntegration({ rows: ROWS }))
    const run = world.start()
    world.answers.status = 403
    world.finish()
    expect(world.firstRun()).toMatchObject({ state: 'complete', substate: 'failed' })
    world.answers.status = 200
    expect(canRetry(world.ports, run)).toBe(true)
    expect(retryRun(world.ports, run)).toEqual({ value: 0 })
    world.finish()
    expect(world.firstRun()).toMatchObject({ substate: 'success', errorCode: '' })
})

test('what builds on a retried process is done anew, and requests are counted once', () => {
    let fail = true
    const done: string[] = []
    const source = listIntegration({ rows: ROWS, spoil: () => undefined })
    const world = runWorld({
        ...source,
        plan: () => ({
            value: ['first', 'second'].map((scope, wave) => ({ scope, wave, cursor: { scope } })),
        }),
        retrieve(step, cursor) {
            done.push(String(cursor['scope']))
            if (cursor['scope'] === 'first' && fail) return { failure: fails('MDC-302') }
            return { value: { records: [] } }
        },
    })
    const run = world.start()
    world.finish()
    expect(world.firstRun()).toMatchObject({ substate: 'gaps' })
    const before = world.firstRun().counters?.requests ?? 0
    fail = false
    expect(retryRun(world.ports, run)).toEqual({ value: 1 })
    world.finish()
    expect(done).toEqual(['first', 'second', 'first', 'second'])
    expect(world.firstRun()).toMatchObject({ substate: 'success' })
    const spent = [...world.processes.values()].reduce((sum, { counters }) => sum + counters.requests, 0)
    expect((world.firstRun().counters?.requests ?? 0) - spent).toBeLessThanOrEqual(before)
})

test.each<[string, (world: ReturnType<typeof runWorld>) => void, string]>([
    ['under another user', (world) => (world.integration.runAs = 'admin'), 'MDC-404'],
    ['of a deployment that is not active', (world) => (world.deployment.active = false), 'MDC-401'],
])('a run %s does not go on', (_what, change, code) => {
    const { world, run } = cancelledAt(2)
    change(world)
    expect(retryRun(world.ports, run).failure?.code).toBe(code)
    expect(world.firstRun()).toMatchObject({ state: 'complete', substate: 'cancelled' })
})
