/** Transform of staged assessments: tests, discovered items, CIs and results of one import set. */
import { discover, type DiscoverContext } from '../../cmdb/discover.ts'
import type { CmdbPorts } from '../../cmdb/ports.ts'
import { resourceOf, type ResourceColumns } from '../../cmdb/resource.ts'
import { boundedIdentity, cut, LENGTH } from '../../compliance/limits.ts'
import type { Results, Tests } from '../../compliance/ports.ts'
import type { NotApplicableHandling } from '../../compliance/result.ts'
import type { GroupingPorts } from '../../compliance/test-groups.ts'
import { testsFor } from '../../compliance/tests-on-the-fly.ts'
import { describe, failure } from '../../vocabulary/failures.ts'
import type { Digest } from '../../vocabulary/outcome.ts'
import { importPage, type ImportPage, type RowResult, type StagedRow } from '../../runs/imports/import-page.ts'
import type { Ledger, LedgerContext } from '../../findings/ports.ts'
import type { AssessmentRow } from './stage.ts'

export interface AssessmentImportPorts extends CmdbPorts, GroupingPorts {
    ledger: Ledger
    tests: Tests
    results: Results
    digest: Digest
}

type Staged = AssessmentRow & { metadata: string }

/** Prefetches everything that the rows share and returns their handler. */
export function assessmentImport(
    ports: AssessmentImportPorts,
    context: LedgerContext & DiscoverContext & { notApplicable: NotApplicableHandling },
    rows: readonly StagedRow[],
): ImportPage {
    const staged = rows.map((row) => row as unknown as Staged)
    const tests = testsFor(
        ports,
        staged.map(({ test_key, display_name, severity, metadata }) => ({
            key: test_key,
            name: display_name,
            severity,
            metadata,
        })),
    )
    const found = discover(
        ports,
        context,
        staged.map((row) => resourceOf(row as ResourceColumns, ports.digest)),
    )

    function handle(row: Staged, knownResult: string): RowResult {
        const { verdict } = row
        if (verdict === 'not_applicable' && context.notApplicable === 'ignore' && knownResult !== '') {
            const cause =
                [row.cause, row.status_description].filter((part) => part !== '').join(': ') || 'not applicable'
            const closed = ports.results.closeNotApplicable(knownResult, cause, context.seenAt)
            return { status: verdict, action: closed ? 'closed' : 'not_applicable', reason: cause }
        }
        const test = tests.get(row.test_key) ?? ''
        const resource = resourceOf(row as ResourceColumns, ports.digest)
        const { discoveredItem, configurationItem, refusal } = found.get(resource.identity) ?? {
            discoveredItem: '',
            configurationItem: '',
            refusal: '',
        }
        const { sysId, action } = ports.results.createOrUpdate({
            source_id: boundedIdentity(row.external_id, LENGTH.resultSourceId, ports.digest),
            integration_instance: context.instance,
            control: test,
            src_ci: discoveredItem,
            cmdb_ci: configurationItem,
            result: verdict === 'not_applicable' ? 'unknown' : verdict,
            display: cut(row.display_name, LENGTH.shortText),
            description: [row.display_name, row.portal_link].filter((part) => part !== '').join('\n'),
            actual_values: cut(
                [row.cause, row.status_description].filter((part) => part !== '').join(': '),
                LENGTH.longText,
            ),
            first_seen: row.first_evaluated_at || context.seenAt,
            last_seen: context.seenAt,
            ...(verdict === 'passed' ? { last_pass: context.seenAt } : {}),
        })
        return {
            status: verdict,
            action,
            reason: refusal === '' ? '' : describe(failure('MDC-503', refusal)),
            // Without a fingerprint the engine is asked again by the next run that brings the row.
            ...(refusal === '' ? {} : { refusal: 'ci', fingerprint: '' }),
            test,
            result: sysId,
            discoveredItem,
            configurationItem,
        }
    }

    return importPage(ports.ledger, context, rows, (row, known) =>
        handle(row as unknown as Staged, known?.result ?? ''),
    )
}
