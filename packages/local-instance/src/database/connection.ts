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

interface Prepared {
    statement: Statement
    count: number
    shape?: Shape
}

/** How the rows of a statement look. */
interface Shape {
    names: readonly string[]
    /** A row of nulls. */
    empty: SqlRow
}

export interface Connection {
    exec(sql: string): void
    /** How many rows it changed. */
    run(sql: string, values: readonly SqlValue[]): number
    all(sql: string, values: readonly SqlValue[]): SqlRow[]
    /** Forgets prepared statements. */
    forget(): void
    /** How often each statement was executed, by its text. */
    executed(): Map<string, number>
    /** Milliseconds that this process has waited for others so far. */
    readonly waitedMs: number
    close(): void
}

/** Opens a file, or ':memory:'. */
export function openConnection(file: string): Connection {
    const driver = new DatabaseSync(file, { timeout: 0 })
    const prepared = new Map<string, Prepared>()
    const forgotten = new Map<string, number>()
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

    function prepare(sql: string): Prepared {
        let known = prepared.get(sql)
        if (known === undefined) prepared.set(sql, (known = { statement: driver.prepare(sql), count: 0 }))
        known.count += 1
        return known
    }

    /** Counts of statements, with those that were prepared before. */
    function executed(): Map<string, number> {
        const counts = new Map(forgotten)
        for (const [sql, { count }] of prepared) counts.set(sql, (counts.get(sql) ?? 0) + count)
        return counts
    }

    return {
        exec: (sql) => patiently(() => driver.exec(sql)),
        run: (sql, values) => patiently(() => Number(prepare(sql).statement.run(...values).changes)),
        all: (sql, values) => patiently(() => rowsOf(prepare(sql), values)),
        forget() {
            for (const [sql, count] of executed()) forgotten.set(sql, count)
            prepared.clear()
        },
        executed,
        get waitedMs() {
            return waitedMs
        },
        close: () => driver.close(),
    }
}

/**
 * The rows of a statement as objects that all look alike. The driver's own objects take three times as long to make, and
 * a wide one twenty times as long to copy.
 */
function rowsOf(prepared: Prepared, values: readonly SqlValue[]): SqlRow[] {
    const { statement } = prepared
    if (prepared.shape === undefined) statement.setReturnArrays(true)
    const rows = statement.all(...values) as unknown as SqlValue[][]
    const [first] = rows
    if (first === undefined) return []
    const { shape } = prepared
    // The columns of `*` are others when the table has been changed.
    const current = shape?.names.length === first.length ? shape : shapeOf(statement)
    prepared.shape = current
    return rows.map((row) => rowOf(row, current))
}

function shapeOf(statement: Statement): Shape {
    const names = statement.columns().map(({ name }) => name)
    // Parsed, because an object that gets so many properties one by one is a slow one.
    return { names, empty: JSON.parse(JSON.stringify(Object.fromEntries(names.map((name) => [name, null])))) as SqlRow }
}

function rowOf(values: readonly SqlValue[], { names, empty }: Shape): SqlRow {
    const row = { ...empty }
    for (let index = 0; index < names.length; index += 1) {
        const value = values[index] ?? null
        if (value !== null) row[names[index] ?? ''] = value
    }
    return row
}

/** SQLite's name of an error; undefined for one that is not SQLite's. */
export function codeOf(error: unknown): string | undefined {
    const { code, errcode, sqliteCodeName, message } = error as Partial<SqliteError>
    if (code !== 'ERR_SQLITE_ERROR') return undefined
    // The driver's `all` throws errors that have nothing but their text.
    if (errcode === undefined) return message === LOCKED ? BUSY : 'SQLITE_ERROR'
    return (errcode & PRIMARY) === BUSY_CODE ? BUSY : (CODES[errcode] ?? sqliteCodeName ?? `SQLITE_${errcode}`)
}
