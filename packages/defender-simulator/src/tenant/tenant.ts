/** The tenant that the simulator answers for. Resources are kept as ARM would list them. */
import { kindOf, KIND_NAMES, type Kind } from './kinds.ts'

export type Json = null | boolean | number | string | Json[] | { [name: string]: Json }
export type JsonObject = { [name: string]: Json }

export interface Resource extends JsonObject {
    id: string
    name: string
    type: string
}

export interface Credentials {
    tenantId: string
    clientId: string
    clientSecret: string
}

export interface Tenant extends Credentials, Record<Kind, Resource[]> {
    /** What the principal may not see. */
    rights: Rights
    /** Moves with every change, so that cached answers are dropped. */
    version: number
    /** Items of a dataset that are nothing the simulator serves, by type. */
    ignored: Record<string, number>
    /** Are rows whose id has come before left out of Resource Graph's totalRecords? */
    copiesUncounted: boolean
}

export interface Rights {
    /** Subscriptions without a role of the principal, in lower case. */
    unreadable: Set<string>
    /** Types whose rows are absent, in lower case; types below them as well. */
    hidden: Set<string>
    /** A role at the root group, which CVE details need (azure.md 13.6). */
    tenantReader: boolean
}

/** A tenant without resources. */
export function emptyTenant({ tenantId, clientId, clientSecret }: Credentials): Tenant {
    const lists = Object.fromEntries(KIND_NAMES.map((kind) => [kind, [] as Resource[]])) as Record<Kind, Resource[]>
    return {
        ...lists,
        tenantId,
        clientId,
        clientSecret,
        rights: { unreadable: new Set(), hidden: new Set(), tenantReader: true },
        version: 1,
        ignored: {},
        copiesUncounted: false,
    }
}

/** The subscription of an id in lower case, '' when it has none. */
export function subscriptionOf(id: string): string {
    return /^\/subscriptions\/([^/]+)/i.exec(id)?.[1]?.toLowerCase() ?? ''
}

/** An object member, or an empty object. */
export function objectOf(value: Json | undefined): JsonObject {
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {}
}

/** The members of a list that are objects. */
export function objectsOf(value: Json | undefined): JsonObject[] {
    return Array.isArray(value) ? value.map(objectOf) : []
}

/** Text, or '' for anything else. */
export function textOf(value: Json | undefined): string {
    return typeof value === 'string' ? value : ''
}

/**
 * Puts something in the place of each resource of an id, in whatever letter case: a tenant may hold one twice. False when
 * there is none.
 */
function replace(tenant: Tenant, id: string, by: (resource: Resource) => Resource[]): boolean {
    const wanted = id.toLowerCase()
    const is = (resource: Resource) => resource.id.toLowerCase() === wanted
    const kind = KIND_NAMES.find((name) => tenant[name].some(is))
    if (kind === undefined) return false
    tenant[kind] = tenant[kind].flatMap((resource) => (is(resource) ? by(resource) : [resource]))
    tenant.version += 1
    return true
}

/** Adds a resource to the list of its type, in place of one with its id; false for a type that is not served. */
export function put(tenant: Tenant, resource: Resource): boolean {
    const kind = kindOf(resource)
    if (kind === undefined) return false
    const list = tenant[kind]
    const index = list.findIndex(({ id }) => id.toLowerCase() === resource.id.toLowerCase())
    if (index >= 0) list[index] = resource
    else list.push(resource)
    tenant.version += 1
    return true
}

/** Removes a resource; false when there is none of that id. */
export function remove(tenant: Tenant, id: string): boolean {
    return replace(tenant, id, () => [])
}

/** Merges a patch into a resource, objects member by member; null stays null. False when there is none of that id. */
export function patch(tenant: Tenant, id: string, changes: JsonObject): boolean {
    return replace(tenant, id, (resource) => [merged(resource, changes) as Resource])
}

/** Replaces the tags of a resource; false when there is none of that id. */
export function setTags(tenant: Tenant, id: string, tags: Json): boolean {
    return replace(tenant, id, (resource) => [{ ...resource, tags }])
}

function merged(value: Json | undefined, change: Json): Json {
    if (typeof change !== 'object' || change === null || Array.isArray(change)) return change
    const result = { ...objectOf(value) }
    for (const [name, member] of Object.entries(change)) result[name] = merged(result[name], member)
    return result
}
