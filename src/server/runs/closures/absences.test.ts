/** What full pulls no longer bring: closed after several of them, and never by a pull that brought nothing. */
import { approveClosure, dismissClosure, undoClosure } from './closure.ts'
import { listIntegration } from '../../../../test/support/list-integration.ts'
import { runWorld } from '../../../../test/support/engine-in-memory.ts'

/** A world that has seen some rows; `pull` lets the source hold others. */
function seenWorld(seen = ['a', 'b']) {
    const source = { rows: seen }
    const closed: string[] = []
    const reopened: string[] = []
    const idOf = ({ key }: { key: string }) => world.findings.get(key)?.externalId ?? ''
    const integration = listIntegration(source, {
        usesStartTime: false,
        countsAbsences: true,
        close: (_ports, finding) => void closed.push(idOf(finding)),
        reopen: (_ports, finding) => void reopened.push(idOf(finding)),
    })
    const world = runWorld(integration)
    const pull = (rows: string[]) => {
        source.rows = rows
        world.clock.at += 3600_000
        world.start()
        world.finish()
    }
    pull(seen)
    const newest = () => [...world.closures.values()].at(-1)
    return { world, closed, reopened, pull, newest }
}

test('the third pull without it closes a finding', () => {
    const { closed, pull } = seenWorld()
    pull(['a'])
    pull(['a'])
    expect(closed).toEqual([])
    pull(['a'])
    expect(closed).toEqual(['b'])
    pull(['a'])
    expect(closed).toEqual(['b'])
})

test('one that comes back in between is counted anew', () => {
    const { closed, pull } = seenWorld()
    for (const rows of [['a'], ['a'], ['a', 'b'], ['a'], ['a']]) pull(rows)
    expect(closed).toEqual([])
    pull(['a'])
    expect(closed).toEqual(['b'])
})

test('many at once wait for approval, however many they are, and each is counted once a pull', () => {
    const many = Array.from({ length: 1200 }, (_, index) => `row${index}`)
    const { world, closed, pull, newest } = seenWorld(['a', ...many])
    pull(['a'])
    pull(['a'])
    expect(newest()).toBeUndefined()
    pull(['a'])
    expect(newest()).toMatchObject({ state: 'held', count: 1200, open: 1201 })
    expect(closed).toEqual([])
    approveClosure(world.ports, newest()?.sysId ?? '', 'admin')
    world.finish()
    expect(newest()).toMatchObject({ state: 'closed', closed: 1200 })
    expect([...closed].sort()).toEqual([...many].sort())
})

test('dismissed, nothing is closed and the next pull proposes again; undone, three more absences are needed', () => {
    const many = Array.from({ length: 20 }, (_, index) => `row${index}`)
    const { world, closed, reopened, pull, newest } = seenWorld(['a', ...many])
    for (let pulls = 0; pulls < 3; pulls += 1) pull(['a'])
    dismissClosure(world.ports, newest()?.sysId ?? '', 'admin')
    pull(['a'])
    expect([...world.closures.values()].map(({ state }) => state)).toEqual(['dismissed', 'held'])
    expect(closed).toEqual([])
    approveClosure(world.ports, newest()?.sysId ?? '', 'admin')
    world.finish()
    expect(undoClosure(world.ports, newest()?.sysId ?? '', 'admin')).toEqual({ value: 20 })
    world.finish()
    expect([...reopened].sort()).toEqual([...closed].sort())
    pull(['a'])
    pull(['a'])
    expect(newest()?.state).toBe('undone')
    pull(['a'])
    expect(newest()?.state).toBe('held')
})

test('a pull that brings nothing at all says nothing about what is gone', () => {
    const { world, closed, pull } = seenWorld()
    for (let count = 0; count < 5; count += 1) pull([])
    expect(closed).toEqual([])
    expect([...world.findings.values()].map((finding) => finding.missed)).toEqual([0, 0])
})
