/** From the resources of a page to discovered items on their configuration items. */
import { sourceDataOf, type FailedRules } from './lookup.ts'
import { BY_POLICY, byPolicy, matchesOf, NO_HOST, UNMATCHED, type DiscoverContext, type Match } from './matches.ts'
import { decisions, type CiDecision } from './policy/policy.ts'
import { rolledUpTo } from './policy/roll-up.ts'
import type { CmdbPorts, DiscoveredItem } from './ports.ts'
import type { CloudResource } from './resource.ts'
import { sourceDataChanges } from './source-data.ts'

/** Host tags that a discovered item can have (product.md 4.2). */
const MAX_TAGS = 31

export interface Discovered {
    discoveredItem: string
    /** '' when no CI was found and none was created. */
    configurationItem: string
    /** What the Identification and Reconciliation Engine said against a CI; '' when it was not asked, or made one. */
    refusal: string
    /** Lookup rules that could not work for it. */
    failedRules: NonNullable<ReturnType<FailedRules['get']>>
    /** Why a resource has no CI of its own although nothing was refused; '' otherwise. */
    note: string
}

/**
 * Finds or creates discovered item and CI for each resource, by identity. Lookup rules decide anew each time, so that a
 * new rule, or a CI that Discovery has found meanwhile, moves the item and its results; no match never loses a CI that is
 * the resource's own.
 */
export function discover(
    ports: CmdbPorts,
    context: DiscoverContext,
    resources: readonly CloudResource[],
): Map<string, Discovered> {
    const distinct = distinctResources(resources)
    const decisionOf = decisions(ports.policies.records())
    const rolled = rollUps(distinct, decisionOf)
    const named = new Set(distinct.map(({ identity }) => identity))
    const above = [...new Map([...rolled.values()].map((parent) => [parent.identity, parent])).values()]
    const known = itemsOf(ports, [...distinct, ...above])
    // What lies above is discovered as well, where it is not yet.
    const more = above.filter(({ identity }) => !named.has(identity) && !hasUsableCi(known.get(identity)))
    const direct = [...distinct.filter(({ identity }) => !rolled.has(identity)), ...more]
    const failed: FailedRules = new Map()
    const matches = matchesOf(ports, context, direct, known, { decisionOf, failed })
    const found = new Map<string, Discovered>()
    const handle = (resource: CloudResource) => {
        const { identity } = resource
        const saved = save(ports, context, resource, known.get(identity), matches.get(identity))
        found.set(identity, { ...saved, failedRules: failed.get(identity) ?? [] })
    }
    direct.forEach(handle)
    for (const resource of distinct) {
        const parent = rolled.get(resource.identity)
        if (parent === undefined) continue
        const item = known.get(parent.identity)
        const match = rolledUp(found.get(parent.identity), matches.get(parent.identity), item, decisionOf(resource))
        matches.set(resource.identity, match)
        handle(resource)
    }
    // A resource that comes back is found on its CI, which may have been retired meanwhile.
    ports.retirements.giveBack([...found.values()].map(({ configurationItem }) => configurationItem))
    return found
}

/** The resources that are rolled up, with what they are rolled up to. */
function rollUps(
    resources: readonly CloudResource[],
    decisionOf: ReturnType<typeof decisions>,
): Map<string, CloudResource> {
    const rolled = new Map<string, CloudResource>()
    for (const resource of resources) {
        const parent = decisionOf(resource).action === 'parent' ? rolledUpTo(resource, decisionOf) : undefined
        if (parent !== undefined) rolled.set(resource.identity, parent)
    }
    return rolled
}

/** The match of a resource that is rolled up: the CI of the one above, as it becomes or, without a change, is. */
function rolledUp(
    becomes: Discovered | undefined,
    match: Match | undefined,
    is: DiscoveredItem | undefined,
    decision: CiDecision,
): Match {
    const { configurationItem, refusal } = becomes ?? { configurationItem: is?.configurationItem ?? '', refusal: '' }
    const className = match?.className ?? is?.values['cmdb_ci_class'] ?? ''
    return { ...UNMATCHED, configurationItem, className, refusal, note: byPolicy(decision), letGo: true }
}

/** The discovered items of some resources, by identity. */
export function itemsOf(
    ports: Pick<CmdbPorts, 'discoveredItems'>,
    resources: readonly CloudResource[],
): Map<string, DiscoveredItem> {
    return ports.discoveredItems.find([...new Set(resources.map((resource) => resource.identity))])
}

