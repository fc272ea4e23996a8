/** From staged assessment metadata to tests, in the test groups that have them. */
import { regroup, type GroupedTest } from '../../compliance/test-groups.ts'
import { importPage, type ImportPage, type Staged } from '../../runs/imports/import-page.ts'
import type { ApplyContext } from '../../runs/integration.ts'
import type { Ports } from '../../runs/ports.ts'
import type { MetadataRow } from './stage.ts'

/** Returns the handler of the rows of one import set. */
export function apply(
    { ledger, compliance }: Pick<Ports, 'ledger' | 'compliance'>,
    context: ApplyContext,
    rows: readonly Staged<MetadataRow>[],
): ImportPage<MetadataRow> {
    const grouped: GroupedTest[] = []
    return importPage<MetadataRow>(
        ledger,
        context.ledger,
        rows,
        (row) => {
            const { source_id, short_description, description, remediation, source_created } = row
            const { source_category, source_sub_category, source_criticality, policy_definition } = row
            const { sysId, action } = compliance.tests.createOrUpdate({
                source_id,
                short_description,
                description,
                remediation,
                source_category,
                source_sub_category,
                source_criticality,
                source_created,
                active: '1',
            })
            grouped.push({ sysId, key: source_id, policyDefinition: policy_definition })
            return { status: 'active', action, reason: '', test: sysId, policyDefinition: policy_definition }
        },
        () => regroup(compliance, grouped),
    )
}
