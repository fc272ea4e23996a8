/** Which CI class a cloud resource type belongs to (Cloud Provisioning and Governance, sn_capi). */
import { text, typed, type BaseRecord, type BaseTable } from '../columns.ts'
import { baseId } from '../ids.ts'

const TABLE = 'sn_capi_resource_type'
const CHECK = 'sys_dictionary of the table'

export const tables: BaseTable[] = [
    {
        name: TABLE,
        label: 'Cloud Resource Type',
        plugin: 'capi',
        scope: 'sn_capi',
        indexes: [{ columns: ['resource_type'] }],
        evidence: 'documented',
        source: 'pattern-based-targeted-discovery',
        doubts: {
            resource_type: {
                evidence: 'assumed',
                source: CHECK,
                note: 'As the cloud writes it; compared without case.',
            },
            ci_class: { evidence: 'assumed', source: CHECK },
        },
        columns: [
            text('resource_type', 255, { display: true }),
            typed('ci_class', 'table_name', { label: 'CI class' }),
        ],
    },
]

/** Azure types as azure-discovered-services lists them; AWS types as the Cloud API and the cloud lookup rules name them. */
const CLASSES: Record<string, string> = {
    'microsoft.compute/virtualmachines': 'cmdb_ci_vm_instance',
    'microsoft.sql/servers': 'cmdb_ci_cloud_database',
    'microsoft.sql/servers/databases': 'cmdb_ci_cloud_database',
    'microsoft.storage/storageaccounts': 'cmdb_ci_cloud_storage_account',
    'microsoft.network/networksecuritygroups': 'cmdb_ci_compute_security_group',
    'microsoft.network/virtualnetworks': 'cmdb_ci_network',
    'microsoft.network/publicipaddresses': 'cmdb_ci_cloud_public_ipaddress',
    'microsoft.network/networkinterfaces': 'cmdb_ci_nic',
    'microsoft.network/loadbalancers': 'cmdb_ci_cloud_load_balancer',
    'microsoft.web/sites': 'cmdb_ci_cloud_webserver',
    'microsoft.resources/subscriptions': 'cmdb_ci_cloud_service_account',
    'AWS::EC2::Instance': 'cmdb_ci_vm_instance',
    'AWS::RDS::DBInstance': 'cmdb_ci_cloud_database',
    'AWS::ElasticLoadBalancing::LoadBalancer': 'cmdb_ci_cloud_load_balancer',
    'AWS::ElasticLoadBalancingV2::LoadBalancer': 'cmdb_ci_cloud_load_balancer',
    'AWS::S3::Bucket': 'cmdb_ci_cloud_object_storage',
}

export const records: BaseRecord[] = Object.entries(CLASSES).map(([type, ciClass]) => ({
    table: TABLE,
    row: { sys_id: baseId(TABLE, type), resource_type: type, ci_class: ciClass },
}))
