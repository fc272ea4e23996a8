/** Test groups, their members and their links to tests over GlideRecord. Their product has no API for them (product.md 3.8). */
import type { GlideRecord } from '@servicenow/glide'
import type { GroupedTest, GroupLink, GroupMembers, Member, TestGroups } from '../../compliance/test-groups.ts'
import { SOURCE, TABLE } from '../../vocabulary/names.ts'
import { eachOf, foreign, type ForeignRecord } from '../records/foreign.ts'
import { forEachIn } from '../records/in.ts'
import { setValues, text } from '../records/values.ts'
import { writeBySourceId } from '../records/write.ts'
import { ownRecord } from '../records/own.ts'

const GROUP = 'sn_vulc_policy'
const LINK = 'sn_vulc_policy_test'

export const glideTestGroups: TestGroups = {
    find(sourceIds) {
        const found = new Map<string, string>()
        eachOf(
            GROUP,
            'source_id',
            sourceIds,
            (group) => found.set(group.text('source_id').toLowerCase(), group.sysId),
            (group) => group.where('source', '=', SOURCE),
        )
        return found
    },
    createOrUpdate: (group) => writeBySourceId(GROUP, { ...group }),
    linksOf(tests) {
        const links = new Map<string, GroupLink[]>()
        eachOf(
            LINK,
            'test',
            tests,
            (link) => {
                const test = link.text('test')
                const found = { group: link.text('policy'), link: link.sysId }
                links.set(test, [...(links.get(test) ?? []), found])
            },
            (link) => link.where('policy.source', '=', SOURCE).orderBy('sys_id'),
        )
        return links
    },
    link(test, group) {
        const link = foreign(LINK)
        link.record.initialize()
        link.set({ policy: group, test }).make([group, test])
    },
    unlink(sysId) {
        const link = foreign(LINK)
        // Looked at once more: only a link to a group of ours is removed.
        if (link.get(sysId) && link.walked('policy.source') === SOURCE) link.remove()
    },
    showGroups(shown) {
        const narrow = (test: ForeignRecord<'sn_vulc_test'>) => test.where('source', '=', SOURCE)
        const refused = new Map<string, unknown>()
        const show = (test: ForeignRecord<'sn_vulc_test'>) => {
            const groups = (shown.get(test.sysId) ?? []).join(',')
            try {
                if (test.setChanged({ test_groups: groups })) test.save()
            } catch (error) {
                refused.set(test.sysId, error)
            }
        }
        // assumed: the name of the column that Configuration Compliance 15 shows as Test Groups (product.md 3.2).
        if (foreign('sn_vulc_test').name('test_groups') !== undefined)
            eachOf('sn_vulc_test', 'sys_id', [...shown.keys()], show, narrow)
        return refused
    },
}

