/** Embedded SQLite behind a small interface. libsql ships its binaries inside its npm packages (docs/decisions/0002). */
import Libsql from 'libsql'

export type SqlValue = string | number | null

export interface Database {
    exec(sql: string): void
    run(sql: string, values?: readonly SqlValue[]): number
    all(sql: string, values?: readonly SqlValue[]): Record<string, SqlValue>[]
    /** Runs `work` in one transaction; nested calls join it. Rolls back when it throws. */
    transaction<T>(work: () => T): T
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
    /** Statements executed so far, read and write apart. */
    readonly statements: { readonly reads: number; readonly writes: number }
    close(): void
}

/** How long a process waits for another one: an installation keeps the others from writing for seconds. */
const BUSY_MS = 60_000

/** Numbers that processes share; the dash keeps it apart from the instance's tables. */
export const SERIES = '"local-series"'

/** What the database refused, without the statement: `cause` has that, for whoever mends this tool. */
export class DatabaseError extends Error {
    override readonly name = 'DatabaseError'

    constructor(
        /** SQLite's name of it: 'SQLITE_CONSTRAINT_UNIQUE'. */
        readonly code: string,
        cause: unknown,
    ) {
        super(`The database of the local instance refused a statement (${code}).`, { cause })
    }

    /** Is there such a row already? */
    get isDuplicate(): boolean {
        return /^SQLITE_CONSTRAINT_(UNIQUE|PRIMARYKEY)$/.test(this.code)
    }
}

/** Runs a statement; what goes wrong says nothing of SQL to a script or a page. */
function told<T>(work: () => T): T {
    try {
        return work()
    } catch (error) {
        const { code } = error as { code?: string }
        throw code?.startsWith('SQLITE_') ? new DatabaseError(code, error) : error
    }
}

/** Opens a file, or ':memory:'. Several processes may share a file. `onWrite` is called before each statement that writes. */
export function openDatabase(file: string, onWrite: () => void = () => undefined): Database {
    const connection = new Libsql(file)
    // First of all, because changing the journal mode may itself have to wait for another process.
    connection.exec(`PRAGMA busy_timeout = ${BUSY_MS}`)
    connection.exec('PRAGMA journal_mode = WAL')
    connection.exec('PRAGMA synchronous = NORMAL')
    connection.exec(
        `CREATE TABLE IF NOT EXISTS ${SERIES} (name TEXT PRIMARY KEY, value INTEGER NOT NULL) WITHOUT ROWID`,
    )
    const prepared = new Map<string, ReturnType<typeof connection.prepare>>()
    const statements = { reads: 0, writes: 0 }
    let depth = 0
    let answers: Map<string, Record<string, SqlValue>[]> | undefined
    const question = (sql: string, values: readonly SqlValue[]) => JSON.stringify([sql, values])

    function wrote(): void {
        answers?.clear()
        statements.writes += 1
        onWrite()
    }

    function prepare(sql: string) {
        const known = prepared.get(sql)
        if (known) return known
        const statement = connection.prepare(sql)
        prepared.set(sql, statement)
        return statement
    }

    return {
        statements,
        exec(sql) {
            wrote()
            prepared.clear()
            connection.exec(sql)
        },
        run(sql, values = []) {
            wrote()
            return told(() => prepare(sql).run(values).changes)
        },
        all(sql, values = []) {
            const key = answers && question(sql, values)
            const known = key === undefined ? undefined : answers?.get(key)
            // Copies, because whoever gets a row may change it.
            if (known) return known.map((row) => ({ ...row }))
            statements.reads += 1
            const rows = told(() => prepare(sql).all(values) as Record<string, SqlValue>[])
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
        transaction(work) {
            if (depth > 0) return work()
            depth += 1
            connection.exec('BEGIN IMMEDIATE')
            try {
                const result = work()
                connection.exec('COMMIT')
                return result
            } catch (error) {
                connection.exec('ROLLBACK')
                throw error
            } finally {
                depth -= 1
            }
        },
        next(series) {
            wrote()
            const [row] = prepare(
                `INSERT INTO ${SERIES} (name, value) VALUES (?, 1) ON CONFLICT (name) DO UPDATE SET value = value + 1 RETURNING value`,
            ).all([series]) as { value: number }[]
            return row?.value ?? 0
        },
        copyTo: (file) => void connection.prepare('VACUUM INTO ?').run([file]),
        forget: () => prepared.clear(),
        close: () => connection.close(),
    }
}
