import { activateMembers, regroup, regroupAll, UNGROUPED, type GroupingPorts } from './test-groups.ts'

/** Ends the name of a second link of a test to a group. */
const TWIN = ' again'

/** Groups by member; links as 'test>group'. */
function ports(
    members: Record<string, string[]>,
    links: string[] = [],
    groups = ['g1', 'g2'],
    origins: Record<string, string> = {},
) {
    const shown: Record<string, readonly string[]> = {}
    const state = new Set(links)
    const made: string[] = []
    const refused: string[] = []
    const inactive = new Set<string>()
    const all: GroupingPorts = {
        testGroups: {
            find: (ids) => new Map(ids.filter((id) => groups.includes(id)).map((id) => [id, `sys-${id}`])),
            createOrUpdate({ source_id }) {
                made.push(source_id)
                return { sysId: `sys-${source_id}`, action: 'unchanged' }
            },
            linksOf: (tests) =>
                new Map(
                    tests.map((test) => [
                        test,
                        [...state]
                            .filter((link) => link.startsWith(`${test}>`))
                            .map((link) => ({ group: link.slice(test.length + 1).replace(TWIN, ''), link })),
                    ]),
                ),
            link: (test, group) => state.add(`${test}>${group}`),
            unlink: (link) => state.delete(link),
            showGroups(of) {
                for (const [test, groups] of of) shown[test] = groups
                return new Map<string, unknown>()
            },
        },
        groupMembers: {
            replace: () => [],
            activate(findingKey, active) {
                const named = Object.keys(members).filter((value) => origins[value] === findingKey)
                for (const value of named) {
                    if (active) inactive.delete(value)
                    else inactive.add(value)
                }
                return named.map((value) => ({ kind: 'assessment', value }))
            },
            ofGroups: () => [],
            linkedTo: (ids) =>
                [...state]
                    .filter((link) => ids.some((id) => link.endsWith(`>sys-${id}`)))
                    .map((link) => link.split('>')[0] ?? '')
                    .map((sysId) => ({ sysId, key: sysId.replace('t', 'k'), policyDefinition: '' })),
            tests: (of) =>
                of.map(({ value }) => ({ sysId: value.replace('k', 't'), key: value, policyDefinition: '' })),
            refused: (tests) => void refused.push(...tests),
            describedTests(after, findings) {
                const all = [...new Set([...state].map((link) => link.split('>')[0] ?? ''))].sort()
                const page = all.filter((sysId) => sysId > after).slice(0, findings)
                const tests = page.map((sysId) => ({ sysId, key: sysId.replace('t', 'k'), policyDefinition: '' }))
                const last = page[page.length - 1]
                return page.length < findings || last === undefined ? { tests } : { tests, last }
            },
            groupsOf: (values) =>
                new Map(
                    values
                        .filter((value) => members[value] && !inactive.has(value))
                        .map((value) => [value, new Set(members[value])]),
                ),
        },
    }
    return { all, links: () => [...state].sort(), shown, made, refused }
}

const test1 = { sysId: 't1', key: 'k1', policyDefinition: 'p1' }

test('a test belongs to the groups of its key and of its policy, each once', () => {
    const { all, links, shown } = ports({ k1: ['g1'], p1: ['g1', 'g2'] })
    regroup(all, [test1, test1])
    expect(links()).toEqual(['t1>sys-g1', 't1>sys-g2'])
    expect(shown).toEqual({ t1: ['sys-g1', 'sys-g2'] })
})

test('what is no longer true goes, what is stays, what did not change is not written', () => {
    const { all, links, shown } = ports({ k1: ['g1'] }, ['t1>sys-g1', 't1>sys-g2', 't2>sys-g1'])
    regroup(all, [test1, { sysId: 't2', key: 'k1', policyDefinition: '' }])
    expect(links()).toEqual(['t1>sys-g1', 't2>sys-g1'])
    // What is shown is written only where it differs, which the adapter sees.
    expect(shown).toEqual({ t1: ['sys-g1'], t2: ['sys-g1'] })
})

test('a test without a group is in the group of those, made once, and leaves it', () => {
    const lonely = ports({})
    regroup(lonely.all, [test1, { sysId: 't2', key: 'k2', policyDefinition: '' }])
    expect(lonely.links()).toEqual(['t1>sys-no-policy', 't2>sys-no-policy'])
    expect(lonely.made).toEqual([UNGROUPED.source_id])
    const found = ports({ k1: ['g1'] }, ['t1>sys-no-policy'])
    regroup(found.all, [test1])
    expect(found.links()).toEqual(['t1>sys-g1'])
})

test('a group that has not arrived yet is waited for', () => {
    const { all, links } = ports({ k1: ['later'] })
    regroup(all, [test1])
    expect(links()).toEqual(['t1>sys-no-policy'])
})

