/**
 * May a CI be that of a resource? One that the engine knows by the native key of another resource was made for that one;
 * and what the CMDB says of type, account and region must not contradict the resource. What nobody says contradicts
 * nothing.
 */
import type { CloudResource } from '../resource.ts'
import { canonicalRegion, EVERYWHERE } from './region.ts'

/** The class that this product makes. Others make it as well. */
export const MADE_CLASS = 'cmdb_ci_cmp_resource'

/** What the CMDB says of a CI. */
export interface CiFacts {
    className: string
    /** Native keys under which the engine knows it for this product: identities of resources, in lower case. */
    identities: ReadonlySet<string>
    /** Its resource type as stored; '' where its class has none. */
    type: string
    /** Accounts that it belongs to, by its hosts and by discovered items, in lower case. */
    accounts: ReadonlySet<string>
    /** Regions of the datacenters that host it, as stored. */
    regions: readonly string[]
}

/** Is it a CI that this product made? */
export function isMade(facts: CiFacts | undefined): boolean {
    return facts?.className === MADE_CLASS && facts.identities.size > 0
}

/** Is it a CI that this product made for other resources, and not for this one? */
export function isOfAnother(facts: CiFacts | undefined, identity: string): boolean {
    return isMade(facts) && facts?.identities.has(identity) === false
}

/** May a CI that a lookup rule names be that of the resource? */
export function agrees(facts: CiFacts | undefined, resource: CloudResource): boolean {
    if (facts === undefined) return true
    if (isMade(facts)) return facts.identities.has(resource.identity)
    return (
        sameType(facts.type, resource.type) &&
        sameAccount(facts.accounts, resource.account) &&
        sameRegion(facts.regions, resource.region)
    )
}

/**
 * Names repeat from account to account, and object IDs of some types are names (product.md 1.7): a CI of another account
 * is another resource.
 */
function sameAccount(accounts: ReadonlySet<string>, account: string): boolean {
    return accounts.size === 0 || account === '' || accounts.has(account.toLowerCase())
}

function sameRegion(stored: readonly string[], wanted: string): boolean {
    const regions = stored.map(canonicalRegion).filter(isSomewhere)
    const region = canonicalRegion(wanted)
    return regions.length === 0 || !isSomewhere(region) || regions.includes(region)
}

function isSomewhere(region: string): boolean {
    return region !== '' && region !== EVERYWHERE
}

/**
 * Sources spell the same type in several ways: emr/cluster, AWS::EMR::Cluster. Its last word tells a policy from its
 * attachment all the same. assumed: one word may have the service before it (ec2volume), and nothing behind it.
 */
function sameType(stored: string, wanted: string): boolean {
    const [one, other] = [lastWord(stored), lastWord(wanted)]
    return one.endsWith(other) || other.endsWith(one)
}

function lastWord(type: string): string {
    const word = type.toLowerCase().split(/[/:]/).pop() ?? ''
    return word.replace(/[^a-z0-9]/g, '').replace(/s$/, '')
}
