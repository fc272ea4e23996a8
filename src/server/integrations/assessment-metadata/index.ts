/** The Assessment Metadata integration: assessment metadata -> configuration tests. */
import { listPage } from '../../azure/arm-list.ts'
import type { AzureClient } from '../../azure/client.ts'
import { graphRows } from '../../azure/resource-graph.ts'
import { batches, MAX_SUBSCRIPTIONS, type Inventory } from '../../azure/subscriptions.ts'
import { testRecord } from '../../compliance/test-record.ts'
import { objectOf, textOf, type JsonObject } from '../../json.ts'
import { TABLE } from '../../names.ts'
import type { Outcome } from '../../platform/ports.ts'
import type { Integration, Page, ProcessPlan } from '../../runs/integration.ts'

const API_VERSION = '2021-06-01'

/**
 * Subscriptions whose assessments use metadata of their own. Listing every subscription would repeat the built-ins a
 * thousand times over (azure.md 6.1, 6.3); metadata that no assessment uses has no result to describe.
 */
export const CUSTOM_SUBSCRIPTIONS_QUERY = [
    'securityresources',
    "| where type =~ 'microsoft.security/assessments'",
    "| where tostring(properties.metadata.assessmentType) !in~ ('BuiltIn', 'BuiltInPolicy', 'DynamicBuiltIn', 'ManualBuiltIn', 'ManualBuiltInPolicy', '')",
    '| distinct subscriptionId',
].join('\n')

interface MetadataCursor {
    /** Absolute URL of the next page; absent at the beginning, when `path` says where to begin. */
    nextLink?: string
    path: string
    /** '' for the built-in list; else only items of this subscription's own are taken from its list. */
    subscription: string
}

export const assessmentMetadata: Integration = {
    type: 'assessment_metadata',
    stagingTable: TABLE.metadataImport,
    usesStartTime: false,
    plan,
    retrieve: (client, cursor) => retrieve(client, cursor as unknown as MetadataCursor),
    transform(record) {
        const item = objectOf(record)
        const key = textOf(item['name'])
        const id = textOf(item['id'])
        const properties = objectOf(item['properties'])
        if (id === '') return { rejected: { code: 'no_id', of: '', details: key } }
        if (key === '') return { rejected: { code: 'no_assessment_key', of: id, details: '' } }
        const test = testRecord(key, properties)
        if (test.short_description === '') return { rejected: { code: 'no_display_name', of: id, details: '' } }
        return { staged: { externalId: id, columns: { external_id: id, ...test }, status: 'active', passive: false } }
    },
}

function plan(client: AzureClient, inventory: Inventory): Outcome<ProcessPlan[]> {
    const plans: ProcessPlan[] = [{ scope: 'Built-in metadata', cursor: cursorOf('') }]
    for (const subscriptions of batches(inventory.readable, MAX_SUBSCRIPTIONS)) {
        const rows = graphRows(client, CUSTOM_SUBSCRIPTIONS_QUERY, { subscriptions })
        if (rows.failure) return rows
        for (const row of rows.value) {
            const subscription = textOf(row['subscriptionId'])
            plans.push({ scope: `Subscription ${subscription}`, cursor: cursorOf(subscription) })
        }
    }
    return { value: plans }
}

function cursorOf(subscription: string): JsonObject {
    const scope = subscription === '' ? '' : `/subscriptions/${encodeURIComponent(subscription)}`
    return { subscription, path: `${scope}/providers/Microsoft.Security/assessmentMetadata?api-version=${API_VERSION}` }
}

function retrieve(client: AzureClient, cursor: MetadataCursor): Outcome<Page<JsonObject>> {
    const page = listPage(client, cursor.nextLink ?? `${client.apiUrl}${cursor.path}`)
    if (page.failure) return page
    const { items, nextLink } = page.value
    const records = cursor.subscription === '' ? items : items.filter(isOwn)
    return { value: nextLink === undefined ? { records } : { records, next: { ...cursor, nextLink } } }
}

function isOwn(item: unknown): boolean {
    return /^\/subscriptions\//i.test(textOf(objectOf(item)['id']))
}