test('nothing to do', () => {
    const { all, links, made } = ports({})
    regroup(all, [])
    expect([links(), made]).toEqual([[], []])
})

test('a finding that is gone takes its tests out of the group, also after an interruption; undone, it puts them back', () => {
    const members = { k1: ['g1'], k2: ['g1'], k3: ['g1'] }
    const origins = { k1: 'gone', k2: 'gone', k3: 'stays' }
    const { all, links } = ports(members, ['t1>sys-g1', 't2>sys-g1', 't3>sys-g1'], ['g1'], origins)
    const { unlink } = all.testGroups
    all.testGroups.unlink = () => {
        throw new Error('the node is gone')
    }
    expect(() => activateMembers(all, 'gone', false)).toThrow('the node is gone')
    all.testGroups.unlink = unlink
    activateMembers(all, 'gone', false)
    expect(links()).toEqual(['t1>sys-no-policy', 't2>sys-no-policy', 't3>sys-g1'])
    activateMembers(all, 'gone', true)
    expect(links()).toEqual(['t1>sys-g1', 't2>sys-g1', 't3>sys-g1'])
})

test('a test that has a group after all, or twice the same, has it once in the end', () => {
    const links = ['t1>sys-g1', 't1>sys-no-policy', 't2>sys-no-policy', `t2>sys-no-policy${TWIN}`]
    const world = ports({ k1: ['g1'] }, links)
    regroupAll(world.all)
    expect(world.links()).toEqual(['t1>sys-g1', 't2>sys-no-policy'])
})

test('a link that another process makes meanwhile stays', () => {
    const members: Record<string, string[]> = { k1: ['g1'] }
    const { all, links } = ports(members, ['t1>sys-g1'])
    const { groupsOf } = all.groupMembers
    // Just after the members were read another process stores that k1 is in g2 as well, and links it.
    all.groupMembers.groupsOf = (values) => {
        const found = groupsOf(values)
        members['k1'] = ['g1', 'g2']
        all.testGroups.link('t1', 'sys-g2')
        return found
    }
    regroup(all, [test1])
    expect(links()).toEqual(['t1>sys-g1', 't1>sys-g2'])
})

test('where the instance refuses to remove a link the test shows what is so, the others go on, and it is told', () => {
    const { all, links, shown, refused } = ports({ k1: ['g1'], k2: ['g1'] }, ['t1>sys-g2', 't2>sys-g2'])
    const { unlink } = all.testGroups
    all.testGroups.unlink = (link) => {
        if (link === 't1>sys-g2') throw new Error('MDC-620: not deleted')
        unlink(link)
    }
    const tests = ['1', '2'].map((n) => ({ sysId: `t${n}`, key: `k${n}`, policyDefinition: '' }))
    expect(() => regroup(all, tests)).toThrow('MDC-620: not deleted')
    expect(links()).toEqual(['t1>sys-g1', 't1>sys-g2', 't2>sys-g1'])
    expect(shown).toEqual({ t1: ['sys-g1', 'sys-g2'], t2: ['sys-g1'] })
    expect(refused).toEqual(['t1'])
})

test('where the instance refuses to show groups the others go on, and it is told', () => {
    const { all, refused } = ports({ k1: ['g1'] })
    const { showGroups } = all.testGroups
    all.testGroups.showGroups = (of) => {
        showGroups(of)
        return new Map([['t1', new Error('MDC-619: refused')]])
    }
    expect(() => regroup(all, [test1])).toThrow('MDC-619: refused')
    expect(refused).toEqual(['t1'])
})

describe('at the end of a run', () => {
    const many = Array.from({ length: 1001 }, (_, n) => String(n).padStart(4, '0'))
    const world = () =>
        ports(
            Object.fromEntries(many.map((n) => [`k${n}`, ['g1']])),
            many.map((n) => `t${n}>sys-g2`),
        )

    test('all tests are looked at, some hundred at a time', () => {
        const { all, links } = world()
        const { linksOf } = all.testGroups
        const pages: number[] = []
        all.testGroups.linksOf = (tests) => {
            pages.push(tests.length)
            return linksOf(tests)
        }
        regroupAll(all)
        expect(links()).toEqual(many.map((n) => `t${n}>sys-g1`))
        expect(pages).toEqual([500, 500, 1])
    })

    test('what is refused of the first page is told when the last was looked at', () => {
        const { all, links, refused } = world()
        const { unlink } = all.testGroups
        all.testGroups.unlink = (link) => {
            if (link === 't0000>sys-g2') throw new Error('MDC-620: not deleted')
            unlink(link)
        }
        expect(() => regroupAll(all)).toThrow('MDC-620: not deleted')
        expect(refused).toEqual(['t0000'])
        expect(links().filter((link) => link.endsWith('g2'))).toEqual(['t0000>sys-g2'])
    })
})
