/**
 * The CMDB. CIs are made and changed by the Identification and Reconciliation Engine alone; here they are read. The
 * exceptions are the status of a CI that this application has made: it retires it, and gives it back (docs/decisions/0046);
 * and the native key that the engine keeps for this application, when a resource gets another id (docs/decisions/0047).
 */
import { needed, written, type ForeignTable } from './column.ts'

const scope = 'global'

export const CMDB = {
    cmdb_ci: {
        scope,
        operations: ['read'],
        columns: {
            install_status: needed('documented'),
            operational_status: needed('documented'),
            sys_class_name: needed('documented'),
        },
    },
    cmdb_ci_vm_object: { scope, operations: ['read'], columns: { object_id: needed('documented') } },
    cmdb_ci_cmp_resource: {
        scope,
        operations: ['read', 'write'],
        columns: {
            resource_type: written('documented'),
            name: written('documented'),
            install_status: needed('documented'),
            operational_status: needed('documented'),
        },
    },
    cmdb_ci_cloud_object_storage: { scope, operations: ['read'], columns: { object_id: needed('documented') } },
    cmdb_ci_cloud_service_account: {
        scope,
        operations: ['read'],
        columns: {
            account_id: needed('documented'),
            datacenter_type: needed('documented'),
            object_id: written('documented'),
        },
    },
    cmdb_ci_logical_datacenter: {
        scope,
        operations: ['read'],
        columns: { region: needed('documented'), object_id: written('documented') },
    },
    cmdb_rel_ci: {
        scope,
        operations: ['read'],
        columns: {
            parent: needed('documented', { to: 'cmdb_ci' }),
            child: needed('documented', { to: 'cmdb_ci' }),
            type: needed('documented', { to: 'cmdb_rel_type' }),
        },
    },
    cmdb_rel_type: { scope, operations: ['read'], columns: { name: needed('documented') } },
    // Which native key of which source the engine has for a CI (product.md 4.6).
    sys_object_source: {
        scope,
        operations: ['read', 'write'],
        columns: {
            name: needed('documented'),
            id: needed('assumed'),
            target_sys_id: needed('assumed'),
        },
    },
    sn_capi_resource_type: {
        scope: 'sn_capi',
        operations: ['read'],
        columns: { resource_type: needed('assumed'), ci_class: needed('assumed') },
        optional: 'Cloud Provisioning and Governance',
    },
} as const satisfies Record<string, ForeignTable>
