/** Which CI a resource gets: one that a lookup rule finds, or one that the engine finds or creates; or none, by the policy. */
import { batches } from '../vocabulary/batches.ts'
import { agrees, isMade, isOfAnother, MADE_CLASS, type CiFacts } from './identity/agreement.ts'
import { settleObjectIds, withArmIds } from './identity/rivals.ts'
import { resourcePayload } from './ire-payload.ts'
import { lookUp, type FailedRules } from './lookup.ts'
import type { CiDecision } from './policy/policy.ts'
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
    /** Why it has no CI of its own, where that is nobody's fault. */
    note: string
    /** Is the CI that the item has none of its resource? Without a match an item keeps its CI otherwise. */
    letGo: boolean
}

export const UNMATCHED: Match = {
    configurationItem: '',
    className: '',
    matchingType: '',
    rule: '',
    refusal: '',
    note: '',
    letGo: false,
}

/** How the reasons begin that the CI policy gives. */
export const BY_POLICY = 'By the CI policy. '
/** How the reasons begin why there is no place for a CI; the account may be known later. */
export const NO_HOST = 'It has no place in the CMDB. '
const ON_PREMISES = `${NO_HOST}It is in no cloud: its CI is one that Discovery or an agent finds, by a lookup rule.`
const NO_ACCOUNT = `${NO_HOST}Its account is not known, and a cloud CI hangs on one.`

/** What the policy says of a resource without a CI of its own. */
export function byPolicy({ action, reason }: CiDecision): string {
    return action === 'create' ? '' : `${BY_POLICY}${reason}`.trim()
}

/** Why a resource has no datacenter that its CI could hang on (product.md 4.5); '' where it has one. */
function hostless({ onPremises, account }: CloudResource): string {
    if (onPremises === true) return ON_PREMISES
    return account === '' ? NO_ACCOUNT : ''
}

/** A resource with what is known of it. */
interface Case {
    resource: CloudResource
    decision: CiDecision
    item: DiscoveredItem | undefined
    /** What the CMDB says of the item's CI, where this product may have made it. */
    facts: CiFacts | undefined
}

/** The CI of each resource that gets another one than its item has, or that gets none. */
export function matchesOf(
    ports: CmdbPorts,
    context: DiscoverContext,
    resources: readonly CloudResource[],
    known: ReadonlyMap<string, DiscoveredItem>,
    { decisionOf, failed = new Map() }: { decisionOf: (resource: CloudResource) => CiDecision; failed?: FailedRules },
): Map<string, Match> {
    const cases = casesOf(ports, resources, known, decisionOf)
    const matches = new Map<string, Match>()
    const matched = new Set<string>()
    for (const [identity, { item, rule }] of byRules(ports, cases, failed)) {
        matched.add(identity)
        if (known.get(identity)?.configurationItem === item.sysId) continue
        const { sysId: configurationItem, className } = item
        matches.set(identity, { ...UNMATCHED, configurationItem, className, matchingType: 'matched_by_cilookup', rule })
    }
    const open = cases.filter(({ resource }) => !matched.has(resource.identity))
    for (const each of open)
        if (each.decision.action !== 'create') matches.set(each.resource.identity, withoutOwn(each))
    const wanting = open.filter((each) => each.decision.action === 'create' && needsCi(each))
    for (const each of wanting) matches.set(each.resource.identity, unmatched(each, context.createCis))
    if (context.createCis) create(ports, context, wanting.filter(hasHost), matches)
    return matches
}

/** What becomes of a resource that wants a CI and gets none. */
function unmatched(each: Case, createCis: boolean): Match {
    return { ...UNMATCHED, note: createCis ? hostless(each.resource) : '', letGo: isAstray(each) }
}

function hasHost({ resource }: Case): boolean {
    return hostless(resource) === ''
}

function casesOf(
    ports: CmdbPorts,
    resources: readonly CloudResource[],
    known: ReadonlyMap<string, DiscoveredItem>,
    decisionOf: (resource: CloudResource) => CiDecision,
): Case[] {
    const cases = resources.map((resource) => {
        const item = known.get(resource.identity)
        return { resource, decision: decisionOf(resource), item, facts: undefined }
    })
    const doubtful = cases.filter(isDoubtful).map(({ item }) => item?.configurationItem ?? '')
    const facts = ports.configurationItems.factsOf([...new Set(doubtful)])
    return cases.map((each) => ({ ...each, facts: facts.get(each.item?.configurationItem ?? '') }))
}

/** May an item be on a CI that is not its own: one that this product made for another resource, or that it should not have? */
function isDoubtful({ item, decision }: Case): boolean {
    if (item === undefined || item.configurationItem === '') return false
    const { cmdb_ci_class: className, matching_type: matchingType } = item.values
    return className === MADE_CLASS && (decision.action !== 'create' || matchingType === 'matched_by_cilookup')
}

