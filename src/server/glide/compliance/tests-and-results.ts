/** Tests and results through Configuration Compliance's own API, which owns the state rules (product.md 3.8). */
import { ComplianceTest, ComplianceTestResult } from '@servicenow/glide/sn_vulc'
import type { FoundResults, Results, Tests, WriteAction } from '../../compliance/ports.ts'
import { SOURCE } from '../../vocabulary/names.ts'
import type { Absence, ClosedFinding } from '../../findings/ports.ts'
import { closeNotes, stateBefore } from '../findings/close-notes.ts'
import { eachOf, foreign, notWritten, type ForeignRecord } from '../records/foreign.ts'
import { ownInstances } from '../deployments/instances.ts'
import { isNamedElsewhere } from '../findings/ledger.ts'
import { stamp } from '../records/stamp.ts'

/** Fields that the scanner knows better than the import (product.md 3.8). */
const SCANNER_FIELDS = [
    ...['source_id', 'first_seen', 'last_seen', 'last_pass'],
    ...['description', 'actual_values', 'remediation', 'display'],
]
/** A result is the one of its integration instance, discovered item and test. */
export const RESULT_KEYS = ['integration_instance', 'src_ci', 'control'] as const

/** assumed: values of sn_vulc_result.state and resolution (product.md 3.3, 3.4). */
const CLOSED = '3'
const OPEN = '1'
export const CANCELLED = '3'
const STALE = '2'
const RESOLVED = '101'
/** assumed: as a substate of remediation tasks (product.md 3.4). */
const FIXED = '4'

export const glideTests: Tests = {
    find(sourceIds) {
        const found = new Map<string, string>()
        eachOf(
            'sn_vulc_test',
            'source_id',
            sourceIds,
            (test) => found.set(test.text('source_id').toLowerCase(), test.sysId),
            (test) => test.where('source', '=', SOURCE),
        )
        return found
    },
    remediations(sysIds) {
        const found = new Map<string, string>()
        eachOf('sn_vulc_test', 'sys_id', [...new Set(sysIds)], (test) =>
            found.set(test.sysId, test.text('remediation')),
        )
        return found
    },
    createOrUpdate(test) {
        const api = new ComplianceTest(SOURCE)
        const record = api.newTest(test.source_id)
        return outcome(api.createOrUpdateTest(Object.assign(record, test)))
    },
    retire({ test, sysId }) {
        if (!isNamedElsewhere('assessment_metadata', 'test', test, sysId)) setActive(test, false)
    },
    revive: ({ test }) => setActive(test, true),
}

function setActive(sysId: string, active: boolean): void {
    const test = foreign('sn_vulc_test')
    if (test.get(sysId) && test.text('source') === SOURCE && test.setChanged({ active: active ? '1' : '0' }))
        test.save()
}

/**
 * Brings Last seen of results, and the scan date of their discovered items, to the day of `seenAt`, with one statement
 * each; what is of that day already is not written again. "Updates last seen with the current date" is what the product
 * promises (product.md 1.9, release 2.4.2). Resolved results always go through the product's API, which reopens them when they
 * were seen after their resolution (product.md 3.4).
 */
function seenAgain(findings: readonly { result: string; discoveredItem: string }[], seenAt: string): void {
    const results = findings.map((finding) => finding.result)
    const own = (result: ForeignRecord<'sn_vulc_result'>) => result.where('source', '=', SOURCE)
    eachOf(
        'sn_vulc_result',
        'sys_id',
        results,
        (result) => {
            const values: Record<string, string> = { last_seen: seenAt }
            for (const column of [...RESULT_KEYS, 'result'] as const) values[column] = result.text(column)
            const api = new ComplianceTestResult(SOURCE, values['integration_instance'] ?? '', '')
            api.setCustomSourceFields(['last_seen'])
            api.updateCustomFields = true
            api.setTestResultLookupKeys([...RESULT_KEYS])
            api.createOrUpdateTestResult(Object.assign(api.newTestResult(), values))
        },
        (result) => own(result).where('state', '=', RESOLVED),
    )
    stamp('sn_vulc_result', results, ['last_seen'], seenAt, own)
    const items = findings.map((finding) => finding.discoveredItem).filter((item) => item !== '')
    const instances = ownInstances().join(',')
    stamp('sn_sec_cmn_src_ci', items, ['non_infra_last_scan_date', 'non_infra_last_comp_scan_date'], seenAt, (item) =>
        item.where('source', 'IN', instances),
    )
}

