/** Scopes in front of `/providers/...`: tenant (''), management group, subscription, and what lies below. */
import type { Answer } from '../http.ts'
import { groupNamed, groupOf, groupsAbove, groupsOfSubscription } from '../tenant/hierarchy.ts'
import { subscriptionOf, type Resource, type Tenant } from '../tenant/tenant.ts'
import { authorizationFailed, invalidSubscriptionId, subscriptionNotFound } from './errors.ts'

/** The scope that a resource is defined at, in lower case. */
export function scopeOf(id: string): string {
    const lower = id.toLowerCase()
    return lower.slice(0, Math.max(0, lower.lastIndexOf('/providers/')))
}

/** The scopes above a scope of a subscription or group: groups nearest first, then the tenant ('') (azure.md 5.2). */
export function scopesAbove(tenant: Tenant, scope: string): string[] {
    const group = (name: string) => `/providers/microsoft.management/managementgroups/${name.toLowerCase()}`
    const subscription = subscriptionNamed(tenant, subscriptionOf(scope))
    if (subscription) {
        const own = `/subscriptions/${subscriptionOf(scope)}`
        return [...(scope === own ? [] : [own]), ...groupsOfSubscription(tenant, subscription).map(group), '']
    }
    const name = groupOf(scope)
    return name === '' ? [] : [...groupsAbove(tenant, name).map((above) => group(above.name)), '']
}

/** Why a scope cannot be read; undefined when it can. Assumed: an unknown group is refused like one without a role. */
export function scopeProblem(tenant: Tenant, scope: string, action: string): Answer | undefined {
    const subscription = subscriptionOf(scope)
    if (subscription !== '') {
        if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(subscription))
            return invalidSubscriptionId(subscription)
        if (!subscriptionNamed(tenant, subscription)) return subscriptionNotFound(subscription)
        return tenant.rights.unreadable.has(subscription) ? authorizationFailed(tenant, scope, action) : undefined
    }
    const group = groupOf(scope)
    return group !== '' && !groupNamed(tenant, group) ? authorizationFailed(tenant, scope, action) : undefined
}

function subscriptionNamed(tenant: Tenant, id: string): Resource | undefined {
    return id === '' ? undefined : tenant.subscriptions.find((item) => subscriptionOf(item.id) === id)
}
