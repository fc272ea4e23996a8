import { ChoiceColumn, DateTimeColumn, ReferenceColumn, StringColumn, Table } from '@servicenow/sdk/core'

export const sn_vul_asc_finding = Table({
    name: 'sn_vul_asc_finding',
    label: 'Finding',
    display: 'external_id',
    accessibleFrom: 'package_private',
    index: [{ name: 'key', unique: true, element: 'key' }],
    schema: {
        key: StringColumn({ label: 'Key', maxLength: 64, mandatory: true }),
        deployment: ReferenceColumn({
            label: 'Deployment',
            referenceTable: 'sn_vul_asc_deployment',
            cascadeRule: 'delete',
        }),
        type: StringColumn({ label: 'Type', maxLength: 40 }),
        external_id: StringColumn({ label: 'External ID', maxLength: 4000 }),
        fingerprint: StringColumn({ label: 'Fingerprint', maxLength: 64 }),
        status: ChoiceColumn({
            label: 'Status',
            maxLength: 40,
            dropdown: 'dropdown_without_none',
            choices: {
                active: { label: 'Active', sequence: 0 },
                passed: { label: 'Passed', sequence: 1 },
                failed: { label: 'Failed', sequence: 2 },
                not_applicable: { label: 'Not applicable', sequence: 3 },
                rejected: { label: 'Rejected', sequence: 4 },
            },
        }),
        reason: StringColumn({ label: 'Reason', maxLength: 4000 }),
        last_action: ChoiceColumn({
            label: 'Last action',
            maxLength: 40,
            dropdown: 'dropdown_without_none',
            choices: {
                inserted: { label: 'Inserted', sequence: 0 },
                updated: { label: 'Updated', sequence: 1 },
                unchanged: { label: 'Unchanged', sequence: 2 },
                not_applicable: { label: 'Not applicable', sequence: 3 },
                closed: { label: 'Closed', sequence: 4 },
                rejected: { label: 'Rejected', sequence: 5 },
            },
        }),
        first_seen: DateTimeColumn({ label: 'First seen' }),
        last_seen: DateTimeColumn({ label: 'Last seen' }),
        last_run: ReferenceColumn({ label: 'Last run', referenceTable: 'sn_vul_asc_integration_run' }),
        import_set: ReferenceColumn({ label: 'Import set', referenceTable: 'sys_import_set' }),
        test: ReferenceColumn({ label: 'Test', referenceTable: 'sn_vulc_test' }),
        test_result: ReferenceColumn({ label: 'Test result', referenceTable: 'sn_vulc_result' }),
        discovered_item: ReferenceColumn({ label: 'Discovered item', referenceTable: 'sn_sec_cmn_src_ci' }),
        cmdb_ci: ReferenceColumn({ label: 'Configuration item', referenceTable: 'cmdb_ci' }),
    },
})