function hasUsableCi(item: DiscoveredItem | undefined): boolean {
    return item !== undefined && !hasNoUsableCi(item)
}

/** Has an item no CI that a finding may be on? */
export function hasNoUsableCi(item: DiscoveredItem): boolean {
    return item.configurationItem === '' || item.retired
}

/**
 * Brings known items up to date with resources whose findings did not change: tags, region, and the CI of an item that
 * has none or a retired one. Writes nothing where nothing differs, scan dates included.
 */
export function refreshItems(
    ports: CmdbPorts,
    context: DiscoverContext,
    resources: readonly CloudResource[],
    known: Map<string, DiscoveredItem>,
): void {
    const stale: StaleItem[] = []
    for (const resource of distinctResources(resources)) {
        const item = known.get(resource.identity)
        if (item === undefined) continue
        const changes = changesOf(item, factValues(ports, resource))
        // A rule may look at what has changed.
        if (hasNoUsableCi(item) || Object.keys(changes).length > 0) stale.push({ resource, item, changes })
    }
    const decisionOf = decisions(ports.policies.records())
    const resourcesOfStale = stale.map(({ resource }) => resource)
    const rolled = rollUps(resourcesOfStale, decisionOf)
    const direct = resourcesOfStale.filter(({ identity }) => !rolled.has(identity))
    const matches = matchesOf(ports, context, direct, known, { decisionOf })
    const above = itemsOf(ports, [...rolled.values()])
    for (const { resource } of stale) {
        const parent = rolled.get(resource.identity)
        if (parent === undefined) continue
        const match = rolledUp(undefined, undefined, above.get(parent.identity), decisionOf(resource))
        matches.set(resource.identity, match)
    }
    for (const each of stale) refreshItem(ports, context, each, matches.get(each.resource.identity))
    // What was seen while its CI was being retired stands on it.
    ports.retirements.giveBack(stale.filter(({ item }) => item.retired).map(({ item }) => item.configurationItem))
}

/** A known item that its resource, or a lookup, may change. */
interface StaleItem {
    resource: CloudResource
    item: DiscoveredItem
    changes: Record<string, string>
}

function refreshItem(
    ports: CmdbPorts,
    context: DiscoverContext,
    { resource, item, changes }: StaleItem,
    match: Match | undefined,
): void {
    const moved = match !== undefined && match.configurationItem !== ''
    const values = { ...changes, ...(moved ? matchValues(match) : {}) }
    if (Object.keys(values).length === 0) return
    update(ports, item, moved ? match.configurationItem : item.configurationItem, {
        ...values,
        ...sourceDataChanges(context.run, item, resource),
    })
}

/**
 * Of several rows of one resource, one that says what it is: some say nothing but its id (azure.md 11.3). The last such,
 * and of one spelling in two letter cases the first, as if each row had come on a page of its own.
 */
function distinctResources(resources: readonly CloudResource[]): CloudResource[] {
    const distinct = new Map<string, CloudResource>()
    for (const resource of resources) {
        const known = distinct.get(resource.identity)
        distinct.set(resource.identity, known === undefined ? resource : better(known, resource))
    }
    return [...distinct.values()]
}

const SPELLED = ['resourceId', 'objectId', 'name', 'type', 'account', 'provider'] as const

function better(known: CloudResource, later: CloudResource): CloudResource {
    const tags = later.tags ?? known.tags
    if (later.type === '') return { ...known, ...(tags === undefined ? {} : { tags }) }
    const merged = { ...later, region: later.region || known.region, ...(tags === undefined ? {} : { tags }) }
    for (const column of SPELLED)
        if (known[column].toLowerCase() === later[column].toLowerCase()) merged[column] = known[column]
    return merged
}

function save(
    ports: CmdbPorts,
    context: DiscoverContext,
    resource: CloudResource,
    item: DiscoveredItem | undefined,
    found: Match | undefined,
): Omit<Discovered, 'failedRules'> {
    const { configurationItem, refusal, note, match } = decide(item, found)
    const values = {
        ...resourceValues(ports, resource, item === undefined),
        // Cloud assets use the non-infra pair; the compliance percentage needs it (product.md 4.1).
        non_infra_last_scan_date: context.seenAt,
        non_infra_last_comp_scan_date: context.seenAt,
        ...(match === undefined ? {} : matchValues(match)),
    }
    if (item === undefined)
        return { discoveredItem: insert(ports, context, resource, values), configurationItem, refusal, note }
    update(ports, item, configurationItem, {
        ...changesOf(item, values),
        ...sourceDataChanges(context.run, item, resource),
    })
    return { discoveredItem: item.sysId, configurationItem, refusal, note }
}

