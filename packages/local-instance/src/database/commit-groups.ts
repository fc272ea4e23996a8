/** When what is written is committed: each write by itself, in transactions, in groups (docs/decisions/0052). */
import type { Connection, SqlValue } from './connection.ts'

/**
 * A group keeps other processes from writing for as long: for a short time where others have just written, and longer
 * where nobody has, because a commit writes each page of an index that it has touched, once.
 */
const GROUP_MS = { shared: 25, alone: 150 }
/** For how long others that have written are expected to write again. */
const SHARED_FOR_MS = 2000
/** Afterwards they have so long to begin: as long as one that waits sleeps between two looks. */
const PAUSE_MS = 1.2

export class CommitGroups {
    /** Commits of what was written. */
    commits = 0
    private depth = 0
    private isGrouping = false
    /** When the open group began. */
    private opened: number | undefined
    private groupMs = GROUP_MS.shared
    /** SQLite's count of what others have committed (PRAGMA data_version), and when it was another one. */
    private others: SqlValue | undefined
    private othersAt = -Infinity
    private readonly keptBack: (() => void)[] = []
    private readonly pause = new Int32Array(new SharedArrayBuffer(4))

    /** `commitsEach`: there are no groups. `isShared`: other processes may wait for this one. */
    constructor(
        private readonly connection: Connection,
        private readonly commitsEach: boolean,
        private readonly isShared: boolean,
    ) {}

    get grouping(): boolean {
        return this.isGrouping
    }

    onSettle(write: () => void): void {
        this.keptBack.push(write)
    }

    /** Opens a group before the first write that would be committed by itself. */
    beforeWrite(): void {
        if (!this.isGrouping || this.opened !== undefined || this.depth > 0) return
        this.connection.exec('BEGIN IMMEDIATE')
        this.opened = performance.now()
    }

    /** After whatever could have been an end by itself: has the group lasted long enough? */
    afterStatement(): void {
        if (this.opened === undefined || this.depth > 0 || performance.now() - this.opened < this.groupMs) return
        this.settle()
        if (this.isShared) Atomics.wait(this.pause, 0, 0, PAUSE_MS)
    }

    settle(): void {
        if (this.opened === undefined || this.depth > 0) return
        this.within(() => {
            for (const write of this.keptBack) write()
        })
        this.connection.exec('COMMIT')
        this.commits += 1
        this.opened = undefined
        this.lookForOthers()
    }

    private lookForOthers(): void {
        if (!this.isShared) return
        const version = this.connection.all('PRAGMA data_version', [])[0]?.['data_version']
        const now = performance.now()
        if (version !== this.others) this.othersAt = now
        this.others = version
        this.groupMs = now - this.othersAt < SHARED_FOR_MS ? GROUP_MS.shared : GROUP_MS.alone
    }

    grouped<T>(work: () => T): T {
        if (this.isGrouping || this.commitsEach) return work()
        this.isGrouping = true
        try {
            return work()
        } finally {
            this.settle()
            this.isGrouping = false
        }
    }

    transaction<T>(work: () => T): T {
        if (this.depth > 0) return work()
        this.beforeWrite()
        return this.opened === undefined ? this.byItself(work) : this.inGroup(work)
    }

    /** A transaction within a group: it alone is taken back when its work throws. */
    private inGroup<T>(work: () => T): T {
        this.connection.exec('SAVEPOINT inner')
        try {
            return this.within(work)
        } catch (error) {
            this.connection.exec('ROLLBACK TO inner')
            throw error
        } finally {
            this.connection.exec('RELEASE inner')
            this.afterStatement()
        }
    }

    private byItself<T>(work: () => T): T {
        this.connection.exec('BEGIN IMMEDIATE')
        try {
            const result = this.within(work)
            this.connection.exec('COMMIT')
            this.commits += 1
            return result
        } catch (error) {
            this.connection.exec('ROLLBACK')
            throw error
        }
    }

    private within<T>(work: () => T): T {
        this.depth += 1
        try {
            return work()
        } finally {
            this.depth -= 1
        }
    }
}
