/** What SQL statements of the local instance were for, told by the table that they are about. */

/** In this order the first that fits counts. */
const CAUSES = [
    ['staging', /^INSERT INTO "sys_import_set_row"/],
    [
        'transformer',
        /^(?:SELECT|UPDATE).*"sys_import_set_row"|"sys_import_(?:set|set_run|set_row_error)"|"sys_transform/,
    ],
    ['product API', /"sn_vulc_result(?:_history)?"/],
    ['IRE', /"cmdb(?:_rel_\w+)?"|"sys_object_source"/],
    ['events', /"sysevent\w*"|"sys_trigger"|"sys_cluster_state"/],
    ['own', /"sn_vul_asc_|"sn_sec_cmn_|"sn_vulc_|"sn_vul_/],
] as const

export type Cause = (typeof CAUSES)[number][0] | 'platform'

/**
 * Statements by cause. `staging` and `own` are caused by the application's own code; `platform` is everything else:
 * properties, the dictionary, the log, numbers.
 */
export function byCause(executed: ReadonlyMap<string, number>): Map<Cause, number> {
    const counts = new Map<Cause, number>()
    for (const [sql, count] of executed) {
        const cause = CAUSES.find(([, pattern]) => pattern.test(sql))?.[0] ?? 'platform'
        counts.set(cause, (counts.get(cause) ?? 0) + count)
    }
    return counts
}
