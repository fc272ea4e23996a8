/** The part of the contract that is about Container Vulnerability Response, which an instance may lack. */
import type { ForeignTable } from './contract-types.ts'

/** Tables of Container Vulnerability Response. assumed: their columns, where public mappings name none (product.md 8). */
function container(table: string, columns: string[]): ForeignTable {
    return {
        table,
        scope: 'sn_vul_container',
        operations: ['read', 'create', 'write'],
        columns,
        grade: 'assumed',
        optional: 'Container Vulnerability Response',
    }
}

export const CONTAINER_TABLES: ForeignTable[] = [
    container('sn_vul_container_image', [
        'image_digest',
        'image_id',
        'image_name',
        'registry',
        'repository',
        'cloud_provider',
        'cloud_account',
        'cloud_region',
        'source',
        'integration_instance',
        'first_found',
        'last_found',
    ]),
    container('sn_vul_container_image_package', ['image', 'name', 'version', 'package_type']),
    container('sn_vul_container_image_findings', [
        'image',
        'package',
        'vulnerability',
        'unique_key',
        'fix_status',
        'first_found',
        'last_found',
        'source',
        'integration_instance',
    ]),
    container('sn_vul_container_image_vulnerable_item', [
        'container_image',
        'package',
        'vulnerability',
        'short_description',
        'description',
        'first_found_dt_tm',
        'last_found_dt_tm',
        'unique_key',
        'source',
        'integration_instance',
        'integration_run',
        'state',
        'substate',
        'close_notes',
        'active',
    ]),
    container('sn_vul_container_finding_m2m_vul_item', ['finding', 'vulnerable_item']),
    {
        ...container('sn_vul_entry', [
            'id',
            'source',
            'summary',
            'severity',
            'v3_base_score',
            'v3_vector',
            'date_published',
            'last_modified',
            'exploit_exists',
        ]),
        scope: 'sn_vul',
    },
]
