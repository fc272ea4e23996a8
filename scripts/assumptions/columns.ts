/** Two snapshots without what differs only because a column is absent or has another name. */
import type { Snapshot } from '../chaos/compare.ts'
import { TABLES } from './tables.ts'

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

/** The table itself, what its product keeps of it, and, because they inherit, all classes of a class. */
function isOf(table: string, column: Column): boolean {
    if (table === `${column.table}_history`) return true
    return table === column.table || (column.table.startsWith('cmdb_') && table.startsWith('cmdb_'))
}

/** `name` is the switch under which `actual` was made. */
export function sameColumns(name: string, expected: Snapshot, actual: Snapshot): [Snapshot, Snapshot] {
    const column = columnOf(name)
    if (column === undefined) return [expected, actual]
    if (column.other !== undefined) return [expected, renamed(actual, column, column.other)]
    // Rows that the column identifies, and those that are identified by such rows, have other keys: they are counted.
    const counted = new Set<string>()
    for (const { table, key } of TABLES) if (isOf(table, column) && key.includes(column.column)) counted.add(table)
    const keys = ['sn_vul_container_finding_m2m_vul_item', 'sn_vulc_policy_test', 'sn_vulc_citation']
    const strip = (snapshot: Snapshot) =>
        Object.fromEntries(
            Object.entries(snapshot).map(([table, rows]) => {
                const stripped = isOf(table, column) ? linesOf(rows, (line) => withoutColumn(line, column)) : rows
                return [
                    table,
                    counted.size > 0 && (counted.has(table) || keys.includes(table)) ? countOf(stripped) : stripped,
                ]
            }),
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

function withoutColumn(line: string, { column }: Column): string | undefined {
    return line.startsWith(`${column}=`) ? undefined : line
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
