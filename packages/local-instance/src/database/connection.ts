/** The SQLite driver: what it says of errors, and waiting for other processes of the same file. */
import { DatabaseSync, type StatementSyncInstance } from '@photostructure/sqlite'

export type SqlValue = string | number | null
export type SqlRow = Record<string, SqlValue>

/** How long a process waits for another one: an installation keeps the others from writing for seconds. */
const BUSY_MS = 60_000
/**
 * How often a process that waits looks again. SQLite's own waiting grows to 100 ms between looks, so that a process
 * which only lets go for a moment would keep all others out.
 */
const LOOK_MS = 1

const BUSY = 'SQLITE_BUSY'
const BUSY_CODE = 5
/** What an extended result code has of its primary one. */
const PRIMARY = 0xff
const LOCKED = 'database is locked'

interface SqliteError {
    code: string
    errcode: number
    sqliteCodeName: string
    message: string
}

/** Result codes of SQLite that callers tell apart (sqlite.org/rescode.html). */
const CODES: Record<number, string> = {
    1555: 'SQLITE_CONSTRAINT_PRIMARYKEY',
    2067: 'SQLITE_CONSTRAINT_UNIQUE',
}

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

type Statement = StatementSyncInstance

export interface Connection {
    exec(sql: string): void
    /** How many rows it changed. */
    run(sql: string, values: readonly SqlValue[]): number
    all(sql: string, values: readonly SqlValue[]): SqlRow[]
    /** Forgets prepared statements. */
    forget(): void
    /** Milliseconds that this process has waited for others so far. */
    readonly waitedMs: number
    close(): void
}

/** Opens a file, or ':memory:'. */
export function openConnection(file: string): Connection {
    const driver = new DatabaseSync(file, { timeout: 0 })
    const prepared = new Map<string, Statement>()
    const pause = new Int32Array(new SharedArrayBuffer(4))
    let waitedMs = 0

    /** Does it again while another process keeps the file; what is refused for another reason says nothing of SQL. */
    function patiently<T>(work: () => T): T {
        let began: number | undefined
        for (;;) {
            try {
                return work()
            } catch (error) {
                const code = codeOf(error)
                if (code === undefined) throw error
                began ??= performance.now()
                if (code !== BUSY || performance.now() - began > BUSY_MS) throw new DatabaseError(code, error)
                Atomics.wait(pause, 0, 0, LOOK_MS)
            } finally {
                if (began !== undefined) waitedMs += performance.now() - began
            }
        }
    }

    function prepare(sql: string): Statement {
        const known = prepared.get(sql)
        if (known) return known
        const statement = driver.prepare(sql)
        prepared.set(sql, statement)
        return statement
    }

    return {
        exec: (sql) => patiently(() => driver.exec(sql)),
        run: (sql, values) => patiently(() => Number(prepare(sql).run(...values).changes)),
        all: (sql, values) => patiently(() => prepare(sql).all(...values) as SqlRow[]),
        forget: () => prepared.clear(),
        get waitedMs() {
            return waitedMs
        },
        close: () => driver.close(),
    }
}

/** SQLite's name of an error; undefined for one that is not SQLite's. */
export function codeOf(error: unknown): string | undefined {
    const { code, errcode, sqliteCodeName, message } = error as Partial<SqliteError>
    if (code !== 'ERR_SQLITE_ERROR') return undefined
    // The driver's `all` throws errors that have nothing but their text.
    if (errcode === undefined) return message === LOCKED ? BUSY : 'SQLITE_ERROR'
    return (errcode & PRIMARY) === BUSY_CODE ? BUSY : (CODES[errcode] ?? sqliteCodeName ?? `SQLITE_${errcode}`)
}
