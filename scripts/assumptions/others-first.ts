/** Records of other products that are there before the app imports anything. */

export interface OtherRecord {
    /** What it is, in words; "@words" in a value refers to it, "@table?column=value" to a record of the app. */
    is: string
    table: string
    values: Record<string, string>
}

const SUBSCRIPTION = 'a1a1a1a1-0001-4000-8000-000000000001'
const GROUP = `/subscriptions/${SUBSCRIPTION}/resourceGroups`
/** Resources that both products see. */
export const WEB_01 = `${GROUP}/rg-web/providers/Microsoft.Compute/virtualMachines/web-01`
export const IMAGE_DIGEST = 'sha256:05769ebd46f940df8ec9374f7462affeb8865283e8db475e8c0814220d97171c'
const BENCHMARK = '/providers/microsoft.authorization/policysetdefinitions/cf6b32dd-31cb-4d8d-8e86-8de569e2b6a4'
const LAST_YEAR = '2025-11-20 08:00:00'

const record = (is: string, table: string, values: Record<string, string>): OtherRecord => ({ is, table, values })

const INTEGRATION: OtherRecord[] = [
    record('Wiz, the integration type', 'sn_sec_int_integration', { name: 'Wiz', id: 'wiz' }),
    record('Wiz, the integration instance', 'sn_sec_int_impl', {
        name: 'Wiz production',
        integration: '@Wiz, the integration type',
        active: '1',
    }),
    record('a lookup rule of Wiz', 'sn_sec_cmn_ci_lookup_rule', {
        name: 'Resource ID',
        source: '@Wiz, the integration type',
        active: '1',
        order: '100',
        method: 'field_matching',
        source_field: 'resource_id',
        target_table: 'cmdb_ci_vm_object',
        target_field: 'object_id',
    }),
    record('a criticality of Wiz', 'sn_vulc_test_criticality_map', {
        source: 'Wiz',
        source_criticality: 'High',
        criticality: '2',
        active: '1',
    }),
]

const PLATFORM: OtherRecord[] = [
    record('the discovery source of Wiz', 'sys_choice', {
        name: 'cmdb_ci',
        element: 'discovery_source',
        value: 'Wiz',
        label: 'Wiz',
    }),
    record('an event of Wiz', 'sysevent', { name: 'wiz.sync', state: 'error', parm1: 'kept for support' }),
    record('the data source of Wiz', 'sys_data_source', { name: 'Wiz', import_set_table_name: 'wiz_import' }),
    record('an import set of Wiz', 'sys_import_set', { table_name: 'wiz_import', state: 'loaded' }),
]

const LOOKUPS: OtherRecord[] = [
    record('an account that both use', 'sn_sec_cmn_cloud_account', { name: SUBSCRIPTION }),
    record('an account in capital letters', 'sn_sec_cmn_cloud_account', {
        name: 'A1A1A1A1-0002-4000-8000-000000000002',
    }),
    record('an account of Wiz', 'sn_sec_cmn_cloud_account', { name: 'wiz-account' }),
    record('a region that both use', 'sn_sec_cmn_region', { name: 'westeurope' }),
    record('a region in capital letters', 'sn_sec_cmn_region', { name: 'NORTHEUROPE' }),
    record('a region of Wiz', 'sn_sec_cmn_region', { name: 'wiz-region' }),
    record('a resource type that both use', 'sn_sec_cmn_cloud_resource_type', {
        name: 'microsoft.compute/virtualmachines',
    }),
    record('a resource type in other letters', 'sn_sec_cmn_cloud_resource_type', { name: 'MICROSOFT.WEB/SITES' }),
    record('a provider that both use', 'sn_sec_cmn_cloud_service_provider', { name: 'Azure' }),
    record('a tag that both use', 'sn_sec_cmn_host_tag', { name: 'tag01:value 1' }),
    record('a tag in capital letters', 'sn_sec_cmn_host_tag', { name: 'TAG02:VALUE 2' }),
    record('a tag of Wiz', 'sn_sec_cmn_host_tag', { name: 'wiz:crown-jewel' }),
]

