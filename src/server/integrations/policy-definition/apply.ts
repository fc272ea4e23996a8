/** From staged initiatives and standards to test groups, and which tests belong to them. */
import { boundedIdentity, LENGTH } from '../../compliance/limits.ts'
import { regroup, type Member } from '../../compliance/test-groups.ts'
import { importPage, type ImportPage, type RowResult, type Staged } from '../../runs/imports/import-page.ts'
import type { ApplyContext } from '../../runs/integration.ts'
import type { Ports } from '../../runs/ports.ts'
import { listOf, textOf } from '../../vocabulary/json.ts'
import type { PolicyRow } from './stage.ts'

/** Returns the handler of the rows of one import set. */
export function apply(
    { ledger, digest, compliance }: Pick<Ports, 'ledger' | 'digest' | 'compliance'>,
    context: ApplyContext,
    rows: readonly Staged<PolicyRow>[],
): ImportPage<PolicyRow> {
    const { groupMembers, testGroups } = compliance
    const groups = new Set<string>()

    function handle(row: Staged<PolicyRow>): RowResult {
        const source_id = boundedIdentity(row.source_id, LENGTH.otherSourceId, digest)
        const members = [...parse('policy', row.policies), ...parse('assessment', row.assessments)]
        const origin = { deployment: context.deployment.sysId, findingKey: row.finding_key }
        const changed = groupMembers.replace(origin, source_id, members)
        groups.add(source_id)
        // Members count for a group once it exists, and for every deployment that has it.
        if (row.kind === 'members')
            return { status: 'active', action: changed.length > 0 ? 'updated' : 'unchanged', reason: '' }
        const { short_description, description, source_created, source_updated } = row
        const { sysId, action } = testGroups.createOrUpdate({
            source_id,
            short_description,
            description,
            source_created,
            source_updated,
        })
        return { status: 'active', action, reason: '', targetTable: 'sn_vulc_policy', target: sysId }
    }

    return importPage(ledger, context.ledger, rows, handle, () => {
        // Not only the members that came or went: an attempt that was interrupted may have changed them already.
        const sourceIds = [...groups]
        const members = groupMembers.tests(groupMembers.ofGroups(sourceIds))
        regroup(compliance, [...members, ...groupMembers.linkedTo(sourceIds)])
    })
}

function parse(kind: Member['kind'], json: string): Member[] {
    return listOf(JSON.parse(json || '[]')).map((value) => ({ kind, value: textOf(value) }))
}
