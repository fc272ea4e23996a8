/** What the runs need from the instance, besides HTTP. Adapters in glide/. Times are Glide times in UTC. */
import type { TableName } from '../contract/index.ts'
import type { Failure } from '../vocabulary/failures.ts'
import type { JsonObject } from '../vocabulary/json.ts'
import type { IntegrationType, StagingTable } from '../vocabulary/names.ts'
import type { Digest, Http, HttpAnswer, Log } from '../vocabulary/outcome.ts'
import type { Deployment } from '../deployments/deployment.ts'
import type { Lacks } from '../contract/lacks.ts'
import type { Closures, Ledger } from '../findings/ports.ts'

export type * from '../findings/ports.ts'

export type RunState = 'ready' | 'running' | 'complete'
export type Substate = 'success' | 'gaps' | 'failed' | 'cancelled'
/** A waiting process belongs to a later wave. */
export type ProcessState = 'waiting' | 'ready' | 'running' | 'complete' | 'failed' | 'cancelled'
/**
 * Does what was received agree with the source's own count? unknown: there is none to compare with. partly, of a run: it
 * does in the processes that did not fail.
 */
export type Verification = 'agrees' | 'partly' | 'differs' | 'unknown'
/** run_all: when this run has ended, the deployment's next integration starts. */
export type Trigger = 'schedule' | 'manual' | 'run_all'

/**
 * What happened to the records of a process or run. Every record that was retrieved is in one of inserted, updated,
 * unchanged, not_applicable and rejected; `closed` are the results that not_applicable records closed, `refreshed` the
 * unchanged ones whose Last seen was moved.
 */
export interface Counters {
    retrieved: number
    staged: number
    inserted: number
    updated: number
    unchanged: number
    not_applicable: number
    closed: number
    refreshed: number
    /** Rows that came a second time. */
    repeated: number
    rejected: number
    /** Those of the rejected ones that this instance refused to write. */
    refused: number
    /** Written without a CI, because the engine refused one. */
    ci_refused: number
    requests: number
}

export const NO_COUNTS: Counters = {
    retrieved: 0,
    staged: 0,
    inserted: 0,
    updated: 0,
    unchanged: 0,
    not_applicable: 0,
    closed: 0,
    refreshed: 0,
    repeated: 0,
    rejected: 0,
    refused: 0,
    ci_refused: 0,
    requests: 0,
}

/** The sum of two sets of counters. */
export function plus(left: Counters, right: Partial<Counters>): Counters {
    const sum = { ...left }
    for (const name of Object.keys(NO_COUNTS) as (keyof Counters)[]) sum[name] += right[name] ?? 0
    return sum
}

export interface IntegrationRecord {
    sysId: string
    name: string
    type: IntegrationType
    deployment: string
    order: number
    active: boolean
    template: boolean
    /** User name of Run as. */
    runAs: string
    /** Start time: changes since then are pulled; '' means everything. */
    startTime: string
    /** When everything was pulled the last time; '' for never. */
    lastComplete: string
}

export interface RunRecord {
    sysId: string
    integration: string
    deployment: string
    type: IntegrationType
    state: RunState
    substate: string
    trigger: Trigger
    /** Who plans or finishes it; '' when nobody does. */
    owner: string
    /** '' while everything is pulled. */
    windowFrom: string
    windowTo: string
    started: string
    attempts: number
    /** How often the run has waited, for the integrations before it or because the source asked. */
    waits: number
    /** What an admin should know although nothing failed, one a line. */
    notice: string
    /** Subscription ids, one a line, that the configuration names and that cannot be read. */
    unreadable: string
    /** Requests that planning took. */
    plannedRequests: number
}

export interface ProcessRecord {
    sysId: string
    run: string
    state: ProcessState
    /** Who works on it; '' when nobody does. */
    owner: string
    wave: number
    scope: string
    firstCursor: JsonObject
    cursor: JsonObject
    pageSize: number
    pages: number
    attempts: number
    /** How often the source asked to wait. */
    throttles: number
    /** Rows that the source says the process has. */
    expected?: number
    verification: Verification | ''
    counters: Counters
}

export interface RunChanges {
    state?: RunState
    substate?: Substate | ''
    waits?: number
    owner?: string
    notice?: string
    expected?: number
    seen?: number
    verification?: Verification
    windowFrom?: string
    windowTo?: string
    started?: string
    ended?: string
    attempts?: number
    errorCode?: string
    message?: string
    counters?: Counters
    unreadable?: string
    /** Columns that are only written and that this instance lacks. */
    leftOut?: number
    /** Open findings that were gone from the source and have been closed. */
    closedGone?: number
}

export interface ProcessChanges {
    state?: ProcessState
    cursor?: JsonObject
    pageSize?: number
    pages?: number
    attempts?: number
    throttles?: number
    expected?: number
    verification?: Verification
    owner?: string
    wakeAt?: string
    heartbeat?: string
    errorCode?: string
    message?: string
    counters?: Counters
}

