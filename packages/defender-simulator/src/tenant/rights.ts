/** What the principal may read. Azure leaves out what it may not, without a word (azure.md 13.6). */
import { subscriptionOf, type Resource, type Tenant } from './tenant.ts'

/** Subscriptions that the principal can read. */
export function readableSubscriptions(tenant: Tenant): Resource[] {
    return tenant.subscriptions.filter(({ id }) => !tenant.rights.unreadable.has(subscriptionOf(id)))
}

/** Whether resources of a type are there at all for the principal. */
export function isHidden(tenant: Tenant, type: string): boolean {
    const name = type.toLowerCase()
    return [...tenant.rights.hidden].some((hidden) => name === hidden || name.startsWith(`${hidden}/`))
}

/** Whether Resource Graph has nothing of a type. */
export function isUnindexed({ rights }: Tenant, type: string): boolean {
    return rights.unindexed.has(type.toLowerCase())
}
