/** From staged assessments to tests, discovered items, CIs and results of one import set. */
import { discover, type Discovered } from '../../cmdb/discover.ts'
import { resourceOf } from '../../cmdb/resource.ts'
import { boundedIdentity, cut, LENGTH } from '../../compliance/limits.ts'
import type { ContinuedResults, FoundResults, ResultRecord, Results } from '../../compliance/ports.ts'
import { testsFor } from '../../compliance/tests-on-the-fly.ts'
import type { Deployment } from '../../deployments/deployment.ts'
import type { LedgerContext, LedgerEntry } from '../../findings/ports.ts'
import { importPage, type ImportPage, type RowResult, type Staged } from '../../runs/imports/import-page.ts'
import type { ApplyContext } from '../../runs/integration.ts'
import type { Ports } from '../../runs/ports.ts'
import { describe, failure } from '../../vocabulary/failures.ts'
import { DISCOVERY_SOURCE } from '../../vocabulary/names.ts'
import type { Digest } from '../../vocabulary/outcome.ts'
import { nativeKeyOf } from './continuity/native-key.ts'
import { splitResults } from './continuity/replaced-keys.ts'
import type { AssessmentRow } from './stage.ts'

type Row = Staged<AssessmentRow>

/** What the rows of an import set share. */
interface Prefetched {
    results: Results
    found: FoundResults
    continued: ContinuedResults
    /** Results that were split, by the keys of the findings that have taken their place. */
    split: Map<string, string>
    /** sys_ids by assessment key. */
    tests: Map<string, string>
    /** What to do against a failure, by sys_id of the test. */
    remediations: Map<string, string>
    /** By identity of the resource. */
    discovered: Map<string, Discovered>
    context: LedgerContext
    deployment: Deployment
    digest: Digest
}

/** Prefetches everything that the rows share and returns their handler. */
export function apply(
    { ledger, digest, compliance, cmdb }: Pick<Ports, 'ledger' | 'digest' | 'compliance' | 'cmdb'>,
    { ledger: context, deployment }: ApplyContext,
    rows: readonly Row[],
): ImportPage<AssessmentRow> {
    const { instance, createCis } = deployment
    const { run, seenAt } = context
    const tests = testsFor(
        compliance,
        rows.map(({ test_key, display_name, severity, metadata }) => ({
            key: test_key,
            name: display_name,
            severity,
            metadata,
        })),
    )
    const discovered = discover(
        cmdb(),
        { instance, run, seenAt, createCis, discoverySource: DISCOVERY_SOURCE },
        rows.map((row) => resourceOf(row, digest)),
    )
    const results = compliance.resultsOf(instance, run)
    const remediations = compliance.tests.remediations([...tests.values()])
    const split = splitResults({ ledger, digest }, context.deployment, rows)
    const { foundResults: found, continuedResults: continued } = compliance
    const shared = { results, found, continued, split, tests, remediations, discovered, context, deployment, digest }
    return importPage(ledger, context, rows, (row, known) => handle(shared, row, known))
}

function handle(shared: Prefetched, row: Row, known: LedgerEntry | undefined): RowResult {
    const { results, context, deployment } = shared
    const knownResult = known?.result ?? ''
    const { verdict } = row
    if (verdict === 'not_applicable' && deployment.notApplicable === 'ignore' && knownResult !== '') {
        const cause = causeOf(row) || 'not applicable'
        const closed = results.closeNotApplicable(knownResult, cause, context.seenAt)
        return { status: verdict, action: closed ? 'closed' : 'not_applicable', reason: cause }
    }
    const found = shared.discovered.get(resourceOf(row, shared.digest).identity)
    const record = resultOf(shared, row, found)
    const { sysId, action } = write(shared, row, record, known)
    return {
        status: verdict,
        action,
        ...notedOf(found),
        ...nativeKeyIn(row, shared.digest),
        test: record.control,
        result: sysId,
        discoveredItem: record.src_ci,
        configurationItem: record.cmdb_ci,
    }
}

/** Findings that a choice has left out are one of these. */
const LEFT_OUT = ['excluded', 'vanished']

/**
 * Writes a result. One that goes on keeps when it was first seen; one that is a part of another has its assignment. One
 * that a choice had left out opens as it was before the product's API sees it, which would end its deferral.
 */
function write(
    { results, found, continued, split }: Prefetched,
    row: Row,
    record: ResultRecord,
    known: LedgerEntry | undefined,
): ReturnType<Results['createOrUpdate']> {
    const { result: knownResult, predecessor } = known ?? { result: '', predecessor: '' }
    const first_seen =
        predecessor === '' ? record.first_seen : earlier(continued.firstSeen(knownResult), record.first_seen)
    const mayBeLeftOut = knownResult !== '' && LEFT_OUT.includes(known?.status ?? '')
    if (mayBeLeftOut && row.verdict === 'failed') found.takeUp(knownResult)
    const written = results.createOrUpdate({ ...record, first_seen })
    const whole = knownResult === '' ? split.get(row.finding_key) : undefined
    if (whole !== undefined) continued.passOn(whole, written.sysId)
    return written
}

/** A row that says no native key leaves the one that is known. */
function nativeKeyIn(row: Row, digest: Digest): Pick<RowResult, 'nativeKey'> {
    const nativeKey = nativeKeyOf(row, digest)
    return nativeKey === '' ? {} : { nativeKey }
}

/** What stood in the way of a CI, or of the right one. */
function notedOf(found: Discovered | undefined): Pick<RowResult, 'reason' | 'refusal' | 'fingerprint' | 'failedRules'> {
    const { refusal = '', note = '', failedRules = [] } = found ?? {}
    const rules = failedRules.map(({ rule }) => rule)
    const reasons = failedRules.map(({ rule, reason }) => `CI lookup rule ${rule}: ${reason}`)
    if (refusal === '')
        return { reason: [note, ...reasons].filter((part) => part !== '').join('\n'), failedRules: rules }
    // Without a fingerprint the engine is asked again by the next run that brings the row.
    return { reason: describe(failure('MDC-503', refusal)), refusal: 'ci', fingerprint: '', failedRules: rules }
}

function resultOf(
    { tests, remediations, context, deployment, digest }: Prefetched,
    row: Row,
    found: Discovered | undefined,
): ResultRecord {
    const control = tests.get(row.test_key) ?? ''
    return {
        source_id: boundedIdentity(row.external_id, LENGTH.resultSourceId, digest),
        integration_instance: deployment.instance,
        control,
        src_ci: found?.discoveredItem ?? '',
        cmdb_ci: found?.configurationItem ?? '',
        result: row.verdict === 'not_applicable' ? 'unknown' : row.verdict,
        display: cut(row.display_name, LENGTH.shortText),
        description: [row.display_name, row.portal_link].filter((part) => part !== '').join('\n'),
        actual_values: cut([causeOf(row), row.details].filter((part) => part !== '').join('\n'), LENGTH.longText),
        remediation: remediations.get(control) ?? '',
        first_seen: row.first_evaluated_at || context.seenAt,
        last_seen: context.seenAt,
        ...(row.verdict === 'passed' ? { last_pass: context.seenAt } : {}),
    }
}

/** The first of two Glide times; '' is none. */
function earlier(one: string, other: string): string {
    return one !== '' && one < other ? one : other
}

function causeOf(row: Row): string {
    return [row.cause, row.status_description].filter((part) => part !== '').join(': ')
}
