/** Whoever may work on a CI: read to see whether somebody still does before one is retired (docs/decisions/0046). */
import { needed, type ForeignTable } from './column.ts'

export const REFERENCES = {
    // Incidents, changes, and the tasks of other products.
    task: {
        scope: 'global',
        operations: ['read'],
        columns: { cmdb_ci: needed('documented', { to: 'cmdb_ci' }), active: needed('documented') },
    },
    // What scanners of machines find on a CI.
    sn_vul_vulnerable_item: {
        scope: 'sn_vul',
        optional: 'Vulnerability Response',
        operations: ['read'],
        columns: { cmdb_ci: needed('assumed', { to: 'cmdb_ci' }), active: needed('assumed') },
    },
} as const satisfies Record<string, ForeignTable>
