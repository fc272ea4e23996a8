/** The rows of Resource Graph's tables; azure.md 4.10, 4.11. */
import { scopeOf } from '../arm/scope.ts'
import { displayNameOf, groupOf, groupsAbove } from '../tenant/hierarchy.ts'
import { KIND_NAMES, KINDS, TABLES, type Kind, type KindFacts, type Seen } from '../tenant/kinds.ts'
import { isHidden } from '../tenant/rights.ts'
import { objectOf, subscriptionOf, type Json, type JsonObject, type Resource, type Tenant } from '../tenant/tenant.ts'
import type { Schema } from './kusto/values.ts'
import type { Scope } from './scope.ts'

/** The columns of every table (azure.md 4.11). */
const COLUMNS: Schema = [
    ...['id', 'name', 'type', 'tenantId', 'kind', 'location', 'resourceGroup', 'subscriptionId', 'managedBy'].map(
        (name) => ({ name, type: 'string' as const }),
    ),
    ...['sku', 'plan', 'properties', 'tags', 'identity', 'zones', 'extendedLocation'].map((name) => ({
        name,
        type: 'dynamic' as const,
    })),
]

/** The columns of a table; undefined for one that is not served. */
export function tableSchema(table: string): Schema | undefined {
    return TABLES.has(table) ? COLUMNS : undefined
}

/** Whether a tenant has anything of a type, in lower case. */
export function hasType(tenant: Tenant, type: string): boolean {
    return KIND_NAMES.some((kind) => {
        const { type: typed }: KindFacts = KINDS[kind]
        return tenant[kind].some((item) => (typed ?? item.type).toLowerCase() === type)
    })
}

/** Rows of a table that a request sees. */
export function tableRows(tenant: Tenant, table: string, scope: Scope): JsonObject[] {
    const metadata = new Map(tenant.metadata.map((item) => [item.name.toLowerCase(), objectOf(item['properties'])]))
    return KIND_NAMES.flatMap((kind) => {
        const facts: KindFacts = KINDS[kind]
        if (facts.table !== table || facts.seen === undefined) return []
        if (facts.type !== undefined && isHidden(tenant, facts.type)) return []
        const seen = RULES[facts.seen](scope, tenant)
        return tenant[kind]
            .filter((item) => seen(item) && (facts.type !== undefined || !isHidden(tenant, item.type)))
            .map((item) => rowOf(tenant, kind, item, metadata))
    })
}

const withSubscription = (scope: Scope) => (item: Resource) => scope.subscriptions.has(subscriptionOf(item.id))

/** Which resources a request sees. */
const RULES: Record<Seen, (scope: Scope, tenant: Tenant) => (item: Resource) => boolean> = {
    'with-subscription': withSubscription,
    'with-group': (scope) => (item) => scope.groups.has(item.name.toLowerCase()),
    'as-policy': (scope) => (item) => policyVisible(item, scope),
    // Assumed: those of a group with its group, the tenant's own with the whole tenant.
    'as-standard': (scope) => (item) => {
        if (subscriptionOf(item.id) !== '') return withSubscription(scope)(item)
        return groupOf(item.id) === '' ? scope.wholeTenant : scope.groups.has(groupOf(item.id))
    },
    'by-tenant-reader': (scope, tenant) => () => scope.wholeTenant && tenant.rights.tenantReader,
}

/**
 * Policies lie at the tenant, a group, a subscription or below one. Assumed: built-ins, which are the tenant's, come
 * without a scope and with a filter that looks above.
 */
function policyVisible(item: Resource, { subscriptions, groups, above, unscoped, filter }: Scope): boolean {
    const looksAbove = filter === 'AtScopeAndAbove' || filter === 'AtScopeAboveAndBelow'
    const looksBelow = filter === 'AtScopeAndBelow' || filter === 'AtScopeAboveAndBelow'
    const subscription = subscriptionOf(item.id)
    if (subscription !== '') {
        const exact = scopeOf(item.id) === `/subscriptions/${subscription}`
        return subscriptions.has(subscription) && (looksBelow || exact)
    }
    const group = groupOf(item.id)
    if (group === '') return unscoped || looksAbove
    return groups.has(group) || (looksAbove && above.has(group))
}

function rowOf(tenant: Tenant, kind: Kind, item: Resource, metadata: ReadonlyMap<string, JsonObject>): JsonObject {
    const own = (column: string, otherwise: Json = '') => item[column] ?? otherwise
    const { type }: KindFacts = KINDS[kind]
    const row: JsonObject = {
        id: item.id,
        name: item.name,
        type: (type ?? item.type).toLowerCase(),
        tenantId: tenant.tenantId,
        kind: own('kind'),
        location: regionOf(own('location')),
        resourceGroup: (/\/resourcegroups\/([^/]+)/i.exec(item.id)?.[1] ?? '').toLowerCase(),
        subscriptionId: subscriptionOf(item.id),
        managedBy: own('managedBy'),
        sku: own('sku', null),
        plan: own('plan', null),
        properties: objectOf(item['properties']),
        tags: own('tags', null),
        identity: own('identity', null),
        zones: own('zones', null),
        extendedLocation: own('extendedLocation', null),
    }
    if (kind === 'assessments') row['properties'] = assessmentProperties(item, metadata)
    if (kind === 'managementGroups') row['properties'] = groupProperties(tenant, item)
    return row
}

/** Resource Graph writes a region in one way, "eastus" for the "East US" of ARM: seen in the answers of real tenants. */
function regionOf(location: Json): Json {
    return typeof location === 'string' ? location.toLowerCase().replaceAll(' ', '') : location
}

/** An assessment carries its metadata and a portal link without scheme (azure.md 4.10, 8.2). */
function assessmentProperties(item: Resource, metadata: ReadonlyMap<string, JsonObject>): JsonObject {
    const azurePortal = `portal.azure.com/#blade/Microsoft_Azure_Security/RecommendationsBlade/assessmentKey/${item.name}/resourceId/${encodeURIComponent(item.id)}`
    return {
        metadata: metadata.get(item.name.toLowerCase()) ?? {},
        links: { azurePortal },
        ...objectOf(item['properties']),
    }
}

function groupProperties(tenant: Tenant, item: Resource): JsonObject {
    const properties = objectOf(item['properties'])
    const above = groupsAbove(tenant, item.name)
    const [parent] = above
    return {
        tenantId: tenant.tenantId,
        displayName: displayNameOf(item),
        details: {
            ...objectOf(properties['details']),
            ...(parent ? { parent: { id: parent.id, name: parent.name, displayName: displayNameOf(parent) } } : {}),
            managementGroupAncestorsChain: above.map((link) => ({ name: link.name, displayName: displayNameOf(link) })),
        },
    }
}
