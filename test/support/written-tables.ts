/** What runs have written, with records named by what identifies them: for comparing one instance with another. */
import type { World } from './app-world.ts'

type Row = Record<string, string>

/** Columns by table. Not among them: numbers and sys_ids, times, and what a discovered item was discovered by last. */
const COLUMNS: Record<string, string[]> = {
    sn_sec_cmn_src_ci: [
        'source_id',
        'source.name',
        'resource_id',
        'resource_name',
        'cloud_account.name',
        'cloud_region.name',
        'cloud_resource_type.name',
        'cloud_service_provider.name',
        'cmdb_ci.name',
        'cmdb_ci_class',
        'matching_type',
        'state',
        'additional_information',
    ],
    cmdb_ci: ['name', 'sys_class_name', 'discovery_source', 'install_status'],
    cmdb_ci_cmp_resource: ['object_id', 'name', 'resource_type'],
    cmdb_ci_cloud_service_account: ['account_id', 'name', 'object_id', 'datacenter_type'],
    cmdb_ci_logical_datacenter: ['region', 'name', 'object_id', 'sys_class_name'],
    cmdb_rel_ci: ['parent.name', 'child.name', 'type.name'],
    sys_object_source: ['name', 'id', 'target_table'],
    sn_vulc_result: [
        'source_id',
        'control.source_id',
        'src_ci.source_id',
        'cmdb_ci.name',
        'result',
        'state',
        'actual_values',
        'description',
    ],
    sn_vulc_test: ['source_id', 'short_description', 'source_criticality'],
    sn_sec_cmn_region: ['name'],
    sn_sec_cmn_cloud_account: ['name'],
    sn_sec_cmn_cloud_resource_type: ['name'],
    sn_sec_cmn_cloud_service_provider: ['name'],
}

/** All rows of what the assessment integrations write, in an order of their own. */
export function writtenTables(world: World): Record<string, Row[]> {
    const byText = (rows: Row[]) => rows.map((row) => JSON.stringify(row)).sort()
    const tables = Object.entries(COLUMNS).map(([table, columns]) => [
        table,
        byText(world.rows(table, columns)).map((row) => JSON.parse(row) as Row),
    ])
    return Object.fromEntries(tables) as Record<string, Row[]>
}

/** Discovered items that are on the same created CI as another one, and items that are on the CI of another. */
export function sharedCis(world: World): string[] {
    const items = world.rows('sn_sec_cmn_src_ci', ['source_id', 'cmdb_ci'], 'cmdb_ci_class=cmdb_ci_cmp_resource')
    const byCi = new Map<string, string[]>()
    for (const { source_id: identity = '', cmdb_ci: ci = '' } of items)
        byCi.set(ci, [...(byCi.get(ci) ?? []), identity])
    const keys = new Map(
        world.rows('sys_object_source', ['target_sys_id', 'id']).map((row) => [row['target_sys_id'], row['id']]),
    )
    const astray = items.filter((item) => keys.get(item['cmdb_ci']) !== item['source_id'])
    return [
        ...[...byCi.values()].filter((identities) => identities.length > 1).map((identities) => identities.join(' | ')),
        ...astray.map((item) => `${item['source_id'] ?? ''} is on the CI of another`),
    ]
}
