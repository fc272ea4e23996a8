import { DateTimeColumn, ReferenceColumn, StringColumn, Table } from '@servicenow/sdk/core'

export const sn_vul_asc_assessment_import = Table({
    name: 'sn_vul_asc_assessment_import',
    label: 'Defender for Cloud Assessment Import',
    extends: 'sys_import_set_row',
    extensible: true,
    accessibleFrom: 'package_private',
    schema: {
        run: ReferenceColumn({
            label: 'Run',
            hint: 'Run that staged the row.',
            referenceTable: 'sn_vul_asc_integration_run',
        }),
        external_id: StringColumn({ label: 'External ID', hint: 'ID as Azure sent it.', maxLength: 4000 }),
        finding_key: StringColumn({
            label: 'Finding key',
            hint: 'Key of the finding that the row is for.',
            maxLength: 64,
        }),
        fingerprint: StringColumn({
            label: 'Fingerprint',
            hint: 'Hash of what Azure said and of the settings that decide what is written.',
            maxLength: 64,
        }),
        test_key: StringColumn({ label: 'Assessment key', hint: 'Names the assessment and its test.', maxLength: 512 }),
        display_name: StringColumn({
            label: 'Display name',
            hint: 'Display name of the recommendation.',
            maxLength: 4000,
        }),
        verdict: StringColumn({ label: 'Verdict', hint: 'Result that the status stands for.', maxLength: 40 }),
        cause: StringColumn({ label: 'Cause', hint: 'Why Azure gave this status.', maxLength: 1000 }),
        status_description: StringColumn({
            label: 'Status description',
            hint: 'Why the status is what it is, in words of Azure.',
            maxLength: 65000,
        }),
        status_changed_at: DateTimeColumn({ label: 'Status changed', hint: 'When the status last changed.' }),
        first_evaluated_at: DateTimeColumn({ label: 'First evaluated', hint: 'When the resource was first assessed.' }),
        severity: StringColumn({ label: 'Severity', hint: 'Severity as Azure states it.', maxLength: 100 }),
        resource_source: StringColumn({
            label: 'Resource source',
            hint: 'Cloud that the resource lives in.',
            maxLength: 100,
        }),
        resource_id: StringColumn({
            label: 'Resource ID',
            hint: 'ID of the assessed resource in Azure.',
            maxLength: 4000,
        }),
        object_id: StringColumn({
            label: 'Object ID',
            hint: 'The resource id in the form that Discovery keeps for its type.',
            maxLength: 4000,
        }),
        resource_name: StringColumn({
            label: 'Resource name',
            hint: 'Name of the resource in its own cloud.',
            maxLength: 4000,
        }),
        resource_type: StringColumn({
            label: 'Resource type',
            hint: 'Type of the resource in its own cloud.',
            maxLength: 1000,
        }),
        region: StringColumn({ label: 'Region', hint: 'Region of the resource.', maxLength: 255 }),
        account: StringColumn({ label: 'Account', hint: 'Subscription, AWS account or GCP project.', maxLength: 255 }),
        account_name: StringColumn({
            label: 'Account name',
            hint: 'What the account is called, where the CMDB does not have it yet.',
            maxLength: 255,
        }),
        tags: StringColumn({ label: 'Tags', hint: 'Tags of the resource, as JSON.', maxLength: 65000 }),
        machine_name: StringColumn({
            label: 'Machine name',
            hint: 'Name of a machine on premises.',
            maxLength: 255,
        }),
        machine_uuid: StringColumn({
            label: 'Machine UUID',
            hint: 'UUID of the hardware of a machine on premises.',
            maxLength: 255,
        }),
        server_name: StringColumn({
            label: 'Server name',
            hint: 'SQL Server on premises that the resource is, or lies on.',
            maxLength: 255,
        }),
        database_name: StringColumn({
            label: 'Database name',
            hint: 'Database on premises that the resource is.',
            maxLength: 255,
        }),
        details: StringColumn({
            label: 'Details',
            hint: 'What else Azure says of the finding, a line for each.',
            maxLength: 4000,
        }),
        portal_link: StringColumn({
            label: 'Portal link',
            hint: 'Page of the assessment in the Azure portal.',
            maxLength: 4000,
        }),
        metadata: StringColumn({
            label: 'Metadata',
            hint: 'What is known of the assessment, for a test that does not exist yet; JSON.',
            maxLength: 65000,
        }),
    },
})
