/**
 * Everything of other applications that this one touches, once. The list feeds the cross-scope privileges (a test keeps
 * src/fluent/application/privileges.now.ts equal), the base schema test of the local instance, and the Health check.
 *
 * Grades: documented by ServiceNow, observed in public code, assumed. Sources are named in docs/facts-sources.md.
 */

export type Grade = 'documented' | 'observed' | 'assumed'

export interface ForeignTable {
    table: string
    scope: string
    operations: ('read' | 'create' | 'write' | 'delete')[]
    columns: string[]
    grade: Grade
}

export interface ForeignScript {
    name: string
    scope: string
    grade: Grade
}

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
        ],
        grade: 'observed',
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
            'non_infra_last_comp_scan_date',
            'source_data',
        ],
        grade: 'observed',
    },
    lookup('sn_sec_cmn_cloud_account'),
    lookup('sn_sec_cmn_region'),
    lookup('sn_sec_cmn_cloud_resource_type'),
    lookup('sn_sec_cmn_cloud_service_provider'),
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
    { table: 'cmdb_ci_vm_object', scope: 'global', operations: ['read'], columns: ['object_id'], grade: 'documented' },
    {
        table: 'cmdb_ci_cloud_service_account',
        scope: 'global',
        operations: ['read'],
        columns: ['object_id', 'account_id', 'datacenter_type'],
        grade: 'documented',
    },
]

function lookup(table: string): ForeignTable {
    return { table, scope: 'sn_sec_cmn', operations: ['read', 'create'], columns: ['name'], grade: 'assumed' }
}

export const FOREIGN_SCRIPTS: ForeignScript[] = [
    { name: 'ComplianceTest', scope: 'sn_vulc', grade: 'observed' },
    { name: 'ComplianceTestResult', scope: 'sn_vulc', grade: 'observed' },
]
