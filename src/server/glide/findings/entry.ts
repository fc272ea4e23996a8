/** A finding as the ledger knows it. */
import type { GlideRecord } from '@servicenow/glide'
import type { LedgerEntry } from '../../findings/ports.ts'
import { parseObject } from '../../vocabulary/json.ts'
import { integer, text } from '../records/values.ts'

export function entryOf(finding: GlideRecord): LedgerEntry {
    return {
        sysId: finding.getUniqueValue(),
        key: text(finding, 'key'),
        fingerprint: text(finding, 'fingerprint'),
        status: text(finding, 'status'),
        externalId: text(finding, 'external_id'),
        test: text(finding, 'test'),
        result: text(finding, 'test_result'),
        discoveredItem: text(finding, 'discovered_item'),
        target: text(finding, 'target'),
        items: itemsOf(finding),
        missed: integer(finding, 'missed'),
        predecessor: text(finding, 'predecessor'),
        nativeKey: text(finding, 'native_key'),
        reason: text(finding, 'reason'),
    }
}

/** sys_ids of vulnerable items by CVE. */
export function itemsOf(finding: GlideRecord): Record<string, string> {
    return (parseObject(text(finding, 'vulnerable_items')) ?? {}) as Record<string, string>
}
