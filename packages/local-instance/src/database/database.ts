/** Embedded SQLite behind a small interface. Its driver ships its binaries inside its npm package (docs/decisions/0002). */
import { CommitGroups } from './commit-groups.ts'
import { openConnection, type SqlRow, type SqlValue } from './connection.ts'

export { DatabaseError, type SqlValue } from './connection.ts'

export interface Database {
    exec(sql: string): void
    run(sql: string, values?: readonly SqlValue[]): number
    all(sql: string, values?: readonly SqlValue[]): Record<string, SqlValue>[]
    /** Runs `work` in one transaction; nested calls join it. Rolls back when it throws. */
    transaction<T>(work: () => T): T
    /**
     * Runs `work` and commits what it writes in groups instead of each write by itself: a commit costs more than a write.
     * A group ends after some milliseconds, with `settle`, and with the work. That no other process can tell: until a
     * group ends, it finds what was there before, and a process that is killed was killed a moment earlier.
     */
    grouped<T>(work: () => T): T
    /** Ends the open group, if there is one: before this process tells somebody else anything, or waits. */
    settle(): void
    /** Is a group open or about to be: will what is written now be committed with more? */
    readonly grouping: boolean
    /** Called before a group is committed, to write what was kept back. */
    onSettle(write: () => void): void
    /** The next number of a series, from 1. One statement, so that several processes never get the same number. */
    next(series: string): number
    /** Writes a copy of everything, as it is now, to a file that does not exist yet. */
    copyTo(file: string): void
    /** Forgets prepared statements: another process may have changed the tables. */
    forget(): void
    /**
     * Runs work that only looks: what it asks twice is answered from memory, and all answers are of one moment. What is
     * written all the same is seen by what comes after it.
     */
    moment<T>(work: () => T): T
    /** Within a moment: takes rows as the answer to a statement that has not been asked yet. */
    remember(sql: string, values: readonly SqlValue[], rows: Record<string, SqlValue>[]): void
    /** Statements executed so far, read and write apart, and the commits of what was written. */
    readonly statements: { readonly reads: number; readonly writes: number; readonly commits: number }
    /** How often each statement was executed so far, by its text. */
    executed(): Map<string, number>
    /** Milliseconds that this process has waited for others so far. */
    readonly waitedMs: number
    close(): void
}

export interface DatabaseOptions {
    /** Called before each statement that writes. */
    onWrite?: () => void
    /** Commits each write by itself, also in `grouped`: for whoever looks at what every single write leaves behind. */
    commitsEach?: boolean
}

/** Numbers that processes share; the dash keeps it apart from the instance's tables. */
export const SERIES = '"local-series"'

/** Kibibytes of pages in memory, as SQLite counts them: below zero. Its default of 2 MiB is less than a run touches. */
const CACHE = -65_536
/** Pages of the log before they are copied into the file, which waits for the disk: 64 MiB. */
const LOG_PAGES = 16_384

/** Opens a file, or ':memory:'. Several processes may share a file. */
export function openDatabase(file: string, { onWrite, commitsEach = false }: DatabaseOptions = {}): Database {
    const connection = openConnection(file)
    // First of all, because changing the journal mode may itself have to wait for another process.
    connection.exec('PRAGMA journal_mode = WAL')
    connection.exec('PRAGMA synchronous = NORMAL')
    connection.exec(`PRAGMA cache_size = ${CACHE}`)
    connection.exec(`PRAGMA wal_autocheckpoint = ${LOG_PAGES}`)
    connection.exec(
        `CREATE TABLE IF NOT EXISTS ${SERIES} (name TEXT PRIMARY KEY, value INTEGER NOT NULL) WITHOUT ROWID`,
    )
    const groups = new CommitGroups(connection, commitsEach, file !== ':memory:')
    let reads = 0
    let writes = 0
    let answers: Map<string, SqlRow[]> | undefined
    const question = (sql: string, values: readonly SqlValue[]) => JSON.stringify([sql, values])

    /** One statement that writes. */
    function write<T>(statement: () => T): T {
        answers?.clear()
        writes += 1
        onWrite?.()
        groups.beforeWrite()
        try {
            return statement()
        } finally {
            groups.afterStatement()
        }
    }

    return {
        get statements() {
            return { reads, writes, commits: groups.commits }
        },
        get grouping() {
            return groups.grouping
        },
        get waitedMs() {
            return connection.waitedMs
        },
        exec: (sql) =>
            write(() => {
                connection.forget()
                connection.exec(sql)
            }),
        run: (sql, values = []) => write(() => connection.run(sql, values)),
        all(sql, values = []) {
            const key = answers && question(sql, values)
            const known = key === undefined ? undefined : answers?.get(key)
            // Copies, because whoever gets a row may change it.
            if (known) return known.map((row) => ({ ...row }))
            reads += 1
            const rows = connection.all(sql, values)
            groups.afterStatement()
            if (key !== undefined) answers?.set(key, rows)
            return key === undefined ? rows : rows.map((row) => ({ ...row }))
        },
        moment(work) {
            if (answers) return work()
            answers = new Map()
            try {
                return work()
            } finally {
                answers = undefined
            }
        },
        remember: (sql, values, rows) => void answers?.set(question(sql, values), rows),
        transaction: (work) => groups.transaction(work),
        grouped: (work) => groups.grouped(work),
        settle: () => groups.settle(),
        onSettle: (keptBack) => groups.onSettle(keptBack),
        next(series) {
            const sql = `INSERT INTO ${SERIES} (name, value) VALUES (?, 1) ON CONFLICT (name) DO UPDATE SET value = value + 1 RETURNING value`
            const [row] = write(() => connection.all(sql, [series]))
            return Number(row?.['value'] ?? 0)
        },
        copyTo: (target) => void connection.run('VACUUM INTO ?', [target]),
        forget: () => connection.forget(),
        executed: () => connection.executed(),
        close: () => connection.close(),
    }
}
