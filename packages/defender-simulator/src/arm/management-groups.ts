/** Management groups: list, get with children or ancestors, descendants, subscriptions; azure.md 2.1, recorded answers. */
import type { Answer } from '../http.ts'
import { displayNameOf, groupNamed, groupsAbove, groupsOfSubscription, parentOf } from '../tenant/hierarchy.ts'
import { KINDS } from '../tenant/kinds.ts'
import { readableSubscriptions } from '../tenant/rights.ts'
import { objectOf, subscriptionOf, type Json, type JsonObject, type Resource, type Tenant } from '../tenant/tenant.ts'
import type { ArmOperation, Call } from './call.ts'
import { authorizationFailed } from './errors.ts'
import { page, parameter } from './paging.ts'

const { type: TYPE } = KINDS.managementGroups
const VERSIONS = ['2020-05-01', '2021-04-01', '2023-04-01']
const GROUPS = `/providers/${TYPE}`
/** What the last page of these lists has. */
const LAST = { nextLink: null }

export const MANAGEMENT_GROUPS: readonly ArmOperation[] = [
    {
        method: 'GET',
        path: GROUPS,
        versions: VERSIONS,
        answer: ({ tenant, request, pageSize }) =>
            page(request, tenant.managementGroups.map(listed(tenant)), pageSize, LAST),
    },
    ofGroup('', ({ tenant, request }, group) => ({
        status: 200,
        body: single(tenant, group, parameter(request, '$expand'), parameter(request, '$recurse')),
    })),
    ofGroup('/descendants', ({ tenant, request, pageSize }, group) =>
        page(request, descendants(tenant, group), pageSize, LAST),
    ),
    ofGroup('/subscriptions', ({ tenant, request, pageSize }, group) =>
        page(request, subscriptions(tenant, group), pageSize, LAST),
    ),
]

/** An operation of one group. */
function ofGroup(below: string, answer: (call: Call, group: Resource) => Answer): ArmOperation {
    return {
        method: 'GET',
        path: `${GROUPS}/{group}${below}`,
        versions: VERSIONS,
        answer: (call) => {
            const group = groupNamed(call.tenant, call.parameters['group'] ?? '')
            return group ? answer(call, group) : authorizationFailed(call.tenant, call.path, `${TYPE}/read`)
        },
    }
}

function listed(tenant: Tenant): (group: Resource) => Json {
    return (group) => ({
        id: group.id,
        type: TYPE,
        name: group.name,
        properties: { tenantId: tenant.tenantId, displayName: displayNameOf(group) },
    })
}

function single(tenant: Tenant, group: Resource, expand = '', recurse = ''): JsonObject {
    const own = objectOf(objectOf(group['properties'])['details'])
    const above = groupsAbove(tenant, group.name)
    const [parent] = above
    const details = {
        version: 1,
        updatedTime: '2026-01-01T00:00:00.0000000Z',
        updatedBy: tenant.clientId,
        ...own,
        ...(parent ? { parent: { id: parent.id, name: parent.name, displayName: displayNameOf(parent) } } : {}),
        ...(expand.toLowerCase() === 'ancestors'
            ? {
                  managementGroupAncestorsChain: above.map((link) => ({
                      name: link.name,
                      displayName: displayNameOf(link),
                  })),
              }
            : {}),
    }
    const children = expand.toLowerCase() === 'children' ? childrenOf(tenant, group, recurse === 'true') : []
    return {
        id: group.id,
        type: TYPE,
        name: group.name,
        properties: {
            tenantId: tenant.tenantId,
            displayName: displayNameOf(group),
            details,
            ...(children.length === 0 ? {} : { children }),
        },
    }
}

function childrenOf(tenant: Tenant, group: Resource, recurse: boolean): Json[] {
    const groups = groupsIn(tenant, group).map((child) => {
        const below = recurse ? childrenOf(tenant, child, true) : []
        return {
            id: child.id,
            type: TYPE,
            name: child.name,
            displayName: displayNameOf(child),
            ...(below.length === 0 ? {} : { children: below }),
        }
    })
    const subscriptions = subscriptionsIn(tenant, group).map((child) => ({
        id: child.id,
        type: '/subscriptions',
        name: subscriptionOf(child.id),
        displayName: child.name,
    }))
    return [...groups, ...subscriptions]
}

/** Groups and subscriptions at any depth, in one flat list. */
function descendants(tenant: Tenant, group: Resource): Json[] {
    const below = [group, ...groupsBelow(tenant, group)]
    const groups = below.slice(1).map((child) => ({
        id: child.id,
        type: TYPE,
        name: child.name,
        properties: { displayName: displayNameOf(child), parent: { id: groupsAbove(tenant, child.name)[0]?.id ?? '' } },
    }))
    const subscriptions = below.flatMap((parent) =>
        subscriptionsIn(tenant, parent).map((child) => ({
            id: child.id,
            type: `${TYPE}/subscriptions`,
            name: subscriptionOf(child.id),
            properties: { displayName: child.name, parent: { id: parent.id } },
        })),
    )
    return [...groups, ...subscriptions]
}

function subscriptions(tenant: Tenant, group: Resource): Json[] {
    return subscriptionsIn(tenant, group).map((child) => ({
        name: subscriptionOf(child.id),
        id: `${group.id}/subscriptions/${subscriptionOf(child.id)}`,
        type: `${TYPE}/subscriptions`,
        properties: {
            displayName: child.name,
            parent: { id: group.id },
            state: 'Active',
            tenant: tenant.tenantId,
        },
    }))
}

function groupsIn(tenant: Tenant, group: Resource): Resource[] {
    return tenant.managementGroups.filter((child) => parentOf(tenant, child) === group.name.toLowerCase())
}

function groupsBelow(tenant: Tenant, group: Resource): Resource[] {
    return groupsIn(tenant, group).flatMap((child) => [child, ...groupsBelow(tenant, child)])
}

function subscriptionsIn(tenant: Tenant, group: Resource): Resource[] {
    return readableSubscriptions(tenant).filter(
        (child) => groupsOfSubscription(tenant, child)[0] === group.name.toLowerCase(),
    )
}