/** The CI that an item has from now on, why it has none of its own, and the match when the item follows it. */
function decide(
    item: DiscoveredItem | undefined,
    found: Match = UNMATCHED,
): { configurationItem: string; refusal: string; note: string; match: Match | undefined } {
    const kept = item === undefined || found.letGo ? '' : item.configurationItem
    const configurationItem = found.configurationItem || kept
    // An item that keeps a CI lacks nothing.
    const refusal = configurationItem === '' ? found.refusal : ''
    // A match with no CI says so only of an item that has none.
    if (found === UNMATCHED || found.configurationItem !== configurationItem)
        return { configurationItem, refusal, note: '', match: undefined }
    return { configurationItem, refusal, note: found.note, match: found }
}

/** What an item says of its resource. The name of one whose type is not known is made of its id: for new items alone. */
function resourceValues(ports: CmdbPorts, resource: CloudResource, isNew: boolean): Record<string, string> {
    return {
        resource_id: resource.resourceId,
        resource_name: resource.type === '' && !isNew ? '' : resource.name,
        cloud_account: ports.cloudAttributes.account(resource.account),
        cloud_resource_type: ports.cloudAttributes.resourceType(resource.type),
        cloud_service_provider: ports.cloudAttributes.serviceProvider(resource.provider),
        ...factValues(ports, resource),
    }
}

function insert(
    ports: CmdbPorts,
    context: DiscoverContext,
    resource: CloudResource,
    values: Record<string, string>,
): string {
    return ports.discoveredItems.insert({
        ...values,
        source: context.instance,
        source_id: resource.identity,
        integration_run: context.run,
        asset_category: 'Cloud',
        source_data: JSON.stringify(sourceDataOf(resource)),
    })
}

function update(
    ports: CmdbPorts,
    item: DiscoveredItem,
    configurationItem: string,
    changes: Record<string, string>,
): void {
    // Results first: an item that has moved already would not move them again after a crash.
    if (item.configurationItem !== configurationItem) ports.discoveredItems.moveResults(item.sysId, configurationItem)
    if (Object.keys(changes).length > 0) ports.discoveredItems.update(item.sysId, changes)
}

/** What can change of a resource while its assessments stay the same. Tags that are not known stay as they are. */
function factValues(ports: CmdbPorts, resource: CloudResource): Record<string, string> {
    return {
        cloud_region: ports.cloudAttributes.region(resource.region),
        ...(resource.tags === undefined ? {} : { host_tag: ports.hostTags.ids(resource.tags, MAX_TAGS).join(',') }),
    }
}

function matchValues(found: Match): Record<string, string> {
    return {
        cmdb_ci: found.configurationItem,
        cmdb_ci_class: found.className,
        matching_type: found.matchingType,
        ci_lookup_rule: found.rule,
        state: found.configurationItem === '' ? 'unmatched' : 'matched',
        // Where Security Support Common says why the engine made none as well (product.md 4.4).
        additional_information: informationOf(found),
    }
}

function informationOf({ refusal, note }: Match): string {
    return refusal === '' ? note : `${REFUSED}${refusal}`
}

/** How the reasons begin that this application writes; another reason is somebody else's. */
const REFUSED = 'The Identification and Reconciliation Engine made no CI. '
const OWN_REASONS = [REFUSED, BY_POLICY, NO_HOST]

/** May the column become empty again? A resource can lose its last tag, an item a CI that is not its own, and a reason. */
function isCleared(column: string, before: string): boolean {
    if (column === 'additional_information') return OWN_REASONS.some((own) => before.startsWith(own.trim()))
    return ['host_tag', 'cmdb_ci', 'cmdb_ci_class', 'matching_type', 'ci_lookup_rule'].includes(column)
}

/**
 * Values that differ; ids that differ only in letter case do not, and an empty one never clears a known one, with few
 * exceptions.
 */
function changesOf(item: DiscoveredItem, values: Record<string, string>): Record<string, string> {
    const changes: Record<string, string> = {}
    for (const [column, value] of Object.entries(values)) {
        const before = item.values[column] ?? ''
        if (value === '' && !isCleared(column, before)) continue
        if (value.toLowerCase() !== before.toLowerCase()) changes[column] = value
    }
    return changes
}
