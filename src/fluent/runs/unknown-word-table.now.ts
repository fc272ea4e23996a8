import { ChoiceColumn, DateTimeColumn, IntegerColumn, ReferenceColumn, StringColumn, Table } from '@servicenow/sdk/core'

export const sn_vul_asc_unknown_word = Table({
    name: 'sn_vul_asc_unknown_word',
    label: 'Unknown Word',
    display: 'word',
    accessibleFrom: 'package_private',
    allowWebServiceAccess: true,
    index: [{ name: 'deployment', unique: false, element: ['deployment', 'kind', 'word'] }],
    schema: {
        kind: ChoiceColumn({
            label: 'Kind',
            hint: 'What the word stands for.',
            maxLength: 40,
            dropdown: 'dropdown_without_none',
            choices: {
                resource_type: { label: 'Resource type', sequence: 0 },
                category: { label: 'Recommendation category', sequence: 1 },
                assessment_type: { label: 'Assessment type', sequence: 2 },
                effect: { label: 'Effect of an assignment', sequence: 3 },
                source: { label: 'Source', sequence: 4 },
                native_type: { label: 'Type of another cloud', sequence: 5 },
                status: { label: 'Status', sequence: 6 },
            },
        }),
        word: StringColumn({
            label: 'Word',
            hint: 'As Azure sent it. This version of the application does not know what it means.',
            maxLength: 100,
        }),
        deployment: ReferenceColumn({
            label: 'Deployment',
            hint: 'Configuration whose records have it.',
            referenceTable: 'sn_vul_asc_deployment',
            cascadeRule: 'delete',
        }),
        type: StringColumn({ label: 'Type', hint: 'Type of the findings that have it.', maxLength: 40 }),
        count: IntegerColumn({ label: 'Records', hint: 'How many records of the last run that met it have it.' }),
        first_seen: DateTimeColumn({ label: 'First seen', hint: 'When a run first met it.' }),
        last_seen: DateTimeColumn({ label: 'Last seen', hint: 'When a run last met it.' }),
        example: StringColumn({ label: 'Example', hint: 'ID of a record that has it.', maxLength: 500 }),
        last_run: ReferenceColumn({
            label: 'Last run',
            hint: 'Run that last met it.',
            referenceTable: 'sn_vul_asc_integration_run',
        }),
    },
})
