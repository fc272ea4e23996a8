/** The Assessment Metadata integration: assessment metadata -> configuration tests. */
import { RESULT_ASSESSMENTS } from '../../azure/graph/assessment-rows.ts'
import type { AzureClient } from '../../azure/http/client.ts'
import { graphRows } from '../../azure/graph/resource-graph.ts'
import { batches, MAX_SUBSCRIPTIONS, type Inventory } from '../../azure/graph/subscriptions.ts'
import { textOf, type JsonObject } from '../../vocabulary/json.ts'
import { FOREIGN } from '../../contract/index.ts'
import { TABLE } from '../../vocabulary/names.ts'
import type { Outcome } from '../../vocabulary/outcome.ts'
import type { Integration, ProcessPlan } from '../../runs/integration.ts'
import type { ClosedFinding } from '../../findings/ports.ts'
import { retrieve, type MetadataCursor, type UnlistedKeys } from './retrieve.ts'
import { toStaged } from './stage.ts'

/**
 * Subscriptions whose assessments use metadata of their own. Listing every subscription would repeat the built-ins a
 * thousand times over (azure.md 6.1, 6.3); metadata that no assessment uses has no result to describe.
 */
export const CUSTOM_SUBSCRIPTIONS_QUERY = [
    ...RESULT_ASSESSMENTS,
    "| where tostring(properties.metadata.assessmentType) !in~ ('BuiltIn', 'BuiltInPolicy', 'DynamicBuiltIn', 'ManualBuiltIn', 'ManualBuiltInPolicy', '')",
    '| distinct subscriptionId',
].join('\n')

export interface MetadataNeeds {
    unlistedKeys: UnlistedKeys
    /** Makes a test inactive that no deployment brings any more. */
    close: (finding: ClosedFinding) => void
    /** Makes it active again. */
    reopen: (finding: ClosedFinding) => void
    /** Looks once more at the groups of all tests. */
    settle: () => void
}

/** Makes the integration. */
export function assessmentMetadata({ unlistedKeys, ...needs }: MetadataNeeds): Integration {
    return {
        type: 'assessment_metadata',
        findings: 'assessment_metadata',
        stagingTable: TABLE.assessmentMetadataImport,
        foreign: FOREIGN.groups,
        usesStartTime: false,
        plan,
        retrieve: (step, cursor) => retrieve(step, cursor as unknown as MetadataCursor, unlistedKeys),
        transform: toStaged,
        countsAbsences: true,
        ...needs,
    }
}

/** First the lists; then, knowing what they had, the metadata that only assessments carry. */
function plan(client: AzureClient, inventory: Inventory): Outcome<ProcessPlan[]> {
    const plans = [process('Built-in metadata', 0, { kind: 'list', subscription: '' })]
    for (const subscriptions of batches(inventory.readable, MAX_SUBSCRIPTIONS)) {
        const rows = graphRows(client, CUSTOM_SUBSCRIPTIONS_QUERY, { subscriptions })
        if (rows.failure) return rows
        for (const row of rows.value) {
            const subscription = textOf(row['subscriptionId'])
            plans.push(process(`Subscription ${subscription}`, 0, { kind: 'list', subscription }))
        }
        plans.push(process('Metadata of assessments in use', 1, { kind: 'embedded', scope: { subscriptions } }))
    }
    return { value: plans }
}

function process(scope: string, wave: number, cursor: MetadataCursor): ProcessPlan {
    return { scope, wave, cursor: cursor as unknown as JsonObject }
}
