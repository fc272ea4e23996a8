/** The tenant that the simulator answers for. Resources are kept as ARM would list them. */
import { kindOf, KIND_NAMES, type Kind } from './kinds.ts'
import { Rows, type RowSource } from './rows.ts'

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

/** The list of a kind is its rows; of a generated kind it is made anew each time that it is read. */
export interface Tenant extends Credentials, Record<Kind, Resource[]> {
    /** What the lists hold. */
    readonly rows: Record<Kind, Rows>
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
    /** Types that ARM answers, and Resource Graph does not have, in lower case. */
    unindexed: Set<string>
    /** A role at the root group, which CVE details need (azure.md 13.6). */
    tenantReader: boolean
}

/** A tenant without resources, but for those that sources make. */
export function emptyTenant(
    { tenantId, clientId, clientSecret }: Credentials,
    sources: Partial<Record<Kind, RowSource>> = {},
): Tenant {
    const rows = Object.fromEntries(KIND_NAMES.map((kind) => [kind, new Rows(sources[kind])])) as Record<Kind, Rows>
    const tenant = {
        tenantId,
        clientId,
        clientSecret,
        rights: {
            unreadable: new Set<string>(),
            hidden: new Set<string>(),
            unindexed: new Set<string>(),
            tenantReader: true,
        },
        version: 1,
        ignored: {},
        copiesUncounted: false,
    }
    Object.defineProperty(tenant, 'rows', { value: rows })
    for (const kind of KIND_NAMES)
        Object.defineProperty(tenant, kind, {
            enumerable: true,
            get: () => rows[kind].list(),
            set: (list: Resource[]) => (rows[kind] = new Rows(list)),
        })
    return tenant as Tenant
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

/** The rows of an id, of the first kind that has it. */
function found(tenant: Tenant, id: string): { rows: Rows; slots: number[] } | undefined {
    for (const kind of KIND_NAMES) {
        const rows = tenant.rows[kind]
        const slots = rows.slotsOf(id)
        if (slots.length > 0) return { rows, slots }
    }
    return undefined
}

/** Puts something in the place of each resource of an id; false when there is none. */
function replace(tenant: Tenant, id: string, by: (resource: Resource) => Resource): boolean {
    const known = found(tenant, id)
    for (const slot of known?.slots ?? []) replaceIn(known?.rows, slot, by)
    if (known !== undefined) tenant.version += 1
    return known !== undefined
}

function replaceIn(rows: Rows | undefined, slot: number, by: (resource: Resource) => Resource): void {
    const stored = rows?.stored(slot)
    if (rows !== undefined && stored !== undefined) rows.replace(slot, by(rows.resource(stored)))
}

/** Adds a resource to the list of its type, in place of the first one with its id; false for a type that is not served. */
export function put(tenant: Tenant, resource: Resource): boolean {
    const kind = kindOf(resource)
    if (kind === undefined) return false
    const rows = tenant.rows[kind]
    const [slot] = rows.slotsOf(resource.id)
    if (slot === undefined) rows.push(resource)
    else rows.replace(slot, resource)
    tenant.version += 1
    return true
}

/** Removes a resource; false when there is none of that id. */
export function remove(tenant: Tenant, id: string): boolean {
    const known = found(tenant, id)
    if (known === undefined) return false
    known.rows.remove(known.slots)
    tenant.version += 1
    return true
}

/** Merges a patch into a resource, objects member by member; null stays null. False when there is none of that id. */
export function patch(tenant: Tenant, id: string, changes: JsonObject): boolean {
    return replace(tenant, id, (resource) => merged(resource, changes) as Resource)
}

/** Replaces the tags of a resource; false when there is none of that id. */
export function setTags(tenant: Tenant, id: string, tags: Json): boolean {
    return replace(tenant, id, (resource) => ({ ...resource, tags }))
}

/** Merges a patch into every so manieth row of a kind; answers how many that were. */
export function patchEvery(
    tenant: Tenant,
    kind: Kind,
    every: number,
    changes: (resource: Resource) => JsonObject,
): number {
    const rows = tenant.rows[kind]
    let [row, changed] = [0, 0]
    for (let slot = 0; slot < rows.end; slot += 1) {
        if (rows.stored(slot) === undefined) continue
        if (row % every === 0) {
            replaceIn(rows, slot, (resource) => merged(resource, changes(resource)) as Resource)
            changed += 1
        }
        row += 1
    }
    tenant.version += 1
    return changed
}

function merged(value: Json | undefined, change: Json): Json {
    if (typeof change !== 'object' || change === null || Array.isArray(change)) return change
    const result = { ...objectOf(value) }
    for (const [name, member] of Object.entries(change)) result[name] = merged(result[name], member)
    return result
}
