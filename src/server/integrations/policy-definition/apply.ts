/** Transform of staged initiatives and standards: test groups, and which tests belong to them. */
import { boundedIdentity, LENGTH } from '../../compliance/limits.ts'
import { regroup, type GroupingPorts, type Member } from '../../compliance/test-groups.ts'
import { listOf, textOf } from '../../vocabulary/json.ts'
import type { Digest } from '../../vocabulary/outcome.ts'
import { importPage, type ImportPage, type RowResult, type StagedRow } from '../../runs/imports/import-page.ts'
import type { Ledger, LedgerContext } from '../../findings/ports.ts'
import type { PolicyRow } from './stage.ts'

export interface PolicyImportPorts extends GroupingPorts {
    ledger: Ledger
    digest: Digest
}

/** Returns the handler of the rows of one import set. */
export function policyImport(ports: PolicyImportPorts, context: LedgerContext, rows: readonly StagedRow[]): ImportPage {
    const groups = new Set<string>()

    function handle(row: PolicyRow & { finding_key: string }): RowResult {
        const source_id = boundedIdentity(row.source_id, LENGTH.otherSourceId, ports.digest)
        const members = [...parse('policy', row.policies), ...parse('assessment', row.assessments)]
        const changed = ports.groupMembers.replace(
            { deployment: context.deployment, findingKey: row.finding_key },
            source_id,
            members,
        )
        groups.add(source_id)
        // Members count for a group once it exists, and for every deployment that has it.
        if (row.kind === 'members')
            return { status: 'active', action: changed.length > 0 ? 'updated' : 'unchanged', reason: '' }
        const { short_description, description, source_created, source_updated } = row
        const { sysId, action } = ports.testGroups.createOrUpdate({
            source_id,
            short_description,
            description,
            source_created,
            source_updated,
        })
        return { status: 'active', action, reason: '', targetTable: 'sn_vulc_policy', target: sysId }
    }

    return importPage(
        ports.ledger,
        context,
        rows,
        (row) => handle(row as unknown as PolicyRow & { finding_key: string }),
        () => {
            // Not only the members that came or went: an attempt that was interrupted may have changed them already.
            const sourceIds = [...groups]
            const members = ports.groupMembers.tests(ports.groupMembers.ofGroups(sourceIds))
            regroup(ports, [...members, ...ports.groupMembers.linkedTo(sourceIds)])
        },
    )
}

function parse(kind: Member['kind'], json: string): Member[] {
    return listOf(JSON.parse(json || '[]')).map((value) => ({ kind, value: textOf(value) }))
}
