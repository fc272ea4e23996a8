import { ReferenceColumn, StringColumn, Table } from '@servicenow/sdk/core'

export const sn_vul_asc_compl_std_import = Table({
    name: 'sn_vul_asc_compl_std_import',
    label: 'Defender for Cloud Compliance Standard Import',
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
            hint: 'Standard, or citation: a control with one of its assessments.',
            maxLength: 40,
        }),
        standard: StringColumn({ label: 'Standard', hint: 'Name of the standard.', maxLength: 1000 }),
        control: StringColumn({ label: 'Control', hint: 'ID of the control within its standard.', maxLength: 255 }),
        control_title: StringColumn({ label: 'Control title', hint: 'Title of the control.', maxLength: 1000 }),
        test_key: StringColumn({
            label: 'Assessment key',
            hint: 'Names the assessment that the control rests on.',
            maxLength: 512,
        }),
        test_title: StringColumn({
            label: 'Assessment title',
            hint: 'Title of the assessment that the control is judged by.',
            maxLength: 255,
        }),
        metadata: StringColumn({
            label: 'Metadata',
            hint: 'What is known of the assessment, for a test that does not exist yet; JSON.',
            maxLength: 65000,
        }),
    },
})
