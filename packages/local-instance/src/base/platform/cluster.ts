/** Nodes of the instance's cluster. */
import { choice, text, type BaseTable } from '../columns.ts'

export const tables: BaseTable[] = [
    {
        name: 'sys_cluster_state',
        label: 'Cluster Node State',
        evidence: 'observed',
        source: 'Public scripts that list the nodes of an instance',
        columns: [
            text('system_id', 255, { label: 'System ID', display: true }),
            text('node_id', 32, { label: 'Node ID' }),
            text('status', 40, { choices: [choice('online', 'Online'), choice('offline', 'Offline')] }),
            text('schedulers', 40, {
                label: 'Node runs scheduled jobs',
                choices: [choice('any', 'Any'), choice('specified', 'Specified')],
            }),
        ],
    },
]
