/** Which tests belong to which test groups. Either side may arrive first: both sides' imports call `regroup`. */
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

export interface TestGroups {
    /** sys_ids by source id in lower case. */
    find(sourceIds: readonly string[]): Map<string, string>
    createOrUpdate(group: TestGroupRecord): { sysId: string; action: WriteAction }
    /** For each test its groups of this product, as group sys_id to link sys_id. */
    linksOf(tests: readonly string[]): Map<string, Map<string, string>>
    link(test: string, group: string): void
    unlink(link: string): void
    /** Fills the Test Groups column of a test, when it says something else. */
    showGroups(test: string, groups: readonly string[]): void
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

/**
 * Two processes that bring groups of one test at the same time do not see each other: one can still put it among those
 * without a group. At the end of a run all that are there are looked at once more.
 */
export function regroupUngrouped(ports: GroupingPorts): void {
    regroup(ports, ports.groupMembers.linkedTo([UNGROUPED.source_id]))
}

/**
 * A finding that is gone stands for no members any more: its group keeps its record and loses the tests. The members are
 * kept, so that it can be undone, and that an attempt that was interrupted still knows whose groups to bring up to date.
 */
export function activateMembers(ports: GroupingPorts, findingKey: string, active: boolean): void {
    regroup(ports, ports.groupMembers.tests(ports.groupMembers.activate(findingKey, active)))
}

/** Brings the groups of some tests up to date: links what is missing, removes what is no longer true. */
export function regroup({ testGroups, groupMembers }: GroupingPorts, tests: readonly GroupedTest[]): void {
    const distinct = [...new Map(tests.map((test) => [test.sysId, test])).values()]
    if (distinct.length === 0) return
    const values = distinct.flatMap((test) => [test.key, test.policyDefinition]).filter((value) => value !== '')
    const wanted = groupMembers.groupsOf([...new Set(values)])
    const groups = testGroups.find([...new Set([...wanted.values()].flatMap((ids) => [...ids]))])
    const links = testGroups.linksOf(distinct.map((test) => test.sysId))
    let ungrouped = ''
    for (const test of distinct) {
        const sourceIds = [test.key, test.policyDefinition].flatMap((value) => [...(wanted.get(value) ?? [])])
        const target = new Set(sourceIds.map((id) => groups.get(id) ?? '').filter((group) => group !== ''))
        if (target.size === 0) {
            ungrouped = ungrouped || testGroups.createOrUpdate(UNGROUPED).sysId
            target.add(ungrouped)
        }
        const current = links.get(test.sysId) ?? new Map<string, string>()
        const missing = [...target].filter((group) => !current.has(group))
        const surplus = [...current].filter(([group]) => !target.has(group))
        for (const group of missing) testGroups.link(test.sysId, group)
        for (const [, link] of surplus) testGroups.unlink(link)
        // Always: an attempt that was interrupted may have linked and not shown.
        testGroups.showGroups(test.sysId, [...target].sort())
    }
}
