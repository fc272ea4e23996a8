/** Transform of staged assessment metadata: one test a row, in the test groups that have it. */
import type { Tests } from '../../compliance/ports.ts'
import { regroup, type GroupedTest, type GroupingPorts } from '../../compliance/test-groups.ts'
import type { TestRecord } from '../../compliance/test-record.ts'
import { importPage, type ImportPage, type StagedRow } from '../../runs/imports/import-page.ts'
import type { Ledger, LedgerContext } from '../../findings/ports.ts'

/** Returns the handler of the rows of one import set. */
export function metadataImport(
    ports: GroupingPorts & { ledger: Ledger; tests: Tests },
    context: LedgerContext,
    rows: readonly StagedRow[],
): ImportPage {
    const grouped: GroupedTest[] = []
    return importPage(
        ports.ledger,
        context,
        rows,
        (row) => {
            const test: TestRecord = {
                source_id: row['source_id'] ?? '',
                short_description: row['short_description'] ?? '',
                description: row['description'] ?? '',
                remediation: row['remediation'] ?? '',
                source_category: row['source_category'] ?? '',
                source_sub_category: row['source_sub_category'] ?? '',
                source_criticality: row['source_criticality'] ?? '',
                source_created: row['source_created'] ?? '',
                active: '1',
            }
            const policyDefinition = row['policy_definition'] ?? ''
            const { sysId, action } = ports.tests.createOrUpdate(test)
            grouped.push({ sysId, key: test.source_id, policyDefinition })
            return { status: 'active', action, reason: '', test: sysId, policyDefinition }
        },
        () => regroup(ports, grouped),
    )
}
