/** Transform of staged standards and links: authoritative sources, and citations on the right tests. */
import type { Citations, Tests } from '../../compliance/ports.ts'
import { boundedIdentity, LENGTH } from '../../compliance/limits.ts'
import type { GroupingPorts } from '../../compliance/test-groups.ts'
import { testsFor } from '../../compliance/tests-on-the-fly.ts'
import type { Digest } from '../../vocabulary/outcome.ts'
import { importPage, type ImportPage, type RowResult, type StagedRow } from '../../runs/imports/import-page.ts'
import type { Ledger, LedgerContext } from '../../findings/ports.ts'
import type { ComplianceRow } from './stage.ts'

export interface ComplianceImportPorts extends GroupingPorts {
    ledger: Ledger
    tests: Tests
    citations: Citations
    digest: Digest
}

type Staged = ComplianceRow & { metadata: string }

/** Returns the handler of the rows of one import set. */
export function complianceImport(
    ports: ComplianceImportPorts,
    context: LedgerContext,
    rows: readonly StagedRow[],
): ImportPage {
    const staged = rows as unknown as Staged[]
    const tests = testsFor(
        ports,
        staged.map((row) => ({ key: row.test_key, name: row.test_title, severity: '', metadata: row.metadata })),
    )

    function handle(row: Staged): RowResult {
        const { standard } = row
        const source = ports.citations.source({
            source_id: boundedIdentity(standard, LENGTH.otherSourceId, ports.digest),
            short_description: standard,
        })
        if (row.kind === 'standard')
            return {
                status: 'active',
                action: source.action,
                reason: '',
                targetTable: 'sn_vulc_auth_src',
                target: source.sysId,
            }
        const test = tests.get(row.test_key) ?? ''
        const { sysId, action } = ports.citations.citation({
            auth_src: source.sysId,
            control: test,
            section: row.control,
            section_name: row.control_title,
        })
        return { status: 'active', action, reason: '', test, targetTable: 'sn_vulc_citation', target: sysId }
    }

    return importPage(ports.ledger, context, rows, (row) => handle(row as unknown as Staged))
}
