/** The end of a deployment: what it has imported is closed by closures like any other, and nothing is left behind. */
import { approveClosure, undoClosure } from './closure.ts'
import { deletionRefused, endRetirement, isRetiring, leftOpenBy, openOf, retire } from './retirement.ts'
import { cancelAll } from '../steps/cancel.ts'
import { listIntegration } from '../../../../test/support/list-integration.ts'
import { runWorld } from '../../../../test/support/engine-in-memory.ts'

/** A deployment with so many open results. */
function imported(open: number) {
    const closed: string[] = []
    const reopened: string[] = []
    const source = { rows: Array.from({ length: open }, (_, index) => `row${String(index).padStart(4, '0')}`) }
    const world = runWorld(
        listIntegration(source, {
            close: (_ports, finding, absence) => closed.push(`${finding.result} ${absence}`) > 0,
            reopen: (_ports, finding) => void reopened.push(finding.result),
        }),
    )
    world.deployment.pageSize = 1000
    world.start()
    world.finish()
    const closures = () => [...world.closures.values()]
    const retired = () => retire(world.ports, 'deployment', () => cancelAll(world.ports, 'deployment'))
    return { world, closed, reopened, closures, retired }
}

test('many wait for approval, and are closed and opened again like any other', () => {
    const { world, closed, reopened, closures, retired } = imported(450)
    expect(retired()).toEqual({ value: { held: 1, closing: 0, cancelled: 0, open: '450 open results' } })
    expect(world.deployment.active).toBe(false)
    world.finish()
    expect(closed).toEqual([])
    const [closure] = closures()
    expect(closure).toMatchObject({ state: 'held', run: '', count: 450, open: 450 })
    expect(closure?.message).toContain('450 open results would be closed as out of scope')
    approveClosure(world.ports, closure?.sysId ?? '', 'admin')
    world.finish()
    expect(closures()).toMatchObject([{ state: 'closed', closed: 450 }])
    expect(closed).toHaveLength(450)
    undoClosure(world.ports, closure?.sysId ?? '', 'admin')
    world.finish()
    expect(reopened).toHaveLength(450)
    expect(closures()).toMatchObject([{ state: 'undone' }])
})

test('few are closed at once', () => {
    const { world, closed, retired } = imported(5)
    expect(retired()).toMatchObject({ value: { held: 0, closing: 1 } })
    world.finish()
    expect(closed).toHaveLength(5)
    expect(openOf(world.ports, 'deployment')).toBe('')
})

test('a run that is at work is ended, and what its last page brings is closed too', () => {
    const { world, closed, retired } = imported(5)
    world.start()
    expect(retired()).toMatchObject({ value: { cancelled: 1, closing: 1 } })
    const late = [...world.findings.values()][0]
    if (late) late.closure = ''
    world.finish()
    expect(closed).toHaveLength(5)
})

test('pressed again, it proposes anew; while something closes it waits', () => {
    const { world, closures, retired } = imported(450)
    retired()
    retired()
    expect(closures().map(({ state }) => state)).toEqual(['dismissed', 'held'])
    approveClosure(world.ports, closures()[1]?.sysId ?? '', 'admin')
    expect(retired().failure?.code).toBe('MDC-421')
    world.finish()
    expect(closures()[1]).toMatchObject({ state: 'closed', closed: 450 })
})

test('a deployment that cannot be made inactive keeps everything open', () => {
    const { world, closed, closures, retired } = imported(5)
    world.ports.deployments.deactivate = () => false
    expect(retired().failure?.code).toBe('MDC-619')
    world.finish()
    expect(closures()).toMatchObject([{ state: 'dismissed' }])
    expect(closed).toEqual([])
})

test('active again, what waits is not closed', () => {
    const { world, closures, retired } = imported(450)
    retired()
    expect(isRetiring(world.ports, 'deployment')).toBe(true)
    expect(endRetirement(world.ports, 'deployment')).toBe(1)
    expect(closures()).toMatchObject([{ state: 'dismissed', message: 'The configuration is active again.' }])
    expect([...world.findings.values()].filter(({ closure }) => closure !== '')).toEqual([])
    expect(isRetiring(world.ports, 'deployment')).toBe(false)
})

test('it may be deleted once nothing is open, at work, or running', () => {
    const { world, retired } = imported(5)
    const refused = () => deletionRefused(world.ports, 'deployment')
    expect(refused()).toMatch(/^MDC-422: 5 open results belong to this configuration\. Set it inactive, or use Retire/)
    world.start()
    retired()
    expect(refused()).toMatch(/^MDC-422/)
    world.finish()
    expect(refused()).toBeUndefined()
    world.deployment.active = true
    world.start()
    expect(refused()).toMatch(/^MDC-423/)
})

test('what an inactive integration leaves open is what no active one looks after', () => {
    const { world } = imported(5)
    const own = { sysId: world.integration.sysId, deployment: 'deployment', type: world.integration.type }
    expect(leftOpenBy(world.ports, own)).toBe('5 open results')
    expect(leftOpenBy(world.ports, { ...own, sysId: 'another' })).toBe('')
})
