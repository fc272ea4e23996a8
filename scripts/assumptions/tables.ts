/** Which tables are compared between two lives: those of a chaos run, with findings by what they are about. */
import { TABLES as CHAOS_TABLES, type ComparedTable } from '../chaos/tables.ts'

/** Rows that others refer to, by the column that names them. */
export const NAMED: Readonly<Record<string, string>> = {
    sn_sec_int_integration: 'name',
    sn_sec_int_impl: 'name',
    sn_sec_cmn_ci_lookup_rule: 'name',
    sn_vul_asc_deployment: 'name',
}

/** The table under which the rows of another one are compared: a third-party entry counts as the entry that it is. */
export function comparedTable(table: string): string {
    return table === 'sn_vul_third_party_entry' ? 'sn_vul_entry' : table
}

/**
 * The sys_id of the deployment is part of a finding's key, and those of lookup rules are part of its fingerprint, and it
 * lists those of its vulnerable items; they are others where the instance differs.
 */
function finding(compared: ComparedTable): ComparedTable {
    const compareAs = {
        ...compared.compareAs,
        key: 'presence',
        fingerprint: 'presence',
        vulnerable_items: 'presence',
    } as const
    return { ...compared, key: ['deployment', 'type', 'external_id'], compareAs }
}

/** Who says that a group has a member is named by the key of a finding, and so by the sys_id of the deployment. */
function member(compared: ComparedTable): ComparedTable {
    return { ...compared, key: ['group_id', 'kind', 'member'], leftOut: { origin: 'the key of a finding' } }
}

/** The sys_id of the integration instance is part of an item's key. */
function item(compared: ComparedTable): ComparedTable {
    const key = ['integration_instance', 'discovered_container_image', 'package', 'vulnerability']
    return { ...compared, key, compareAs: { ...compared.compareAs, unique_key: 'presence', source_id: 'presence' } }
}

export const TABLES: readonly ComparedTable[] = CHAOS_TABLES.map((compared) => {
    if (compared.table === 'sn_vul_asc_group_member') return member(compared)
    if (compared.table === 'sn_vul_container_image_vulnerable_item') return item(compared)
    return compared.table === 'sn_vul_asc_finding' ? finding(compared) : compared
})
