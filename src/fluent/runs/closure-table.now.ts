import { ChoiceColumn, IntegerColumn, ReferenceColumn, StringColumn, Table } from '@servicenow/sdk/core'

export const sn_vul_asc_closure = Table({
    name: 'sn_vul_asc_closure',
    label: 'Closure',
    display: 'number',
    accessibleFrom: 'package_private',
    autoNumber: { prefix: 'MDCCLS', number: 1000, numberOfDigits: 7 },
    schema: {
        number: StringColumn({
            label: 'Number',
            maxLength: 40,
            default: 'javascript:global.getNextObjNumberPadded();',
        }),
        run: ReferenceColumn({ label: 'Run', referenceTable: 'sn_vul_asc_integration_run', cascadeRule: 'delete' }),
        deployment: ReferenceColumn({
            label: 'Deployment',
            referenceTable: 'sn_vul_asc_deployment',
            cascadeRule: 'delete',
        }),
        type: StringColumn({ label: 'Type', maxLength: 40 }),
        state: ChoiceColumn({
            label: 'State',
            maxLength: 40,
            dropdown: 'dropdown_without_none',
            choices: {
                held: { label: 'Waits for approval', sequence: 0 },
                closing: { label: 'Closing', sequence: 1 },
                closed: { label: 'Closed', sequence: 2 },
                dismissed: { label: 'Dismissed', sequence: 3 },
                undoing: { label: 'Being undone', sequence: 4 },
                undone: { label: 'Undone', sequence: 5 },
            },
        }),
        count: IntegerColumn({ label: 'Findings', hint: 'Findings that a verified pull no longer brought.' }),
        open_findings: IntegerColumn({ label: 'Open findings', hint: 'Open findings of the deployment at that time.' }),
        closed: IntegerColumn({ label: 'Closed', hint: 'Findings that were open and are closed now.' }),
        message: StringColumn({ label: 'Message', maxLength: 1000 }),
    },
})
