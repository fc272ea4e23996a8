/** The rows of Resource Graph's tables; azure.md 4.10, 4.11. */
import { scopeOf } from '../arm/scope.ts'
import { displayNameOf, groupOf, groupsAbove } from '../tenant/hierarchy.ts'
import { KIND_NAMES, KINDS, TABLES, type Kind, type KindFacts, type Seen } from '../tenant/kinds.ts'
import { isHidden, isUnindexed } from '../tenant/rights.ts'
import type { Rows } from '../tenant/rows.ts'
import { objectOf, subscriptionOf, type Json, type JsonObject, type Resource, type Tenant } from '../tenant/tenant.ts'
import { columnsOf } from './kusto/evaluate.ts'
import { parseQuery } from './kusto/parse.ts'
import type { Schema } from './kusto/values.ts'
import type { Scope } from './scope.ts'

/** The columns of every table (azure.md 4.11). */
export const COLUMNS: Schema = [
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

/** The columns of a query's answer; throws KqlError for a query that is refused. */
export function queryColumns(query: string): Schema {
    return columnsOf(parseQuery(query), { schema: tableSchema, rows: () => [], now: new Date(0) })
}

/** Whether a tenant has anything of a type, in lower case. */
export function hasType(tenant: Tenant, type: string): boolean {
    return KIND_NAMES.some((kind) => {
        const { type: typed }: KindFacts = KINDS[kind]
        if (typed !== undefined) return typed.toLowerCase() === type && tenant.rows[kind].size > 0
        return tenant[kind].some((item) => item.type.toLowerCase() === type)
    })
}

/** The rows of a kind that belong to a table, and which of them a request sees. */
export interface Part {
    kind: Kind
    rows: Rows
    /** Only rows of these subscriptions. */
    subscriptions?: ReadonlySet<string>
    /** What else is asked of a row. */
    sees?: (item: Resource) => boolean
}

/** The parts of a table, in their order. */
export function tableParts(tenant: Tenant, table: string, scope: Scope): Part[] {
    return KIND_NAMES.flatMap((kind): Part[] => {
        const facts: KindFacts = KINDS[kind]
        if (facts.table !== table || facts.seen === undefined) return []
        if (facts.type !== undefined && (isHidden(tenant, facts.type) || isUnindexed(tenant, facts.type))) return []
        const part = { kind, rows: tenant.rows[kind] }
        if (facts.seen !== 'with-subscription') return [{ ...part, sees: RULES[facts.seen](scope, tenant) }]
        const { subscriptions } = scope
        if (facts.type !== undefined || tenant.rights.hidden.size === 0) return [{ ...part, subscriptions }]
        return [{ ...part, subscriptions, sees: (item) => !isHidden(tenant, item.type) }]
    })
}

/** Rows of a table that a request sees. */
export function tableRows(tenant: Tenant, table: string, scope: Scope): JsonObject[] {
    const content = new Content(tenant)
    return tableParts(tenant, table, scope).flatMap(({ kind, rows, subscriptions, sees }) =>
        rows
            .list()
            .filter((item) => subscriptions?.has(subscriptionOf(item.id)) !== false && sees?.(item) !== false)
            .map((item) => Object.fromEntries(COLUMNS.map(({ name }) => [name, content.cell(name, kind, item)]))),
    )
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

type Cell = (item: Resource, kind: Kind, content: Content) => Json

const own =
    (column: string, otherwise: Json): Cell =>
    (item) =>
        item[column] ?? otherwise

const CELLS: Readonly<Record<string, Cell>> = {
    id: ({ id }) => id,
    name: ({ name }) => name,
    type: ({ type }, kind) => {
        const { type: typed }: KindFacts = KINDS[kind]
        return (typed ?? type).toLowerCase()
    },
    tenantId: (_item, _kind, { tenantId }) => tenantId,
    kind: own('kind', ''),
    location: (item) => regionOf(item['location'] ?? ''),
    resourceGroup: ({ id }) => (/\/resourcegroups\/([^/]+)/i.exec(id)?.[1] ?? '').toLowerCase(),
    subscriptionId: ({ id }) => subscriptionOf(id),
    managedBy: own('managedBy', ''),
    sku: own('sku', null),
    plan: own('plan', null),
    properties: (item, kind, content) => content.properties(item, kind),
    tags: own('tags', null),
    identity: own('identity', null),
    zones: own('zones', null),
    extendedLocation: own('extendedLocation', null),
}

/** What is in the cells of rows at one moment: some of it lies in other resources. */
export class Content {
    readonly tenantId: string
    private readonly metadata: ReadonlyMap<string, JsonObject>
    private readonly groups: ReadonlyMap<Resource, JsonObject>

    constructor(tenant: Tenant) {
        this.tenantId = tenant.tenantId
        this.metadata = new Map(tenant.metadata.map((item) => [item.name.toLowerCase(), objectOf(item['properties'])]))
        this.groups = new Map(tenant.managementGroups.map((item) => [item, groupProperties(tenant, item)]))
    }

    /** The cell of a column. */
    cell(column: string, kind: Kind, item: Resource): Json {
        return CELLS[column]?.(item, kind, this) ?? null
    }

    /** An assessment carries its metadata and a portal link without scheme (azure.md 4.10, 8.2). */
    properties(item: Resource, kind: Kind): JsonObject {
        const properties = objectOf(item['properties'])
        if (kind === 'managementGroups') return this.groups.get(item) ?? {}
        if (kind !== 'assessments') return properties
        return { metadata: this.metadataOf(item), links: linksOf(item), ...properties }
    }

    /** A member of properties, without making the others. */
    property(item: Resource, kind: Kind, name: string): Json {
        if (kind === 'managementGroups') return memberOf(this.properties(item, kind), name)
        const properties = objectOf(item['properties'])
        if (kind !== 'assessments' || Object.hasOwn(properties, name)) return memberOf(properties, name)
        if (name === 'metadata') return this.metadataOf(item)
        return name === 'links' ? linksOf(item) : null
    }

    private metadataOf({ name }: Resource): JsonObject {
        return this.metadata.get(name.toLowerCase()) ?? {}
    }
}

function memberOf(object: JsonObject, name: string): Json {
    return Object.hasOwn(object, name) ? (object[name] ?? null) : null
}

function linksOf({ id, name }: Resource): JsonObject {
    const azurePortal = `portal.azure.com/#blade/Microsoft_Azure_Security/RecommendationsBlade/assessmentKey/${name}/resourceId/${encodeURIComponent(id)}`
    return { azurePortal }
}

/** Resource Graph writes a region in one way, "eastus" for the "East US" of ARM (azure.md 4.11). */
function regionOf(location: Json): Json {
    return typeof location === 'string' ? location.toLowerCase().replaceAll(' ', '') : location
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
