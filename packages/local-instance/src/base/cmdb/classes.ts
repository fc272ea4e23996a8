/** CMDB classes: the cloud classes of the product's documentation and what they extend. */
import { flag, reference, text, time, whole, choice, typed, type BaseTable } from '../columns.ts'
import { SDK } from '../sources.ts'

const SCHEMAS = 'Schemas of Cloud Provisioning and Governance tables (cloud-mgt-table-schemas)'
const AZURE = 'Discovery for Microsoft Azure resources (azure-discovered-services)'
const CONNECTOR = 'Attributes that the service graph connectors for cloud providers fill'

/** assumed: an Azure resource id can be longer than the 255 characters that other identifiers have. */
const OBJECT_ID = { label: 'Object ID' }
const OBJECT_ID_LENGTH = 512
const OBJECT_ID_DOUBT = { object_id: { evidence: 'assumed', source: SCHEMAS, note: 'Length 512.' } } as const

const DISCOVERY_SOURCES = ['ServiceNow', 'Manual Entry', 'ImportSet', 'Other Automated', 'Duplicate'].map((value) =>
    choice(value),
)

/** A class that adds nothing of its own to the cloud object. */
function cloudObject(name: string, label: string, source: string, columns: BaseTable['columns'] = []): BaseTable {
    return { name, label, extends: 'cmdb_ci_vm_object', evidence: 'assumed', source, columns }
}

function extension(name: string, label: string, parent: string, columns: BaseTable['columns'] = []): BaseTable {
    return { name, label, extends: parent, evidence: 'assumed', source: 'CMDB class hierarchy of an instance', columns }
}

