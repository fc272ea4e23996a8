import { DateTimeColumn, ReferenceColumn, StringColumn, Table } from '@servicenow/sdk/core'

export const sn_vul_asc_policy_import = Table({
    name: 'sn_vul_asc_policy_import',
    label: 'Defender for Cloud Policy Import',
    extends: 'sys_import_set_row',
    accessibleFrom: 'package_private',
    schema: {
        run: ReferenceColumn({ label: 'Run', referenceTable: 'sn_vul_asc_integration_run' }),
        external_id: StringColumn({ label: 'External ID', maxLength: 4000 }),
        finding_key: StringColumn({ label: 'Finding key', maxLength: 64 }),
        fingerprint: StringColumn({ label: 'Fingerprint', maxLength: 64 }),
        kind: StringColumn({ label: 'Kind', maxLength: 40 }),
        source_id: StringColumn({ label: 'Source ID', maxLength: 1000 }),
        short_description: StringColumn({ label: 'Short description', maxLength: 255 }),
        description: StringColumn({ label: 'Description', maxLength: 65000 }),
        source_created: DateTimeColumn({ label: 'Created' }),
        source_updated: DateTimeColumn({ label: 'Updated' }),
        policies: StringColumn({ label: 'Policy definitions', maxLength: 1000000 }),
        assessments: StringColumn({ label: 'Assessment keys', maxLength: 1000000 }),
    },
})
