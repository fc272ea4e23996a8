import { ChoiceColumn, DateTimeColumn, IntegerColumn, ReferenceColumn, StringColumn, Table } from '@servicenow/sdk/core'

export const sn_vul_asc_integration_process = Table({
    name: 'sn_vul_asc_integration_process',
    label: 'Integration Process',
    display: 'scope',
    accessibleFrom: 'package_private',
    allowWebServiceAccess: true,
    schema: {
        run: ReferenceColumn({
            label: 'Run',
            hint: 'Run that the process is a part of.',
            referenceTable: 'sn_vul_asc_integration_run',
            cascadeRule: 'delete',
        }),
        scope: StringColumn({ label: 'Scope', hint: 'Part of the tenant that this process reads.', maxLength: 255 }),
        state: ChoiceColumn({
            label: 'State',
            hint: 'Waiting: processes of an earlier wave are at work. Ready: its next step is queued.',
            maxLength: 40,
            dropdown: 'dropdown_without_none',
            choices: {
                waiting: { label: 'Waiting', sequence: 4 },
                ready: { label: 'Ready', sequence: 0 },
                running: { label: 'Running', sequence: 1 },
                complete: { label: 'Complete', sequence: 2 },
                failed: { label: 'Failed', sequence: 3 },
                cancelled: { label: 'Cancelled', sequence: 5 },
            },
        }),
        wave: IntegerColumn({
            label: 'Wave',
            default: '0',
            hint: 'Processes of a later wave wait for those of the waves before.',
        }),
        first_cursor: StringColumn({
            label: 'First cursor',
            hint: 'Where the process began; a retry of the page list begins there again.',
            maxLength: 65000,
        }),
        cursor: StringColumn({ label: 'Cursor', hint: 'Where the next page begins.', maxLength: 65000 }),
        page_size: IntegerColumn({
            label: 'Page size',
            hint: 'Rows per request; smaller after a page that was too large.',
        }),
        pages: IntegerColumn({ label: 'Pages', hint: 'Pages that were read and written.', default: '0' }),
        expected: IntegerColumn({
            label: 'Records that Azure has',
            hint: 'Records that Azure says it has in this scope. Empty: it does not say.',
        }),
        verification: ChoiceColumn({
            label: 'Counts',
            hint: 'Does what was received agree with what Azure says it has?',
            maxLength: 40,
            dropdown: 'dropdown_with_none',
            choices: {
                agrees: { label: 'Agree', sequence: 0 },
                differs: { label: 'Differ', sequence: 1 },
                unknown: { label: 'The source gives none', sequence: 2 },
            },
        }),
        claims: IntegerColumn({
            label: 'Claims',
            hint: 'How often a node has taken it. Each taking is one record of Claim.',
            default: '0',
        }),
        owner: StringColumn({
            label: 'Owner',
            hint: 'Step that has the process at the moment.',
            maxLength: 40,
            readOnly: true,
        }),
        throttles: IntegerColumn({ label: 'Throttled', hint: 'How often Azure asked to wait.', default: '0' }),
        wake_at: DateTimeColumn({ label: 'Waits until', hint: 'When the next step begins.' }),
        attempts: IntegerColumn({ label: 'Attempts', hint: 'How often the current page was tried.', default: '0' }),
        heartbeat: DateTimeColumn({ label: 'Heartbeat', hint: 'When the last step ended.' }),
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
        repeated: IntegerColumn({
            label: 'Repeated',
            hint: 'Records that came more than once in this process.',
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
        tally: StringColumn({
            label: 'Reasons',
            hint: 'Why records were not written and which words were unknown, with numbers and examples.',
            maxLength: 1000000,
        }),
        requests: IntegerColumn({ label: 'Requests', hint: 'Requests that were sent to Azure.', default: '0' }),
        error_code: StringColumn({ label: 'Error code', hint: 'Code of the failure.', maxLength: 40 }),
        message: StringColumn({ label: 'Message', hint: 'What happened and what to do.', maxLength: 4000 }),
    },
})
