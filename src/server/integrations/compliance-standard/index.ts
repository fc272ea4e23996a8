/** The Compliance Standards & Controls integration: standards -> authoritative sources, controls' tests -> citations. */
import type { AzureClient } from '../../azure/http/client.ts'
import { embeddedMetadata } from '../../azure/graph/embedded-metadata.ts'
import { graphRows, type Scope } from '../../azure/graph/resource-graph.ts'
import { batches, MAX_SUBSCRIPTIONS, type Inventory } from '../../azure/graph/subscriptions.ts'
import { textOf, type JsonObject } from '../../vocabulary/json.ts'
import { FOREIGN } from '../../contract/index.ts'
import { TABLE } from '../../vocabulary/names.ts'
import type { Outcome } from '../../vocabulary/outcome.ts'
import type { Integration, ProcessPlan, StagedRecord, StepContext } from '../../runs/integration.ts'
import type { ClosedFinding } from '../../findings/ports.ts'
import { STANDARDS_QUERY } from './query.ts'
import { count, retrieve, type StandardCursor } from './retrieve.ts'
import { toStaged } from './stage.ts'

export interface StandardNeeds {
    /** Which of some test keys no test exists for. */
    unknownTests: (keys: readonly string[]) => string[]
    /** Removes a citation that no deployment brings any more. */
    close: (finding: ClosedFinding) => void
}

/** Makes the integration. */
export function complianceStandards({ unknownTests, close }: StandardNeeds): Integration {
    return {
        type: 'compliance_standard',
        findings: 'compliance_standard',
        stagingTable: TABLE.complianceStandardImport,
        foreign: FOREIGN.citations,
        usesStartTime: false,
        // Beyond a thousand subscriptions a standard is asked for in several parts.
        sharesRecords: true,
        plan,
        retrieve: (step, cursor) => retrieve(step, cursor as unknown as StandardCursor),
        count: (step, cursor) => count(step, cursor as unknown as StandardCursor),
        transform: toStaged,
        complete: (step, records, cursor) => withMetadata(step, records, cursor, unknownTests),
        countsAbsences: true,
        close,
    }
}

/** Standards first, then one process for each: aggregated answers page badly, so each is kept small (azure.md 7.2). */
function plan(client: AzureClient, inventory: Inventory): Outcome<ProcessPlan[]> {
    const standards = new Map<string, string>()
    const links: ProcessPlan[] = []
    for (const subscriptions of batches(inventory.readable, MAX_SUBSCRIPTIONS)) {
        const rows = graphRows(client, STANDARDS_QUERY, { subscriptions })
        if (rows.failure) return rows
        for (const row of rows.value) {
            const standard = textOf(row['standard'])
            if (standard === '') continue
            if (!standards.has(standard.toLowerCase())) standards.set(standard.toLowerCase(), standard)
            links.push(process(standard, 1, { kind: 'links', standard, scope: { subscriptions } }))
        }
    }
    if (standards.size === 0) return { value: [] }
    const names = [...standards.values()].sort()
    return { value: [process(`${names.length} standards`, 0, { kind: 'standards', standards: names }), ...links] }
}

function process(scope: string, wave: number, cursor: StandardCursor): ProcessPlan {
    return { scope, wave, cursor: cursor as unknown as JsonObject }
}

/** Records of a key without a test get the metadata that the test is made of. */
function withMetadata(
    step: StepContext,
    records: readonly StagedRecord[],
    cursor: JsonObject,
    unknownTests: (keys: readonly string[]) => string[],
): Outcome<StagedRecord[]> {
    const keys = records.map((record) => record.columns['test_key'] ?? '').filter((key) => key !== '')
    const unknown = keys.length === 0 ? [] : unknownTests([...new Set(keys)])
    const metadata = embeddedMetadata(step.client, unknown, (cursor['scope'] ?? {}) as Scope)
    if (metadata.failure) return metadata
    return {
        value: records.map((record) => {
            const found = metadata.value.get(record.columns['test_key'] ?? '')
            if (found === undefined) return record
            return { ...record, columns: { ...record.columns, metadata: JSON.stringify(found) } }
        }),
    }
}
