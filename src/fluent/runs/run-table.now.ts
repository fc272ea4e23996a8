import { ChoiceColumn, DateTimeColumn, IntegerColumn, ReferenceColumn, StringColumn, Table } from '@servicenow/sdk/core'

export const sn_vul_asc_integration_run = Table({
    name: 'sn_vul_asc_integration_run',
    label: 'Integration Run',
    display: 'number',
    accessibleFrom: 'package_private',
    allowWebServiceAccess: true,
    autoNumber: { prefix: 'MDCRUN', number: 1000, numberOfDigits: 7 },
    index: [{ name: 'state', unique: false, element: 'state' }],
    schema: {
        number: StringColumn({
            label: 'Number',
            hint: 'Number of the run.',
            maxLength: 40,
            default: 'javascript:global.getNextObjNumberPadded();',
        }),
        integration: ReferenceColumn({
            label: 'Integration',
            hint: 'Integration that was executed.',
            referenceTable: 'sn_vul_asc_integration',
            cascadeRule: 'delete',
        }),
        deployment: ReferenceColumn({
            label: 'Deployment',
            hint: 'Configuration whose tenant was read.',
            referenceTable: 'sn_vul_asc_deployment',
            cascadeRule: 'delete',
        }),
        type: ChoiceColumn({
            label: 'Type',
            hint: 'What the run imports.',
            maxLength: 40,
            dropdown: 'dropdown_without_none',
            choices: {
                // generated: integration-types

                policy_definition: { label: 'Policy Definition', sequence: 0 },
                assessment_metadata: { label: 'Assessment Metadata', sequence: 1 },
                compliance_standard: { label: 'Compliance Standards & Controls', sequence: 2 },
                assessment: { label: 'Assessment', sequence: 3 },
                comprehensive_assessment: { label: 'Comprehensive Assessment', sequence: 4 },
                container_image: { label: 'Container Image Vulnerabilities', sequence: 5 },

                // end
            },
        }),
        trigger: ChoiceColumn({
            label: 'Trigger',
            hint: 'What started the run.',
            maxLength: 40,
            dropdown: 'dropdown_without_none',
            choices: {
                schedule: { label: 'Schedule', sequence: 0 },
                manual: { label: 'Execute Now', sequence: 1 },
                run_all: { label: 'Run all', sequence: 2 },
            },
        }),
        follows: ReferenceColumn({
            label: 'Follows',
            referenceTable: 'sn_vul_asc_integration_run',
            hint: 'The run of Run all whose end started this one.',
            readOnly: true,
        }),
        state: ChoiceColumn({
            label: 'State',
            hint: 'Ready: waits to be planned. Running: its processes work. Complete: see Substate.',
            maxLength: 40,
            dropdown: 'dropdown_without_none',
            choices: {
                ready: { label: 'Ready', sequence: 0 },
                running: { label: 'Running', sequence: 1 },
                complete: { label: 'Complete', sequence: 2 },
            },
        }),
        substate: ChoiceColumn({
            label: 'Substate',
            hint: 'Complete with gaps: something could not be read, so absences do not count and Start time stays.',
            maxLength: 40,
            dropdown: 'dropdown_with_none',
            choices: {
                success: { label: 'Success', sequence: 0 },
                gaps: { label: 'Complete with gaps', sequence: 1 },
                failed: { label: 'Failed', sequence: 2 },
                cancelled: { label: 'Cancelled', sequence: 3 },
            },
        }),
        window_from: DateTimeColumn({ label: 'Changes from', hint: 'Empty: everything was pulled.' }),
        window_to: DateTimeColumn({
            label: 'Changes to',
            hint: 'Changes after this are left to the next run, so that the source can settle.',
        }),
        started: DateTimeColumn({ label: 'Started', hint: 'When the first step began.' }),
        ended: DateTimeColumn({ label: 'Ended', hint: 'When the last process had ended, or the run was cancelled.' }),
        attempts: IntegerColumn({ label: 'Attempts', hint: 'How often planning was tried again.', default: '0' }),
        waits: IntegerColumn({
            label: 'Waits',
            default: '0',
            hint: 'How often the run has waited, for integrations before it or because Azure asked.',
        }),
        notice: StringColumn({
            label: 'Notice',
            hint: 'Closures that wait for approval, CI lookup rules that could not work, records that Azure lists more than once, integrations that should have run before, and columns that are left out.',
            maxLength: 4000,
        }),
        left_out: IntegerColumn({
            label: 'Columns left out',
            hint: 'Columns of other products that this instance lacks and that are only written. Notice names them.',
            default: '0',
        }),
        retrieved: IntegerColumn({ label: 'Retrieved', hint: 'Records that Azure sent.', default: '0' }),
        staged: IntegerColumn({
            label: 'Staged',
            hint: 'Records that were new or changed and went through an import set.',
            default: '0',
        }),
        inserted: IntegerColumn({
            label: 'Inserted',
            hint: 'Records that were created on this instance.',
            default: '0',
        }),
        updated: IntegerColumn({ label: 'Updated', hint: 'Records of this instance that were changed.', default: '0' }),
        unchanged: IntegerColumn({
            label: 'Unchanged',
            hint: 'Records of which nothing differs from the last time.',
            default: '0',
        }),
        not_applicable: IntegerColumn({
            label: 'Not applicable',
            hint: 'Records that do not apply: nothing was created for them, and an open result was closed.',
            default: '0',
        }),
        closed: IntegerColumn({
            label: 'Closed',
            hint: 'Those of the not applicable records whose open result was closed.',
            default: '0',
        }),
        closed_gone: IntegerColumn({
            label: 'Closed as gone',
            hint: 'Open findings, test groups, tests and citations that the source no longer has and that were closed, at once or by approval.',
            default: '0',
        }),
        repeated: IntegerColumn({
            label: 'Repeated',
            hint: 'Records that came more than once; they count once.',
            default: '0',
        }),
        refreshed: IntegerColumn({
            label: 'Seen again, still open',
            hint: 'Unchanged records that are still open: Last seen, or Last found, of what they became is of the day of the run.',
            default: '0',
        }),
        rejected: IntegerColumn({
            label: 'Rejected',
            hint: 'Records that cannot be used. Findings lists each with its reason.',
            default: '0',
        }),
        excluded: IntegerColumn({
            label: 'Left out',
            hint: 'Records that are left out on purpose. Findings lists each with its reason.',
            default: '0',
        }),
        refused: IntegerColumn({
            label: 'Refused',
            hint: 'Those of the rejected records that this instance refused to write. Start time stays until it does not.',
            default: '0',
        }),
        ci_refused: IntegerColumn({
            label: 'CIs refused',
            hint: 'Records that were written without a configuration item, because the Identification and Reconciliation Engine refused one.',
            default: '0',
        }),
        requests: IntegerColumn({ label: 'Requests', hint: 'Requests that were sent to Azure.', default: '0' }),
        error_code: StringColumn({ label: 'Error code', hint: 'Code of the first failure.', maxLength: 40 }),
        message: StringColumn({ label: 'Message', hint: 'What happened and what to do.', maxLength: 4000 }),
        claims: IntegerColumn({
            label: 'Claims',
            hint: 'How often a node has taken it. Each taking is one record of Claim.',
            default: '0',
        }),
        owner: StringColumn({
            label: 'Owner',
            hint: 'Step that has the run at the moment.',
            maxLength: 40,
            readOnly: true,
        }),
        heartbeat: DateTimeColumn({
            label: 'Heartbeat',
            hint: 'Last sign of life; the watchdog queues again what stands still.',
        }),
        expected: IntegerColumn({ label: 'Records that Azure has', hint: 'Records that Azure says it has.' }),
        seen: IntegerColumn({
            label: 'Different records received',
            hint: 'Findings that the run has seen, each counted once.',
        }),
        verification: ChoiceColumn({
            label: 'Counts',
            maxLength: 40,
            dropdown: 'dropdown_with_none',
            hint: 'Does what was received agree with what the source says it has?',
            choices: {
                agrees: { label: 'Agree', sequence: 0 },
                differs: { label: 'Differ', sequence: 1 },
                unknown: { label: 'The source gives none', sequence: 2 },
                partly: { label: 'Agree where nothing failed', sequence: 3 },
            },
        }),
        unreadable: StringColumn({
            label: 'Not readable',
            maxLength: 8000,
            hint: 'Subscriptions that the configuration names and that cannot be read: not assessed, not fixed.',
        }),
    },
})
