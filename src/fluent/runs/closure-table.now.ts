import { ChoiceColumn, DateTimeColumn, IntegerColumn, ReferenceColumn, StringColumn, Table } from '@servicenow/sdk/core'

export const sn_vul_asc_closure = Table({
    name: 'sn_vul_asc_closure',
    label: 'Closure',
    display: 'number',
    accessibleFrom: 'package_private',
    allowWebServiceAccess: true,
    autoNumber: { prefix: 'MDCCLS', number: 1000, numberOfDigits: 7 },
    schema: {
        number: StringColumn({
            label: 'Number',
            hint: 'Number of the closure.',
            maxLength: 40,
            default: 'javascript:global.getNextObjNumberPadded();',
        }),
        run: ReferenceColumn({
            label: 'Run',
            hint: 'Run that found the findings absent. Empty: the configuration is being retired.',
            referenceTable: 'sn_vul_asc_integration_run',
            cascadeRule: 'delete',
        }),
        deployment: ReferenceColumn({
            label: 'Deployment',
            hint: 'Configuration whose findings it closes.',
            referenceTable: 'sn_vul_asc_deployment',
            cascadeRule: 'delete',
        }),
        type: ChoiceColumn({
            label: 'Type',
            hint: 'Integration of the run.',
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
        about: ChoiceColumn({
            label: 'About',
            hint: 'Findings that are gone, or configuration items that this application has made and nothing refers to any more.',
            maxLength: 40,
            default: 'findings',
            dropdown: 'dropdown_without_none',
            choices: {
                findings: { label: 'Findings', sequence: 0 },
                cis: { label: 'Configuration items', sequence: 1 },
            },
        }),
        state: ChoiceColumn({
            label: 'State',
            hint: 'Waits for approval: more than closures of an ordinary day.',
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
        count: IntegerColumn({
            label: 'Findings or CIs',
            hint: 'Findings that it is about, passed ones among them: what a verified pull no longer brought, or all of a configuration that is being retired. Or the configuration items that nothing refers to.',
        }),
        to_close: IntegerColumn({
            label: 'To be closed',
            hint: 'The open ones among them, or all configuration items: what Approve closes or retires.',
        }),
        open_findings: IntegerColumn({
            label: 'Open findings',
            hint: 'Open findings of the deployment at that time; or its configuration items that were in use.',
        }),
        closed: IntegerColumn({
            label: 'Closed',
            hint: 'Findings that were open and are closed now, or configuration items that are retired.',
        }),
        message: StringColumn({ label: 'Message', hint: 'Why it waits.', maxLength: 1000 }),
        approved_by: ReferenceColumn({
            label: 'Approved by',
            hint: 'User who chose Approve.',
            referenceTable: 'sys_user',
            readOnly: true,
        }),
        approved_at: DateTimeColumn({ label: 'Approved at', hint: 'When that was.', readOnly: true }),
        dismissed_by: ReferenceColumn({
            label: 'Dismissed by',
            hint: 'User who chose Dismiss.',
            referenceTable: 'sys_user',
            readOnly: true,
        }),
        dismissed_at: DateTimeColumn({
            label: 'Dismissed at',
            hint: 'When that was, or when a later run replaced it.',
            readOnly: true,
        }),
        undone_by: ReferenceColumn({
            label: 'Undone by',
            hint: 'User who chose Undo.',
            referenceTable: 'sys_user',
            readOnly: true,
        }),
        undone_at: DateTimeColumn({ label: 'Undone at', hint: 'When that was.', readOnly: true }),
    },
})
