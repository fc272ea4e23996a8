/**
 * Everything of other applications that this one touches, once. The list feeds the cross-scope privileges (a test keeps
 * src/fluent/application/privileges.now.ts equal), the base schema test of the local instance, and the Health check.
 *
 * Grades: documented by ServiceNow, observed in public code, assumed. docs/documented-behaviour.md names the pages that
 * say what is documented.
 */

import { CONTAINER_TABLES } from './contract-container.ts'
import type { ForeignScript, ForeignTable } from './contract-types.ts'

export type { ForeignScript, ForeignTable, Grade } from './contract-types.ts'

export const FOREIGN_TABLES: ForeignTable[] = [
    {
        table: 'sn_vulc_test',
        scope: 'sn_vulc',
        operations: ['read', 'create', 'write'],
        columns: [
            'source',
            'source_id',
            'short_description',
            'description',
            'remediation',
            'source_category',
            'source_sub_category',
            'source_criticality',
            'source_created',
            'active',
            'test_groups',
        ],
        grade: 'observed',
    },
    {
        table: 'sn_vulc_test_criticality_map',
        scope: 'sn_vulc',
        operations: ['create'],
        columns: ['source', 'source_criticality', 'criticality', 'active'],
        grade: 'documented',
    },
    {
        table: 'sn_vulc_policy',
        scope: 'sn_vulc',
        operations: ['read', 'create', 'write'],
        columns: ['source', 'source_id', 'short_description', 'description', 'source_created', 'source_updated'],
        grade: 'documented',
    },
    {
        table: 'sn_vulc_policy_test',
        scope: 'sn_vulc',
        operations: ['read', 'create', 'delete'],
        columns: ['policy', 'test'],
        grade: 'assumed',
    },
    {
        table: 'sn_vulc_auth_src',
        scope: 'sn_vulc',
        operations: ['read', 'create', 'write'],
        columns: ['source', 'source_id', 'short_description'],
        grade: 'documented',
    },
    {
        table: 'sn_vulc_citation',
        scope: 'sn_vulc',
        operations: ['read', 'create', 'write', 'delete'],
        columns: ['auth_src', 'control', 'section', 'section_name', 'source'],
        grade: 'documented',
    },
    {
        table: 'sn_vulc_result',
        scope: 'sn_vulc',
        operations: ['read', 'create', 'write'],
        columns: [
            'source',
            'source_id',
            'integration_instance',
            'control',
            'cmdb_ci',
            'src_ci',
            'result',
            'state',
            'resolution',
            'resolution_date',
            'close_notes',
            'first_seen',
            'last_seen',
            'last_pass',
            'description',
            'actual_values',
            'display',
        ],
        grade: 'observed',
    },
    {
        table: 'sn_sec_cmn_src_ci',
        scope: 'sn_sec_cmn',
        operations: ['read', 'create', 'write'],
        columns: [
            'source',
            'source_id',
            'integration_run',
            'cmdb_ci',
            'cmdb_ci_class',
            'matching_type',
            'state',
            'resource_id',
            'resource_name',
            'cloud_account',
            'cloud_region',
            'cloud_resource_type',
            'cloud_service_provider',
            'asset_category',
            'ci_lookup_rule',
            'host_tag',
            'non_infra_last_scan_date',
            'non_infra_last_comp_scan_date',
            'source_data',
            'initial_source_data',
            'reevaluate_ci',
        ],
        grade: 'observed',
    },
    lookup('sn_sec_cmn_cloud_account'),
    lookup('sn_sec_cmn_region'),
    lookup('sn_sec_cmn_cloud_resource_type'),
    lookup('sn_sec_cmn_cloud_service_provider'),
    lookup('sn_sec_cmn_host_tag'),
    {
        table: 'sn_sec_cmn_ci_lookup_rule',
        scope: 'sn_sec_cmn',
        operations: ['read', 'create'],
        columns: [
            'name',
            'source',
            'active',
            'order',
            'method',
            'source_field',
            'target_table',
            'target_field',
            'script',
            'lookup_script',
        ],
        grade: 'observed',
    },
    {
        table: 'sn_sec_int_integration',
        scope: 'sn_sec_int',
        operations: ['read'],
        columns: ['name'],
        grade: 'observed',
    },
    {
        table: 'sn_sec_int_impl',
        scope: 'sn_sec_int',
        operations: ['read', 'create'],
        columns: ['name', 'integration', 'active'],
        grade: 'observed',
    },
    platform('sys_script_include', ['api_name', 'active']),
    platform('sys_user_role', ['name']),
    platform('sys_user_has_role', ['user', 'role']),
    platform('sys_user', ['user_name', 'active']),
    platform('sys_scope_privilege', ['source_scope', 'target_name', 'operation', 'status']),
    {
        table: 'sys_choice',
        scope: 'global',
        operations: ['read', 'create'],
        columns: ['name', 'element', 'value', 'label', 'language', 'inactive'],
        grade: 'assumed',
    },
    {
        table: 'sysauto_script',
        scope: 'global',
        operations: ['read', 'write'],
        columns: ['name', 'active', 'run_type', 'run_as'],
        grade: 'assumed',
    },
    platform('sys_package', ['source', 'version', 'active']),
    platform('sys_trigger', ['document_key', 'state', 'next_action']),
    platform('cmdb_identifier', ['applies_to', 'active']),
    { table: 'cmdb_ci', scope: 'global', operations: ['read'], columns: ['install_status'], grade: 'documented' },
    { table: 'cmdb_ci_vm_object', scope: 'global', operations: ['read'], columns: ['object_id'], grade: 'documented' },
    {
        table: 'cmdb_ci_cloud_object_storage',
        scope: 'global',
        operations: ['read'],
        columns: ['object_id'],
        grade: 'documented',
    },
    {
        table: 'sn_capi_resource_type',
        scope: 'sn_capi',
        operations: ['read'],
        columns: ['resource_type', 'ci_class'],
        grade: 'assumed',
        optional: 'Cloud Provisioning and Governance',
    },
    ...CONTAINER_TABLES,
]

/** Platform tables that only the Health check reads. */
function platform(table: string, columns: string[]): ForeignTable {
    return { table, scope: 'global', operations: ['read'], columns, grade: 'assumed' }
}

function lookup(table: string): ForeignTable {
    return { table, scope: 'sn_sec_cmn', operations: ['read', 'create'], columns: ['name'], grade: 'assumed' }
}

export const FOREIGN_SCRIPTS: ForeignScript[] = [
    { name: 'ComplianceTest', scope: 'sn_vulc', grade: 'observed' },
    { name: 'ComplianceTestResult', scope: 'sn_vulc', grade: 'observed' },
    {
        name: 'CMDBDataSourceUtil',
        scope: 'global',
        grade: 'observed',
        optional: 'Repair writes the choice of the discovery source itself.',
    },
]

/** Roles of other applications that this one relies on (product.md 1.4). */
export const FOREIGN_ROLES = ['sn_vul.vr_import_admin']
