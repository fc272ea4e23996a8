/** What links to tests lack before they are staged: the metadata that a test is made of which does not exist yet. */
import { embeddedMetadata } from '../../azure/graph/embedded-metadata.ts'
import { unknownTests } from '../../compliance/tests-on-the-fly.ts'
import type { StagedRecord, StepContext } from '../../runs/integration.ts'
import type { Outcome } from '../../vocabulary/outcome.ts'
import type { StandardCursor } from './retrieve.ts'
import type { ComplianceRow } from './stage.ts'

/** Records of a key without a test get the metadata that the test is made of. */
export function enrich(
    { ports, client }: StepContext,
    records: readonly StagedRecord<ComplianceRow>[],
    cursor: StandardCursor,
): Outcome<StagedRecord<ComplianceRow>[]> {
    // Tests that a category shares have theirs already; Azure knows nothing of them.
    const lacking = records.filter(({ columns }) => columns.test_key !== '' && columns.metadata === '')
    const keys = lacking.map((record) => record.columns.test_key)
    const unknown = unknownTests(ports.compliance, [...new Set(keys)])
    const metadata = embeddedMetadata(client, unknown, cursor.kind === 'standards' ? {} : cursor.scope)
    if (metadata.failure) return metadata
    return {
        value: records.map((record) => {
            const found = metadata.value.get(record.columns.test_key)
            if (found === undefined) return record
            return { ...record, columns: { ...record.columns, metadata: JSON.stringify(found) } }
        }),
    }
}
