import {
    BooleanColumn,
    ChoiceColumn,
    DateTimeColumn,
    IntegerColumn,
    ReferenceColumn,
    StringColumn,
    Table,
} from '@servicenow/sdk/core'

export const sn_vul_asc_integration = Table({
    name: 'sn_vul_asc_integration',
    label: 'Microsoft Defender for Cloud Integration',
    extends: 'sysauto_script',
    accessibleFrom: 'package_private',
    allowWebServiceAccess: true,
    schema: {
        type: ChoiceColumn({
            label: 'Type',
            hint: 'What the integration imports.',
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
        deployment: ReferenceColumn({
            label: 'Deployment',
            hint: 'Configuration whose tenant the integration reads.',
            referenceTable: 'sn_vul_asc_deployment',
            cascadeRule: 'delete',
        }),
        order: IntegerColumn({
            label: 'Order',
            hint: 'Run all starts the integrations of a deployment in this order, lowest first.',
            default: '100',
        }),
        start_time: DateTimeColumn({
            label: 'Start time',
            hint: 'Only the Assessment and the container integration use it: changes since then are pulled. Empty: everything.',
        }),
        last_full_pull: DateTimeColumn({
            label: 'Last full pull',
            hint: 'When everything was pulled the last time, whatever Start time says.',
            readOnly: true,
        }),
        last_run: ReferenceColumn({
            label: 'Last run',
            hint: 'The last run that has ended.',
            referenceTable: 'sn_vul_asc_integration_run',
            readOnly: true,
        }),
        notice: StringColumn({
            label: 'Notice',
            hint: 'Why the integration was left inactive, or what stays open because it was switched off.',
            maxLength: 1000,
            readOnly: true,
        }),
        waiting: StringColumn({
            label: 'Waiting for you',
            hint: 'Closures that wait for approval, and a run that has to succeed first.',
            maxLength: 1000,
            readOnly: true,
        }),
        template: BooleanColumn({
            label: 'Template',
            default: 'false',
            hint: 'A new deployment gets a copy of each template.',
        }),
    },
})