const CMDB: OtherRecord[] = [
    record('the account CI of Discovery', 'cmdb_ci_cloud_service_account', {
        name: 'Production EU (owner: finance)',
        account_id: SUBSCRIPTION,
        object_id: SUBSCRIPTION,
        datacenter_type: 'cmdb_ci_azure_datacenter',
        discovery_source: 'ServiceNow',
    }),
    record('the datacenter CI of Discovery', 'cmdb_ci_azure_datacenter', {
        name: 'Azure West Europe (Amsterdam)',
        region: 'westeurope',
        object_id: 'westeurope',
        discovery_source: 'ServiceNow',
    }),
    record('the datacenter is hosted on the account', 'cmdb_rel_ci', {
        parent: '@the datacenter CI of Discovery',
        child: '@the account CI of Discovery',
        type: '@cmdb_rel_type?name=Hosted on::Hosts',
    }),
    record('the VM CI of Discovery', 'cmdb_ci_vm_instance', {
        name: 'web-01.contoso.example',
        object_id: WEB_01,
        vm_inst_id: 'vm-0001',
        discovery_source: 'ServiceNow',
        short_description: 'Shop frontend',
    }),
    record('the VM is hosted on the datacenter', 'cmdb_rel_ci', {
        parent: '@the VM CI of Discovery',
        child: '@the datacenter CI of Discovery',
        type: '@cmdb_rel_type?name=Hosted on::Hosts',
    }),
    record('an EC2 instance CI of Discovery', 'cmdb_ci_vm_instance', {
        name: 'build agent',
        object_id: 'i-0abc12345',
        discovery_source: 'ServiceNow',
    }),
    record('a cloud resource CI of Wiz', 'cmdb_ci_cmp_resource', {
        name: 'wiz-bucket',
        object_id: 'arn:aws:s3:::wiz-bucket',
        resource_type: 'AWS::S3::Bucket',
        discovery_source: 'Wiz',
    }),
    record('where Wiz knows its cloud resource from', 'sys_object_source', {
        name: 'Wiz',
        id: 'arn:aws:s3:::wiz-bucket',
        target_table: 'cmdb_ci_cmp_resource',
        target_sys_id: '@a cloud resource CI of Wiz',
    }),
    record('a server of nobody', 'cmdb_ci_linux_server', { name: 'orders', discovery_source: 'Manual Entry' }),
]

const ITEMS: OtherRecord[] = [
    record('the discovered item of Wiz for web-01', 'sn_sec_cmn_src_ci', {
        source: '@Wiz, the integration instance',
        source_id: WEB_01.toLowerCase(),
        resource_id: WEB_01,
        resource_name: 'web-01',
        cmdb_ci: '@the VM CI of Discovery',
        cmdb_ci_class: 'cmdb_ci_vm_instance',
        state: 'matched',
        matching_type: 'matched_by_cilookup',
        cloud_account: '@an account that both use',
        cloud_region: '@a region that both use',
        cloud_resource_type: '@a resource type that both use',
        host_tag: '@a tag that both use',
        non_infra_last_scan_date: LAST_YEAR,
    }),
    record('a discovered item of Wiz', 'sn_sec_cmn_src_ci', {
        source: '@Wiz, the integration instance',
        source_id: 'wiz-item-2',
        resource_id: 'arn:aws:s3:::wiz-bucket',
        cmdb_ci: '@a cloud resource CI of Wiz',
        state: 'matched',
        cloud_account: '@an account of Wiz',
        non_infra_last_scan_date: LAST_YEAR,
    }),
]

const COMPLIANCE: OtherRecord[] = [
    record('a test group of Wiz', 'sn_vulc_policy', {
        source: 'Wiz',
        source_id: BENCHMARK,
        short_description: 'Wiz baseline',
    }),
    record('a test of Wiz', 'sn_vulc_test', {
        source: 'Wiz',
        source_id: 'e810f6f5-295e-432d-85bc-1ca9b1eb21fd',
        short_description: 'Keys should expire (Wiz)',
        active: '1',
        test_groups: '@a test group of Wiz',
    }),
    record('a retired test of Wiz', 'sn_vulc_test', {
        source: 'Wiz',
        source_id: 'wiz-2',
        short_description: 'Retired (Wiz)',
        active: '0',
    }),
    record('a membership of Wiz', 'sn_vulc_policy_test', { policy: '@a test group of Wiz', test: '@a test of Wiz' }),
    record('another membership of Wiz', 'sn_vulc_policy_test', {
        policy: '@a test group of Wiz',
        test: '@a retired test of Wiz',
    }),
    record('an authoritative source of Wiz', 'sn_vulc_auth_src', {
        source: 'Wiz',
        source_id: 'PCI DSS 4',
        short_description: 'PCI DSS 4 (Wiz)',
    }),
    record('a citation of Wiz', 'sn_vulc_citation', {
        auth_src: '@an authoritative source of Wiz',
        control: '@a test of Wiz',
        section: '3.4.1',
        section_name: 'Wiz reads it so',
        source: 'Wiz',
    }),
    ...['1', '3', '12'].map((state) =>
        record(`a result of Wiz in state ${state}`, 'sn_vulc_result', {
            source: 'Wiz',
            source_id: `wiz-result-${state}`,
            integration_instance: '@Wiz, the integration instance',
            control: '@a test of Wiz',
            src_ci: state === '1' ? '@the discovered item of Wiz for web-01' : '@a discovered item of Wiz',
            cmdb_ci: state === '1' ? '@the VM CI of Discovery' : '@a cloud resource CI of Wiz',
            result: state === '3' ? 'passed' : 'failed',
            state,
            active: state === '3' ? '0' : '1',
            resolution: state === '3' ? '4' : '',
            last_seen: LAST_YEAR,
        }),
    ),
]

