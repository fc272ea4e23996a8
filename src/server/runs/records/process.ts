/** Processes of a run, as the engine reads and writes them. Times are Glide times in UTC. */
import type { Counters } from './counters.ts'
import type { RunRecord, Verification } from './run.ts'
import type { Tally } from './tally.ts'
import type { JsonObject } from '../../vocabulary/json.ts'

/** A waiting process belongs to a later wave. */
export type ProcessState = 'waiting' | 'ready' | 'running' | 'complete' | 'failed' | 'cancelled'

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
    tally: Tally
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
    tally?: Tally
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
        tally: Tally
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
