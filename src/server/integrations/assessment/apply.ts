/** From staged assessments to tests, discovered items, CIs and results of one import set. */
import { discover } from '../../cmdb/discover.ts'
import { resourceOf } from '../../cmdb/resource.ts'
import { boundedIdentity, cut, LENGTH } from '../../compliance/limits.ts'
import { testsFor } from '../../compliance/tests-on-the-fly.ts'
import { importPage, type ImportPage, type RowResult, type Staged } from '../../runs/imports/import-page.ts'
import type { ApplyContext } from '../../runs/integration.ts'
import type { Ports } from '../../runs/ports.ts'
import { describe, failure } from '../../vocabulary/failures.ts'
import { DISCOVERY_SOURCE } from '../../vocabulary/names.ts'
import type { AssessmentRow } from './stage.ts'

type Row = Staged<AssessmentRow>

/** Prefetches everything that the rows share and returns their handler. */
export function apply(
    { ledger, digest, compliance, cmdb }: Pick<Ports, 'ledger' | 'digest' | 'compliance' | 'cmdb'>,
    { ledger: context, deployment }: ApplyContext,
    rows: readonly Row[],
): ImportPage<AssessmentRow> {
    const { instance, createCis, notApplicable } = deployment
    const { run, seenAt } = context
    const results = compliance.resultsOf(instance, run)
    const tests = testsFor(
        compliance,
        rows.map(({ test_key, display_name, severity, metadata }) => ({
            key: test_key,
            name: display_name,
            severity,
            metadata,
        })),
    )
    const found = discover(
        cmdb(),
        { instance, run, seenAt, createCis, discoverySource: DISCOVERY_SOURCE },
        rows.map((row) => resourceOf(row, digest)),
    )

    function handle(row: Row, knownResult: string): RowResult {
        const { verdict } = row
        if (verdict === 'not_applicable' && notApplicable === 'ignore' && knownResult !== '') {
            const cause =
                [row.cause, row.status_description].filter((part) => part !== '').join(': ') || 'not applicable'
            const closed = results.closeNotApplicable(knownResult, cause, seenAt)
            return { status: verdict, action: closed ? 'closed' : 'not_applicable', reason: cause }
        }
        const test = tests.get(row.test_key) ?? ''
        const resource = resourceOf(row, digest)
        const { discoveredItem, configurationItem, refusal } = found.get(resource.identity) ?? {
            discoveredItem: '',
            configurationItem: '',
            refusal: '',
        }
        const { sysId, action } = results.createOrUpdate({
            source_id: boundedIdentity(row.external_id, LENGTH.resultSourceId, digest),
            integration_instance: instance,
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
            first_seen: row.first_evaluated_at || seenAt,
            last_seen: seenAt,
            ...(verdict === 'passed' ? { last_pass: seenAt } : {}),
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

    return importPage(ledger, context, rows, (row, known) => handle(row, known?.result ?? ''))
}
