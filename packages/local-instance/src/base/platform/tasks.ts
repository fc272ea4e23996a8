/** What is worked on: tasks, of which incidents and vulnerable items are some. Their workflows are not here. */
import { choice, flag, number, reference, text, time, whole, type BaseTable } from '../columns.ts'
import { SDK } from '../sources.ts'

const CHECK = 'sys_dictionary of the table'

/** Of Vulnerability Response, and of Incident. */
const STATES = [choice('1', 'Open'), choice('2', 'In Progress'), choice('3', 'Closed')]

export const tables: BaseTable[] = [
    {
        name: 'task',
        label: 'Task',
        autoNumber: { prefix: 'TASK', digits: 7 },
        evidence: 'documented',
        source: SDK,
        columns: [
            number(),
            text('short_description', 160),
            text('description', 4000),
            flag('active', { defaultValue: 'true' }),
            whole('state', { choices: STATES }),
            reference('cmdb_ci', 'cmdb_ci', { label: 'Configuration item' }),
            reference('assigned_to', 'sys_user'),
            time('opened_at'),
            time('closed_at'),
        ],
    },
    {
        name: 'incident',
        label: 'Incident',
        extends: 'task',
        autoNumber: { prefix: 'INC', digits: 7 },
        evidence: 'documented',
        source: SDK,
        columns: [],
    },
    {
        name: 'sn_vul_vulnerable_item',
        label: 'Vulnerable Item',
        extends: 'task',
        plugin: 'vulnerability',
        scope: 'sn_vul',
        autoNumber: { prefix: 'VIT', digits: 7 },
        evidence: 'assumed',
        source: CHECK,
        columns: [text('source', 100)],
    },
]
