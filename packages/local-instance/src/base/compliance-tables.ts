/** Configuration Compliance and Security Support Common, as far as the application touches them; product.md 3 and 4. */
import type { TableDefinition } from '../platform.ts'
import { table } from './define.ts'

const COMPLIANCE = { scope: 'sn_vulc' }
const COMMON = { scope: 'sn_sec_cmn' }
const NUMBER = { name: 'number', display: true, defaultValue: 'javascript:global.getNextObjNumberPadded();' }
const choice = (value: string, label: string) => ({ value, label })

export const complianceTables: TableDefinition[] = [
    table(
        'sn_vulc_test',
        'Configuration Test',
        [
            NUMBER,
            'source',
            'source_id:string(512)',
            'active:boolean',
            'short_description:string(255)',
            'description:string(65000)',
            'remediation:string(65000)',
            'source_category',
            'source_sub_category',
            'source_criticality',
            'criticality',
            'source_created:glide_date_time',
            'source_updated:glide_date_time',
        ],
        { ...COMPLIANCE, autoNumber: { prefix: 'CT', digits: 7 }, indexes: [{ columns: ['source_id'] }] },
    ),
    table(
        'sn_vulc_result',
        'Test Result',
        [
            NUMBER,
            'source',
            'source_id:string(512)',
            'integration_instance:reference:sn_sec_int_impl',
            'control:reference:sn_vulc_test',
            'cmdb_ci:reference:cmdb_ci',
            'src_ci:reference:sn_sec_cmn_src_ci',
            {
                name: 'result',
                choices: [
                    choice('passed', 'Passed'),
                    choice('failed', 'Failed'),
                    choice('error', 'Error'),
                    choice('unknown', 'Unknown'),
                ],
            },
            {
                name: 'state',
                type: 'integer',
                choices: [
                    choice('1', 'Open'),
                    choice('2', 'Under Investigation'),
                    choice('3', 'Closed'),
                    choice('10', 'Awaiting Implementation'),
                    choice('11', 'In Review'),
                    choice('12', 'Deferred'),
                    choice('101', 'Resolved'),
                ],
            },
            {
                name: 'resolution',
                type: 'integer',
                choices: [
                    choice('3', 'Cancelled'),
                    choice('4', 'Fixed'),
                    choice('1', 'False positive'),
                    choice('2', 'Stale'),
                ],
            },
            'resolution_date:glide_date_time',
            'close_notes:string(4000)',
            'first_seen:glide_date_time',
            'last_seen:glide_date_time',
            'last_opened:glide_date_time',
            'last_pass:glide_date_time',
            'display',
            'description:string(65000)',
            'expected_values:string(65000)',
            'actual_values:string(65000)',
            'remediation:string(65000)',
            'active:boolean',
            'integration_run',
        ],
        { ...COMPLIANCE, autoNumber: { prefix: 'CTR', digits: 7 }, indexes: [{ columns: ['source_id'] }] },
    ),
    table(
        'sn_vulc_result_history',
        'Test Result History',
        [
            'test_result:reference:sn_vulc_result',
            'control:reference:sn_vulc_test',
            'cmdb_ci:reference:cmdb_ci',
            'result',
            'recorded:glide_date_time',
        ],
        COMPLIANCE,
    ),
    table(
        'sn_sec_int_integration',
        'Security Integration',
        [{ name: 'name', display: true }, 'id', 'short_description:string(1000)', 'integration_type'],
        { scope: 'sn_sec_int', extends: 'sys_metadata' },
    ),
    table(
        'sn_sec_int_impl',
        'Integration Instance',
        [
            { name: 'name', display: true },
            'integration:reference:sn_sec_int_integration',
            'active:boolean',
            'validation_status',
        ],
        { scope: 'sn_sec_int' },
    ),
    table(
        'sn_sec_cmn_src_ci',
        'Discovered Item',
        [
            { ...NUMBER },
            'source:reference:sn_sec_int_impl',
            'source_id:string(255)',
            'integration_run',
            'cmdb_ci:reference:cmdb_ci',
            'cmdb_ci_class',
            'matching_type',
            { name: 'state', choices: [choice('matched', 'Matched'), choice('unmatched', 'Unmatched')] },
            'resource_id:string(4000)',
            'resource_name:string(4000)',
            'cloud_account:reference:sn_sec_cmn_cloud_account',
            'cloud_region:reference:sn_sec_cmn_region',
            'cloud_resource_type:reference:sn_sec_cmn_cloud_resource_type',
            'cloud_service_provider:reference:sn_sec_cmn_cloud_service_provider',
            'asset_category',
            'non_infra_last_comp_scan_date:glide_date_time',
            'source_data:string(65000)',
        ],
        { ...COMMON, autoNumber: { prefix: 'SDI', digits: 7 }, indexes: [{ columns: ['source_id'] }] },
    ),
    ...['cloud_account', 'region', 'cloud_resource_type', 'cloud_service_provider'].map((name) =>
        table(
            `sn_sec_cmn_${name}`,
            name.replace(/_/g, ' '),
            [{ name: 'name', display: true, unique: true, maxLength: 255 }],
            COMMON,
        ),
    ),
]
