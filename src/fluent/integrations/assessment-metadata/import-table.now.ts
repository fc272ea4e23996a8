import { DateTimeColumn, ReferenceColumn, StringColumn, Table } from '@servicenow/sdk/core'

export const sn_vul_asc_assess_meta_import = Table({
    name: 'sn_vul_asc_assess_meta_import',
    label: 'Defender for Cloud Assessment Metadata Import',
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
        source_id: StringColumn({ label: 'Source ID', hint: 'Assessment key.', maxLength: 512 }),
        short_description: StringColumn({
            label: 'Short description',
            hint: 'Display name of the recommendation.',
            maxLength: 255,
        }),
        description: StringColumn({
            label: 'Description',
            hint: 'What the recommendation says, as plain text.',
            maxLength: 65000,
        }),
        remediation: StringColumn({
            label: 'Remediation',
            hint: 'Steps of the remediation, as plain text.',
            maxLength: 65000,
        }),
        source_category: StringColumn({ label: 'Category', hint: 'Categories of the recommendation.', maxLength: 255 }),
        source_sub_category: StringColumn({
            label: 'Sub-category',
            hint: 'Assessment type: who maintains the recommendation.',
            maxLength: 255,
        }),
        source_criticality: StringColumn({ label: 'Severity', hint: 'Severity as Azure states it.', maxLength: 100 }),
        policy_definition: StringColumn({
            label: 'Policy definition',
            hint: 'Azure Policy definition behind the assessment, when there is one.',
            maxLength: 512,
        }),
        source_created: DateTimeColumn({ label: 'Published', hint: 'When the assessment was published.' }),
    },
})
