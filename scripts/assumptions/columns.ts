/** Two snapshots without what differs only because a column is absent or has another name. */
import type { Snapshot } from '../chaos/compare.ts'
import { comparedTable, TABLES } from './tables.ts'

interface Column {
    table: string
    column: string
    /** Its name there; undefined where it is absent. */
    other?: string
}

function columnOf(name: string): Column | undefined {
    const [, table, column, other] = /^(?:absent|renamed):([^.]+)\.([^=]+)(?:=(.+))?$/.exec(name) ?? []
    if (table === undefined || column === undefined) return undefined
    return other === undefined ? { table, column } : { table, column, other }
}

/** A column that another product fills out of a table, and the code by which the Health check says that it stays empty. */
const FILLED_FROM = [
    { from: 'sn_vulc_test_criticality_map', table: 'sn_vulc_test', column: 'criticality', code: 'MDC-624' },
] as const

/** What stays empty where a table, or a column of it, is absent; `told` are codes that the Health check names. */
function emptyColumns(name: string, told: ReadonlySet<string>): Column[] {
    const [, table] = /^(?:absent|no-table):([^.]+)/.exec(name) ?? []
    return FILLED_FROM.filter(({ from, code }) => from === table && told.has(code))
}

/** The table itself, what its product keeps of it, and, because they inherit, all classes of a class. */
function isOf(table: string, column: Column): boolean {
    if (table === `${column.table}_history`) return true
    return table === comparedTable(column.table) || (column.table.startsWith('cmdb_') && table.startsWith('cmdb_'))
}

/** `name` is the switch under which `actual` was made, `told` has the codes that the Health check named there. */
export function sameColumns(
    name: string,
    expected: Snapshot,
    actual: Snapshot,
    told: ReadonlySet<string> = new Set(),
): [Snapshot, Snapshot] {
    const without = (snapshot: Snapshot) =>
        emptyColumns(name, told).reduce((rest, column) => withoutColumn(rest, column), snapshot)
    return sameNamed(name, without(expected), without(actual))
}

function sameNamed(name: string, expected: Snapshot, actual: Snapshot): [Snapshot, Snapshot] {
    const column = columnOf(name)
    if (column === undefined) return [expected, actual]
    if (column.other !== undefined) return [expected, renamed(actual, column, column.other)]
    // Rows that the column identifies, and those that are identified by such rows, have other keys: they are counted.
    const counted = new Set<string>()
    for (const { table, key } of TABLES) if (isOf(table, column) && key.includes(column.column)) counted.add(table)
    const keys = ['sn_vul_container_finding_m2m_vul_item', 'sn_vulc_policy_test', 'sn_vulc_citation']
    const strip = (snapshot: Snapshot) =>
        Object.fromEntries(
            Object.entries(withoutColumn(snapshot, column)).map(([table, rows]) => [
                table,
                counted.size > 0 && (counted.has(table) || keys.includes(table)) ? countOf(rows) : rows,
            ]),
        )
    return [strip(expected), strip(actual)]
}

function renamed(snapshot: Snapshot, column: Column, other: string): Snapshot {
    const own = (line: string) =>
        line.startsWith(`${other}=`) ? `${column.column}=${line.slice(other.length + 1)}` : line
    return Object.fromEntries(
        Object.entries(snapshot).map(([table, rows]) => [table, isOf(table, column) ? linesOf(rows, own) : rows]),
    )
}

function withoutColumn(snapshot: Snapshot, column: Column): Snapshot {
    const others = (line: string) => (line.startsWith(`${column.column}=`) ? undefined : line)
    return Object.fromEntries(
        Object.entries(snapshot).map(([table, rows]) => [table, isOf(table, column) ? linesOf(rows, others) : rows]),
    )
}

function linesOf(
    rows: Record<string, string[]>,
    change: (line: string) => string | undefined,
): Record<string, string[]> {
    const each = (text: string) =>
        text
            .split('\n')
            .flatMap((line) => change(line) ?? [])
            .sort()
            .join('\n')
    return Object.fromEntries(Object.entries(rows).map(([key, texts]) => [key, texts.map(each).sort()]))
}

function countOf(rows: Record<string, string[]>): Record<string, string[]> {
    return { rows: [String(Object.values(rows).flat().length)] }
}
