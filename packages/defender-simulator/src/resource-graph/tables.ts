/** The rows of Resource Graph's tables. */
import { objectOf, subscriptionOf, type JsonObject, type Resource, type Tenant } from '../tenant/tenant.ts'

/** Rows of a table that lie in the given subscriptions. */
export function tableRows(tenant: Tenant, table: string, subscriptions: ReadonlySet<string>): JsonObject[] {
    if (table === 'resourcecontainers')
        return inScope(tenant.subscriptions, subscriptions).map((item) => common(tenant, item))
    if (table === 'resources') return inScope(tenant.resources, subscriptions).map((item) => common(tenant, item))
    const metadata = new Map(tenant.metadata.map((item) => [item.name.toLowerCase(), objectOf(item['properties'])]))
    return inScope(tenant.assessments, subscriptions).map((item) => assessmentRow(tenant, item, metadata))
}

function inScope(items: readonly Resource[], subscriptions: ReadonlySet<string>): Resource[] {
    return items.filter((item) => subscriptions.has(subscriptionOf(item.id)))
}

function common(tenant: Tenant, item: Resource): JsonObject {
    return {
        id: item.id,
        name: item.name,
        type: item.type.toLowerCase(),
        tenantId: tenant.tenantId,
        kind: '',
        location: item['location'] ?? '',
        resourceGroup: (/\/resourcegroups\/([^/]+)/i.exec(item.id)?.[1] ?? '').toLowerCase(),
        subscriptionId: subscriptionOf(item.id),
        tags: item['tags'] ?? null,
        properties: objectOf(item['properties']),
    }
}

/** An assessment carries its metadata and a portal link without scheme (azure.md 4.10, 8.2). */
function assessmentRow(tenant: Tenant, item: Resource, metadata: ReadonlyMap<string, JsonObject>): JsonObject {
    const row = common(tenant, item)
    const properties = objectOf(row['properties'])
    const azurePortal = `portal.azure.com/#blade/Microsoft_Azure_Security/RecommendationsBlade/assessmentKey/${item.name}/resourceId/${encodeURIComponent(item.id)}`
    return {
        ...row,
        properties: { metadata: metadata.get(item.name.toLowerCase()) ?? {}, links: { azurePortal }, ...properties },
    }
}
