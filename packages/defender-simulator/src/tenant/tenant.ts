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

/** The resource of an id in any list, in whatever letter case. */
function find(tenant: Tenant, id: string): { list: Resource[]; index: number } | undefined {
    const wanted = id.toLowerCase()
    for (const kind of KIND_NAMES) {
        const list = tenant[kind]
        const index = list.findIndex((resource) => resource.id.toLowerCase() === wanted)
        if (index >= 0) return { list, index }
    }
    return undefined
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
    const found = find(tenant, id)
    if (!found) return false
    found.list.splice(found.index, 1)
    tenant.version += 1
    return true
}

/** Merges a patch into a resource, objects member by member; null stays null. False when there is none of that id. */
export function patch(tenant: Tenant, id: string, changes: JsonObject): boolean {
    const found = find(tenant, id)
    const resource = found?.list[found.index]
    if (!found || !resource) return false
    found.list[found.index] = merged(resource, changes) as Resource
    tenant.version += 1
    return true
}

/** Replaces the tags of a resource; false when there is none of that id. */
export function setTags(tenant: Tenant, id: string, tags: Json): boolean {
    const found = find(tenant, id)
    const resource = found?.list[found.index]
    if (!found || !resource) return false
    found.list[found.index] = { ...resource, tags }
    tenant.version += 1
    return true
}

function merged(value: Json | undefined, change: Json): Json {
    if (typeof change !== 'object' || change === null || Array.isArray(change)) return change
    const result = { ...objectOf(value) }
    for (const [name, member] of Object.entries(change)) result[name] = merged(result[name], member)
    return result
}
