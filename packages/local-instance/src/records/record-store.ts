/** Rows by table and query, without rules, defaults or security. */
import type { Database, SqlValue } from '../database/database.ts'
import type { Differences } from '../differences.ts'
import type { Clock, Dictionary, RecordStore, Row, SelectOptions } from '../platform.ts'
import { compileWhere, resolvePath } from '../query/compile.ts'

const NUMERIC_ORDER = new Set(['integer', 'decimal', 'float', 'longint'])

/** The record store of a database. */
export function recordStore(
    database: Database,
    dictionary: Dictionary,
    clock: Clock,
    differs: Differences,
): RecordStore {
    function orderBy(table: string, options: SelectOptions): string {
        const keys = (options.orderBy ?? []).map(({ column: path, descending }) => {
            const direction = descending === true ? ' DESC' : ''
            const { column } = resolvePath(dictionary, table, path)
            if (path.includes('.')) return `${dotWalk(table, path)}${direction}`
            const sql = `"t"."${column.name}"`
            return `${NUMERIC_ORDER.has(column.type) ? `CAST(${sql} AS REAL)` : sql}${direction}`
        })
        return [...keys, '"t"."sys_id"'].join(', ')
    }

    function dotWalk(table: string, path: string): string {
        const names = path.split('.')
        let current = table
        let sql = '"t"'
        for (const [index, name] of names.entries()) {
            const column = dictionary.column(current, name)
            if (index === names.length - 1) return `${sql}."${name}"`
            const target = column?.reference ?? current
            const rest = names.slice(index + 1)
            if (rest.length === 1)
                return `(SELECT "o"."${rest[0] ?? ''}" FROM "${dictionary.root(target)}" "o" WHERE "o"."sys_id" = ${sql}."${name}")`
            current = target
            sql = '"o"'
        }
        return sql
    }

    function columnsOf(row: Row): string[] {
        return Object.keys(row)
    }

    const store: RecordStore = {
        read(table, sysId) {
            const rows = database.all(`SELECT * FROM "${dictionary.root(table)}" WHERE sys_id = ?`, [sysId])
            const row = rows[0]
            if (!row) return undefined
            const className = row['sys_class_name']
            // A row of a sibling class is not a row of this table.
            if (typeof className === 'string' && dictionary.has(className) && !dictionary.isA(className, table))
                return undefined
            return toRow(row)
        },
        select(table, query, options = {}) {
            const where = compileWhere(dictionary, table, query, clock.now, differs)
            const columns = options.columns?.map((name) => `"t"."${name}"`).join(', ') ?? '"t".*'
            const limit =
                options.limit === undefined && options.offset === undefined
                    ? ''
                    : ` LIMIT ${options.limit ?? -1} OFFSET ${options.offset ?? 0}`
            const sql = `SELECT ${columns} FROM "${dictionary.root(table)}" "t" WHERE ${where.sql} ORDER BY ${orderBy(table, options)}${limit}`
            return database.all(sql, where.values).map(toRow)
        },
        count(table, query) {
            const where = compileWhere(dictionary, table, query, clock.now, differs)
            const rows = database.all(
                `SELECT COUNT(*) AS n FROM "${dictionary.root(table)}" "t" WHERE ${where.sql}`,
                where.values,
            )
            return Number(rows[0]?.['n'] ?? 0)
        },
        load(table, row) {
            const full: Row = { sys_class_name: table, ...row }
            const names = columnsOf(full)
            const update = names.filter((name) => name !== 'sys_id').map((name) => `"${name}" = excluded."${name}"`)
            database.run(
                `INSERT INTO "${dictionary.root(table)}" (${names.map((name) => `"${name}"`).join(', ')}) VALUES (${names.map(() => '?').join(', ')}) ` +
                    `ON CONFLICT (sys_id) DO UPDATE SET ${update.join(', ')}`,
                names.map((name) => full[name] ?? null),
            )
        },
        insert(table, row) {
            const names = columnsOf(row)
            database.run(
                `INSERT INTO "${dictionary.root(table)}" (${names.map((name) => `"${name}"`).join(', ')}) VALUES (${names.map(() => '?').join(', ')})`,
                names.map((name) => row[name] ?? null),
            )
        },
        update(table, sysId, changes) {
            const names = columnsOf(changes)
            if (names.length === 0) return
            database.run(
                `UPDATE "${dictionary.root(table)}" SET ${names.map((name) => `"${name}" = ?`).join(', ')} WHERE sys_id = ?`,
                [...names.map((name) => changes[name] ?? null), sysId],
            )
        },
        updateWhere(table, query, changes) {
            const where = compileWhere(dictionary, table, query, clock.now, differs)
            const names = columnsOf(changes)
            return database.run(
                `UPDATE "${dictionary.root(table)}" AS "t" SET ${names.map((name) => `"${name}" = ?`).join(', ')} WHERE ${where.sql}`,
                [...names.map((name) => changes[name] ?? null), ...where.values],
            )
        },
        delete(table, sysId) {
            database.run(`DELETE FROM "${dictionary.root(table)}" WHERE sys_id = ?`, [sysId])
        },
        matches(table, query, row) {
            const where = compileWhere(dictionary, table, query, clock.now, differs)
            const names = [...dictionary.columns(table).keys()]
            const given: Row = { sys_class_name: table, ...row }
            // A row of bound values has no collation, so letters compare as they are.
            const sql = `SELECT 1 FROM (SELECT ${names.map((name) => `? AS "${name}"`).join(', ')}) "t" WHERE ${where.sql}`
            return database.all(sql, [...names.map((name) => given[name] ?? null), ...where.values]).length > 0
        },
        next: (series) => database.next(series),
        aggregate(table, query, expressions, groupBy) {
            const where = compileWhere(dictionary, table, query, clock.now, differs)
            const groups = groupBy.map((name) => `"t"."${resolvePath(dictionary, table, name).column.name}"`)
            const picked = [
                ...groups.map((sql, index) => `${sql} AS g${index}`),
                ...expressions.map(({ fn, column }, index) => `${aggregateSql(table, fn, column)} AS a${index}`),
            ]
            // Without anything to group or to aggregate there is one row still.
            if (picked.length === 0) picked.push('COUNT(*)')
            const group = groups.length === 0 ? '' : ` GROUP BY ${groups.join(', ')} ORDER BY ${groups.join(', ')}`
            const rows = database.all(
                `SELECT ${picked.join(', ')} FROM "${dictionary.root(table)}" "t" WHERE ${where.sql}${group}`,
                where.values,
            )
            return rows.map((row) => ({
                groups: groupBy.map((_, index) => text(row[`g${index}`])),
                values: expressions.map((_, index) => text(row[`a${index}`])),
            }))
        },
        transaction: (work) => database.transaction(work),
        statements: database.statements,
        close: () => database.close(),
    }

    function aggregateSql(table: string, fn: string, name: string | undefined): string {
        if (name === undefined) return 'COUNT(*)'
        const { column } = resolvePath(dictionary, table, name)
        const sql = `"t"."${column.name}"`
        const value = NUMERIC_ORDER.has(column.type) ? `CAST(${sql} AS REAL)` : sql
        return fn === 'COUNT' ? `COUNT(${sql})` : fn === 'COUNT_DISTINCT' ? `COUNT(DISTINCT ${sql})` : `${fn}(${value})`
    }

    return store
}

function text(value: SqlValue | undefined): string | null {
    return value === null || value === undefined ? null : String(value)
}

function toRow(row: Record<string, SqlValue>): Row {
    return row as Row
}
