/** Whole tables of a world, row by row, with what rows refer to in place of sys_ids. */
import type { LocalInstance } from 'local-instance'
import {
    CLOSURES,
    COMPARED_EVERYWHERE,
    LEFT_OUT_EVERYWHERE,
    TABLES,
    type Comparable,
    type ComparedTable,
} from './tables.ts'

/** Rows by table, each under its key. Rows of one key stand side by side. */
export type Snapshot = Record<string, Record<string, string[]>>

export interface Difference {
    table: string
    key: string
    expected: string[]
    actual: string[]
}

export type Row = Record<string, string>

const SYS_ID = /^[0-9a-f]{32}$/

export interface SnapshotOptions {
    tables?: readonly ComparedTable[]
    /** Tables that are not compared, of which rows are called by one of their columns where others refer to them. */
    named?: Readonly<Record<string, string>>
    /** sys_ids of rows that only others refer to. */
    without?: ReadonlySet<string>
    /** Columns by the names that they are compared under, by table and name: `table.other` is `column`. */
    renamed?: Readonly<Record<string, string>>
}

/** Reads every table that is compared. */
export function snapshot(
    world: { instance: LocalInstance },
    { tables = TABLES, named: namedTables = {}, without: left = new Set(), renamed = {} }: SnapshotOptions = {},
): Snapshot {
    const names = new Map<string, string>()
    for (const [table, column] of Object.entries(namedTables))
        for (const row of rowsOf(world, table)) names.set(row['sys_id'] ?? '', row[column] ?? '')
    const hosts = hostsOf(world)
    const result: Snapshot = {}
    for (const compared of tables) {
        const nameOf = (column: string) => renamed[`${compared.table}.${column}`] ?? column
        const rows = rowsOf(world, compared.table).map((row) =>
            Object.fromEntries(
                Object.entries(row).map(([column, value]) => [
                    nameOf(column),
                    compared.anyCase?.includes(column) === true ? value.toLowerCase() : value,
                ]),
            ),
        )
        const keyed = rows.map((row) => ({ row, key: keyOf(compared, row, names, hosts) }))
        for (const { row, key } of keyed) if (!names.has(row['sys_id'] ?? '')) names.set(row['sys_id'] ?? '', key)
        // Only now, because rows of one table may refer to each other.
        const table: Record<string, string[]> = {}
        for (const { row, key } of keyed)
            if (!left.has(row['sys_id'] ?? '')) (table[key] ??= []).push(textOf(compared, row, names))
        for (const texts of Object.values(table)) texts.sort()
        result[compared.table] = table
    }
    result[CLOSURES] = closuresOf(world)
    return result
}

/** What differs between two snapshots; `killed`: a node was killed before the second was taken. */
export function differences(expected: Snapshot, actual: Snapshot, killed: boolean): Difference[] {
    return Object.keys(expected).flatMap((table) => {
        const compared = TABLES.find((one) => one.table === table)
        if (killed && compared?.unlessKilled !== undefined) return []
        const hidden = killed ? Object.keys(compared?.columnsUnlessKilled ?? {}) : []
        const [left, right] = [expected[table], actual[table]].map((rows) => without(rows ?? {}, hidden))
        if (!left || !right) return []
        const keys = [...new Set([...Object.keys(left), ...Object.keys(right)])].sort()
        return keys
            .map((key) => ({ table, key, expected: left[key] ?? [], actual: right[key] ?? [] }))
            .filter((row) => JSON.stringify(row.expected) !== JSON.stringify(row.actual))
    })
}

/** Rows without the lines of some columns. */
function without(rows: Record<string, string[]>, columns: readonly string[]): Record<string, string[]> {
    const shown = (line: string) => !columns.some((column) => line.startsWith(`${column}=`))
    const strip = (text: string) => text.split('\n').filter(shown).join('\n')
    return Object.fromEntries(Object.entries(rows).map(([key, texts]) => [key, texts.map(strip).sort()]))
}

/** Whole rows of a table; none of one that does not exist. */
export function rowsOf({ instance }: { instance: LocalInstance }, table: string): Row[] {
    const rows: Row[] = []
    const record = instance.record(table)
    if (!record.isValid()) return rows
    record.query()
    const columns = record.getElements().map((element) => element.getName())
    while (record.next())
        rows.push(Object.fromEntries(columns.map((column) => [column, record.getElement(column).toString()])))
    return rows
}

/** What each CI is hosted on: a datacenter has no other name that tells it from its like. */
function hostsOf(world: { instance: LocalInstance }): Map<string, string> {
    return new Map(rowsOf(world, 'cmdb_rel_ci').map((row) => [row['parent'] ?? '', row['child'] ?? '']))
}

function keyOf(
    { key }: ComparedTable,
    row: Row,
    names: ReadonlyMap<string, string>,
    hosts: ReadonlyMap<string, string>,
): string {
    return key
        .map((column) => {
            const sysId = row['sys_id'] ?? ''
            if (column === 'SELF') return names.get(sysId) ?? ''
            return named(column === 'HOST' ? (hosts.get(sysId) ?? '') : (row[column] ?? ''), names)
        })
        .join(' | ')
}

function textOf({ leftOut = {}, compareAs = {} }: ComparedTable, row: Row, names: ReadonlyMap<string, string>): string {
    return Object.entries(row)
        .filter(([column]) => column === 'sys_class_name' || !column.startsWith('sys_'))
        .filter(([column, value]) => value !== '' && !(column in LEFT_OUT_EVERYWHERE) && !(column in leftOut))
        .sort(([left], [right]) => (left < right ? -1 : 1))
        .map(([column, value]) => {
            const as = compareAs[column] ?? COMPARED_EVERYWHERE[column]
            const shown = comparable(value, as, names)
            return `${column}=${shown.replaceAll('\n', '\\n')}`
        })
        .join('\n')
}

function comparable(value: string, as: Comparable | undefined, names: ReadonlyMap<string, string>): string {
    if (as === 'day') return value.slice(0, 10)
    if (as === 'presence') return presence(value)
    const name = named(value, names)
    return as === 'known' && SYS_ID.test(name) ? 'a record that is gone' : name
}

function presence(value: string): string {
    return value === '' || value === '0' ? 'nothing' : 'something'
}

/** A sys_id, or a list of them, by what it refers to. */
function named(value: string, names: ReadonlyMap<string, string>): string {
    const parts = value.split(',')
    if (!parts.every((part) => SYS_ID.test(part))) return value
    return parts
        .map((part) => names.get(part) ?? part)
        .sort()
        .join(',')
}

function closuresOf(world: { instance: LocalInstance }): Record<string, string[]> {
    const closed = rowsOf(world, CLOSURES).reduce((sum, row) => sum + Number(row['closed'] ?? 0), 0)
    return { closed: [String(closed)] }
}
