import {
    BooleanColumn,
    ChoiceColumn,
    DateTimeColumn,
    IntegerColumn,
    ReferenceColumn,
    Table,
} from '@servicenow/sdk/core'

export const sn_vul_asc_integration = Table({
    name: 'sn_vul_asc_integration',
    label: 'Microsoft Defender for Cloud Integration',
    extends: 'sysauto_script',
    accessibleFrom: 'package_private',
    schema: {
        type: ChoiceColumn({
            label: 'Type',
            maxLength: 40,
            dropdown: 'dropdown_without_none',
            choices: {
                assessment_metadata: { label: 'Assessment Metadata', sequence: 0 },
                assessment: { label: 'Assessment', sequence: 1 },
            },
        }),
        deployment: ReferenceColumn({
            label: 'Deployment',
            referenceTable: 'sn_vul_asc_deployment',
            cascadeRule: 'delete',
        }),
        order: IntegerColumn({ label: 'Order', default: '100' }),
        start_time: DateTimeColumn({
            label: 'Start time',
            hint: 'Only the Assessment integration uses it: changes since then are pulled. Empty: everything.',
        }),
        last_run: ReferenceColumn({ label: 'Last run', referenceTable: 'sn_vul_asc_integration_run', readOnly: true }),
        template: BooleanColumn({
            label: 'Template',
            default: 'false',
            hint: 'A new deployment gets a copy of each template.',
        }),
    },
})
