/** The tenant that the simulator answers for. Resources are kept as ARM would list them. */

export type Json = null | boolean | number | string | Json[] | { [name: string]: Json }
export type JsonObject = { [name: string]: Json }

export interface Resource extends JsonObject {
    id: string
    name: string
    type: string
}

export interface Tenant {
    tenantId: string
    clientId: string
    clientSecret: string
    subscriptions: Resource[]
    assessments: Resource[]
    metadata: Resource[]
    /** Resources of the `resources` table. */
    resources: Resource[]
    /** Moves with every change, so that cached answers are dropped. */
    version: number
    /** Items of a dataset that are nothing the simulator serves, by type. */
    ignored: Record<string, number>
}

export const EMPTY = { resources: [], version: 1, ignored: {} }

/** The subscription of an id in lower case, '' when it has none. */
export function subscriptionOf(id: string): string {
    return /^\/subscriptions\/([^/]+)/i.exec(id)?.[1]?.toLowerCase() ?? ''
}

/** An object member, or an empty object. */
export function objectOf(value: Json | undefined): JsonObject {
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {}
}

/** Changes the status of an assessment; false when there is none of that id. `at` is ISO 8601. */
export function setStatus(tenant: Tenant, id: string, status: JsonObject): boolean {
    const found = tenant.assessments.find((assessment) => assessment.id.toLowerCase() === id.toLowerCase())
    if (!found) return false
    const properties = objectOf(found['properties'])
    found['properties'] = { ...properties, status: { ...objectOf(properties['status']), ...status } }
    tenant.version += 1
    return true
}

/** Subscription resources for the ids that occur in a dataset. */
export function subscriptionsOf(resources: readonly Resource[]): Resource[] {
    const ids = new Set(resources.map((resource) => subscriptionOf(resource.id)).filter((id) => id !== ''))
    return [...ids].sort().map((id) => ({
        id: `/subscriptions/${id}`,
        name: `Subscription ${id.slice(0, 8)}`,
        type: 'microsoft.resources/subscriptions',
        properties: { state: 'Enabled' },
    }))
}
