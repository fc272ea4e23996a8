import { ReferenceColumn, StringColumn, Table } from '@servicenow/sdk/core'

export const sn_vul_asc_compliance_import = Table({
    name: 'sn_vul_asc_compliance_import',
    label: 'Defender for Cloud Compliance Import',
    extends: 'sys_import_set_row',
    accessibleFrom: 'package_private',
    schema: {
        run: ReferenceColumn({ label: 'Run', referenceTable: 'sn_vul_asc_integration_run' }),
        external_id: StringColumn({ label: 'External ID', maxLength: 4000 }),
        finding_key: StringColumn({ label: 'Finding key', maxLength: 64 }),
        fingerprint: StringColumn({ label: 'Fingerprint', maxLength: 64 }),
        kind: StringColumn({ label: 'Kind', maxLength: 40 }),
        standard: StringColumn({ label: 'Standard', maxLength: 1000 }),
        control: StringColumn({ label: 'Control', maxLength: 255 }),
        control_title: StringColumn({ label: 'Control title', maxLength: 1000 }),
        test_key: StringColumn({ label: 'Assessment key', maxLength: 512 }),
        test_title: StringColumn({ label: 'Assessment title', maxLength: 255 }),
        metadata: StringColumn({ label: 'Metadata', maxLength: 65000 }),
    },
})
