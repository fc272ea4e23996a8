/** Security Support Common and the Security Integration Framework: discovered items, lookup rules, instances (product.md 2.8, 4.1 to 4.3). */
import { needed, written, type ForeignTable } from './column.ts'

const scope = 'sn_sec_cmn'

/** Rows that are a name: accounts, regions, tags. They are found or added, never changed. assumed: the column `name`. */
const LOOKUP = { scope, operations: ['read', 'create'], columns: { name: needed('assumed') } } as const

export const DISCOVERED_ITEMS = {
    sn_sec_cmn_src_ci: {
        scope,
        operations: ['read', 'create', 'write'],
        columns: {
            source: needed('observed', { to: 'sn_sec_int_impl' }),
            source_id: needed('observed'),
            cmdb_ci: needed('documented', { to: 'cmdb_ci' }),
            cloud_account: needed('documented', { to: 'sn_sec_cmn_cloud_account' }),
            cmdb_ci_class: needed('documented'),
            cloud_resource_type: needed('documented'),
            matching_type: needed('documented'),
            source_data: written('documented'),
            initial_source_data: written('assumed'),
            reevaluate_ci: written('assumed'),
            state: written('documented'),
            integration_run: written('observed'),
            resource_id: written('documented'),
            resource_name: written('documented'),
            cloud_region: written('documented'),
            cloud_service_provider: written('documented'),
            asset_category: written('documented'),
            ci_lookup_rule: written('observed'),
            host_tag: written('documented'),
            non_infra_last_scan_date: written('documented'),
            non_infra_last_comp_scan_date: written('documented'),
            additional_information: written('assumed'),
        },
    },
    sn_sec_cmn_cloud_account: LOOKUP,
    sn_sec_cmn_region: LOOKUP,
    sn_sec_cmn_cloud_resource_type: LOOKUP,
    sn_sec_cmn_cloud_service_provider: LOOKUP,
    sn_sec_cmn_host_tag: LOOKUP,
    sn_sec_cmn_ci_lookup_rule: {
        scope,
        operations: ['read', 'create'],
        columns: {
            source: needed('observed', { to: 'sn_sec_int_integration' }),
            active: needed('observed'),
            order: needed('observed'),
            method: needed('observed'),
            source_field: needed('observed'),
            target_table: needed('observed'),
            target_field: needed('observed'),
            script: needed('observed'),
            lookup_script: written('observed'),
            name: written('observed'),
            lookup_target: written('observed'),
        },
    },
    sn_sec_int_integration: {
        scope: 'sn_sec_int',
        operations: ['read'],
        columns: { id: needed('observed'), name: written('observed') },
    },
    sn_sec_int_impl: {
        scope: 'sn_sec_int',
        operations: ['read', 'create'],
        columns: {
            integration: needed('observed', { to: 'sn_sec_int_integration' }),
            name: written('observed'),
            active: written('observed'),
        },
    },
} as const satisfies Record<string, ForeignTable>
