/** Which tests belong to which test groups. Either side may arrive first: both sides' imports call `regroup`. */
import { messageOf } from '../vocabulary/thrown.ts'
import type { WriteAction } from './ports.ts'

export interface TestGroupRecord {
    source_id: string
    short_description: string
    description: string
    source_created: string
    source_updated: string
}

export interface Member {
    kind: 'policy' | 'assessment'
    /** Policy definition id or assessment key, in lower case. */
    value: string
}

/** Who says that a group has its members: a finding of a deployment. */
export interface MemberOrigin {
    deployment: string
    findingKey: string
}

/** A test with the two names by which groups know it. */
export interface GroupedTest {
    sysId: string
    key: string
    /** '' for the half of all tests that no policy is behind (azure.md 11.1). */
    policyDefinition: string
}

/** A link of a test, by sys_ids. */
export interface GroupLink {
    group: string
    link: string
}

export interface TestGroups {
    /** sys_ids by source id in lower case. */
    find(sourceIds: readonly string[]): Map<string, string>
    createOrUpdate(group: TestGroupRecord): { sysId: string; action: WriteAction }
    /** For each test its links to groups of this product, in a fixed order. */
    linksOf(tests: readonly string[]): Map<string, GroupLink[]>
    link(test: string, group: string): void
    unlink(link: string): void
    /** Fills the Test Groups column of tests where it says something else; groups by test. Returns what was said against it. */
    showGroups(shown: ReadonlyMap<string, readonly string[]>): Map<string, unknown>
}

export interface GroupMembers {
    /** Replaces what one finding says of a group; returns the members that came or went. */
    replace(origin: MemberOrigin, groupSourceId: string, members: readonly Member[]): Member[]
    /** Takes all members that a finding has named out of their groups and keeps them, or puts them back; returns them. */
    activate(findingKey: string, active: boolean): Member[]
    /** All members that some groups have, whoever says so. */
    ofGroups(groupSourceIds: readonly string[]): Member[]
    /** Tests that are linked to some groups, whether or not they still belong there. */
    linkedTo(groupSourceIds: readonly string[]): GroupedTest[]
    /** Source ids of groups by member value. */
    groupsOf(values: readonly string[]): Map<string, Set<string>>
    /** Tests that some members mean, whichever deployment brought them. */
    tests(members: readonly Member[]): GroupedTest[]
    /** Tests that metadata describes, so that their policy is known: those of so many findings behind a sys_id. */
    describedTests(after: string, findings: number): DescribedTests
    /** Notes at the metadata of some tests what the instance said against their links: the next pull tries again. */
    refused(tests: readonly string[], reason: string): void
}

export interface DescribedTests {
    tests: GroupedTest[]
    /** sys_id of the last finding; undefined when there are no more. */
    last?: string
}

export interface GroupingPorts {
    testGroups: TestGroups
    groupMembers: GroupMembers
}

/** Where tests are found that no chosen initiative or standard has. */
export const UNGROUPED: TestGroupRecord = {
    source_id: 'no-policy',
    short_description: 'Microsoft Defender for Cloud: tests without a policy',
    description:
        'Tests that belong to no initiative and no security standard that was imported. A test leaves this group as soon as one has it.',
    source_created: '',
    source_updated: '',
}

/** Tests that are looked at together at the end of a run. */
const PAGE = 500

/**
 * Processes that bring groups and tests at the same time do not see what the other has begun: a test can be left in the
 * group of those without one, or linked twice. At the end of a run all are looked at once more; of those that no metadata
 * describes, which are linked by what their assessment said of their policy, only those without a group. They come in
 * pages; what the instance says against one is thrown when all were looked at.
 */
