/** The vocabulary of container vulnerabilities, and what writing them needs from the instance. Adapters in glide/. */
import type { Absence, ClosedFinding } from '../findings/ports.ts'
import type { Digest } from '../vocabulary/outcome.ts'
import type { WriteAction } from '../compliance/ports.ts'

/** A container image: its digest in a repository of a registry. */
export interface ImageRecord {
    digest: string
    name: string
    registry: string
    repository: string
    provider: string
    account: string
    region: string
    foundAt: string
}

/** A vulnerability as the row of a recommendation and the CVE's own details say it together. '' is unknown. */
export interface Vulnerability {
    cve: string
    severity: string
    score: string
    vector: string
    fixStatus: string
    fixedVersion: string
    published: string
    modified: string
    summary: string
    /** 'true' when exploits are known. */
    exploited: string
}

/** 'registry/repository', as newer sources write it (product.md 8.2). */
export function repositoryOf({ registry, repository }: { registry: string; repository: string }): string {
    return registry === '' ? repository : `${registry}/${repository}`
}

export interface PackageRecord {
    name: string
    version: string
    type: string
}

export interface ItemRecord {
    image: string
    /** 'registry/repository' of the image. */
    repository: string
    packageId: string
    vulnerability: string
    cve: string
    title: string
    description: string
    fixStatus: string
    fixedVersion: string
    firstFound: string
    lastFound: string
    /** Identifies the finding at the source: assessment id and CVE. */
    key: string
    /** Identifies the vulnerable item, which several findings may name. */
    itemKey: string
    /** Key of the ledger's finding. */
    findingKey: string
}

/** The vulnerable items that a finding has made: sys_ids by CVE id. The ledger keeps them; nothing else knows them as ours. */
export type ItemIds = Record<string, string>

/** A finding with what Last found moves of. */
export interface FoundAgain {
    externalId: string
    items: ItemIds
    /** sys_id of the image. */
    target: string
    /** When: at the import, or earlier where the source may only repeat what it knew. */
    foundAt: string
}

/** What identifies a vulnerability of a finding for the scanner's own record. */
export function vulnerabilityKey(digest: Digest, externalId: string, cve: string): string {
    return digest(`${externalId.toLowerCase()}\n${cve}`)
}

/** What identifies a vulnerable item of an integration instance, whichever row names it: the image's own or a running container's. */
export function itemKey(
    digest: Digest,
    of: { instance: string; image: string; packageName: string; cve: string },
): string {
    return digest([of.instance, of.image, of.packageName, of.cve].join('\n').toLowerCase())
}

/** A vulnerable item that exists already. */
export interface KnownItem {
    sysId: string
    cve: string
    open: boolean
}

export interface Containers {
    image(image: ImageRecord): { sysId: string; action: WriteAction }
    /** The package on the image; installed versions of one package are one record. */
    packageOf(image: string, record: PackageRecord): string
    /** sys_ids of vulnerability entries by CVE id in upper case, made where they are missing; without those refused. */
    entries(vulnerabilities: readonly Vulnerability[]): Map<string, string>
    /** Those of some vulnerable items that exist and are ours. */
    items(ids: ItemIds): KnownItem[]
    /** Makes an item, or opens the one that an interrupted attempt has made; `behind` writes what the scanner found. */
    /** Makes it, or takes the one that another row, another attempt or an earlier finding has made. */
    insert(item: ItemRecord): { sysId: string; action: WriteAction }
    /** Writes what the scanner found of an item, and links it. */
    behind(sysId: string, item: ItemRecord): void
    /** True when something differed. */
    update(sysId: string, item: ItemRecord): boolean
    reopen(sysId: string, item: ItemRecord): void
    close(sysId: string, reason: string, at: string): void
    /** Vulnerable items of an image that open findings name, besides some findings by key. */
    namedElsewhere(image: string, findings: readonly string[]): ReadonlySet<string>
    /** Moves Last found of the open items of some findings, of what is behind them, and of their images. */
    stillFound(findings: readonly FoundAgain[]): void
}

/** Everything that this application does in Container Vulnerability Response. */
export interface ContainerPorts {
    /** The containers that a run writes for an integration instance. */
    of(instance: string, run: string): Containers
    /** Closes the vulnerable items of a finding that is gone. */
    close(finding: ClosedFinding, absence: Absence, at: string): void
    /** Opens again what `close` closed. */
    reopen(finding: ClosedFinding): void
    /** Moves Last found of what findings stand for that are still there. */
    foundAgain(findings: readonly FoundAgain[], instance: string): void
}
