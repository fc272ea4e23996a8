/** From an assessmentMetadata item to a row of the staging table. Total and pure. */
import { policyDefinitionOf, testRecord, unknownAssessmentType } from '../../compliance/test-record.ts'
import { objectOf, textOf } from '../../vocabulary/json.ts'
import type { RowOf } from '../../runs/imports/import-page.ts'
import type { StageResult } from '../../runs/integration.ts'

/** Columns of the staging table: one test. */
export const COLUMNS = [
    'source_id',
    'short_description',
    'description',
    'remediation',
    'source_category',
    'source_sub_category',
    'source_criticality',
    'source_created',
    'policy_definition',
] as const

export type MetadataRow = RowOf<typeof COLUMNS>

/** A test is its assessment key, whichever list named it. */
export function stage(record: unknown): StageResult<MetadataRow> {
    const item = objectOf(record)
    const key = textOf(item['name']).toLowerCase()
    const id = textOf(item['id'])
    const properties = objectOf(item['properties'])
    if (id === '') return { rejected: { code: 'no_id', of: '', details: key } }
    if (key === '') return { rejected: { code: 'no_assessment_key', of: id, details: '' } }
    const { active: _active, ...test } = testRecord(key, properties)
    if (test.short_description === '') return { rejected: { code: 'no_display_name', of: id, details: '' } }
    const row: MetadataRow = { ...test, policy_definition: policyDefinitionOf(properties) }
    const columns = { external_id: key, ...row }
    return {
        staged: { externalId: key, columns, status: 'active', writesNothing: false },
        unknown: unknownAssessmentType(properties, id),
    }
}
