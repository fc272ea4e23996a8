/**
 * Which object IDs are sent to the engine. It takes two resources with one object ID on one datacenter for one CI, and
 * sources do give several resources one native id (a policy and its attachment, an account and what stands for it in each
 * region). Such an id belongs to the resource whose identity comes first in the alphabet, and the others have their ARM id
 * instead: so the CIs are the same in whatever order, and on whatever pages, the resources arrive.
 */
import { LENGTH } from '../../compliance/limits.ts'
import { parseObject } from '../../vocabulary/json.ts'
import { datacenterClass } from '../hosts.ts'
import { resourceFrom } from '../lookup.ts'
import type { CmdbPorts, DiscoveredItem } from '../ports.ts'
import type { CloudResource } from '../resource.ts'
import { agrees, MADE_CLASS, type CiFacts } from './agreement.ts'
import { canonicalRegion, EVERYWHERE } from './region.ts'

type Asked = Pick<CmdbPorts, 'configurationItems' | 'discoveredItems'>

/** What is sent instead of what the resources themselves say. */
export interface Settled {
    /** The resources with the object IDs that they are sent with. */
    resources: CloudResource[]
    /** Resources whose CIs have an object ID that is another one's from now on: they are sent before. */
    displaced: CloudResource[]
}

/** A CI that has an object ID already. */
interface Holder {
    sysId: string
    facts: CiFacts
    /** The resource that it was made for, where that is known. */
    madeFor: CloudResource | undefined
}

/** Settles whose the object IDs of some resources are. */
export function settleObjectIds(ports: Asked, resources: readonly CloudResource[]): Settled {
    const claims = resources.filter(claimsNativeId)
    if (claims.length === 0) return { resources: [...resources], displaced: [] }
    const holders = holdersOf(ports, claims)
    const displaced = new Map<string, CloudResource>()
    const own = new Map<string, CloudResource>()
    for (const group of groupsOf(claims)) settleGroup(group, holders, own, displaced)
    return {
        resources: resources.map((resource) => own.get(resource.identity) ?? resource),
        displaced: [...displaced.values()],
    }
}

/** Of a group all but its owner get their own ids; so does whoever has the owner's id already. */
function settleGroup(
    group: readonly CloudResource[],
    holders: ReadonlyMap<string, readonly Holder[]>,
    own: Map<string, CloudResource>,
    displaced: Map<string, CloudResource>,
): void {
    const [first] = group
    if (first === undefined) return
    const rivals = (holders.get(first.objectId.toLowerCase()) ?? []).filter(({ facts }) => isOn(facts, first))
    const owner = ownerOf(group, rivals)
    for (const resource of group) if (resource !== owner) own.set(resource.identity, withArmId(resource))
    if (owner === undefined) return
    for (const { madeFor } of rivals)
        if (madeFor !== undefined && madeFor.identity !== owner.identity)
            displaced.set(madeFor.identity, withArmId(madeFor))
}

/** Resources of Azure have their ARM id, which is nobody else's. */
function claimsNativeId({ objectId, resourceId }: CloudResource): boolean {
    return objectId.toLowerCase() !== resourceId.toLowerCase()
}

/** The resource with its ARM id as object ID; one that is too long for the column as its identity, which is bounded. */
function withArmId(resource: CloudResource): CloudResource {
    const { resourceId, identity } = resource
    return { ...resource, objectId: resourceId.length > LENGTH.objectId ? identity : resourceId }
}

/** Resources with their ARM ids alone, for when a displaced CI could not be written. */
export function withArmIds(resources: readonly CloudResource[]): CloudResource[] {
    return resources.map((resource) => (claimsNativeId(resource) ? withArmId(resource) : resource))
}

/** Resources that the engine would take for one: the same object ID on the same datacenter. */
function groupsOf(claims: readonly CloudResource[]): CloudResource[][] {
    const groups = new Map<string, CloudResource[]>()
    for (const resource of claims) {
        const { objectId, provider, account, region } = resource
        const key = [objectId, datacenterClass(provider), account, region || EVERYWHERE].join('\n').toLowerCase()
        groups.set(key, [...(groups.get(key) ?? []), resource])
    }
    return [...groups.values()]
}

/** The one of a group that has the object ID; undefined where a CI has it that stays as it is. */
function ownerOf(group: readonly CloudResource[], rivals: readonly Holder[]): CloudResource | undefined {
    const [first] = [...group].sort((a, b) => (a.identity < b.identity ? -1 : 1))
    if (first === undefined) return undefined
    const isBefore = ({ facts, madeFor }: Holder) => {
        if (facts.identities.has(first.identity)) return false
        if (madeFor !== undefined) return madeFor.identity < first.identity
        // Somebody else's CI: it is that of the resource, or of another one.
        return facts.identities.size > 0 || !agrees(facts, first)
    }
    return rivals.some(isBefore) ? undefined : first
}

/** Is a CI on the datacenter that a resource is sent with? */
function isOn({ accounts, regions }: CiFacts, { account, region }: CloudResource): boolean {
    if (!accounts.has(account.toLowerCase())) return false
    const known = regions.map((one) => canonicalRegion(one) || EVERYWHERE)
    return known.length === 0 || known.includes(region || EVERYWHERE)
}

/** The CIs that have the object IDs of some resources, by object ID in lower case. */
function holdersOf(ports: Asked, claims: readonly CloudResource[]): Map<string, Holder[]> {
    const held = ports.configurationItems.withObjectIds([...new Set(claims.map(({ objectId }) => objectId))])
    const facts = ports.configurationItems.factsOf([...new Set([...held.values()].flat())])
    const identities = [...new Set([...facts.values()].flatMap((known) => [...known.identities]))]
    const items = identities.length === 0 ? new Map<string, DiscoveredItem>() : ports.discoveredItems.find(identities)
    const holders = new Map<string, Holder[]>()
    for (const [objectId, sysIds] of held)
        holders.set(
            objectId,
            sysIds.flatMap((sysId) => {
                const known = facts.get(sysId)
                return known === undefined ? [] : [{ sysId, facts: known, madeFor: madeFor(sysId, known, items) }]
            }),
        )
    return holders
}

/**
 * The resource that this product made a CI for. Of one that the engine only found, or that has several, nothing may be
 * taken away.
 */
function madeFor(
    sysId: string,
    { className, identities }: CiFacts,
    items: ReadonlyMap<string, DiscoveredItem>,
): CloudResource | undefined {
    const [identity, ...others] = [...identities]
    if (className !== MADE_CLASS || identity === undefined || others.length > 0) return undefined
    const item = items.get(identity)
    if (item?.configurationItem !== sysId || item.values['matching_type'] !== 'created_by_ire') return undefined
    const payload = parseObject(item.values['source_data'] ?? '')
    return payload === undefined ? undefined : resourceFrom(payload, identity)
}
