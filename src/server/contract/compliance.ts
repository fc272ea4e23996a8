/** Configuration Compliance (sn_vulc). Fields of its forms: product.md 3.2, 3.3, 3.9; observed: what a public app writes. */
import { needed, written, type ForeignTable } from './column.ts'

const scope = 'sn_vulc'

export const COMPLIANCE = {
    sn_vulc_test: {
        scope,
        operations: ['read', 'create', 'write'],
        columns: {
            source: needed('documented'),
            source_id: needed('documented'),
            short_description: written('documented'),
            description: written('documented'),
            remediation: written('documented'),
            source_category: written('documented'),
            source_sub_category: written('observed'),
            source_criticality: written('documented'),
            source_created: written('documented'),
            active: written('assumed'),
            test_groups: written('assumed'),
        },
    },
    sn_vulc_test_criticality_map: {
        scope,
        operations: ['read', 'create'],
        columns: {
            source: needed('documented'),
            source_criticality: written('documented'),
            criticality: written('documented'),
            active: written('documented'),
        },
    },
    sn_vulc_policy: {
        scope,
        operations: ['read', 'create', 'write'],
        columns: {
            source: needed('documented'),
            source_id: needed('documented'),
            short_description: written('documented'),
            description: written('documented'),
            source_created: written('documented'),
            source_updated: written('documented'),
        },
    },
    sn_vulc_policy_test: {
        scope,
        operations: ['read', 'create', 'delete'],
        columns: {
            policy: needed('assumed', { to: 'sn_vulc_policy' }),
            test: needed('assumed', { to: 'sn_vulc_test' }),
        },
    },
    sn_vulc_auth_src: {
        scope,
        operations: ['read', 'create', 'write'],
        columns: {
            source: needed('documented'),
            source_id: needed('documented'),
            short_description: written('documented'),
        },
    },
    sn_vulc_citation: {
        scope,
        operations: ['read', 'create', 'write', 'delete'],
        columns: {
            source: needed('documented'),
            auth_src: needed('documented', { to: 'sn_vulc_auth_src' }),
            control: needed('documented', { to: 'sn_vulc_test' }),
            section: needed('documented'),
            section_name: written('documented'),
        },
    },
    sn_vulc_result: {
        scope,
        operations: ['read', 'create', 'write'],
        columns: {
            source: needed('documented'),
            integration_instance: needed('observed'),
            control: needed('documented', { to: 'sn_vulc_test' }),
            cmdb_ci: needed('documented', { to: 'cmdb_ci' }),
            src_ci: needed('documented', { to: 'sn_sec_cmn_src_ci' }),
            result: needed('documented', { values: ['passed', 'failed', 'unknown'] }),
            state: needed('observed', { values: ['1', '3', '101'] }),
            close_notes: needed('observed'),
            assignment_group: written('documented'),
            assigned_to: written('documented'),
            source_id: written('documented'),
            resolution: written('observed', { values: ['2', '3'] }),
            resolution_date: written('observed'),
            first_seen: written('documented'),
            last_seen: written('documented'),
            last_pass: written('documented'),
            description: written('observed'),
            actual_values: written('observed'),
            remediation: written('documented'),
            display: written('observed'),
            active: written('documented'),
            closed: written('documented'),
        },
    },
} as const satisfies Record<string, ForeignTable>
