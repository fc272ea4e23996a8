/** Test groups, their members and their links to tests over GlideRecord. Their product has no API for them (product.md 3.8). */
import { GlideRecord } from '@servicenow/glide'
import type { GroupedTest, GroupLink, GroupMembers, Member, TestGroups } from '../compliance/test-groups.ts'
import { SOURCE, TABLE } from '../names.ts'
import { forEachIn } from './glide-in.ts'
import { insertOnce } from './glide-insert.ts'
import { text } from './glide-values.ts'
import { writeBySourceId } from './glide-write.ts'

const GROUP = 'sn_vulc_policy'
const LINK = 'sn_vulc_policy_test'

export const glideTestGroups: TestGroups = {
    find(sourceIds) {
        const found = new Map<string, string>()
        forEachIn(
            GROUP,
            'source_id',
            sourceIds,
            (group) => found.set(text(group, 'source_id').toLowerCase(), group.getUniqueValue()),
            (group) => group.addQuery('source', SOURCE),
        )
        return found
    },
    createOrUpdate: (group) => writeBySourceId(GROUP, { ...group }),
    linksOf(tests) {
        const links = new Map<string, GroupLink[]>()
        forEachIn(
            LINK,
            'test',
            tests,
            (link) => {
                const test = text(link, 'test')
                const found = { group: text(link, 'policy'), link: link.getUniqueValue() }
                links.set(test, [...(links.get(test) ?? []), found])
            },
            (link) => {
                link.addQuery('policy.source', SOURCE)
                link.orderBy('sys_id')
            },
        )
        return links
    },
    link(test, group) {
        const link = new GlideRecord(LINK)
        link.initialize()
        link.setValue('policy', group)
        link.setValue('test', test)
        if (insertOnce(link, [group, test]) === undefined)
            throw new Error(`test group link refused: ${link.getLastErrorMessage()}`)
    },
    unlink(sysId) {
        const link = new GlideRecord(LINK)
        if (link.get(sysId)) link.deleteRecord()
    },
    showGroups(shown) {
        // assumed: the name of the column that Configuration Compliance 15 shows as Test Groups (product.md 3.2).
        if (!new GlideRecord('sn_vulc_test').isValidField('test_groups')) return
        forEachIn('sn_vulc_test', 'sys_id', [...shown.keys()], (test) => {
            const groups = (shown.get(test.getUniqueValue()) ?? []).join(',')
            if (text(test, 'test_groups') === groups) return
            test.setValue('test_groups', groups)
            test.update()
        })
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
            const added = new GlideRecord(TABLE.groupMember)
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
        const all = new GlideRecord(TABLE.groupMember)
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
        forEachIn(LINK, 'policy', [...glideTestGroups.find(groupSourceIds).values()], (link) =>
            linked.add(text(link, 'test')),
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
    describedTests() {
        const tests: GroupedTest[] = []
        const finding = new GlideRecord(TABLE.finding)
        finding.addQuery('type', 'assessment_metadata')
        finding.addNotNullQuery('test')
        finding.query()
        while (finding.next()) tests.push(describedTest(finding))
        return tests
    },
}

function activeOnly(record: GlideRecord): void {
    record.addQuery('active', true)
}

function membersNamedBy(findingKey: string): GlideRecord {
    const record = new GlideRecord(TABLE.groupMember)
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
    forEachIn(
        'sn_vulc_test',
        column,
        values,
        (test) => {
            const key = text(test, 'source_id').toLowerCase()
            tests.push({ sysId: test.getUniqueValue(), key, policyDefinition: '' })
        },
        (test) => test.addQuery('source', SOURCE),
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
        (finding) => tests.push(describedTest(finding)),
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
