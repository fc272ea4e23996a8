/** Findings that go on under another ID, and those that others have taken the place of. */
import type { GlideRecord } from '@servicenow/glide'
import { REPLACED, type Ledger, type LedgerEntry } from '../../findings/ports.ts'
import { TABLE } from '../../vocabulary/names.ts'
import { forEachIn } from '../records/in.ts'
import { ownRecord } from '../records/own.ts'
import { setValues, text } from '../records/values.ts'
import { entryOf } from './entry.ts'

/** What a successor has of the finding before it; its fingerprint it gets from its own row. */
const KEPT = [
    ...['deployment', 'type', 'status', 'first_seen', 'last_seen', 'last_run'],
    ...['test_result', 'discovered_item', 'cmdb_ci', 'native_key'],
]

/** It is no longer open, so no closure is about it. */
const ENDED = { status: REPLACED, fingerprint: '', refusal: '', closure: '', absent_in: '', absence: '', missed: 0 }

/**
 * The old one ends first: were the new one to be written and the step to end there, two findings would have one record,
 * and the absence of the old one would close it. As it is, the row finds the record by what it is about.
 */
export const goOn: Ledger['goOn'] = (sysId, { key, externalId, test, reason }) => {
    const before = ownRecord(TABLE.finding)
    if (!before.get(sysId)) return
    const kept = Object.fromEntries(KEPT.map((column) => [column, text(before, column)]))
    setValues(before, { ...ENDED, reason, test_result: '' })
    before.update()
    const after = ownRecord(TABLE.finding)
    const isKnown = after.get('key', key)
    if (!isKnown) after.initialize()
    setValues(after, { ...kept, key, external_id: externalId, test, predecessor: sysId, fingerprint: '' })
    if (isKnown) after.update()
    else after.insert()
}

export const replaced: Ledger['replaced'] = (sysId, reason) => {
    const finding = ownRecord(TABLE.finding)
    if (!finding.get(sysId)) return
    setValues(finding, { ...ENDED, reason })
    finding.update()
}

/** Findings, open or passed, that have one of some native keys. */
export const ofNative: Ledger['ofNative'] = (deployment, type, nativeKeys) => {
    const found: LedgerEntry[] = []
    const narrow = (finding: GlideRecord) => {
        finding.addQuery('deployment', deployment)
        finding.addQuery('type', type)
        finding.addQuery('status', 'IN', 'failed,passed')
    }
    forEachIn(TABLE.finding, 'native_key', nativeKeys, (finding) => found.push(entryOf(finding)), narrow)
    return found
}