export const tables: BaseTable[] = [
    { name: 'cmdb', label: 'Base Configuration Item', evidence: 'documented', source: SDK, columns: [] },
    {
        name: 'cmdb_ci',
        label: 'Configuration Item',
        extends: 'cmdb',
        evidence: 'documented',
        source: SDK,
        doubts: {
            discovery_source: {
                evidence: 'assumed',
                source: 'sys_choice of cmdb_ci.discovery_source',
                note: 'The values that every instance has; an application brings its own.',
            },
        },
        indexes: [{ columns: ['name'] }],
        columns: [
            text('asset_tag', 100),
            reference('assigned_to', 'sys_user'),
            text('attributes', 65000),
            text('category', 100),
            text('comments', 4000),
            text('correlation_id', 512, { label: 'Correlation ID' }),
            text('cost_cc', 3, { label: 'Cost currency', defaultValue: 'USD' }),
            text('discovery_source', 100, { choices: DISCOVERY_SOURCES }),
            text('dns_domain', 255, { label: 'DNS Domain' }),
            text('due_in', 100),
            reference('duplicate_of', 'cmdb_ci', { label: 'Duplicate Of' }),
            text('environment', 100),
            whole('fault_count', { defaultValue: '0' }),
            time('first_discovered'),
            text('fqdn', 255, { label: 'Fully qualified domain name' }),
            whole('install_status', { label: 'Install Status', defaultValue: '1' }),
            typed('ip_address', 'ip_addr', { label: 'IP Address', maxLength: 255 }),
            text('justification', 80),
            time('last_discovered', { label: 'Most recent discovery' }),
            text('mac_address', 24, { label: 'MAC Address' }),
            reference('managed_by', 'sys_user'),
            text('model_number', 255),
            flag('monitor', { defaultValue: 'false' }),
            text('name', 255),
            whole('operational_status', { defaultValue: '1' }),
            reference('owned_by', 'sys_user'),
            text('product_instance_id', 255, { label: 'Product instance identifier' }),
            text('serial_number', 255),
            text('short_description', 1000, { label: 'Description' }),
            flag('skip_sync', { defaultValue: 'false' }),
            text('subcategory', 100),
            reference('support_group', 'sys_user_group'),
            typed('sys_class_path', 'sys_class_path', { maxLength: 255 }),
            flag('unverified', { label: 'Requires verification' }),
        ],
    },

    {
        name: 'cmdb_ci_vm_object',
        label: 'Virtual Machine Object',
        extends: 'cmdb_ci',
        evidence: 'documented',
        source: SCHEMAS,
        doubts: OBJECT_ID_DOUBT,
        indexes: [{ columns: ['object_id'] }],
        columns: [text('object_id', OBJECT_ID_LENGTH, OBJECT_ID), text('state', 40), time('terminated_on')],
    },
    {
        name: 'cmdb_ci_cmp_resource',
        label: 'Cloud Resource',
        extends: 'cmdb_ci_vm_object',
        evidence: 'assumed',
        source: 'Pattern-based targeted discovery; Populate service account and logical datacenter fields',
        doubts: {
            resource_type: { evidence: 'documented', source: CONNECTOR },
            cloud_service_account: { evidence: 'documented', source: 'query-service-account-ldc-fields' },
            logical_datacenter: { evidence: 'documented', source: 'query-service-account-ldc-fields' },
        },
        columns: [
            text('resource_type', 255),
            reference('cloud_service_account', 'cmdb_ci_cloud_service_account'),
            reference('logical_datacenter', 'cmdb_ci_logical_datacenter'),
        ],
    },
    {
        name: 'cmdb_ci_cloud_service_account',
        label: 'Cloud Service Account',
        extends: 'cmdb_ci',
        evidence: 'documented',
        source: CONNECTOR,
        doubts: OBJECT_ID_DOUBT,
        indexes: [{ columns: ['account_id'] }],
        columns: [
            text('account_id', 255, { label: 'Account ID' }),
            text('object_id', OBJECT_ID_LENGTH, OBJECT_ID),
            text('datacenter_type', 255),
            text('datacenter_url', 1024, { label: 'Datacenter URL' }),
            reference('parent_account', 'cmdb_ci_cloud_service_account'),
            flag('is_master_account', { defaultValue: 'false' }),
        ],
    },
    {
        name: 'cmdb_ci_logical_datacenter',
        label: 'Logical Datacenter',
        extends: 'cmdb_ci',
        evidence: 'documented',
        source: CONNECTOR,
        doubts: OBJECT_ID_DOUBT,
        indexes: [{ columns: ['region'] }],
        columns: [text('object_id', OBJECT_ID_LENGTH, OBJECT_ID), text('region', 255), text('discovery_status', 40)],
    },
    extension('cmdb_ci_azure_datacenter', 'Azure Datacenter', 'cmdb_ci_logical_datacenter'),
    extension('cmdb_ci_aws_datacenter', 'AWS Datacenter', 'cmdb_ci_logical_datacenter'),
    extension('cmdb_ci_google_datacenter', 'Google Datacenter', 'cmdb_ci_logical_datacenter'),
    cloudObject('cmdb_ci_resource_group', 'Resource Group', 'azure-key-vault'),
    {
        name: 'cmdb_ci_vm_instance',
        label: 'Virtual Machine Instance',
        extends: 'cmdb_ci_vm_object',
        evidence: 'documented',
        source: SCHEMAS,
        columns: [
            text('vm_inst_id', 255, { label: 'VM Instance ID' }),
            whole('cpus', { label: 'CPUs' }),
            whole('memory'),
            whole('disks'),
            whole('disks_size'),
            whole('nics', { label: 'NICs' }),
            flag('termination_protection', { defaultValue: 'false' }),
        ],
    },
    {
        name: 'cmdb_ci_cloud_load_balancer',
        label: 'Cloud Load Balancer',
        extends: 'cmdb_ci_vm_object',
        evidence: 'documented',
        source: SCHEMAS,
        columns: [
            text('canonical_hosted_zone_id', 255),
            text('canonical_hosted_zone_name', 255),
            text('dns_name', 255, { label: 'DNS name' }),
        ],
    },
    {
        name: 'cmdb_ci_vcenter_object',
        label: 'Virtual Center Object',
        extends: 'cmdb_ci_vm_object',
        evidence: 'documented',
        source: SCHEMAS,
        columns: [],
    },
    {
        name: 'cmdb_ci_network',
        label: 'Cloud Network',
        extends: 'cmdb_ci_vcenter_object',
        evidence: 'documented',
        source: SCHEMAS,
        columns: [text('cidr', 255, { label: 'CIDR' })],
    },
    cloudObject('cmdb_ci_cloud_object_storage', 'Cloud Object Storage', 'Cloud CI lookup rules (S3 Bucket)'),
    cloudObject('cmdb_ci_cloud_storage_account', 'Cloud Storage Account', AZURE),
    cloudObject('cmdb_ci_cloud_database', 'Cloud DataBase', AZURE, [text('type', 100), text('version', 100)]),
    cloudObject('cmdb_ci_cloud_webserver', 'Cloud Web Server', AZURE),
    cloudObject('cmdb_ci_cloud_public_ipaddress', 'Cloud Public IP Address', AZURE),
    cloudObject('cmdb_ci_compute_security_group', 'Compute Security Group', AZURE),
    cloudObject('cmdb_ci_nic', 'Virtual Network Interface', AZURE),
    extension('cmdb_ci_hardware', 'Hardware', 'cmdb_ci'),
    extension('cmdb_ci_computer', 'Computer', 'cmdb_ci_hardware', [
        text('os', 255, { label: 'Operating System' }),
        text('os_version', 255, { label: 'OS Version' }),
        text('host_name', 255),
        whole('cpu_count', { label: 'CPU count' }),
        text('chassis_type', 255),
    ]),
    extension('cmdb_ci_server', 'Server', 'cmdb_ci_computer'),
    extension('cmdb_ci_linux_server', 'Linux Server', 'cmdb_ci_server'),
    extension('cmdb_ci_win_server', 'Windows Server', 'cmdb_ci_server'),
    {
        name: 'cmdb_ci_unclassed_hardware',
        label: 'Unclassed Hardware',
        extends: 'cmdb_ci_hardware',
        evidence: 'documented',
        source: 'CI creation using IRE (sem-ci-creation-using-IRE)',
        columns: [],
    },
    {
        name: 'cmdb_ci_incomplete_ip',
        label: 'Incomplete IP Identified Device',
        extends: 'cmdb_ci',
        evidence: 'documented',
        source: 'CI creation using IRE (sem-ci-creation-using-IRE)',
        columns: [],
    },
    {
        name: 'sn_sec_cmn_unmatched_ci',
        label: 'Unmatched CI',
        extends: 'cmdb_ci',
        scope: 'sn_sec_cmn',
        evidence: 'documented',
        source: 'CI creation using IRE (sem-ci-creation-using-IRE)',
        columns: [text('additional_information', 4000)],
    },
]
