/** What the runs need from the instance, besides their records. Adapters in glide/. */
import type { Products } from '../contract/lacks.ts'
import type { Budget, Coverage, Deployments } from '../deployments/ports.ts'
import type { Ledger } from '../findings/ports.ts'
import type { CiRetirements } from './records/ci-retirement.ts'
import type { Closures } from './records/closure.ts'
import type { IntegrationRecords } from './records/integration.ts'
import type { ProcessRecords } from './records/process.ts'
import type { RunReasons, UnknownWords } from './records/reasons.ts'
import type { RunRecords } from './records/run.ts'
import type { Failure } from '../vocabulary/failures.ts'
import type { Leftovers } from './housekeeping/housekeeping.ts'
import type { Integration } from './integration.ts'
import type { CmdbPorts } from '../cmdb/ports.ts'
import type { Compliance } from '../compliance/ports.ts'
import type { ContainerPorts } from '../containers/vulnerabilities.ts'
import type { IntegrationType, StagingTable } from '../vocabulary/names.ts'
import type { Clock, Digest, Http, Log } from '../vocabulary/outcome.ts'

type StagedSet = { importSet: string; failure?: undefined } | { failure: Failure; importSet?: undefined }

export interface Staging {
    /** Loads rows as one import set of the integration's data source; returns its sys_id. */
    load(table: StagingTable, rows: readonly Record<string, string>[]): StagedSet
    /** Runs the transform maps of an import set. */
    transform(importSet: string): Failure | undefined
}

export interface Events {
    /** Queues the next step of a record's life; `delaySeconds` later when given. */
    queue(
        event:
            | 'runReady'
            | 'processReady'
            | 'runFinishing'
            | 'runEnded'
            | 'importEnded'
            | 'closureReady'
            | 'validationReady',
        sysId: string,
        delaySeconds?: number,
    ): void
    /** Have events of the application's own queue waited since a time, while nobody took any? */
    standsStill(since: string): boolean
    /** From now on events go to the instance's default queue. */
    useDefaultQueue(): void
}

export interface Settings {
    stepSeconds: number
    maxAttempts: number
    settleSeconds: number
    overlapSeconds: number
    absentPulls: number
    /** Complete pulls for which nothing may have referred to a CI of this application before it is retired; 0 for never. */
    retireCiPulls: number
    /** Seconds without a heartbeat after which a process counts as left alone. */
    staleSeconds: number
    /** More closures than this share of the open findings, or than this number, are held back. */
    closurePercent: number
    closureNumber: number
    /** Days that the Comprehensive Assessment integration looks back; 0 for no limit. */
    comprehensiveDays: number
    /** Days after which the Assessment integration pulls everything again; 0 for never. */
    assessmentFullDays: number
    /** Days after which the container integration pulls everything again; 0 for never. */
    containerDays: number
    /** Days that staged rows are kept, and what a run was made of after its end; 0 for ever. */
    keepStagedDays: number
    keepProcessesDays: number
    /** Days after a push for which Defender for Cloud scans an image again; 0: Last found always follows the import. */
    imageScanDays: number
    /** Hosts that deployments may call besides those of the Azure clouds. */
    allowedHosts: string[]
}

/** The integrations that this application has. */
export interface Declared {
    /** In the order in which they run. */
    all: readonly Integration[]
    of(type: IntegrationType): Integration
}

/** Everything that the application needs of the instance it runs on, and what it is made of. */
export interface Ports {
    declared: Declared
    http: Http
    digest: Digest
    log: Log
    clock: Clock
    settings: Settings
    events: Events
    runs: RunRecords
    processes: ProcessRecords
    integrations: IntegrationRecords
    deployments: Deployments
    ledger: Ledger
    staging: Staging
    products: Products
    budget: Budget
    closures: Closures
    cis: CiRetirements
    reasons: RunReasons
    words: UnknownWords
    leftovers: Leftovers
    coverage: Coverage
    compliance: Compliance
    containers: ContainerPorts
    /** For one import set, or one page: what it has looked up is remembered. */
    cmdb(): CmdbPorts
    /** A name that nobody else has, for the owner of a step. */
    newOwner(): string
}
