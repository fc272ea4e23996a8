/** Which CI a resource gets: one that a lookup rule finds, or one that the engine finds or creates. */
import { batches } from '../vocabulary/batches.ts'
import { resourcePayload } from './ire-payload.ts'
import { lookUp, type FailedRules } from './lookup.ts'
import type { CmdbPorts, DiscoveredItem, WrittenItem } from './ports.ts'
import type { CloudResource } from './resource.ts'

/** Items per payload: large enough to save calls, small enough for one transaction of the engine (product.md 4.6). */
const PAYLOAD_RESOURCES = 100

export interface DiscoverContext {
    /** sys_id of the integration instance: the item's Source. */
    instance: string
    run: string
    discoverySource: string
    /** Glide time of the run. */
    seenAt: string
    /** false: match only; resources without a CI stay unmatched. */
    createCis: boolean
}

/** A CI for a resource, or why it gets none. */
export interface Match {
    configurationItem: string
    className: string
    matchingType: '' | 'matched_by_cilookup' | 'matched_by_ire' | 'created_by_ire'
    /** sys_id of the lookup rule, or ''. */
    rule: string
    /** Why the engine made none. */
    refusal: string
}

/** The CI of each resource that gets another one than its item has, or that gets none. */
export function matchesOf(
    ports: CmdbPorts,
    context: DiscoverContext,
    resources: readonly CloudResource[],
    known: Map<string, DiscoveredItem>,
    failed: FailedRules = new Map(),
): Map<string, Match> {
    const matches = new Map<string, Match>()
    for (const [identity, { item, rule }] of lookUp(ports.lookupRules, resources, failed)) {
        if (known.get(identity)?.configurationItem === item.sysId) continue
        const { sysId, className } = item
        matches.set(identity, {
            configurationItem: sysId,
            className,
            matchingType: 'matched_by_cilookup',
            rule,
            refusal: '',
        })
    }
    const withoutCi = resources.filter(
        (resource) => !matches.has(resource.identity) && needsCi(resource, known.get(resource.identity)),
    )
    create(ports, context, withoutCi, known, matches)
    return matches
}

/**
 * Does a resource that no rule matches go to the engine? Those without a CI do, those whose CI has retired since, and
 * those whose CI was created from nothing but an id, once a row brings name and object ID. The engine identifies retired
 * CIs as well: one that it has found or created before it would only find again.
 */
function needsCi(resource: CloudResource, known: DiscoveredItem | undefined): boolean {
    if (known === undefined || known.configurationItem === '') return true
    const { cmdb_ci_class: className, cloud_resource_type: type, matching_type: matchingType } = known.values
    if (known.retired) return matchingType !== 'matched_by_ire' && matchingType !== 'created_by_ire'
    return className === 'cmdb_ci_cmp_resource' && type === '' && resource.type !== ''
}

const UNMATCHED: Match = { configurationItem: '', className: '', matchingType: '', rule: '', refusal: '' }

function create(
    ports: CmdbPorts,
    context: DiscoverContext,
    resources: readonly CloudResource[],
    items: Map<string, DiscoveredItem>,
    matches: Map<string, Match>,
): void {
    if (!context.createCis) {
        for (const { identity } of resources) matches.set(identity, UNMATCHED)
        return
    }
    for (const batch of batches(resources, PAYLOAD_RESOURCES)) {
        const accounts = [...new Set(batch.map((resource) => resource.account).filter((account) => account !== ''))]
        const known = ports.configurationItems.knownHosts(accounts)
        const { payload, itemOf } = resourcePayload(batch, context.discoverySource, known)
        const results = ports.configurationItems.createOrUpdate(payload)
        for (const { identity } of batch) {
            const index = itemOf.get(identity) ?? -1
            const match = matchOf(results[index], payload.items[index]?.className ?? '', items.get(identity))
            if (match !== undefined) matches.set(identity, match)
        }
    }
}

/** The match that the engine's answer is; undefined where it has found nothing but the retired CI of the item. */
function matchOf(
    result: WrittenItem | undefined,
    className: string,
    item: DiscoveredItem | undefined,
): Match | undefined {
    if (result === undefined || !('sysId' in result))
        return { ...UNMATCHED, refusal: result?.error ?? 'it was not sent' }
    // There is no other one then.
    if (item?.retired === true && item.configurationItem === result.sysId) return undefined
    return {
        configurationItem: result.sysId,
        className,
        matchingType: result.created ? 'created_by_ire' : 'matched_by_ire',
        rule: '',
        refusal: '',
    }
}
