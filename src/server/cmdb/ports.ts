/** What the CMDB side needs from the instance. Adapters in glide/. */
import type { CiFacts } from './identity/agreement.ts'
import type { IrePayload } from './ire-payload.ts'
import type { LookupRules } from './lookup.ts'
import type { CiPolicies } from './policy/policy.ts'

export interface DiscoveredItem {
    sysId: string
    configurationItem: string
    /** Is its CI retired? A finding must not stay on one (product.md 4.3). */
    retired: boolean
    /** Current values of the columns that this application writes. */
    values: Record<string, string>
}

export interface DiscoveredItems {
    /** By identity, among the items of this product's integration instances; one query. */
    find(identities: readonly string[]): Map<string, DiscoveredItem>
    insert(values: Record<string, string>): string
    update(sysId: string, changes: Record<string, string>): void
    /** The results of an item follow it to its new CI. */
    moveResults(sysId: string, configurationItem: string): void
}

export interface FoundItem {
    sysId: string
    className: string
}

/** What became of an item of a payload: its CI, or why the engine wrote none. */
export type WrittenItem = { sysId: string; created: boolean } | { error: string }

/** Values of the accounts and datacenters that the CMDB has, by the keys of hosts.ts. */
export type KnownHosts = Map<string, Record<string, string>>

export interface ConfigurationItems {
    /** What the CMDB has of some cloud accounts, by their IDs. */
    knownHosts(accounts: readonly string[]): KnownHosts
    /** What the CMDB says of some CIs, by sys_id. */
    factsOf(sysIds: readonly string[]): Map<string, CiFacts>
    /** Cloud CIs by object ID in lower case, retired ones included: the engine finds them as well. */
    withObjectIds(objectIds: readonly string[]): Map<string, string[]>
    /**
     * Has the engine know a CI under another native key of this product; nothing where it does not know it under the old
     * one. Throws where it cannot be, or another CI has the new one.
     */
    rename(sysId: string, from: string, to: string): void
    /** Sends a payload; for each item what became of it. Never throws. */
    createOrUpdate(payload: IrePayload): WrittenItem[]
}

/** Rows of the cloud lookup tables (account, region, resource type, service provider), created when new. */
export interface CloudAttributes {
    account(name: string): string
    region(name: string): string
    resourceType(name: string): string
    serviceProvider(name: string): string
}

export interface HostTags {
    /** sys_ids of host tags, made where they are missing; at most `max`. Tags that differ only in letter case are one. */
    ids(texts: readonly string[], max: number): string[]
}

export interface Retirements {
    /** Gives CIs on which something stands again the status back that this application took; those of others stay. */
    giveBack(cis: readonly string[]): void
}

export interface CmdbPorts {
    discoveredItems: DiscoveredItems
    configurationItems: ConfigurationItems
    cloudAttributes: CloudAttributes
    hostTags: HostTags
    lookupRules: LookupRules
    policies: CiPolicies
    retirements: Retirements
}
