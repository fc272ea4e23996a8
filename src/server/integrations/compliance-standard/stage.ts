/** From a standard or a control's link to a row of the staging table. Total and pure. Names arrive unchanged. */
import { cut, LENGTH } from '../../compliance/limits.ts'
import { objectOf, textOf } from '../../vocabulary/json.ts'
import type { RowOf } from '../../runs/imports/import-page.ts'
import type { StageResult } from '../../runs/integration.ts'

/** Columns of the staging table: a standard, or the link of a control to a test. */
export const COLUMNS = [
    'kind',
    'standard',
    'control',
    'control_title',
    'test_key',
    /** What the assessment is called, for a test that no metadata knows. */
    'test_title',
    /** Its metadata as JSON, for a test that does not exist yet; '' otherwise. */
    'metadata',
] as const

export type ComplianceRow = RowOf<typeof COLUMNS> & { kind: 'standard' | 'citation' }

/** Types of links that name an assessment, in lower case (azure.md 7.6). */
const ASSESSMENT = ['', 'assessment', 'assessmentresult']

/** Returns the staged form of a record, or the reason why it cannot be staged or is left out. */
export function stage(record: unknown): StageResult<ComplianceRow> {
    const item = objectOf(record)
    const value = (name: string) => textOf(item[name])
    const standard = value('standard')
    if (standard === '') return { rejected: { code: 'no_id', of: '', details: value('control') } }
    const key = value('key')
    const citation = item['control'] !== undefined
    const id = citation ? `${standard}\n${value('control')}\n${key}` : standard
    if (citation && key === '') return { rejected: { code: 'no_assessment_key', of: id, details: '' } }
    const linkType = value('linkType').trim()
    if (!ASSESSMENT.includes(linkType.toLowerCase()))
        return {
            excluded: { code: 'unknown_link', of: id, details: linkType },
            unknown: [{ kind: 'assessment_type', word: linkType, example: id }],
        }
    const row: ComplianceRow = {
        kind: citation ? 'citation' : 'standard',
        standard,
        control: cut(value('control'), LENGTH.section),
        control_title: cut(value('controlTitle'), LENGTH.sectionName),
        test_key: key,
        test_title: '',
        metadata: value('metadata'),
    }
    return { staged: { externalId: id, columns: { external_id: id, ...row }, status: 'active', writesNothing: false } }
}