const CVES = ['CVE-2026-1001', 'CVE-2026-1003', 'CVE-2026-9001', 'CVE-2026-9002', 'CVE-2026-9003', 'CVE-2026-9004']

const CONTAINERS: OtherRecord[] = [
    record('an entry of the NVD', 'sn_vul_nvd_entry', { id: 'CVE-2026-1001', source: 'NVD', severity: 'Medium' }),
    record('an entry of another product', 'sn_vul_entry', { id: 'CVE-2026-1003', source: 'Qualys' }),
    ...CVES.slice(2).map((id) => record(`the entry ${id}`, 'sn_vul_entry', { id, source: 'Wiz', severity: 'High' })),
    record('an image that both see', 'sn_vul_container_image', {
        image_digest: IMAGE_DIGEST,
        image_id: IMAGE_DIGEST,
        image_name: 'shop/web as Wiz calls it',
        registry: 'contoso.azurecr.io',
        repository: 'contoso.azurecr.io/shop/web',
        source: 'Wiz',
        integration_instance: '@Wiz, the integration instance',
        cloud_account: 'wiz-account',
        last_found: LAST_YEAR,
    }),
    record('an image of Wiz', 'sn_vul_container_image', {
        image_digest: `sha256:${'f'.repeat(64)}`,
        image_name: 'wiz/own',
        registry: 'wiz.example',
        repository: 'wiz.example/own',
        source: 'Wiz',
        last_found: LAST_YEAR,
    }),
    record('a package on the image that both see', 'sn_vul_container_image_package', {
        image: '@an image that both see',
        name: 'libssl3',
        version: '1.9.9',
        package_type: 'OS',
    }),
    record('a package of Wiz', 'sn_vul_container_image_package', {
        image: '@an image of Wiz',
        name: 'libssl3',
        version: '1.0.0',
        package_type: 'OS',
    }),
    ...CVES.flatMap((cve, index) => containerItem(cve, index)),
]

function entryOf(cve: string, index: number): string {
    return index === 0 ? '@an entry of the NVD' : index === 1 ? '@an entry of another product' : `@the entry ${cve}`
}

/** Open ones, one that is deferred and one that is closed; on the image that both see, and on an own one. */
function containerItem(cve: string, index: number): OtherRecord[] {
    const own = index > 2
    const state = index === 4 ? '12' : index === 5 ? '3' : '1'
    const common = {
        package: own ? '@a package of Wiz' : '@a package on the image that both see',
        vulnerability: entryOf(cve, index),
        source: 'Wiz',
        integration_instance: '@Wiz, the integration instance',
        unique_key: `wiz-${index}`,
        source_id: `wiz-${index}`,
    }
    const image = own ? '@an image of Wiz' : '@an image that both see'
    return [
        record(`a vulnerable item of Wiz for ${cve}`, 'sn_vul_container_image_vulnerable_item', {
            ...common,
            container_image: image,
            short_description: `${cve} (Wiz)`,
            state,
            active: state === '3' ? '0' : '1',
            close_notes: state === '3' ? 'Closed by Wiz' : '',
            last_found_dt_tm: LAST_YEAR,
        }),
        record(`a finding of Wiz for ${cve}`, 'sn_vul_container_image_findings', {
            ...common,
            image,
            last_found: LAST_YEAR,
        }),
        record(`the link of Wiz for ${cve}`, 'sn_vul_container_finding_m2m_vul_item', {
            finding: `@a finding of Wiz for ${cve}`,
            vulnerable_item: `@a vulnerable item of Wiz for ${cve}`,
        }),
    ]
}

/** In the order in which they refer to each other. */
export const FIRST_RECORDS: readonly OtherRecord[] = [
    ...INTEGRATION,
    ...PLATFORM,
    ...LOOKUPS,
    ...CMDB,
    ...ITEMS,
    ...COMPLIANCE,
    ...CONTAINERS,
]
