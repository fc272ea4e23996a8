/** Retiring CIs that nothing refers to: the guard, the preview, approval, undo, and what stands in the way. */
import { approveClosure, dismissClosure, undoClosure } from './closure.ts'
import { nothingLacks } from '../../contract/lacks.ts'
import { listIntegration } from '../../../../test/support/list-integration.ts'
import { runWorld } from '../../../../test/support/engine-in-memory.ts'

/** A world with CIs in use, and some that nothing refers to. `pull` is a full one, unless said otherwise. */
function cisWorld(inUse: number, unused: number) {
    const world = runWorld(listIntegration({ rows: ['a'] }, { usesStartTime: false }))
    const add = (name: string, usedBy: string) => world.cis.made.set(name, { usedBy, retired: false, refuses: '' })
    for (let index = 0; index < inUse; index += 1) add(`used${index}`, 'A finding is on it.')
    for (let index = 0; index < unused; index += 1) add(`free${String(index).padStart(3, '0')}`, '')
    const pull = () => {
        world.clock.at += 3600_000
        const run = world.start()
        world.finish()
        return world.runs.get(run)
    }
    const closures = () => [...world.closures.values()]
    const retired = () => [...world.cis.made].filter(([, ci]) => ci.retired).map(([name]) => name)
    const states = () => world.cis.rows.map(({ state }) => state)
    return { world, pull, closures, retired, states }
}

test('few are retired at once', () => {
    const { pull, closures, retired } = cisWorld(20, 3)
    pull()
    expect(closures()).toMatchObject([{ about: 'cis', state: 'closed', count: 3, toClose: 3, open: 23, closed: 3 }])
    expect(retired()).toEqual(['free000', 'free001', 'free002'])
    pull()
    expect(closures()).toHaveLength(1)
})

test('many wait, named, and told on the run', () => {
    const { pull, closures, retired, states } = cisWorld(20, 8)
    const run = pull()
    const [closure] = closures()
    expect(closure).toMatchObject({ state: 'held', toClose: 8, closed: 0 })
    expect(closure?.message).toBe(
        'Nothing has referred to 8 of 28 configuration items (29 %) for 3 complete pulls: free000, free001, free002, free003, free004 and 3 more. The limit is 10 % or 1,000. Nothing is closed until you approve.',
    )
    expect(run?.notice).toBe(`8 configuration items wait for approval: ${closure?.number ?? ''}`)
    expect(retired()).toEqual([])
    expect(states()).toEqual(Array.from({ length: 8 }, () => 'proposed'))
})

test('approved, those are retired that nothing refers to by then; undone, they have their status back', () => {
    const { world, pull, closures, retired } = cisWorld(20, 450)
    pull()
    const closure = closures()[0]?.sysId ?? ''
    const used = world.cis.made.get('free007')
    if (used) used.usedBy = 'An active task is on it.'
    expect(approveClosure(world.ports, closure, 'ann')).toEqual({ value: 450 })
    world.finish()
    expect(world.closures.get(closure)).toMatchObject({ state: 'closed', closed: 449, message: '' })
    expect(retired()).not.toContain('free007')
    expect(world.cis.rows.filter(({ state }) => state === 'left_out')).toMatchObject([
        { ci: 'free007', reason: 'An active task is on it.' },
    ])
    expect(undoClosure(world.ports, closure, 'bob')).toEqual({ value: 449 })
    world.finish()
    expect(world.closures.get(closure)).toMatchObject({ state: 'undone' })
    expect(retired()).toEqual([])
})

test('dismissed, nothing is retired, and the next pull proposes again; a proposal that is repeated waits once', () => {
    const { world, pull, closures, retired, states } = cisWorld(0, 8)
    pull()
    dismissClosure(world.ports, closures()[0]?.sysId ?? '', 'ann')
    expect(states()).toEqual([])
    pull()
    pull()
    expect(closures().map(({ state }) => state)).toEqual(['dismissed', 'dismissed', 'held'])
    expect(states()).toHaveLength(8)
    for (const ci of world.cis.made.values()) ci.usedBy = 'A finding is on it.'
    pull()
    expect(closures().map(({ state }) => state)).toEqual(['dismissed', 'dismissed', 'dismissed'])
    expect(states()).toEqual([])
    expect(retired()).toEqual([])
})

test('one that the instance refuses is left out with what it said', () => {
    const { world, pull, closures, retired } = cisWorld(20, 3)
    const refused = world.cis.made.get('free001')
    if (refused) refused.refuses = 'MDC-619: no'
    pull()
    expect(closures()).toMatchObject([{ state: 'closed', closed: 2 }])
    expect(closures()[0]?.message).toMatch(/^Not all: MDC-619/)
    expect(retired()).toEqual(['free000', 'free002'])
    expect(world.cis.rows.map(({ state }) => state)).toEqual(['retired', 'refused', 'retired'])
})

test('what cannot be read may refer to any: nothing is retired, and the run says why', () => {
    const { world, pull, closures, retired } = cisWorld(20, 3)
    world.ports.products.lacks = (tables) =>
        tables.includes('task') ? { ...nothingLacks(), tables: ['task'] } : nothingLacks()
    expect(pull()?.notice).toMatch(/^MDC-424: No configuration item is retired[^]*Details: MDC-603: task$/)
    expect([closures(), retired()]).toEqual([[], []])
})

test('never, where the setting is 0, and not by a pull with gaps', () => {
    const { world, pull, closures } = cisWorld(20, 3)
    world.ports.settings.retireCiPulls = 0
    pull()
    world.ports.settings.retireCiPulls = 3
    world.ports.processes.totals = ((of) => (run: string) => ({ ...of(run), failed: 1 }))(world.ports.processes.totals)
    pull()
    expect(closures()).toEqual([])
})
