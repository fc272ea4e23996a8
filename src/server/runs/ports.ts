/** What the runs need from the instance, besides HTTP. Adapters in ../platform. Times are Glide times in UTC. */
import type { Failure } from '../failures.ts'
import type { JsonObject } from '../json.ts'
import type { IntegrationType } from '../names.ts'
import type { Digest, Http, Log } from '../platform/ports.ts'
import type { Deployment } from './deployment.ts'

export type RunState = 'ready' | 'running' | 'complete'
export type Substate = 'success' | 'gaps' | 'failed'
export type ProcessState = 'ready' | 'running' | 'complete' | 'failed'
export type Trigger = 'schedule' | 'manual'

/**
 * What happened to the records of a process or run. Every record that was retrieved is in one of inserted, updated,
 * unchanged, not_applicable and rejected; `closed` are the results that not_applicable records closed.
 */
export interface Counters {
    retrieved: number
    staged: number
    inserted: number
    updated: number
    unchanged: number
    not_applicable: number
    closed: number
    rejected: number
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
    rejected: 0,
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
    /** Start time: changes since then are pulled; '' means everything. */
    startTime: string
}

export interface RunRecord {
    sysId: string
    integration: string
    deployment: string
    type: IntegrationType
    state: RunState
    /** '' while everything is pulled. */
    windowFrom: string
    windowTo: string
    started: string
    attempts: number
    /** Subscription ids, one a line, that the configuration names and that cannot be read. */
    unreadable: string
    /** Requests that planning took. */
    plannedRequests: number
}

export interface ProcessRecord {
    sysId: string
    run: string
    state: ProcessState
    scope: string
    firstCursor: JsonObject
    cursor: JsonObject
    pageSize: number
    pages: number
    attempts: number
    counters: Counters
}

export interface RunChanges {
    state?: RunState
    substate?: Substate
    windowFrom?: string
    windowTo?: string
    started?: string
    ended?: string
    attempts?: number
    errorCode?: string
    message?: string
    counters?: Counters
    unreadable?: string
}

export interface ProcessChanges {
    state?: ProcessState
    cursor?: JsonObject
    pageSize?: number
    pages?: number
    attempts?: number
    expected?: number
    heartbeat?: string
    errorCode?: string
    message?: string
    counters?: Counters
}

export interface RunRecords {
    /** A run of the integration that is not complete, if there is one. */
    active(integration: string): string | undefined
    insert(integration: IntegrationRecord, trigger: Trigger): string
    read(sysId: string): RunRecord | undefined
    update(sysId: string, changes: RunChanges): void
}

export interface ProcessRecords {
    insert(run: RunRecord, plan: { scope: string; cursor: JsonObject; pageSize: number }): string
    read(sysId: string): ProcessRecord | undefined
    update(sysId: string, changes: ProcessChanges): void
    /** Processes of a run that have not ended. */
    open(run: string): number
    /** Sums over the processes of a run, and the first failure with its scope. */
    totals(run: string): {
        counters: Counters
        processes: number
        failed: number
        firstFailure: string
        firstErrorCode: string
    }
}

export interface IntegrationRecords {
    read(sysId: string): IntegrationRecord | undefined
    /** Notes the run that ended last; moves the start time when one is given. */
    ended(sysId: string, run: string, startTime?: string): void
}

export interface Deployments {
    read(sysId: string): Deployment | undefined
}

/** What the ledger knows of a finding before it is handled. */
export interface LedgerEntry {
    sysId: string
    fingerprint: string
    status: string
    /** sys_id of the test result, or ''. */
    result: string
}

/** A finding as it is written to the ledger. Absent members keep their value. */
export interface LedgerWrite {
    key: string
    externalId: string
    fingerprint: string
    status: string
    action: LedgerAction
    /** Why it was rejected, or what was noted. */
    reason?: string
    test?: string
    result?: string
    discoveredItem?: string
    configurationItem?: string
}

export type LedgerAction = 'inserted' | 'updated' | 'unchanged' | 'not_applicable' | 'closed' | 'rejected'

/** Where ledger rows are written for: one run of one deployment, and the import set when there is one. */
export interface LedgerContext {
    deployment: string
    type: IntegrationType
    run: string
    importSet: string
    /** When the run saw them. */
    seenAt: string
}

export interface Ledger {
    /** One query for the whole page. */
    find(keys: readonly string[]): Map<string, LedgerEntry>
    /** One bulk update: these findings were seen, unchanged, by this run. */
    stampSeen(sysIds: readonly string[], run: string, seenAt: string): void
    write(context: LedgerContext, known: Map<string, LedgerEntry>, writes: readonly LedgerWrite[]): void
    /** How many findings of an import set ended how. */
    actions(importSet: string): Map<LedgerAction, number>
}

export interface Staging {
    /** Loads rows as one import set of the integration's data source; returns its sys_id. */
    load(table: string, rows: readonly Record<string, string>[]): Outcome
    /** Runs the transform maps of an import set. */
    transform(importSet: string): Failure | undefined
}

type Outcome = { importSet: string; failure?: undefined } | { failure: Failure; importSet?: undefined }

export interface Events {
    /** Queues the next step of a record's life; `delaySeconds` later when given. */
    queue(
        event: 'runReady' | 'processReady' | 'runFinishing' | 'importEnded',
        sysId: string,
        delaySeconds?: number,
    ): void
}

export interface Clock {
    /** Glide time in UTC. */
    now(): string
    /** `now` plus seconds (negative for the past). */
    plus(time: string, seconds: number): string
    milliseconds(): number
}

export interface Settings {
    stepSeconds: number
    maxAttempts: number
    settleSeconds: number
    overlapSeconds: number
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
}
