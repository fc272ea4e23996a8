/** What differs between two snapshots of whole tables. */
type Row = Record<string, string>
type Snapshot = Record<string, Row[]>

/** Rows by their table: what was added and removed, and of the others the columns with their new value. */
export type Changes = Record<string, { added?: Row[]; removed?: Row[]; changed?: Record<string, Row> }>

/** Columns that every write moves. */
const OF_THE_PLATFORM = ['sys_updated_on', 'sys_updated_by', 'sys_mod_count']

/** Compares whole rows, by sys_id. A row whose platform columns alone differ was written too: it is among the changed. */
export function changesOf(before: Snapshot, after: Snapshot): Changes {
    const changes: Changes = {}
    for (const table of new Set([...Object.keys(before), ...Object.keys(after)])) {
        const old = new Map((before[table] ?? []).map((row) => [row['sys_id'] ?? '', row]))
        const now = new Map((after[table] ?? []).map((row) => [row['sys_id'] ?? '', row]))
        const added = [...now.values()].filter((row) => !old.has(row['sys_id'] ?? ''))
        const removed = [...old.values()].filter((row) => !now.has(row['sys_id'] ?? ''))
        const changed = [...now].flatMap(([sysId, row]): [string, Row][] => {
            const was = old.get(sysId)
            if (was === undefined || JSON.stringify(was) === JSON.stringify(row)) return []
            const columns = Object.entries(row).filter(
                ([column, value]) => value !== was[column] && !OF_THE_PLATFORM.includes(column),
            )
            return [[sysId, Object.fromEntries(columns)]]
        })
        if (added.length + removed.length + changed.length === 0) continue
        changes[table] = {
            ...(added.length > 0 ? { added } : {}),
            ...(removed.length > 0 ? { removed } : {}),
            ...(changed.length > 0 ? { changed: Object.fromEntries(changed) } : {}),
        }
    }
    return changes
}
