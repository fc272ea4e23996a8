/** From the resources of a page to discovered items on configuration items: known, looked up, or created. */
import { batches } from '../azure/subscriptions.ts'
import { resourcePayload } from './ire-payload.ts'
import type { CmdbPorts, DiscoveredItem, FoundItem } from './ports.ts'
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
}

export interface Discovered {
    discoveredItem: string
    /** '' when no CI was found and none could be created. */
    configurationItem: string
}

interface Match {
    configurationItem: string
    className: string
    matchingType: '' | 'matched_by_cilookup' | 'created_by_ire'
    note: string
}

/** Finds or creates discovered item and CI for each resource, by identity. Each resource is handled once per page. */
export function discover(
    ports: CmdbPorts,
    context: DiscoverContext,
    resources: readonly CloudResource[],
): Map<string, Discovered> {
    const distinct = [...new Map(resources.map((resource) => [resource.identity, resource])).values()]
    const known = ports.discoveredItems.find(distinct.map((resource) => resource.identity))
    const homeless = distinct.filter((resource) => (known.get(resource.identity)?.configurationItem ?? '') === '')
    const matches = match(ports, context, homeless)

    const found = new Map<string, Discovered>()
    for (const resource of distinct) {
        found.set(
            resource.identity,
            save(ports, context, resource, known.get(resource.identity), matches.get(resource.identity)),
        )
    }
    return found
}

/** CI lookup by Resource ID first; what it does not find is created through the engine. */
function match(ports: CmdbPorts, context: DiscoverContext, resources: readonly CloudResource[]): Map<string, Match> {
    const matches = new Map<string, Match>()
    if (resources.length === 0) return matches
    const byObjectId = ports.configurationItems.byObjectId(resources.map((resource) => resource.objectId))
    const unmatched: CloudResource[] = []
    for (const resource of resources) {
        const item = preferred(byObjectId.get(resource.objectId.toLowerCase()) ?? [])
        if (item === undefined) unmatched.push(resource)
        else {
            const { sysId, className } = item
            matches.set(resource.identity, {
                configurationItem: sysId,
                className,
                matchingType: 'matched_by_cilookup',
                note: '',
            })
        }
    }
    for (const batch of batches(unmatched, PAYLOAD_RESOURCES)) {
        const { payload, itemOf } = resourcePayload(batch, context.discoverySource)
        const results = ports.configurationItems.createOrUpdate(payload)
        for (const resource of batch) {
            const index = itemOf.get(resource.identity) ?? -1
            const result = results[index] ?? { error: 'the engine gave no answer for this item' }
            matches.set(
                resource.identity,
                'sysId' in result
                    ? {
                          configurationItem: result.sysId,
                          className: payload.items[index]?.className ?? '',
                          matchingType: 'created_by_ire',
                          note: '',
                      }
                    : { configurationItem: '', className: '', matchingType: '', note: result.error },
            )
        }
    }
    return matches
}

/** What Discovery found beats what an integration created. */
function preferred(items: readonly FoundItem[]): FoundItem | undefined {
    return items.find((item) => item.className !== 'cmdb_ci_cmp_resource') ?? items[0]
}

function save(
    ports: CmdbPorts,
    context: DiscoverContext,
    resource: CloudResource,
    item: DiscoveredItem | undefined,
    found: Match | undefined,
): Discovered {
    const configurationItem = found?.configurationItem ?? item?.configurationItem ?? ''
    const values: Record<string, string> = {
        resource_id: resource.resourceId,
        resource_name: resource.name,
        cloud_account: ports.cloudAttributes.account(resource.account),
        cloud_region: ports.cloudAttributes.region(resource.region),
        cloud_resource_type: ports.cloudAttributes.resourceType(resource.type),
        cloud_service_provider: ports.cloudAttributes.serviceProvider(resource.provider),
        // Cloud assets use the non-infra pair; the compliance percentage needs it (product.md 4.1).
        non_infra_last_comp_scan_date: context.seenAt,
        ...(found === undefined ? {} : matchValues(found)),
    }
    if (item === undefined) {
        const discoveredItem = ports.discoveredItems.insert({
            ...values,
            source: context.instance,
            source_id: resource.identity,
            integration_run: context.run,
            asset_category: 'Cloud',
            source_data: JSON.stringify(resource),
        })
        return { discoveredItem, configurationItem }
    }
    const changes = changesOf(item, values)
    if (Object.keys(changes).length > 0) ports.discoveredItems.update(item.sysId, changes)
    return { discoveredItem: item.sysId, configurationItem }
}

function matchValues(found: Match): Record<string, string> {
    return {
        cmdb_ci: found.configurationItem,
        cmdb_ci_class: found.className,
        matching_type: found.matchingType,
        state: found.configurationItem === '' ? 'unmatched' : 'matched',
    }
}

/** Values that differ; ids that differ only in letter case do not, and an empty one never clears a known one. */
function changesOf(item: DiscoveredItem, values: Record<string, string>): Record<string, string> {
    const changes: Record<string, string> = {}
    for (const [column, value] of Object.entries(values)) {
        if (value !== '' && value.toLowerCase() !== (item.values[column] ?? '').toLowerCase()) changes[column] = value
    }
    return changes
}
