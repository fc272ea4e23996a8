/** Files of installed packages, and what an instance keeps of installations. */
import { choice, flag, reference, text, time, typed, whole, type BaseTable } from '../columns.ts'

const HERE = 'Of this instance: where in the package the file is, and whether its records were loaded.'

export const tables: BaseTable[] = [
    {
        name: 'sys_update_version',
        label: 'Update Version',
        indexes: [{ columns: ['application'] }],
        evidence: 'assumed',
        source: 'Versions of an application file on an instance',
        doubts: {
            path: { evidence: 'assumed', source: HERE },
            loaded: { evidence: 'assumed', source: HERE },
        },
        columns: [
            text('name', 255, { display: true }),
            reference('application', 'sys_scope'),
            text('path', 400),
            typed('payload', 'xml'),
            text('state', 40, { choices: [choice('current', 'Current'), choice('previous', 'Previous')] }),
            flag('loaded'),
        ],
    },
    {
        name: 'sys_upgrade_history',
        label: 'Upgrade History',
        evidence: 'observed',
        source: 'What the SDK 4.9.0 asks for before and after it installs',
        doubts: {
            report: {
                evidence: 'assumed',
                source: 'Of this instance: what was loaded of the package, and what was not.',
            },
        },
        columns: [
            text('from_version', 255, { label: 'From' }),
            text('to_version', 255, { label: 'To', display: true }),
            time('upgrade_started'),
            time('upgrade_finished'),
            text('report'),
        ],
    },
    {
        name: 'sys_execution_tracker',
        label: 'Execution Tracker',
        evidence: 'assumed',
        source: 'Progress of an installation on an instance',
        columns: [
            text('name', 255, { display: true }),
            text('state', 40, {
                choices: [
                    choice('0', 'Pending'),
                    choice('1', 'Running'),
                    choice('2', 'Successful'),
                    choice('3', 'Failed'),
                ],
            }),
            text('message', 4000),
            whole('percent_complete'),
        ],
    },
    {
        name: 'oauth_entity',
        label: 'Application Registry',
        evidence: 'assumed',
        source: 'OAuth API endpoint for external clients on an instance',
        columns: [
            text('name', 100, { display: true, mandatory: true }),
            text('client_id', 100, { label: 'Client ID', unique: true }),
            typed('client_secret', 'password2', { label: 'Client Secret' }),
            reference('user', 'sys_user', { label: 'OAuth Application User' }),
            flag('active', { defaultValue: 'true' }),
        ],
    },
    {
        name: 'sys_mutex',
        label: 'Mutex',
        evidence: 'observed',
        source: 'What the SDK 4.9.0 waits for after it has removed an application',
        columns: [text('name', 100, { display: true }), time('acquired')],
    },
]
