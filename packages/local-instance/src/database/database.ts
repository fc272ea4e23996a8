/** Embedded SQLite behind a small interface. libsql ships its binaries inside its npm packages (docs/decisions/0002). */
import Libsql from 'libsql'

export type SqlValue = string | number | null

export interface Database {
    exec(sql: string): void
    run(sql: string, values?: readonly SqlValue[]): number
    all(sql: string, values?: readonly SqlValue[]): Record<string, SqlValue>[]
    /** Runs `work` in one transaction; nested calls join it. Rolls back when it throws. */
    transaction<T>(work: () => T): T
    /** Statements executed so far, read and write apart. */
    readonly statements: { readonly reads: number; readonly writes: number }
    close(): void
}

/** Opens a file, or ':memory:'. Several processes may share a file. */
export function openDatabase(file: string): Database {
    const connection = new Libsql(file)
    connection.exec('PRAGMA journal_mode = WAL')
    connection.exec('PRAGMA synchronous = NORMAL')
    connection.exec('PRAGMA busy_timeout = 10000')
    const prepared = new Map<string, ReturnType<typeof connection.prepare>>()
    const statements = { reads: 0, writes: 0 }
    let depth = 0

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
            statements.writes += 1
            prepared.clear()
            connection.exec(sql)
        },
        run(sql, values = []) {
            statements.writes += 1
            return prepare(sql).run(values).changes
        },
        all(sql, values = []) {
            statements.reads += 1
            return prepare(sql).all(values) as Record<string, SqlValue>[]
        },
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
        close: () => connection.close(),
    }
}
