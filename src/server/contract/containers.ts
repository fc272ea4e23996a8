/**
 * Container Vulnerability Response (sn_vul_container) and the vulnerability entries of Vulnerability Response (sn_vul).
 * Names: the field maps of the AWS Security Hub and Wiz integrations and the form of container vulnerable items
 * (product.md 8.1). Where two of them differ, the other's name is an alternative.
 */
import { needed, written, type ForeignTable } from './column.ts'

const CONTAINER = { scope: 'sn_vul_container', optional: 'Container Vulnerability Response' } as const
const OPERATIONS = ['read', 'create', 'write'] as const

export const CONTAINERS = {
    sn_vul_container_image: {
        ...CONTAINER,
        operations: OPERATIONS,
        columns: {
            image_digest: needed('documented'),
            repo: needed('documented', { or: ['repository', 'image_repository'] }),
            image_id: written('documented'),
            image_name: written('documented'),
            registry: written('documented'),
            cloud_providers: written('documented', { or: ['cloud_provider'] }),
            cloud_account_ids: written('documented', { or: ['cloud_account'] }),
            cloud_regions: written('documented', { or: ['cloud_region'] }),
            source: written('assumed'),
            integration_instance: written('assumed'),
            first_found: written('assumed'),
            last_found: written('assumed'),
        },
    },
    sn_vul_container_image_package: {
        ...CONTAINER,
        operations: OPERATIONS,
        columns: {
            image: needed('assumed', { or: ['container_image', 'discovered_container_image'] }),
            name: needed('documented'),
            version: needed('documented'),
            package_type: written('documented'),
        },
    },
    sn_vul_container_image_findings: {
        ...CONTAINER,
        operations: OPERATIONS,
        columns: {
            unique_key: needed('documented'),
            integration_instance: written('assumed'),
            image: written('assumed', { or: ['container_image', 'discovered_container_image'] }),
            package: written('assumed'),
            vulnerability: written('assumed'),
            fix_status: written('documented'),
            first_found: written('documented'),
            last_found: written('documented'),
            source: written('assumed'),
        },
    },
    sn_vul_container_image_vulnerable_item: {
        ...CONTAINER,
        operations: OPERATIONS,
        columns: {
            discovered_container_image: needed('observed', { or: ['container_image'] }),
            vulnerability: needed('documented'),
            state: needed('documented', { values: ['1', '3'] }),
            close_notes: needed('assumed'),
            substate: written('assumed', { values: ['4', '5'] }),
            image_repository: written('documented', { or: ['repository', 'repo'] }),
            package: written('assumed'),
            short_description: written('documented'),
            description: written('documented'),
            first_found_dt_tm: written('documented'),
            last_found_dt_tm: written('documented'),
            unique_key: written('assumed'),
            source: written('documented'),
            source_id: written('assumed'),
            integration_instance: written('assumed'),
            integration_run: written('assumed'),
            active: written('assumed'),
        },
    },
    sn_vul_container_finding_m2m_vul_item: {
        ...CONTAINER,
        operations: ['read', 'create'],
        columns: { finding: written('assumed'), vulnerable_item: written('assumed') },
    },
    sn_vul_entry: {
        scope: 'sn_vul',
        optional: 'Vulnerability Response',
        operations: ['read'],
        columns: { id: needed('documented') },
    },
    sn_vul_third_party_entry: {
        scope: 'sn_vul',
        optional: 'Vulnerability Response',
        operations: OPERATIONS,
        columns: {
            id: needed('documented'),
            source: written('documented'),
            summary: written('documented'),
            source_severity: written('documented'),
            v3_base_score: written('documented'),
            v3_vector_string: written('documented', { or: ['v3_vector'] }),
            date_published: written('documented'),
            last_modified: written('documented'),
            exploit_exists: written('assumed'),
        },
    },
} as const satisfies Record<string, ForeignTable>