export interface RunRecords {
    /** Of the runs of the integration that are not complete the one that is running, else the oldest. */
    active(integration: string): string | undefined
    /** Runs of a deployment that are not complete. */
    going(deployment: string): { sysId: string; type: IntegrationType; state: RunState }[]
    /** Has the deployment ever had a successful run of a type? */
    succeeded(deployment: string, type: IntegrationType): boolean
    /** Has Run all gone on behind a run? */
    followed(sysId: string): boolean
    /** `follows` is the run whose end started this one. */
    insert(integration: IntegrationRecord, trigger: Trigger, follows: string): string
    remove(sysId: string): void
    /** Takes a ready run for planning, or a running one for its end; false when somebody else has it and is alive. */
    claim(sysId: string, state: 'ready' | 'running', owner: string, staleSeconds: number): boolean
    /** Runs that have not ended, of all deployments; `touched` is when they were last written. */
    unfinished(): { sysId: string; state: RunState; touched: string }[]
    read(sysId: string): RunRecord | undefined
    update(sysId: string, changes: RunChanges): void
}

export interface ProcessRecords {
    insert(
        run: RunRecord,
        plan: { scope: string; cursor: JsonObject; pageSize: number; wave: number; state: ProcessState },
    ): string
    /** Takes a process that is ready or running; false when somebody else has it and is alive, or it has ended. */
    claim(sysId: string, owner: string, staleSeconds: number): boolean
    /** Removes the processes of a run whose planning was interrupted. */
    removeAll(run: string): void
    /** Processes of a run that are ready or running, and neither worked nor meant to wait since a time. */
    stale(run: string, since: string): ProcessRecord[]
    /** Has a process, of one run or of any, worked since a time? */
    worked(since: string, run?: string): boolean
    read(sysId: string): ProcessRecord | undefined
    update(sysId: string, changes: ProcessChanges): void
    /** Processes of a run by state. */
    states(run: string): Map<ProcessState, number>
    /** sys_ids of the processes of a run in a state; of waiting ones only those of the first wave that waits. */
    inState(run: string, state: ProcessState): string[]
    /** Sums over the processes of a run, and the first failure with its scope. */
    totals(run: string): {
        counters: Counters
        processes: number
        failed: number
        /** Sum of what the source says it has, and the processes whose count does not agree. */
        expected: number
        unknown: number
        differing: string[]
        firstFailure: string
        firstErrorCode: string
    }
}

export interface IntegrationRecords {
    read(sysId: string): IntegrationRecord | undefined
    /** Active integrations of a deployment, in their order. */
    ofDeployment(deployment: string): IntegrationRecord[]
    /** Notes the run that ended last, and what it moves. */
    ended(sysId: string, run: string, moves?: { startTime?: string; lastComplete?: string }): void
}

/** listed: the last run could read it. lost: it could not, although one before could. removed: out of scope for good. */
export type CoverageState = 'listed' | 'lost' | 'removed'

/** The subscriptions that a deployment has ever read. */
export interface Coverage {
    /** States by id in lower case. */
    of(deployment: string): Map<string, CoverageState>
    /** Sets the state of one, which may be new. */
    set(deployment: string, subscription: string, state: CoverageState): void
    read(sysId: string): { deployment: string; subscription: string; state: CoverageState } | undefined
}

export interface Deployments {
    read(sysId: string): Deployment | undefined
}

export interface Staging {
    /** Loads rows as one import set of the integration's data source; returns its sys_id. */
    load(table: StagingTable, rows: readonly Record<string, string>[]): Outcome
    /** Runs the transform maps of an import set. */
    transform(importSet: string): Failure | undefined
}

type Outcome = { importSet: string; failure?: undefined } | { failure: Failure; importSet?: undefined }

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

export interface Budget {
    /** Seconds that a principal should wait before its next page; 0 when it may go on. */
    wait(principal: string): number
    /** Takes in what an answer says about the quota. */
    note(principal: string, answer: HttpAnswer): void
}

export interface Products {
    /** Is Container Vulnerability Response installed? */
    containerResponse(): boolean
    lacks(tables: readonly TableName[]): Lacks
}

export interface Clock {
    /** Glide time in UTC. */
    now(): string
    /** `now` plus seconds (negative for the past). */
    plus(time: string, seconds: number): string
    /** Seconds from one time to another. */
    seconds(from: string, to: string): number
    milliseconds(): number
}

export interface Settings {
    stepSeconds: number
    maxAttempts: number
    settleSeconds: number
    overlapSeconds: number
    absentPulls: number
    /** Seconds without a heartbeat after which a process counts as left alone. */
    staleSeconds: number
    /** More closures than this share of the open findings, or than this number, are held back. */
    closurePercent: number
    closureNumber: number
    /** Hosts that deployments may call besides those of the Azure clouds. */
    allowedHosts: string[]
}

export interface Ports {
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
    coverage: Coverage
    /** A name that nobody else has, for the owner of a step. */
    newOwner(): string
}
