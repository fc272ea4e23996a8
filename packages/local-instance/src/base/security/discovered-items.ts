/** Discovered items, host tags and cloud attributes (Security Support Common, sn_sec_cmn). */
import { choice, flag, list, number, reference, text, time, whole, type BaseTable } from '../columns.ts'

const FORM = 'Discovered item form fields (discovered-items-fields); AWS Security Hub mapping'
const LOOKUPS = 'Prisma Cloud data import (cc-prisma-import-data)'
const CALLS = 'Writes of published applications'
const CHECK = 'sys_dictionary of the table'
const scope = 'sn_sec_cmn'

/** assumed: one row a value, named by `name`. */
function lookup(name: string, label: string): BaseTable {
    return {
        name,
        label,
        scope,
        evidence: 'documented',
        source: LOOKUPS,
        doubts: { name: { evidence: 'assumed', source: CHECK } },
        columns: [text('name', 255, { display: true, unique: true })],
    }
}

export const tables: BaseTable[] = [
    {
        name: 'sn_sec_cmn_src_ci',
        label: 'Discovered Item',
        scope,
        autoNumber: { prefix: 'SDI', digits: 7 },
        indexes: [{ columns: ['source_id'] }, { columns: ['resource_id'] }],
        evidence: 'documented',
        source: FORM,
        doubts: {
            number: { evidence: 'assumed', source: CHECK, note: 'Prefix SDI.' },
            source: { evidence: 'observed', source: CALLS, note: 'Refers to the integration instance.' },
            source_id: { evidence: 'assumed', source: CHECK, note: 'Length 1024; holds id, type, account and region.' },
            initial_source_data: { evidence: 'assumed', source: CHECK },
            reevaluate_ci: { evidence: 'assumed', source: CHECK },
            matching_type: { evidence: 'observed', source: CALLS },
            state: { evidence: 'observed', source: CALLS },
            host_tag: { evidence: 'documented', source: 'Wiz release notes', note: 'sys_ids of host tags.' },
            cloud_account: { evidence: 'assumed', source: CHECK, note: 'Refers to the lookup table.' },
            cloud_region: { evidence: 'assumed', source: CHECK, note: 'Refers to the lookup table.' },
            cloud_resource_type: { evidence: 'assumed', source: CHECK, note: 'Refers to the lookup table.' },
            cloud_service_provider: { evidence: 'assumed', source: CHECK, note: 'Refers to the lookup table.' },
            integration_run: { evidence: 'observed', source: CALLS, note: 'Type assumed: any run table.' },
        },
        columns: [
            number(),
            text('name', 255),
            reference('source', 'sn_sec_int_impl', { label: 'Source' }),
            text('source_id', 1024, { label: 'Source ID' }),
            text('source_instance', 32),
            text('source_data', 65000),
            text('initial_source_data', 65000),
            flag('reevaluate_ci', { label: 'Reevaluate CI', defaultValue: 'false' }),
            text('integration_run', 32),
            reference('cmdb_ci', 'cmdb_ci', { label: 'Configuration item' }),
            text('cmdb_ci_class', 80, { label: 'CI class' }),
            reference('ci_lookup_rule', 'sn_sec_cmn_ci_lookup_rule', { label: 'CI lookup rule' }),
            list('other_matched_cis', 'cmdb_ci', { label: 'Other matched CIs' }),
            text('matching_type', 40, {
                choices: [
                    choice('matched_by_cilookup', 'Matched by CI lookup'),
                    choice('created_by_vr', 'Created by VR'),
                    choice('matched_by_ire', 'Matched by IRE'),
                    choice('created_by_ire', 'Created by IRE'),
                ],
            }),
            text('state', 40, {
                choices: [
                    choice('matched', 'Matched'),
                    choice('unmatched', 'Unmatched'),
                    choice('reclassified', 'Reclassified'),
                ],
            }),
            text('substate', 40),
            text('asset_category', 40, {
                choices: [choice('Cloud'), choice('Container'), choice('Infra'), choice('OT')],
            }),
            text('resource_id', 4000, { label: 'Resource ID' }),
            text('resource_name', 4000),
            text('image_id', 255, { label: 'Image ID' }),
            reference('cloud_account', 'sn_sec_cmn_cloud_account'),
            reference('cloud_region', 'sn_sec_cmn_region'),
            reference('cloud_resource_type', 'sn_sec_cmn_cloud_resource_type'),
            reference('cloud_service_provider', 'sn_sec_cmn_cloud_service_provider'),
            list('host_tag', 'sn_sec_cmn_host_tag'),
            time('last_scan_date'),
            time('last_auth_scan_date'),
            time('last_comp_scan_date', { label: 'Last configuration compliance scan date' }),
            time('non_infra_last_scan_date'),
            time('non_infra_last_comp_scan_date', { label: 'Non-infra last compliance scan date' }),
            text('fqdn', 255, { label: 'FQDN' }),
            text('dns', 255, { label: 'DNS' }),
            text('netbios', 255, { label: 'NetBIOS' }),
            text('ip_address', 255, { label: 'IP address' }),
            text('mac_address', 255, { label: 'MAC address' }),
            text('os', 255, { label: 'Operating system' }),
            text('additional_information', 4000),
            whole('test_result_compliance', { label: 'Test result compliance %' }),
        ],
    },
    {
        name: 'sn_sec_cmn_host_tag',
        label: 'Host Tag',
        scope,
        evidence: 'documented',
        source: 'cc-asc-policies',
        doubts: {
            name: { evidence: 'assumed', source: CHECK, note: 'Unique whatever its letter case.' },
            source: { evidence: 'assumed', source: CHECK },
        },
        columns: [text('name', 255, { display: true, unique: true }), text('source', 100)],
    },
    {
        name: 'sn_sec_cmn_m2m_src_ci_tag',
        label: 'Discovered Item Host Tag',
        scope,
        evidence: 'documented',
        source: 'cc-asc-policies',
        doubts: {
            src_ci: { evidence: 'assumed', source: CHECK },
            host_tag: { evidence: 'assumed', source: CHECK },
        },
        columns: [reference('src_ci', 'sn_sec_cmn_src_ci'), reference('host_tag', 'sn_sec_cmn_host_tag')],
    },
    lookup('sn_sec_cmn_cloud_account', 'Cloud Account'),
    lookup('sn_sec_cmn_region', 'Cloud Region'),
    lookup('sn_sec_cmn_cloud_resource_type', 'Cloud Resource Type'),
    lookup('sn_sec_cmn_cloud_service_provider', 'Cloud Service Provider'),
]
