/** Management groups: the tree, and what it says about a subscription. */
import { KIND_NAMES, KINDS } from './kinds.ts'
import { objectOf, objectsOf, subscriptionOf, textOf, type Json, type Resource, type Tenant } from './tenant.ts'

const GROUP = /\/providers\/microsoft\.management\/managementgroups\/([^/]+)/i

/** The management group that an id names or lies in, in lower case; '' when there is none. */
export function groupOf(id: string): string {
    return GROUP.exec(id)?.[1]?.toLowerCase() ?? ''
}

/** The group that holds a group, in lower case; '' for the root. */
export function parentOf(tenant: Tenant, group: Resource): string {
    const properties = objectOf(group['properties'])
    const parent = objectOf(objectOf(properties['details'])['parent'] ?? properties['parent'])
    const name = groupOf(textOf(parent['id']))
    if (name !== '' || isRoot(tenant, group)) return name
    return tenant.tenantId.toLowerCase()
}

/** The root group is named like the tenant. */
export function isRoot(tenant: Tenant, group: Resource): boolean {
    return group.name.toLowerCase() === tenant.tenantId.toLowerCase()
}

/** Groups above a group, nearest first. */
export function groupsAbove(tenant: Tenant, name: string): Resource[] {
    const above: Resource[] = []
    let group = groupNamed(tenant, name)
    while (group) {
        group = groupNamed(tenant, parentOf(tenant, group))
        if (!group || above.includes(group)) break
        above.push(group)
    }
    return above
}

/** Names of the groups above a subscription in lower case, nearest first, the root last. */
export function groupsOfSubscription(tenant: Tenant, subscription: Resource): string[] {
    const chain = objectOf(subscription['properties'])['managementGroupAncestorsChain']
    const names = objectsOf(chain).map((group) => textOf(group['name']).toLowerCase())
    const root = tenant.tenantId.toLowerCase()
    return names.includes(root) ? names : [...names, root]
}

/** A group by its name in whatever letter case. */
export function groupNamed(tenant: Tenant, name: string): Resource | undefined {
    return tenant.managementGroups.find((group) => group.name.toLowerCase() === name.toLowerCase())
}

/** Ids of subscriptions below a group, in lower case. */
export function subscriptionsBelow(tenant: Tenant, group: string): string[] {
    return tenant.subscriptions
        .filter((subscription) => groupsOfSubscription(tenant, subscription).includes(group.toLowerCase()))
        .map((subscription) => subscriptionOf(subscription.id))
}

/**
 * Completes what a dataset leaves out: subscriptions and resource groups that only ids name, the root group, groups
 * that only a chain or an id names, and the chain of every subscription.
 */
export function completeHierarchy(tenant: Tenant): void {
    addSubscriptions(tenant)
    addResourceGroups(tenant)
    const root = tenant.tenantId
    if (!groupNamed(tenant, root)) tenant.managementGroups.push(newGroup(root, 'Tenant Root Group'))
    const holders = new Map<string, string>()
    for (const group of [...tenant.managementGroups]) {
        const properties = objectOf(group['properties'])
        addGroup(tenant, parentOf(tenant, group))
        for (const child of objectsOf(properties['children']))
            holders.set(textOf(child['id']).toLowerCase(), group.name)
    }
    for (const list of [tenant.policySets, tenant.policyDefinitions, tenant.policyAssignments])
        for (const { id } of list)
            addGroup(tenant, /^\/providers\/microsoft\.management\//i.test(id) ? groupOf(id) : '')
    for (const subscription of tenant.subscriptions) {
        const properties = objectOf(subscription['properties'])
        const named = objectsOf(properties['managementGroupAncestorsChain'])
        for (const link of named) addGroup(tenant, textOf(link['name']))
        const nearest = textOf(named[0]?.['name']) || (holders.get(subscription.id.toLowerCase()) ?? root)
        const chain = [groupNamed(tenant, nearest), ...groupsAbove(tenant, nearest)].flatMap((group) =>
            group ? [{ name: group.name, displayName: displayNameOf(group) }] : [],
        )
        subscription['properties'] = { ...properties, managementGroupAncestorsChain: chain }
    }
}

/** The name that people see. */
export function displayNameOf(group: Resource): Json {
    return objectOf(group['properties'])['displayName'] ?? group.name
}

function addGroup(tenant: Tenant, name: string): void {
    if (name !== '' && !groupNamed(tenant, name)) tenant.managementGroups.push(newGroup(name, name))
}

function newGroup(name: string, displayName: string): Resource {
    return {
        id: `/providers/${KINDS.managementGroups.type}/${name}`,
        name,
        type: KINDS.managementGroups.type,
        properties: { displayName },
    }
}

function addSubscriptions(tenant: Tenant): void {
    const known = new Set(tenant.subscriptions.map(({ id }) => subscriptionOf(id)))
    const named = new Set<string>()
    for (const id of everyId(tenant)) named.add(subscriptionOf(id))
    for (const id of [...named].sort()) {
        if (id === '' || known.has(id)) continue
        tenant.subscriptions.push({
            id: `/subscriptions/${id}`,
            name: `Subscription ${id.slice(0, 8)}`,
            type: KINDS.subscriptions.type,
            properties: { state: 'Enabled' },
        })
    }
}

function addResourceGroups(tenant: Tenant): void {
    const known = new Set(tenant.resourceGroups.map(({ id }) => id.toLowerCase()))
    for (const id of everyId(tenant)) {
        const [group, name] = /^\/subscriptions\/[^/]+\/resourcegroups\/([^/]+)/i.exec(id) ?? []
        if (group === undefined || name === undefined || known.has(group.toLowerCase())) continue
        known.add(group.toLowerCase())
        tenant.resourceGroups.push({ id: group, name, type: KINDS.resourceGroups.type })
    }
}

function* everyId(tenant: Tenant): Generator<string> {
    for (const kind of KIND_NAMES) yield* tenant.rows[kind].ids()
}
