/** Which tables are compared, what identifies their rows, and which columns are left out, each with its reason. */

export interface ComparedTable {
    table: string
    /** Columns that together identify a row; references count by what they refer to. */
    key: readonly string[]
    /** Columns that differ although nothing is wrong. */
    leftOut?: Readonly<Record<string, string>>
    /** Columns of which only this much is the same. */
    compareAs?: Readonly<Record<string, Comparable>>
    /** Columns whose letter case is not compared. */
    anyCase?: readonly string[]
    /** Why the rows are compared only of runs in which no node was killed. */
    unlessKilled?: string
    /** Columns that are compared only of runs in which no node was killed. */
    columnsUnlessKilled?: Readonly<Record<string, string>>
}

/**
 * The day of a time; whether there is anything, and for a number whether it is more than nothing; the record that is
 * referred to, whichever sys_id it had when it is gone.
 */
export type Comparable = 'day' | 'presence' | 'known'

const WHICH_RUN = 'the run that wrote it; a run that failed is followed by another one'
/** A round begins at noon and is over before midnight, however often something is repeated. */
const DAYS: Readonly<Record<string, Comparable>> = {
    first_seen: 'day',
    last_seen: 'day',
    first_found: 'day',
    last_found: 'day',
    first_discovered: 'day',
    last_discovered: 'day',
}
export const COMPARED_EVERYWHERE = DAYS
const IRE = 'a CI that was committed before the node was killed is found, not created, by the next attempt'

/** Left out everywhere. */
export const LEFT_OUT_EVERYWHERE: Readonly<Record<string, string>> = {
    number: 'counts what was ever inserted',
    integration_run: WHICH_RUN,
}

const CI = { leftOut: {} }

export const TABLES: readonly ComparedTable[] = [
    { table: 'sn_vulc_policy', key: ['source_id'] },
    { table: 'sn_vulc_test', key: ['source_id'] },
    { table: 'sn_vulc_policy_test', key: ['policy', 'test'] },
    { table: 'sn_vulc_auth_src', key: ['source_id'] },
    { table: 'sn_vulc_citation', key: ['auth_src', 'control', 'section'] },
    { table: 'sn_sec_cmn_cloud_account', key: ['name'] },
    { table: 'sn_sec_cmn_region', key: ['name'] },
    { table: 'sn_sec_cmn_cloud_resource_type', key: ['name'] },
    { table: 'sn_sec_cmn_cloud_service_provider', key: ['name'] },
    // Tags of one name in several letter cases are one record, in the letter case of whichever resource came first.
    { table: 'sn_sec_cmn_host_tag', key: ['name'], anyCase: ['name'] },
    { table: 'cmdb_ci_cloud_service_account', key: ['account_id', 'datacenter_type'], ...CI },
    // The same region of several accounts: what it hangs on is compared with its relations.
    { table: 'cmdb_ci_logical_datacenter', key: ['sys_class_name', 'region', 'HOST'], ...CI },
    { table: 'cmdb_ci_cmp_resource', key: ['object_id'], ...CI },
    // Every class, by the columns that all have; those above come first, so that they name their rows.
    { table: 'cmdb_ci', key: ['sys_class_name', 'name', 'SELF'], ...CI },
    { table: 'cmdb_rel_ci', key: ['parent', 'type', 'child'] },
    { table: 'sys_object_source', key: ['name', 'id'], compareAs: { last_scan: 'day' } },
    {
        table: 'sn_sec_cmn_src_ci',
        key: ['source_id'],
        compareAs: { non_infra_last_scan_date: 'day', non_infra_last_comp_scan_date: 'day' },
        columnsUnlessKilled: { matching_type: IRE, ci_lookup_rule: IRE },
    },
    {
        table: 'sn_vulc_result',
        key: ['control', 'src_ci'],
        compareAs: { last_pass: 'day', last_opened: 'day', closed: 'day', resolution_date: 'day' },
    },
    {
        table: 'sn_vulc_result_history',
        key: ['test_result'],
        compareAs: { recorded: 'day' },
        unlessKilled:
            'Configuration Compliance writes it after the result; a node killed in between leaves a result without history that no later attempt can know of',
    },
    { table: 'sn_vul_entry', key: ['id'] },
    { table: 'sn_vul_container_image', key: ['image_digest', 'registry', 'repo'] },
    { table: 'sn_vul_container_image_package', key: ['image', 'name'] },
    {
        table: 'sn_vul_container_image_vulnerable_item',
        key: ['unique_key'],
        compareAs: { last_found_dt_tm: 'day', first_found_dt_tm: 'day' },
    },
    { table: 'sn_vul_container_image_findings', key: ['unique_key'] },
    { table: 'sn_vul_container_finding_m2m_vul_item', key: ['finding', 'vulnerable_item'] },
    { table: 'sn_vul_asc_group_member', key: ['origin', 'group_id', 'kind', 'member'] },
    {
        table: 'sn_vul_asc_finding',
        key: ['key'],
        leftOut: {
            last_run: WHICH_RUN,
            absent_in: WHICH_RUN,
            import_set: 'a page that is repeated is staged again',
            import_action: 'a row that was written before the node was killed is unchanged for the next attempt',
            last_action: 'a row that was written before the node was killed is unchanged for the next attempt',
        },
        // How many full pulls there are, and which of them makes the closure, depends on the faults.
        compareAs: { missed: 'presence', closure: 'presence', target: 'known' },
    },
]

/**
 * Of closures only the sum of what they closed is compared: a closure is made by a run, and how many runs there are
 * depends on the faults.
 */
export const CLOSURES = 'sn_vul_asc_closure'
