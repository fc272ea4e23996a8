/** What a Resource Graph request covers: its subscriptions or management groups, and how far up and down; azure.md 4.1. */
import { authorizationFailed } from '../arm/errors.ts'
import type { Answer } from '../http.ts'
import { groupNamed, groupsAbove, groupsOfSubscription } from '../tenant/hierarchy.ts'
import { KINDS } from '../tenant/kinds.ts'
import { readableSubscriptions } from '../tenant/rights.ts'
import { objectOf, subscriptionOf, type JsonObject, type Tenant } from '../tenant/tenant.ts'
import { forbidden, invalidScopeFilter, subscriptionsAndGroups, tooManySubscriptions } from './errors.ts'

const MAX_SUBSCRIPTIONS = 1000
const FILTERS = ['AtScopeAndBelow', 'AtScopeAndAbove', 'AtScopeAboveAndBelow', 'AtScopeExact'] as const

export interface Scope {
    /** Readable subscriptions in the scope, in lower case. */
    subscriptions: ReadonlySet<string>
    /** Management groups at and below the scope, in lower case. */
    groups: ReadonlySet<string>
    /** Management groups above the scope, in lower case. */
    above: ReadonlySet<string>
    /** Neither subscriptions nor groups were asked for, or the root group alone. */
    wholeTenant: boolean
    /** No scope at all. */
    unscoped: boolean
    /** `options.authorizationScopeFilter`; it concerns policies. */
    filter: (typeof FILTERS)[number]
}

/** The scope of a request, or why it is refused. */
export function scopeOfBody(tenant: Tenant, body: JsonObject): Scope | Answer {
    const asked = namesIn(body, 'subscriptions')
    const groups = namesIn(body, 'managementGroups')
    const wanted = objectOf(body['options'])['authorizationScopeFilter'] ?? 'AtScopeAndBelow'
    const filter = FILTERS.find((candidate) => candidate === wanted)
    if (filter === undefined) return invalidScopeFilter()
    if (asked.length > 0 && groups.length > 0) return subscriptionsAndGroups()
    if (asked.length > MAX_SUBSCRIPTIONS) return tooManySubscriptions(MAX_SUBSCRIPTIONS)
    const unknown = groups.find((name) => !groupNamed(tenant, name))
    // Assumed: Azure does not tell a group that is not there from one that may not be read.
    if (unknown !== undefined)
        return authorizationFailed(
            tenant,
            `/providers/${KINDS.managementGroups.type}/${unknown}`,
            `${KINDS.managementGroups.type}/read`,
        )
    const unscoped = asked.length === 0 && groups.length === 0
    const named = new Set(asked)
    const chains = new Map(
        readableSubscriptions(tenant).map((item) => [subscriptionOf(item.id), groupsOfSubscription(tenant, item)]),
    )
    const inside = [...chains].filter(
        ([id, chain]) => unscoped || named.has(id) || groups.some((name) => chain.includes(name)),
    )
    if (asked.length > 0 && inside.length === 0) return forbidden()
    const chainOf = (name: string) => groupsAbove(tenant, name).map((group) => group.name.toLowerCase())
    const all = tenant.managementGroups.map((group) => group.name.toLowerCase())
    return {
        subscriptions: new Set(inside.map(([id]) => id)),
        groups: new Set(
            all.filter((name) => unscoped || [name, ...chainOf(name)].some((above) => groups.includes(above))),
        ),
        above: new Set(
            unscoped ? [] : asked.length > 0 ? inside.flatMap(([, chain]) => chain) : groups.flatMap(chainOf),
        ),
        wholeTenant: unscoped || (groups.length > 0 && groups.every((name) => name === tenant.tenantId.toLowerCase())),
        unscoped,
        filter,
    }
}

function namesIn(body: JsonObject, name: string): string[] {
    const value = body[name]
    return Array.isArray(value) ? value.map((item) => String(item).toLowerCase()) : []
}