/** What the rules find. Where the policy makes no CI, one that was made before is not found either. */
function byRules(ports: CmdbPorts, cases: readonly Case[], failed: FailedRules): ReturnType<typeof lookUp> {
    const of = (...actions: CiDecision['action'][]) =>
        cases.filter(({ decision }) => actions.includes(decision.action)).map(({ resource }) => resource)
    const others = (facts: CiFacts | undefined, resource: CloudResource) => !isMade(facts) && agrees(facts, resource)
    return new Map([
        ...lookUp(ports, of('create'), { failed }),
        ...lookUp(ports, of('match', 'parent'), { accepts: others, failed }),
    ])
}

/** A resource that gets no CI of its own: one that this product has given it is taken back, an admin's stays. */
function withoutOwn({ decision, item, facts }: Case): Match {
    const byHand = /manual/i.test(item?.values['matching_type'] ?? '')
    const letGo = decision.action === 'never' ? !byHand : isMade(facts) || isRolledUp(item)
    return { ...UNMATCHED, note: byPolicy(decision), letGo }
}

/** Is an item on the CI of another resource, by the policy? A match of any other kind says how it was made. */
function isRolledUp(item: DiscoveredItem | undefined): boolean {
    return item !== undefined && item.configurationItem !== '' && item.values['matching_type'] === ''
}

/** Is an item on a CI that is not its own, and that no rule gives it? */
function isAstray({ resource, item, facts }: Omit<Case, 'decision'>): boolean {
    return isRolledUp(item) || isOfAnother(facts, resource.identity)
}

/**
 * Does a resource that no rule matches go to the engine? Those without a CI do, those whose CI has retired since or is
 * another resource's, those whose CI was created from nothing but an id, once a row brings name and object ID, and those
 * that have another id than before, so that their CI has it too. The engine identifies retired CIs as well: one that it has found or created before it would only find again.
 */
function needsCi({ resource, item, facts }: Case): boolean {
    if (item === undefined || item.configurationItem === '') return true
    if (isAstray({ resource, item, facts })) return true
    const { cmdb_ci_class: className, cloud_resource_type: type, matching_type: matchingType } = item.values
    if (item.retired) return matchingType !== 'matched_by_ire' && matchingType !== 'created_by_ire'
    return className === MADE_CLASS && ((type === '' && resource.type !== '') || hasMoved(resource, item))
}

function hasMoved({ resourceId }: CloudResource, { values }: DiscoveredItem): boolean {
    const before = values['resource_id'] ?? ''
    return before !== '' && before.toLowerCase() !== resourceId.toLowerCase()
}

function create(ports: CmdbPorts, context: DiscoverContext, cases: readonly Case[], matches: Map<string, Match>): void {
    const byIdentity = new Map(cases.map((each) => [each.resource.identity, each]))
    for (const batch of batches(withOwnObjectIds(ports, context, cases), PAYLOAD_RESOURCES)) {
        const sent = send(ports, context, batch)
        for (const { identity } of batch) {
            const { result, className } = sent(identity)
            const known = byIdentity.get(identity)
            const match = matchOf(result, className, known?.item)
            if (match === undefined) matches.delete(identity)
            else matches.set(identity, { ...match, letGo: known !== undefined && isAstray(known) })
        }
    }
}

/** The resources with object IDs that are theirs alone. CIs that lose theirs are written first. */
function withOwnObjectIds(ports: CmdbPorts, context: DiscoverContext, cases: readonly Case[]): CloudResource[] {
    const wanting = cases.map(({ resource }) => resource)
    const { resources, displaced } = settleObjectIds(ports, wanting)
    for (const batch of batches(displaced, PAYLOAD_RESOURCES)) {
        const sent = send(ports, context, batch)
        // The engine would find the CI that has kept its object ID.
        if (batch.some(({ identity }) => !('sysId' in (sent(identity).result ?? {})))) return withArmIds(resources)
    }
    return resources
}

/** Sends resources to the engine; what became of each, by identity. */
function send(
    ports: CmdbPorts,
    { discoverySource }: DiscoverContext,
    resources: readonly CloudResource[],
): (identity: string) => { result: WrittenItem | undefined; className: string } {
    const accounts = [...new Set(resources.map((resource) => resource.account).filter((account) => account !== ''))]
    const known = ports.configurationItems.knownHosts(accounts)
    const { payload, itemOf } = resourcePayload(resources, discoverySource, known)
    const results = ports.configurationItems.createOrUpdate(payload)
    return (identity) => {
        const index = itemOf.get(identity) ?? -1
        return { result: results[index], className: payload.items[index]?.className ?? '' }
    }
}

/** The match that the engine's answer is; undefined where it has found nothing but the CI of the item, retired or not. */
function matchOf(
    result: WrittenItem | undefined,
    className: string,
    item: DiscoveredItem | undefined,
): Match | undefined {
    if (result === undefined || !('sysId' in result))
        return { ...UNMATCHED, refusal: result?.error ?? 'it was not sent' }
    // There is no other one then; and one that the item has already was found or made before.
    if (item?.configurationItem === result.sysId) return undefined
    return {
        ...UNMATCHED,
        configurationItem: result.sysId,
        className,
        // An account comes along with whatever lies in it: which row made it says nothing of the account, and may not be told.
        matchingType: result.created && className === MADE_CLASS ? 'created_by_ire' : 'matched_by_ire',
    }
}
