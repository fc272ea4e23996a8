/** Runs, as the engine reads and writes them. Times are Glide times in UTC. */
import type { IntegrationType } from '../../vocabulary/names.ts'
import type { Counters } from './counters.ts'
import type { IntegrationRecord } from './integration.ts'

export type RunState = 'ready' | 'running' | 'complete'

export type Substate = 'success' | 'gaps' | 'failed' | 'cancelled'

/**
 * Does what was received agree with the source's own count? unknown: there is none to compare with. partly, of a run: it
 * does in the processes that did not fail.
 */
export type Verification = 'agrees' | 'partly' | 'differs' | 'unknown'

/** run_all: when this run has ended, the deployment's next integration starts. */
export type Trigger = 'schedule' | 'manual' | 'run_all'

export interface RunRecord {
    sysId: string
    number: string
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
    /** Code of the first failure, and what is said of the end. */
    errorCode: string
    message: string
    /** Requests that planning took. */
    plannedRequests: number
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

export interface UnfinishedRun {
    sysId: string
    state: RunState
    /** When it was last written. */
    touched: string
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
    /** The run of a deployment that ended last; undefined before the first has. */
    latest(deployment: string): RunRecord | undefined
    /** `follows` is the run whose end started this one. */
    insert(integration: IntegrationRecord, trigger: Trigger, follows: string): string
    remove(sysId: string): void
    /** Takes a ready run for planning, or a running one for its end; false when somebody else has it and is alive. */
    claim(sysId: string, state: 'ready' | 'running', owner: string, staleSeconds: number): boolean
    /** Runs that have not ended, of all deployments. */
    unfinished(): UnfinishedRun[]
    read(sysId: string): RunRecord | undefined
    update(sysId: string, changes: RunChanges): void
}
