/** From staged standards and links to authoritative sources, and citations on the right tests. */
import { boundedIdentity, LENGTH } from '../../compliance/limits.ts'
import { testsFor } from '../../compliance/tests-on-the-fly.ts'
import { importPage, type ImportPage, type RowResult, type Staged } from '../../runs/imports/import-page.ts'
import type { ApplyContext } from '../../runs/integration.ts'
import type { Ports } from '../../runs/ports.ts'
import type { ComplianceRow } from './stage.ts'

/** Returns the handler of the rows of one import set. */
export function apply(
    { ledger, digest, compliance }: Pick<Ports, 'ledger' | 'digest' | 'compliance'>,
    context: ApplyContext,
    rows: readonly Staged<ComplianceRow>[],
): ImportPage<ComplianceRow> {
    const citations = compliance.citations()
    const tests = testsFor(
        compliance,
        rows.map((row) => ({ key: row.test_key, name: row.test_title, severity: '', metadata: row.metadata })),
    )

    function handle(row: ComplianceRow): RowResult {
        const { standard } = row
        const source = citations.source({
            source_id: boundedIdentity(standard, LENGTH.otherSourceId, digest),
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
        const { sysId, action } = citations.citation({
            auth_src: source.sysId,
            control: test,
            section: row.control,
            section_name: row.control_title,
        })
        return { status: 'active', action, reason: '', test, targetTable: 'sn_vulc_citation', target: sysId }
    }

    return importPage(ledger, context.ledger, rows, handle)
}