export const glideGroupMembers: GroupMembers = {
    replace({ deployment, findingKey }, groupSourceId, members) {
        const wanted = new Map(members.map((member) => [`${member.kind} ${member.value}`, member]))
        const changed: Member[] = []
        const record = membersNamedBy(findingKey)
        while (record.next()) {
            const member = memberOf(record)
            const current = text(record, 'group_id') === groupSourceId && text(record, 'active') === '1'
            if (current && wanted.delete(`${member.kind} ${member.value}`)) continue
            changed.push(member)
            record.deleteRecord()
        }
        for (const member of wanted.values()) {
            const added = ownRecord(TABLE.groupMember)
            added.initialize()
            added.setValue('group_id', groupSourceId)
            added.setValue('deployment', deployment)
            added.setValue('origin', findingKey)
            added.setValue('kind', member.kind)
            added.setValue('member', member.value)
            added.setValue('active', true)
            added.insert()
            changed.push(member)
        }
        return changed
    },
    activate(findingKey, active) {
        const members: Member[] = []
        const record = membersNamedBy(findingKey)
        while (record.next()) members.push(memberOf(record))
        const all = ownRecord(TABLE.groupMember)
        all.addQuery('origin', findingKey)
        all.setValue('active', active)
        all.updateMultiple()
        return members
    },
    ofGroups(groupSourceIds) {
        const members: Member[] = []
        const each = (record: GlideRecord) => void members.push(memberOf(record))
        forEachIn(TABLE.groupMember, 'group_id', groupSourceIds, each, activeOnly)
        return members
    },
    groupsOf(values) {
        const groups = new Map<string, Set<string>>()
        const each = (record: GlideRecord) => {
            const value = text(record, 'member')
            groups.set(value, (groups.get(value) ?? new Set<string>()).add(text(record, 'group_id')))
        }
        forEachIn(TABLE.groupMember, 'member', values, each, activeOnly)
        return groups
    },
    linkedTo(groupSourceIds) {
        const linked = new Set<string>()
        eachOf(LINK, 'policy', [...glideTestGroups.find(groupSourceIds).values()], (link) =>
            linked.add(link.text('test')),
        )
        return distinct([...testsBy('sys_id', [...linked]), ...findingsOf('test', [...linked])])
    },
    tests(members) {
        const values = (kind: Member['kind']) => [
            ...new Set(members.filter((member) => member.kind === kind).map((member) => member.value)),
        ]
        return distinct([
            ...testsBy('source_id', values('assessment')),
            ...findingsOf('policy_definition', values('policy')),
            ...findingsOf('external_id', values('assessment')),
        ])
    },
    refused(tests, reason) {
        forEachIn(
            TABLE.finding,
            'test',
            tests,
            (finding) => {
                setValues(finding, { refusal: 'record', reason, fingerprint: '' })
                finding.update()
            },
            (finding) => finding.addQuery('type', 'assessment_metadata'),
        )
    },
    describedTests(after, findings) {
        const tests = new Set<string>()
        const finding = ownRecord(TABLE.finding)
        finding.addQuery('type', 'assessment_metadata')
        finding.addNotNullQuery('test')
        if (after !== '') finding.addQuery('sys_id', '>', after)
        finding.orderBy('sys_id')
        finding.setLimit(findings)
        finding.query()
        let read = 0
        let last = ''
        for (; finding.next(); read += 1) {
            tests.add(text(finding, 'test'))
            last = finding.getUniqueValue()
        }
        // All that is said of a test, wherever its findings stand: deployments share it.
        const described = distinct(findingsOf('test', [...tests]))
        return read < findings ? { tests: described } : { tests: described, last }
    },
}

function activeOnly(record: GlideRecord): void {
    record.addQuery('active', true)
}

function membersNamedBy(findingKey: string): GlideRecord {
    const record = ownRecord(TABLE.groupMember)
    record.addQuery('origin', findingKey)
    record.query()
    return record
}

/** A later entry of a test knows more than an earlier one. */
function distinct(tests: readonly GroupedTest[]): GroupedTest[] {
    return [...new Map(tests.map((test) => [test.sysId, test])).values()]
}

/** Tests themselves: one that was made for a citation or a result has no metadata, so no finding knows it. */
function testsBy(column: 'sys_id' | 'source_id', values: readonly string[]): GroupedTest[] {
    const tests: GroupedTest[] = []
    eachOf(
        'sn_vulc_test',
        column,
        values,
        (test) => tests.push({ sysId: test.sysId, key: test.text('source_id').toLowerCase(), policyDefinition: '' }),
        (test) => test.where('source', '=', SOURCE),
    )
    return tests
}

/** The tests of metadata findings that have one of some values in a column. */
function findingsOf(column: 'policy_definition' | 'external_id' | 'test', values: readonly string[]): GroupedTest[] {
    const tests: GroupedTest[] = []
    forEachIn(
        TABLE.finding,
        column,
        values,
        (finding) => {
            if (text(finding, 'test') !== '') tests.push(describedTest(finding))
        },
        (finding) => {
            finding.addQuery('type', 'assessment_metadata')
            finding.addNotNullQuery('test')
        },
    )
    return tests
}

function describedTest(finding: GlideRecord): GroupedTest {
    return {
        sysId: text(finding, 'test'),
        key: text(finding, 'external_id').toLowerCase(),
        policyDefinition: text(finding, 'policy_definition'),
    }
}

function memberOf(record: GlideRecord): Member {
    return { kind: text(record, 'kind') === 'policy' ? 'policy' : 'assessment', value: text(record, 'member') }
}
