/** Rows by table and query, without rules, defaults or security. */
import type { Database, SqlValue } from '../database/database.ts'
import type { Differences } from '../differences.ts'
import type { Clock, Column, Dictionary, RecordStore, Row, SelectOptions } from '../platform.ts'
import { compileWhere } from '../query/compile.ts'
import { comparable, isNumeric } from '../query/numbers.ts'
import { pathValue, resolvePath, shownPath } from '../query/path.ts'
import { gathered, isGathered } from './gathered.ts'
import { numbers, SERIES_TABLE } from './numbers.ts'

interface Expression {
    fn: string
    column?: string
}

interface Insertion {
    sql: string
    names: readonly string[]
    known: ReadonlyMap<string, Column>
}

/** The record store of a database. */
export function recordStore(
    database: Database,
    dictionary: Dictionary,
    clock: Clock,
    differs: Differences,
): RecordStore {
    const comparing = { now: clock.now, differs }
    const series = numbers(database)
    const insertions = new WeakMap<ReadonlyMap<string, Column>, Insertion>()

    /** The value of a column or a dot-walk: a number as such, a text without letter case. */
    function value(table: string, path: string): string {
        const { column } = resolvePath(dictionary, table, path).end
        const sql = pathValue(dictionary, table, path)
        return isNumeric(column) ? comparable(column, sql) : `${sql} COLLATE NOCASE`
    }

    /**
     * What rows sort by: a reference by what it shows, a text as its column compares. That leaves the letter case of
     * other letters than ASCII's in, and an index can be used: no page of a large table could be had otherwise.
     */
    function sortKey(table: string, path: string): string {
        const shown = shownPath(dictionary, table, path)
        const { column } = resolvePath(dictionary, table, shown).end
        const sql = pathValue(dictionary, table, shown)
        return isNumeric(column) ? comparable(column, sql) : `${sql} COLLATE NOCASE`
    }

    function orderBy(table: string, options: SelectOptions): string {
        const keys = (options.orderBy ?? []).map(
            ({ column, descending }) => `${sortKey(table, column)}${descending === true ? ' DESC' : ''}`,
        )
        return [...keys, '"t"."sys_id"'].join(', ')
    }

    /** What a row of the table can have of its hierarchy's columns: a leaf is read much faster without those of others. */
    function ownColumns(table: string): string {
        const isLeaf = dictionary.parent(table) !== undefined && dictionary.descendants(table).length === 1
        return isLeaf ? [...dictionary.columns(table).keys()].map((name) => `"t"."${name}"`).join(', ') : '"t".*'
    }

    function columnsOf(row: Row): string[] {
        return Object.keys(row)
    }

    const insertSql = (table: string, names: readonly string[]) =>
        `INSERT INTO "${dictionary.root(table)}" (${names.map((name) => `"${name}"`).join(', ')}) VALUES (${names.map(() => '?').join(', ')})`

    /** The insert of a table: always the same statement, with all its columns. */
    function insertion(table: string): Insertion {
        const known = dictionary.columns(table)
        let insertion = insertions.get(known)
        if (insertion === undefined) {
            const names = [...known.keys()]
            insertions.set(known, (insertion = { sql: insertSql(table, names), names, known }))
        }
        return insertion
    }

    /** What is kept back of a table is stored before the table is looked at. */
    function touch(table: string): void {
        if (table === SERIES_TABLE) series.store()
    }

    const rowsOf = (table: string, sysIds: string) =>
        `SELECT ${ownColumns(table)} FROM "${dictionary.root(table)}" "t" WHERE "t"."sys_id" ${sysIds}`

    const store: RecordStore = {
        prefetch(table, sysIds) {
            if (sysIds.length === 0) return
            const rows = database.all(rowsOf(table, `IN (SELECT value FROM json_each(?))`), [JSON.stringify(sysIds)])
            const found = new Map(rows.map((row) => [row['sys_id'], row]))
            for (const sysId of sysIds) {
                const row = found.get(sysId)
                database.remember(rowsOf(table, '= ?'), [sysId], row ? [row] : [])
            }
        },
        moment: (work) => database.moment(work),
        read(table, sysId) {
            touch(table)
            const [row] = database.all(rowsOf(table, '= ?'), [sysId])
            if (!row) return undefined
            const className = row['sys_class_name']
            // A row of a sibling class is not a row of this table.
            if (typeof className === 'string' && dictionary.has(className) && !dictionary.isA(className, table))
                return undefined
            return toRow(row)
        },
        select(table, condition, options = {}) {
            touch(table)
            const where = compileWhere(dictionary, table, condition, comparing)
            const columns = options.columns?.map((name) => `"t"."${name}"`).join(', ') ?? ownColumns(table)
            const limit =
                options.limit === undefined && options.offset === undefined
                    ? ''
                    : ` LIMIT ${options.limit ?? -1} OFFSET ${options.offset ?? 0}`
            const sql = `SELECT ${columns} FROM "${dictionary.root(table)}" "t" WHERE ${where.sql} ORDER BY ${orderBy(table, options)}${limit}`
            return database.all(sql, where.values).map(toRow)
        },
        count(table, condition, most) {
            const where = compileWhere(dictionary, table, condition, comparing)
            const from = `FROM "${dictionary.root(table)}" "t" WHERE ${where.sql}`
            const sql =
                most === undefined
                    ? `SELECT COUNT(*) AS n ${from}`
                    : `SELECT COUNT(*) AS n FROM (SELECT 1 ${from} LIMIT ${most})`
            return Number(database.all(sql, where.values)[0]?.['n'] ?? 0)
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
            const { sql, names, known } = insertion(table)
            // A row that was read by way of a parent table may have columns of another class.
            const others = Object.keys(row).filter((name) => !known.has(name) && row[name] !== null)
            if (others.length === 0) database.run(sql, names.map((name) => row[name] ?? null))
            else database.run(insertSql(table, [...names, ...others]), [...names, ...others].map((name) => row[name] ?? null)) // prettier-ignore
        },
        update(table, sysId, changes) {
            touch(table)
            const names = columnsOf(changes)
            if (names.length === 0) return
            database.run(
                `UPDATE "${dictionary.root(table)}" SET ${names.map((name) => `"${name}" = ?`).join(', ')} WHERE sys_id = ?`,
                [...names.map((name) => changes[name] ?? null), sysId],
            )
        },
        updateWhere(table, condition, changes) {
            touch(table)
            const where = compileWhere(dictionary, table, condition, comparing)
            const names = columnsOf(changes)
            return database.run(
                `UPDATE "${dictionary.root(table)}" AS "t" SET ${names.map((name) => `"${name}" = ?`).join(', ')} WHERE ${where.sql}`,
                [...names.map((name) => changes[name] ?? null), ...where.values],
            )
        },
        delete(table, sysId) {
            database.run(`DELETE FROM "${dictionary.root(table)}" WHERE sys_id = ?`, [sysId])
        },
        matches(table, condition, row) {
            const where = compileWhere(dictionary, table, condition, { ...comparing, exact: true })
            const names = [...dictionary.columns(table).keys()]
            const given: Row = { sys_class_name: table, ...row }
            const sql = `SELECT 1 FROM (SELECT ${names.map((name) => `? AS "${name}"`).join(', ')}) "t" WHERE ${where.sql}`
            return database.all(sql, [...names.map((name) => given[name] ?? null), ...where.values]).length > 0
        },
        get grouping() {
            return database.grouping
        },
        nextNumber: (table) => series.next(table),
        next: (name) => database.next(name),
        aggregate(table, condition, expressions, groupBy) {
            const where = compileWhere(dictionary, table, condition, comparing)
            const groups = groupBy.map((name) => pathValue(dictionary, table, name))
            const distinct = groups.map((sql) => `${sql} COLLATE NOCASE`).join(', ')
            const picked = [
                ...groups.map((sql, index) => `${sql} AS g${index}`),
                ...expressions.map(({ fn, column }, index) => `${aggregateSql(table, fn, column)} AS a${index}`),
            ]
            // Without anything to group or to aggregate there is one row still.
            if (picked.length === 0) picked.push('COUNT(*)')
            const group = groups.length === 0 ? '' : ` GROUP BY ${distinct} ORDER BY ${distinct}`
            const rows = database.all(
                `SELECT ${picked.join(', ')} FROM "${dictionary.root(table)}" "t" WHERE ${where.sql}${group}`,
                where.values,
            )
            return rows.map((row) => ({
                groups: groupBy.map((_, index) => text(row[`g${index}`])),
                values: expressions.map((expression, index) => answerOf(table, expression, text(row[`a${index}`]))),
            }))
        },
        transaction: (work) => database.transaction(work),
        get statements() {
            return database.statements
        },
        close: () => database.close(),
    }

    function aggregateSql(table: string, fn: string, name: string | undefined): string {
        if (name === undefined) return 'COUNT(*)'
        if (fn === 'COUNT') return `COUNT(${pathValue(dictionary, table, name)})`
        if (fn === 'COUNT_DISTINCT') return `COUNT(DISTINCT ${value(table, name)})`
        const sql = pathValue(dictionary, table, name)
        if (isGathered(fn, resolvePath(dictionary, table, name).end.column))
            return `json_group_array(${sql}) FILTER (WHERE ${sql} IS NOT NULL)`
        return `${fn}(${value(table, name)})`
    }

    function answerOf(table: string, { fn, column: name }: Expression, answer: string | null): string | null {
        const column = name === undefined ? undefined : resolvePath(dictionary, table, name).end.column
        if (column === undefined || !isGathered(fn, column)) return answer
        return gathered(fn, column, JSON.parse(answer ?? '[]') as string[])
    }

    return store
}

function text(value: SqlValue | undefined): string | null {
    return value === null || value === undefined ? null : String(value)
}

function toRow(row: Record<string, SqlValue>): Row {
    return row as Row
}
