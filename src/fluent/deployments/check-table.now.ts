import { ChoiceColumn, DateTimeColumn, IntegerColumn, ReferenceColumn, StringColumn, Table } from '@servicenow/sdk/core'

export const sn_vul_asc_check = Table({
    name: 'sn_vul_asc_check',
    label: 'Check',
    display: 'name',
    accessibleFrom: 'package_private',
    allowWebServiceAccess: true,
    schema: {
        deployment: ReferenceColumn({
            label: 'Deployment',
            hint: 'Configuration that was checked.',
            referenceTable: 'sn_vul_asc_deployment',
            cascadeRule: 'delete',
        }),
        kind: ChoiceColumn({
            label: 'Kind',
            hint: 'Which action wrote the check.',
            maxLength: 40,
            dropdown: 'dropdown_without_none',
            choices: {
                connection: { label: 'Save and test', sequence: 0 },
                health: { label: 'Health check', sequence: 1 },
            },
        }),
        order: IntegerColumn({ label: 'Order', hint: 'Place in the order in which the checks are made.' }),
        name: StringColumn({ label: 'Check', hint: 'What was tried.', maxLength: 255 }),
        state: ChoiceColumn({
            label: 'State',
            hint: 'Failed: data will not arrive. Warning: something will be missing. Not checked: it needs what failed before.',
            maxLength: 40,
            dropdown: 'dropdown_without_none',
            choices: {
                ok: { label: 'OK', sequence: 0 },
                warning: { label: 'Warning', sequence: 1 },
                failed: { label: 'Failed', sequence: 2 },
                skipped: { label: 'Not checked', sequence: 3 },
            },
        }),
        sentence: StringColumn({ label: 'Finding', hint: 'What was found.', maxLength: 1000 }),
        remedy: StringColumn({ label: 'What to do', hint: 'Empty when nothing is to be done.', maxLength: 1000 }),
        details: StringColumn({
            label: 'Details',
            hint: 'What Microsoft said of it.',
            maxLength: 1000,
        }),
        checked: DateTimeColumn({ label: 'Checked', hint: 'When it was tried.' }),
    },
})
