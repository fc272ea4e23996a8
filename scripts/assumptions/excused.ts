/** Which changes to records of other products are no harm, each with its reason. */

interface Excuse {
    /** Beginning of the table's name. */
    tables: string
    columns: readonly string[]
    reason: string
}

const EXCUSES: readonly Excuse[] = [
    {
        tables: 'cmdb_ci',
        columns: ['last_discovered', 'discovery_source', 'first_discovered'],
        reason: 'the Identification and Reconciliation Engine writes them to every CI that it matches (IdentificationEngine - Scoped)',
    },
    {
        tables: 'sys_object_source',
        columns: ['last_scan'],
        reason: 'the engine writes when a source has last reported the CI (IdentificationEngine - Scoped)',
    },
]

/** Columns that every write moves: no change of their own. */
const OF_EVERY_WRITE = ['sys_updated_on', 'sys_updated_by', 'sys_mod_count']

/** Those of the changed columns of one row for which there is no reason. A write that changes nothing has none. */
export function unexcused(table: string, changed: readonly string[]): string[] {
    const columns = EXCUSES.filter((excuse) => table.startsWith(excuse.tables)).flatMap((excuse) => excuse.columns)
    const own = changed.filter((column) => !OF_EVERY_WRITE.includes(column))
    return own.length === 0 ? [...changed] : own.filter((column) => !columns.includes(column))
}
