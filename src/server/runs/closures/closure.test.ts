/** Closing what is gone: how much is closed at once, approved, dismissed, taken back. */
import { approveClosure, dismissClosure, undoClosure } from './closure.ts'
import type { Integration } from '../integration.ts'
import { listIntegration } from '../../../../test/support/list-integration.ts'
import { runWorld } from '../../../../test/support/engine-in-memory.ts'

/** A world of `open` findings that have all been seen, whose next pull lacks `gone` of them. */
function pulled(open: number, gone: number, more: Partial<Integration> = {}) {
    const all = Array.from({ length: open }, (_, index) => `row${String(index).padStart(4, '0')}`)
    const source = { rows: [...all] }
    const closed: string[] = []
    const reopened: string[] = []
    const integration = listIntegration(source, {
        usesStartTime: false,
        close: (_ports, finding) => closed.push(finding.result) > 0,
        reopen: (_ports, finding) => void reopened.push(finding.result),
        ...more,
    })
    const world = runWorld(integration)
    world.deployment.pageSize = 1000
    /** A run that marks what it did not see, as the pages of absent findings do. */
    const pull = () => {
        world.clock.at += 3600_000
        const run = world.start()
        const unmarked = world.ports.processes.states
        world.ports.processes.states = (of) => {
            for (const finding of world.findings.values())
                if (finding.lastRun !== run && finding.status !== 'vanished') finding.absentIn = run
            return unmarked(of)
        }
        world.finish()
        world.ports.processes.states = unmarked
    }
    pull()
    source.rows = all.slice(gone)
    pull()
    const closures = () => [...world.closures.values()]
    const undo = (closure: string) => undoClosure(world.ports, closure, 'admin')
    return { world, source, all, pull, closed, reopened, closures, undo }
}

test.each([
    ['nothing gone', 100, 0, undefined],
    ['few of few', 8, 5, 'closed'],
    ['a tenth', 100, 10, 'closed'],
    ['more than a tenth', 100, 11, 'held'],
    ['a small share, but very many', 20_000, 1001, 'held'],
    ['everything of a small deployment', 6, 6, 'held'],
])('%s: %i open, %i gone', (_what, open, gone, state) => {
    const { closures, closed } = pulled(open, gone)
    expect(closures().map((closure) => closure.state)).toEqual(state === undefined ? [] : [state])
    expect(closed).toHaveLength(state === 'closed' ? gone : 0)
})

test('a number that an admin sets holds back, however few they are', () => {
    const { world, source, all, pull, closures } = pulled(8, 0)
    world.ports.settings.closureNumber = 1
    source.rows = all.slice(2)
    pull()
    expect(closures().map((closure) => closure.state)).toEqual(['held'])
})

test('a closure says what it is about', () => {
    const [closure] = pulled(100, 30).closures()
    expect(closure).toMatchObject({ count: 30, open: 100, closed: 0 })
    expect(closure?.message).toContain('30 of 100 open findings')
})

test('approved, it closes in batches what is still gone', () => {
    const { world, closures, closed } = pulled(1000, 450)
    const closure = closures()[0]?.sysId ?? ''
    // One of them was seen again since.
    const [seenAgain] = [...world.findings.values()].filter((finding) => finding.closure === closure)
    if (seenAgain) seenAgain.lastSeen = '2027-01-01 00:00:00'
    expect(approveClosure(world.ports, closure, 'admin')).toEqual({ value: 450 })
    expect(approveClosure(world.ports, closure, 'admin').failure?.code).toBe('MDC-411')
    world.finish()
    expect(world.closures.get(closure)).toMatchObject({ state: 'closed', closed: 449 })
    expect(closed).not.toContain(seenAgain?.result)
    expect(seenAgain?.status).toBe('failed')
})

test('dismissed, it closes nothing, and the next pull proposes again', () => {
    const { world, closures, closed, pull } = pulled(100, 30)
    const closure = closures()[0]?.sysId ?? ''
    expect(dismissClosure(world.ports, closure, 'admin')).toEqual({ value: 30 })
    expect(approveClosure(world.ports, closure, 'admin').failure?.code).toBe('MDC-411')
    world.finish()
    expect(closed).toEqual([])
    pull()
    expect(closures().map(({ state, count }) => [state, count])).toEqual([
        ['dismissed', 30],
        ['held', 30],
    ])
})

test('a proposal that a later run repeats, or that has come back, waits no longer', () => {
    const { closures, source, all, pull } = pulled(100, 30)
    pull()
    expect(closures().map((closure) => closure.state)).toEqual(['dismissed', 'held'])
    source.rows = all
    pull()
    expect(closures().map((closure) => closure.state)).toEqual(['dismissed', 'dismissed'])
})

test('undone, everything is open again; nothing else can be undone', () => {
    const { world, closures, closed, reopened, undo } = pulled(1000, 450)
    const closure = closures()[0]?.sysId ?? ''
    expect(undo(closure).failure?.code).toBe('MDC-412')
    approveClosure(world.ports, closure, 'admin')
    world.finish()
    expect(undo(closure)).toEqual({ value: 450 })
    world.finish()
    expect(reopened.sort()).toEqual(closed.sort())
    expect(world.closures.get(closure)?.state).toBe('undone')
    expect(undo(closure).failure?.code).toBe('MDC-412')
})

test('what cannot be opened again is not undone', () => {
    const { world, closures, undo } = pulled(8, 5, { reopen: undefined } as unknown as Partial<Integration>)
    expect(undo(closures()[0]?.sysId ?? '').failure?.code).toBe('MDC-414')
    expect(closures()[0]?.state).toBe('closed')
    world.finish()
})

test('the end of a run that comes twice proposes once', () => {
    const { world, closures } = pulled(100, 30)
    const last = [...world.runs.values()].at(-1)
    if (last) Object.assign(last, { state: 'running', owner: '' })
    world.queue.push({ event: 'runFinishing', sysId: last?.sysId ?? '', due: world.clock.at })
    world.finish()
    expect(closures()).toHaveLength(1)
})

test('a held closure says how many of how many, why, and what the limit is', () => {
    const { world, closures } = pulled(34, 28)
    const [closure] = closures()
    expect(closure).toMatchObject({ state: 'held', count: 28, toClose: 28, open: 34 })
    expect(closure?.message).toBe(
        '28 of 34 open findings (82 %) are no longer at the source: 0 out of scope, 0 deleted, 28 no longer reported. The limit is 10 % or 1,000. Nothing is closed until you approve.',
    )
    const runs = [...world.runs.values()]
    expect(runs.map(({ notice }) => notice)).toEqual(['', `28 findings wait for approval: ${closure?.number ?? ''}`])
})

test('who decided, and when, stays on the closure', () => {
    const { world, closures } = pulled(34, 28)
    const closure = closures()[0]?.sysId ?? ''
    const at = world.ports.clock.now
    const approved = at()
    approveClosure(world.ports, closure, 'ann')
    world.finish()
    world.clock.at += 60_000
    undoClosure(world.ports, closure, 'bob')
    world.finish()
    expect(closures()[0]).toMatchObject({ state: 'undone', approvedBy: 'ann', approvedAt: approved, undoneBy: 'bob' })
})
