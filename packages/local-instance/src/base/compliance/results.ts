/** Test results, their history and remediation tasks (Configuration Compliance). */
import { choice, flag, number, reference, text, time, whole, type BaseTable } from '../columns.ts'

const PAGES = 'view-vuln-config-compl-test-results; AWS Security Hub mapping'
const CALLS = 'Writes of published applications'
const CHECK = 'sys_dictionary and sys_choice of the table'
const scope = 'sn_vulc'

const STATES = [
    choice('1', 'Open'),
    choice('2', 'Under Investigation'),
    choice('10', 'Awaiting Implementation'),
    choice('11', 'In Review'),
    choice('12', 'Deferred'),
    choice('101', 'Resolved'),
    choice('3', 'Closed'),
]

/** assumed: 4 Fixed and 3 Cancelled are observed on remediation tasks and results; the others are placeholders. */
const RESOLUTIONS = [
    choice('1', 'False positive'),
    choice('2', 'Stale'),
    choice('3', 'Cancelled'),
    choice('4', 'Fixed'),
    choice('5', 'CI decommissioned'),
    choice('100', 'Pending approval'),
]

const RATINGS = ['Critical', 'High', 'Medium', 'Low', 'None'].map((label, index) => choice(String(index + 1), label))

export const tables: BaseTable[] = [
    {
        name: 'sn_vulc_result',
        label: 'Test Result',
        scope,
        autoNumber: { prefix: 'CTR', digits: 7 },
        // One for each of the usual lookup keys, so that a lookup never reads all results of an integration.
        indexes: [
            { columns: ['integration_instance', 'src_ci', 'control'] },
            { columns: ['integration_instance', 'cmdb_ci', 'control'] },
            { columns: ['source_id'] },
        ],
        evidence: 'documented',
        source: PAGES,
        doubts: {
            integration_instance: { evidence: 'observed', source: CALLS },
            integration_run: { evidence: 'assumed', source: CHECK, note: 'Type assumed: any run table.' },
            result: { evidence: 'observed', source: CALLS, note: 'Values are lower case.' },
            state: { evidence: 'observed', source: 'Remediation tasks of published applications' },
            resolution: {
                evidence: 'assumed',
                source: CHECK,
                note: '4 Fixed, 3 Cancelled; the others are placeholders.',
            },
            source_id: { evidence: 'assumed', source: CHECK, note: 'Length 512, as of tests.' },
            actual_values: { evidence: 'observed', source: CALLS, note: 'Callers cut it at 3,000 characters.' },
            ttr_status: { evidence: 'observed', source: 'Remediation tasks of published applications' },
        },
        columns: [
            number(),
            text('source', 100),
            text('source_id', 512, { label: 'Source ID' }),
            text('source_type', 100),
            text('external_id', 255, { label: 'External ID' }),
            reference('integration_instance', 'sn_sec_int_impl'),
            text('integration_run', 32),
            reference('control', 'sn_vulc_test', { label: 'Test' }),
            reference('cmdb_ci', 'cmdb_ci', { label: 'Configuration item' }),
            reference('src_ci', 'sn_sec_cmn_src_ci', { label: 'Discovered item' }),
            reference('technology', 'sn_vulc_technology'),
            text('result', 40, {
                choices: [
                    choice('passed', 'Passed'),
                    choice('failed', 'Failed'),
                    choice('error', 'Error'),
                    choice('unknown', 'Unknown'),
                ],
            }),
            text('result_type', 100),
            whole('state', { choices: STATES }),
            whole('resolution', { choices: RESOLUTIONS }),
            text('resolution_reason', 1000),
            time('resolution_date'),
            text('close_notes', 4000),
            flag('active', { defaultValue: 'true' }),
            time('first_seen'),
            time('last_seen'),
            time('last_found_dt_time', { label: 'Last found' }),
            time('last_pass'),
            time('last_opened'),
            time('closed'),
            whole('age'),
            whole('age_closed'),
            text('display', 1000),
            text('description', 65000),
            text('expected_values', 65000),
            text('actual_values', 65000),
            text('remediation', 65000),
            flag('is_ignored', { defaultValue: 'false' }),
            flag('is_result_ignored', { defaultValue: 'false' }),
            whole('risk_score'),
            whole('risk_rating', { choices: RATINGS }),
            whole('priority'),
            reference('assignment_group', 'sys_user_group'),
            reference('assigned_to', 'sys_user'),
            text('assignment_type', 40),
            text('assignment_rule', 32),
            time('ttr_target_date', { label: 'Remediation target' }),
            text('ttr_status', 40, { label: 'Remediation status' }),
            time('ignore_expiration_dt_tm', { label: 'Until' }),
            whole('defer_count'),
        ],
    },
    {
        name: 'sn_vulc_result_history',
        label: 'Test Result History',
        scope,
        evidence: 'documented',
        source: 'view-vuln-config-compl-test-results',
        doubts: {
            test_result: { evidence: 'assumed', source: CHECK },
            recorded: { evidence: 'assumed', source: CHECK },
        },
        columns: [
            reference('test_result', 'sn_vulc_result'),
            reference('control', 'sn_vulc_test', { label: 'Test' }),
            reference('cmdb_ci', 'cmdb_ci', { label: 'Configuration item' }),
            reference('technology', 'sn_vulc_technology'),
            text('result', 40),
            whole('state', { choices: STATES }),
            time('recorded'),
        ],
    },
    {
        name: 'sn_vulc_result_group',
        label: 'Remediation Task',
        scope,
        autoNumber: { prefix: 'CRG', digits: 7 },
        evidence: 'documented',
        source: 'installed-with-config-compliance',
        columns: [
            number(),
            text('short_description', 1000),
            text('description', 65000),
            whole('state', { choices: STATES }),
            whole('substate'),
            reference('control', 'sn_vulc_test'),
            reference('assignment_group', 'sys_user_group'),
            reference('assigned_to', 'sys_user'),
            whole('risk_score'),
            whole('risk_rating', { choices: RATINGS }),
            text('condition', 4000),
            whole('active_test_results'),
            whole('total_test_results'),
            time('resolution_date'),
            text('close_notes', 4000),
        ],
    },
    {
        name: 'sn_vulc_m2m_result_result_group',
        label: 'Test Result Remediation Task',
        scope,
        evidence: 'documented',
        source: 'installed-with-config-compliance',
        doubts: {
            result: { evidence: 'assumed', source: CHECK },
            result_group: { evidence: 'assumed', source: CHECK },
        },
        columns: [reference('result', 'sn_vulc_result'), reference('result_group', 'sn_vulc_result_group')],
    },
]
