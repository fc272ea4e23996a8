/** From a standard or a control's link to a row of the staging table. Total and pure. Names arrive unchanged. */
import { cut, LENGTH } from '../../compliance/limits.ts'
import type { Rejection } from '../../vocabulary/rejections.ts'
import { objectOf, textOf } from '../../vocabulary/json.ts'
import type { StagedRecord } from '../../runs/integration.ts'

/** Columns of sn_vul_asc_compl_std_import. */
export interface ComplianceRow {
    external_id: string
    kind: 'standard' | 'citation'
    standard: string
    control: string
    control_title: string
    test_key: string
    /** What the assessment is called, for a test that no metadata knows. */
    test_title: string
}

/** Returns the staged form of a record, or the reason why it cannot be staged. */
export function toStaged(record: unknown): { staged: StagedRecord } | { rejected: Rejection } {
    const item = objectOf(record)
    const value = (name: string) => textOf(item[name])
    const standard = value('standard')
    if (standard === '') return { rejected: { code: 'no_id', of: '', details: value('control') } }
    const key = value('key')
    const citation = item['control'] !== undefined
    const id = citation ? `${standard}\n${value('control')}\n${key}` : standard
    if (citation && key === '') return { rejected: { code: 'no_assessment_key', of: id, details: '' } }
    const columns = {
        external_id: id,
        kind: citation ? 'citation' : 'standard',
        standard,
        control: cut(value('control'), LENGTH.section),
        control_title: cut(value('controlTitle'), LENGTH.sectionName),
        test_key: key,
        test_title: cut(value('caption'), LENGTH.shortText),
    } satisfies ComplianceRow
    return { staged: { externalId: id, columns: { ...columns, metadata: '' }, status: 'active', passive: false } }
}
