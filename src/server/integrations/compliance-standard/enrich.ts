/** What links to tests lack before they are staged: the metadata that a test is made of which does not exist yet. */
import { embeddedMetadata } from '../../azure/graph/embedded-metadata.ts'
import { cut, LENGTH } from '../../compliance/limits.ts'
import { unknownTests } from '../../compliance/tests-on-the-fly.ts'
import type { StagedRecord, StepContext } from '../../runs/integration.ts'
import type { Outcome } from '../../vocabulary/outcome.ts'
import { captions, type StandardCursor } from './retrieve.ts'
import type { ComplianceRow } from './stage.ts'
import { nameIn } from './titles.ts'

/** Records of a key without a test get the metadata that the test is made of, and what their controls call it. */
export function enrich(
    { ports, client }: StepContext,
    records: readonly StagedRecord<ComplianceRow>[],
    cursor: StandardCursor,
): Outcome<StagedRecord<ComplianceRow>[]> {
    // Tests that a category shares have theirs already; Azure knows nothing of them.
    const lacking = records.filter(({ columns }) => columns.test_key !== '' && columns.metadata === '')
    const keys = lacking.map((record) => record.columns.test_key)
    const unknown = unknownTests(ports.compliance, [...new Set(keys)])
    if (cursor.kind === 'standards' || unknown.length === 0) return { value: [...records] }
    const metadata = embeddedMetadata(client, unknown, cursor.scope)
    if (metadata.failure) return metadata
    const standards = [...new Set(lacking.map((record) => record.columns.standard))]
    const titles =
        cursor.kind === 'links' ? captions(client, cursor, standards, unknown) : { value: new Map<string, string>() }
    if (titles.failure) return titles
    return {
        value: records.map((record) => {
            const columns = { ...record.columns }
            const found = metadata.value.get(columns.test_key)
            if (found !== undefined) columns.metadata = JSON.stringify(found)
            columns.test_title = cut(
                titles.value.get(nameIn(columns.standard, columns.test_key)) ?? '',
                LENGTH.shortText,
            )
            return { ...record, columns }
        }),
    }
}