/** Results of one integration instance and run. */
export function glideResults(instance: string, run: string): Results {
    return {
        createOrUpdate(result) {
            const api = new ComplianceTestResult(SOURCE, instance, run)
            api.setCustomSourceFields(SCANNER_FIELDS)
            api.updateCustomFields = true
            api.setTestResultLookupKeys([...RESULT_KEYS])
            const made = Object.assign(api.newTestResult(), { source: SOURCE }, result)
            const written = outcome(api.createOrUpdateTestResult(made))
            // Looked at, because the API does not: an update that did nothing need not say so.
            if (written.action === 'updated' && storedResult(written.sysId) !== result.result)
                throw notWritten('sn_vulc_result')
            return written
        },
        closeNotApplicable(sysId, cause, at) {
            return closeResult(sysId, CANCELLED, () => `Not applicable: ${cause}`, at)
        },
    }
}

/** What the instance has as the result of a record. */
function storedResult(sysId: string): string {
    const record = foreign('sn_vulc_result')
    return record.get(sysId) ? record.text('result') : ''
}

/** A result of ours; undefined when it is gone or somebody else's. */
export function ownResult(sysId: string): ForeignRecord<'sn_vulc_result'> | undefined {
    const result = foreign('sn_vulc_result')
    return result.get(sysId) && result.text('source') === SOURCE ? result : undefined
}

/** Closes a result that is open; true when it was. `notes` gets its state. */
export function closeResult(
    sysId: string,
    resolution: string,
    notes: (state: string) => string,
    at: string,
    more: { result?: 'passed'; last_pass?: string } = {},
): boolean {
    const result = ownResult(sysId)
    if (result === undefined || result.text('state') === CLOSED) return false
    const close_notes = notes(result.text('state'))
    result
        .set({ state: CLOSED, resolution, resolution_date: at, close_notes, closed: at, active: false, ...more })
        .save()
    return true
}

/**
 * Closes the result of a finding that is gone. Only one whose category says that remedied rows disappear is fixed, while
 * its resource is assessed: of all others nobody has seen that they were.
 */
function closeGone(finding: ClosedFinding, absence: Absence, at: string): void {
    if (absence === 'fixed') {
        closeResult(finding.result, FIXED, (state) => closeNotes(absence, state, OPEN), at, {
            result: 'passed',
            last_pass: at,
        })
        return
    }
    const stale = absence === 'vanished' || absence === 'resource_deleted'
    closeResult(finding.result, stale ? STALE : CANCELLED, (state) => closeNotes(absence, state, OPEN), at)
}

/** Opens a result again that `closeGone` closed, unless somebody has decided otherwise since. */
function reopenGone(finding: Pick<ClosedFinding, 'result' | 'absence'>): void {
    const result = ownResult(finding.result)
    if (result?.text('state') !== CLOSED) return
    const state = stateBefore(finding.absence, result.text('close_notes'), OPEN)
    const fixed = finding.absence === 'fixed'
    if (state === undefined || (result.text('result') === 'passed' && !fixed)) return
    result
        .set({
            ...(fixed ? { result: 'failed' } : {}),
            state,
            resolution: '',
            resolution_date: '',
            close_notes: '',
            closed: '',
            active: true,
        })
        .save()
}

/** Another resolution than ours, a false positive for example, is somebody's decision since: the product's API heeds it. */
function takeUp(result: string): void {
    const resolution = ownResult(result)?.text('resolution') ?? ''
    if (resolution === '' || resolution === CANCELLED) reopenGone({ result, absence: 'excluded' })
}

export const foundResults: FoundResults = { close: closeGone, reopen: reopenGone, takeUp, seenAgain }

function outcome(written: { inserted?: boolean; updated?: boolean; error?: unknown; sys_id?: string }): {
    sysId: string
    action: WriteAction
} {
    if (written.error || !written.sys_id)
        throw new Error(`Configuration Compliance refused the record: ${String(written.error ?? 'no sys_id')}`)
    const action = written.inserted ? 'inserted' : written.updated ? 'updated' : 'unchanged'
    return { sysId: written.sys_id, action }
}
