/** CMDB classes, identification rules and relations; product.md 4.4-4.6, IRE documentation. Grades in baseSupport. */
import type { TableDefinition } from '../platform.ts'
import { table, type BaseRecord } from './define.ts'

const CLOUD_OBJECT = { extends: 'cmdb_ci_vm_object' }

export const cmdbTables: TableDefinition[] = [
    table('cmdb', 'Base Configuration Item', ['asset_tag', 'serial_number', 'install_status:integer']),
    table(
        'cmdb_ci',
        'Configuration Item',
        [
            { name: 'name', display: true },
            'short_description:string(1000)',
            {
                name: 'discovery_source',
                choices: [
                    { value: 'ServiceNow', label: 'ServiceNow' },
                    { value: 'Manual Entry', label: 'Manual Entry' },
                ],
            },
            'first_discovered:glide_date_time',
            'last_discovered:glide_date_time',
            'operational_status:integer',
        ],
        { extends: 'cmdb' },
    ),
    table('cmdb_ci_vm_object', 'Virtual Machine Object', ['object_id:string(512)'], {
        extends: 'cmdb_ci',
        indexes: [{ columns: ['object_id'] }],
    }),
    table('cmdb_ci_cmp_resource', 'Cloud Resource', ['resource_type', 'state'], CLOUD_OBJECT),
    table('cmdb_ci_vm_instance', 'Virtual Machine Instance', ['state', 'vm_inst_id'], CLOUD_OBJECT),
    table('cmdb_ci_cloud_object_storage', 'Cloud Object Storage', [], CLOUD_OBJECT),
    table('cmdb_ci_cloud_storage_account', 'Cloud Storage Account', [], CLOUD_OBJECT),
    table('cmdb_ci_cloud_database', 'Cloud DataBase', [], CLOUD_OBJECT),
    table(
        'cmdb_ci_cloud_service_account',
        'Cloud Service Account',
        ['account_id', 'object_id:string(512)', 'datacenter_type', 'datacenter_url', 'is_master_account:boolean'],
        { extends: 'cmdb_ci' },
    ),
    table('cmdb_ci_logical_datacenter', 'Logical Datacenter', ['region', 'object_id:string(512)'], {
        extends: 'cmdb_ci',
    }),
    table('cmdb_ci_azure_datacenter', 'Azure Datacenter', [], { extends: 'cmdb_ci_logical_datacenter' }),
    table('cmdb_ci_aws_datacenter', 'AWS Datacenter', [], { extends: 'cmdb_ci_logical_datacenter' }),
    table('cmdb_ci_google_datacenter', 'Google Datacenter', [], { extends: 'cmdb_ci_logical_datacenter' }),
    table('cmdb_rel_type', 'CI Relation Type', [
        { name: 'name', display: true },
        'parent_descriptor',
        'child_descriptor',
    ]),
    table('cmdb_rel_ci', 'CI Relationship', [
        'parent:reference:cmdb_ci',
        'child:reference:cmdb_ci',
        'type:reference:cmdb_rel_type',
    ]),
    table(
        'sys_object_source',
        'Source',
        ['name', 'id:string(512)', 'target_table', 'target_sys_id', 'last_scan:glide_date_time'],
        { indexes: [{ columns: ['name', 'id'] }] },
    ),
    table('cmdb_identifier', 'Identification Rule', [
        { name: 'name', display: true },
        'applies_to',
        'active:boolean',
        'independent:boolean',
    ]),
    table('cmdb_identifier_entry', 'Identifier Entry', [
        'identifier:reference:cmdb_identifier',
        'attributes:string(1000)',
        'order:integer',
        'active:boolean',
        'table',
    ]),
    table('cmdb_metadata_hosting', 'Hosting Rule', ['parent_type', 'child_type', 'rel_type']),
]

const rule = (id: string, name: string, appliesTo: string, independent: boolean): BaseRecord => ({
    table: 'cmdb_identifier',
    row: { sys_id: id, name, applies_to: appliesTo, active: '1', independent: independent ? '1' : '0' },
})
const entry = (id: string, identifier: string, attributes: string, order: string): BaseRecord => ({
    table: 'cmdb_identifier_entry',
    row: { sys_id: id, identifier, attributes, order, active: '1' },
})
const hosting = (id: string, parent: string, child: string): BaseRecord => ({
    table: 'cmdb_metadata_hosting',
    row: { sys_id: id, parent_type: parent, child_type: child, rel_type: 'Hosted on::Hosts' },
})

const id = (n: number) => `ba5e0000000000000000000000${String(n).padStart(6, '0')}`

export const cmdbRecords: BaseRecord[] = [
    {
        table: 'cmdb_rel_type',
        row: { sys_id: id(1), name: 'Hosted on::Hosts', parent_descriptor: 'Hosted on', child_descriptor: 'Hosts' },
    },
    {
        table: 'cmdb_rel_type',
        row: {
            sys_id: id(2),
            name: 'Contains::Contained by',
            parent_descriptor: 'Contains',
            child_descriptor: 'Contained by',
        },
    },
    rule(id(10), 'Cloud object', 'cmdb_ci_vm_object', false),
    entry(id(11), id(10), 'object_id', '100'),
    rule(id(20), 'Cloud Service Account', 'cmdb_ci_cloud_service_account', true),
    entry(id(21), id(20), 'account_id,datacenter_type', '100'),
    rule(id(30), 'Logical Datacenter', 'cmdb_ci_logical_datacenter', false),
    entry(id(31), id(30), 'region', '100'),
    hosting(id(40), 'cmdb_ci_vm_object', 'cmdb_ci_logical_datacenter'),
    hosting(id(41), 'cmdb_ci_vm_object', 'cmdb_ci_cloud_service_account'),
    hosting(id(42), 'cmdb_ci_logical_datacenter', 'cmdb_ci_cloud_service_account'),
]
