import type { CoverageState } from '../ports.ts'
import { leavingChecks } from './leaving.ts'

const [A, B, C] = ['a', 'b', 'c'].map((x) => `${x.repeat(8)}-0000-4000-8000-000000000000`) as [string, string, string]

const told = (
    known: Record<string, CoverageState>,
    subscriptionIds: string[],
    readable: string[],
    unreadable: string[] = [],
    open = 28,
) => {
    const asked: string[][] = []
    const openIn = (_: string, ids: readonly string[]) => (asked.push([...ids]), open)
    const from = subscriptionIds.length > 0 ? ('subscriptions' as const) : ('all' as const)
    const checks = leavingChecks(
        { coverage: { of: () => new Map(Object.entries(known)) }, ledger: { openIn } },
        { sysId: 'd', selection: { from, managementGroupIds: [], subscriptionIds } },
        { readable, unreadable },
    )
    return { sentences: checks.map(({ sentence }) => sentence), asked }
}
const ALL: Record<string, CoverageState> = { [A]: 'listed', [B]: 'listed', [C]: 'lost' }

test('subscriptions that are no longer named leave, with what they have', () => {
    expect(told(ALL, [A], [A])).toEqual({
        sentences: ['2 subscriptions leave the scope; their 28 open findings will be proposed for closing.'],
        asked: [[B, C]],
    })
    expect(told(ALL, [A, B], [A, B], [], 1).sentences).toEqual([
        '1 subscription leaves the scope; its 1 open finding will be proposed for closing.',
    ])
})

test('one that is named and cannot be read does not leave, in whatever spelling', () => {
    expect(told({ [A]: 'listed', [B]: 'listed' }, [A, B.toUpperCase()], [A], [B.toUpperCase()]).sentences).toEqual([])
})

test('nothing leaves twice, and nothing where all is there', () => {
    expect(told({ [A]: 'listed', [B]: 'removed' }, [A], [A]).sentences).toEqual([])
    expect(told({ [A]: 'listed' }, [], [A, B]).sentences).toEqual([])
})

test('without a list of IDs one that is not listed is lost, and what it has stays open', () => {
    expect(told(ALL, [], [A, B]).sentences).toEqual([
        `1 subscription that was read before is no longer in what can be read (${C}); its 28 open findings stay open and are not assessed.`,
    ])
})
