/** Closures of findings that are gone. Times are Glide times in UTC. */
import type { Absence, ClosedFinding } from '../../findings/ports.ts'
import type { IntegrationType } from '../../vocabulary/names.ts'

export type ClosureState = 'held' | 'closing' | 'closed' | 'dismissed' | 'undoing' | 'undone'

/** What a closure is about: findings that are gone, or configuration items that nothing refers to any more. */
export type ClosureSubject = 'findings' | 'cis'

export interface ClosureRecord {
    sysId: string
    number: string
    /** The run that found its findings gone; '' when the deployment is being retired. */
    run: string
    deployment: string
    type: IntegrationType
    about: ClosureSubject
    state: ClosureState
    /**
     * Findings that are gone, how many of them are open and so to be closed, and of how many open ones; or CIs that
     * nothing refers to, twice, and of how many that are in use.
     */
    count: number
    toClose: number
    open: number
    closed: number
    message: string
    /** When it was made. */
    created: string
}

/** Who decided, by sys_id of the user, and when. */
export interface Decisions {
    approvedBy: string
    approvedAt: string
    dismissedBy: string
    dismissedAt: string
    undoneBy: string
    undoneAt: string
}

export interface Closures {
    insert(closure: Omit<ClosureRecord, 'sysId' | 'number' | 'closed' | 'created'>): string
    read(sysId: string): ClosureRecord | undefined
    update(
        sysId: string,
        changes: Partial<
            Pick<ClosureRecord, 'state' | 'count' | 'toClose' | 'open' | 'closed' | 'message'> & Decisions
        >,
    ): void
    /** How many open findings a closure has closed so far. */
    closedOpen(closure: string): number
    /** The closure about something that a run has led to. */
    ofRun(run: string, about: ClosureSubject): string | undefined
    /** Closures of a deployment that wait for a decision. */
    held(deployment: string): string[]
    /** Closures of a deployment that wait for a decision or are at work. */
    pending(deployment: string): ClosureRecord[]
    /** Is a run of the closure's type at work, of whatever deployment, or another closure of it that goes first? */
    mustWait(closure: ClosureRecord): boolean
    /** Closures at work that nobody has written since a time. */
    stale(since: string): string[]
    /** The next findings that a closure is still to close. */
    proposed(closure: string, limit: number): ClosedFinding[]
    /** The next findings that a closure has closed. */
    closedBy(closure: string, limit: number): ClosedFinding[]
    /** Takes a finding, or all, out of a closure: nothing happens to them. */
    takeOut(finding: string): void
    takeOutAll(closure: string): void
    /** Takes out a finding that the instance refused to close or to reopen, and notes why: a later pull tries again. */
    refused(finding: string, reason: string): void
    closed(finding: string, absence: Absence): void
    reopened(finding: string): void
}
