import type { Selection } from '../azure/graph/subscriptions.ts'
import { confirmRemoval, updateCoverage } from './coverage.ts'
import type { Coverage, CoverageState } from './ports.ts'

function ports(states: Record<string, CoverageState> = {}) {
    const known = new Map(Object.entries(states))
    const written: string[] = []
    const coverage: Coverage = {
        of: () => new Map(known),
        set(_deployment, id, state) {
            written.push(`${id} ${state}`)
            known.set(id, state)
        },
        read(sysId) {
            const state = known.get(sysId)
            return state && { deployment: 'd', subscription: sysId, state }
        },
    }
    return { coverage, written }
}

const ALL: Selection = { from: 'all', managementGroupIds: [], subscriptionIds: [] }
const listing = (...subscriptionIds: string[]): Selection => ({ ...ALL, from: 'subscriptions', subscriptionIds })
const lost = (of: ReturnType<typeof ports>, selection: Selection, readable: string[], unreadable: string[] = []) =>
    updateCoverage(of, { sysId: 'd', selection }, { readable, unreadable })

test('what is readable is listed, and written once', () => {
    const world = ports({ a: 'listed' })
    expect(lost(world, ALL, ['a', 'b'])).toEqual([])
    expect(lost(world, ALL, ['a', 'b'])).toEqual([])
    expect(world.written).toEqual(['b listed'])
})

test('what is no longer listed is lost, run after run, until it comes back', () => {
    const world = ports({ a: 'listed', b: 'listed' })
    expect(lost(world, ALL, ['a'])).toEqual(['b'])
    expect(lost(world, ALL, ['a'])).toEqual(['b'])
    expect(lost(world, ALL, ['a', 'b'])).toEqual([])
    expect(world.written).toEqual(['b lost', 'b listed'])
})

test('one whose removal was confirmed is not lost, and comes back when it is readable again', () => {
    const world = ports({ a: 'listed', b: 'lost' })
    expect(confirmRemoval(world, 'b')).toEqual({ value: 'b' })
    expect(lost(world, ALL, ['a'])).toEqual([])
    expect(lost(world, ALL, ['a', 'b'])).toEqual([])
    expect(world.written).toEqual(['b removed', 'b listed'])
})

test.each(['a', 'unknown'])('only lost ones can be confirmed: %s', (id) => {
    expect(confirmRemoval(ports({ a: 'listed' }), id)).toMatchObject({ failure: { code: 'MDC-413' } })
})

test('a list that no longer names one removes it; one that it names and cannot read is named by the list', () => {
    const world = ports({ a: 'listed', b: 'listed', c: 'listed' })
    expect(lost(world, listing('A', 'b'), ['a'], ['b'])).toEqual([])
    expect(world.written).toEqual(['b lost', 'c removed'])
})
