import { ChoiceColumn, IntegerColumn, ReferenceColumn, StringColumn, Table } from '@servicenow/sdk/core'

// Written when a run ends, and stays as it is: findings move on to the run that sees them next.
export const sn_vul_asc_run_reason = Table({
    name: 'sn_vul_asc_run_reason',
    label: 'Run Reason',
    display: 'code',
    accessibleFrom: 'package_private',
    allowWebServiceAccess: true,
    index: [{ name: 'run', unique: false, element: 'run' }],
    schema: {
        run: ReferenceColumn({
            label: 'Run',
            hint: 'Run that did not write the records.',
            referenceTable: 'sn_vul_asc_integration_run',
            cascadeRule: 'delete',
        }),
        outcome: ChoiceColumn({
            label: 'Outcome',
            hint: 'Rejected: the records cannot be used. Left out: a setting or a rule says so.',
            maxLength: 40,
            dropdown: 'dropdown_without_none',
            choices: {
                rejected: { label: 'Rejected', sequence: 0 },
                excluded: { label: 'Left out', sequence: 1 },
            },
        }),
        code: StringColumn({ label: 'Code', hint: 'Code of the reason.', maxLength: 40 }),
        meaning: StringColumn({ label: 'Meaning', hint: 'What the code means, and what to do.', maxLength: 1000 }),
        count: IntegerColumn({ label: 'Records', hint: 'How many records of the run have the reason.' }),
        examples: StringColumn({ label: 'Examples', hint: 'IDs of the first of them, one a line.', maxLength: 4000 }),
    },
})