export function regroupAll(ports: GroupingPorts): void {
    const { groupMembers } = ports
    const said: unknown[] = []
    const look = (tests: readonly GroupedTest[]) => {
        try {
            regroup(ports, tests)
        } catch (error) {
            said.push(error)
        }
    }
    const ungrouped = groupMembers.linkedTo([UNGROUPED.source_id])
    for (let start = 0; start < ungrouped.length; start += PAGE) look(ungrouped.slice(start, start + PAGE))
    for (let after: string | undefined = ''; after !== undefined;) {
        const described: DescribedTests = groupMembers.describedTests(after, PAGE)
        look(described.tests)
        after = described.last
    }
    if (said.length > 0) throw said[0]
}

/**
 * A finding that is gone stands for no members any more: its group keeps its record and loses the tests. The members are
 * kept, so that it can be undone, and that an attempt that was interrupted still knows whose groups to bring up to date.
 */
export function activateMembers(ports: GroupingPorts, findingKey: string, active: boolean): void {
    regroup(ports, ports.groupMembers.tests(ports.groupMembers.activate(findingKey, active)))
}

/**
 * Brings the groups of some tests up to date: links what is missing, removes what is no longer true. Where the instance
 * refuses one the others are brought up to date all the same, the test shows what is so, and it throws at the end.
 */
export function regroup(ports: GroupingPorts, tests: readonly GroupedTest[]): void {
    const { testGroups, groupMembers } = ports
    const distinct = [...new Map(tests.map((test) => [test.sysId, test])).values()]
    if (distinct.length === 0) return
    // Links first: whoever made one had stored its members before, so no link of another process looks wrong.
    const links = testGroups.linksOf(distinct.map((test) => test.sysId))
    const targets = targetsOf(ports, distinct)
    const shown = new Map<string, string[]>()
    const refused = new Map<string, unknown>()
    for (const { sysId } of distinct) {
        const before = links.get(sysId) ?? []
        const linked = new Set(before.map(({ group }) => group))
        try {
            relink(testGroups, sysId, { before, target: targets.get(sysId) ?? new Set(), linked })
        } catch (error) {
            refused.set(sysId, error)
        }
        shown.set(sysId, [...linked].sort())
    }
    // Whether or not a link changed: an attempt that was interrupted may have linked and not shown.
    for (const [test, error] of testGroups.showGroups(shown)) refused.set(test, error)
    if (refused.size === 0) return
    const [reason] = refused.values()
    groupMembers.refused([...refused.keys()], messageOf(reason))
    throw reason
}

/** For each test the sys_ids of the groups that it belongs to; that of those without one where there is no other. */
function targetsOf(
    { testGroups, groupMembers }: GroupingPorts,
    tests: readonly GroupedTest[],
): Map<string, Set<string>> {
    const values = tests.flatMap((test) => [test.key, test.policyDefinition]).filter((value) => value !== '')
    const wanted = groupMembers.groupsOf([...new Set(values)])
    const groups = testGroups.find([...new Set([...wanted.values()].flatMap((ids) => [...ids]))])
    const targets = new Map<string, Set<string>>()
    let ungrouped = ''
    for (const test of tests) {
        const sourceIds = [test.key, test.policyDefinition].flatMap((value) => [...(wanted.get(value) ?? [])])
        const target = new Set(sourceIds.map((id) => groups.get(id) ?? '').filter((group) => group !== ''))
        if (target.size === 0) {
            ungrouped = ungrouped || testGroups.createOrUpdate(UNGROUPED).sysId
            target.add(ungrouped)
        }
        targets.set(test.sysId, target)
    }
    return targets
}

/** Makes the links of one test what they should be. `linked` follows each step, so that it is true when one is refused. */
function relink(
    testGroups: TestGroups,
    test: string,
    { before, target, linked }: { before: readonly GroupLink[]; target: ReadonlySet<string>; linked: Set<string> },
): void {
    const missing = new Set(target)
    const surplus = before.filter(({ group }) => !missing.delete(group))
    for (const group of missing) {
        testGroups.link(test, group)
        linked.add(group)
    }
    for (const { group, link } of surplus) {
        testGroups.unlink(link)
        if (!target.has(group)) linked.delete(group)
    }
}
