import { DateTimeColumn, ReferenceColumn, StringColumn, Table } from '@servicenow/sdk/core'

export const sn_vul_asc_policy_def_import = Table({
    name: 'sn_vul_asc_policy_def_import',
    label: 'Defender for Cloud Policy Definition Import',
    extends: 'sys_import_set_row',
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
        kind: StringColumn({
            label: 'Kind',
            hint: 'Group: an initiative or standard. Members: assessments of an initiative, as its standard lists them.',
            maxLength: 40,
        }),
        source_id: StringColumn({ label: 'Source ID', hint: 'ID in Azure.', maxLength: 1000 }),
        short_description: StringColumn({
            label: 'Short description',
            hint: 'Display name of the initiative or standard.',
            maxLength: 255,
        }),
        description: StringColumn({
            label: 'Description',
            hint: 'What the initiative or standard says, as plain text.',
            maxLength: 65000,
        }),
        source_created: DateTimeColumn({ label: 'Created', hint: 'When it was created in Azure.' }),
        source_updated: DateTimeColumn({ label: 'Updated', hint: 'When it was last changed in Azure.' }),
        policies: StringColumn({
            label: 'Policy definitions',
            hint: 'Policy definition IDs of its members, as JSON.',
            maxLength: 1000000,
        }),
        assessments: StringColumn({
            label: 'Assessment keys',
            hint: 'Assessment keys of its members, as JSON.',
            maxLength: 1000000,
        }),
    },
})
