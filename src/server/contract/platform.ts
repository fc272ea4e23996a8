/** Tables of the platform itself. Those of the Health check are read to see whether what the others need is there. */
import { needed, written, type ForeignTable } from './column.ts'

const scope = 'global'

/** assumed: that a scoped application may read it. */
function health<const C extends ForeignTable['columns']>(columns: C) {
    return { scope, operations: ['read'], columns, health: true } as const
}

export const PLATFORM = {
    sys_import_set: {
        scope,
        operations: ['read', 'create', 'write', 'delete'],
        columns: {
            table_name: needed('documented'),
            state: needed('documented'),
            data_source: written('documented'),
        },
    },
    sys_data_source: {
        scope,
        operations: ['read'],
        columns: { import_set_table_name: needed('documented') },
    },
    sys_user: {
        scope,
        operations: ['read'],
        columns: { user_name: needed('documented'), active: needed('documented') },
    },
    sys_choice: {
        scope,
        operations: ['read', 'create'],
        columns: {
            name: needed('documented'),
            element: needed('documented'),
            value: needed('documented'),
            inactive: needed('documented'),
            label: written('documented'),
            language: written('documented'),
        },
    },
    sys_script_include: health({ api_name: needed('documented'), active: needed('documented') }),
    sys_user_role: health({ name: needed('documented') }),
    sys_user_has_role: health({
        user: needed('documented'),
        role: needed('documented', { to: 'sys_user_role' }),
    }),
    sys_scope_privilege: health({
        source_scope: needed('assumed', { to: 'sys_scope' }),
        target_name: needed('assumed'),
        operation: needed('assumed'),
        status: needed('assumed'),
    }),
    sys_scope: health({
        scope: needed('documented'),
        name: written('documented'),
        vendor: written('assumed'),
        version: written('documented'),
    }),
    sys_package: health({
        source: needed('assumed'),
        active: needed('assumed'),
        name: written('documented'),
        version: written('documented'),
    }),
    sysevent_queue: {
        scope,
        operations: ['read'],
        columns: { queue: needed('documented') },
        optional: 'A table of event queues',
    },
    sysevent: {
        scope,
        operations: ['read'],
        columns: {
            queue: needed('documented'),
            state: needed('documented'),
            process_on: needed('documented'),
            name: needed('documented'),
        },
        health: true,
    },
    sysauto_script: {
        scope,
        operations: ['read', 'write'],
        columns: {
            name: needed('documented'),
            active: needed('documented'),
            run_type: needed('documented'),
            run_as: needed('documented', { to: 'sys_user' }),
        },
    },
    sys_trigger: health({
        document_key: needed('assumed'),
        state: needed('assumed'),
        next_action: needed('assumed'),
    }),
    cmdb_identifier: health({ applies_to: needed('assumed'), active: needed('assumed') }),
} as const satisfies Record<string, ForeignTable>
