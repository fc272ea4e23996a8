import {
    ChoiceColumn,
    DateTimeColumn,
    DocumentIdColumn,
    IntegerColumn,
    ReferenceColumn,
    StringColumn,
    Table,
    TableNameColumn,
} from '@servicenow/sdk/core'

export const sn_vul_asc_finding = Table({
    name: 'sn_vul_asc_finding',
    label: 'Finding',
    display: 'external_id',
    accessibleFrom: 'package_private',
    allowWebServiceAccess: true,
    index: [
        { name: 'key', unique: true, element: 'key' },
        { name: 'policy_definition', unique: false, element: 'policy_definition' },
        { name: 'import_set', unique: false, element: 'import_set' },
        { name: 'closure', unique: false, element: 'closure' },
        { name: 'target', unique: false, element: 'target' },
        { name: 'native_key', unique: false, element: 'native_key' },
        { name: 'seen', unique: false, element: ['deployment', 'type', 'last_run'] },
        { name: 'described', unique: false, element: ['type', 'test'] },
    ],
    schema: {
        key: StringColumn({
            label: 'Key',
            hint: 'Hash of deployment, type and external ID: what a finding is recognised by.',
            maxLength: 64,
            mandatory: true,
        }),
        deployment: ReferenceColumn({
            label: 'Deployment',
            hint: 'Configuration that brought the finding; each has its own.',
            referenceTable: 'sn_vul_asc_deployment',
            cascadeRule: 'delete',
        }),
        type: ChoiceColumn({
            label: 'Type',
            hint: 'Which import the finding belongs to. Both assessment integrations share theirs.',
            maxLength: 40,
            dropdown: 'dropdown_without_none',
            choices: {
                // generated: integration-types

                policy_definition: { label: 'Policy Definition', sequence: 0 },
                assessment_metadata: { label: 'Assessment Metadata', sequence: 1 },
                compliance_standard: { label: 'Compliance Standards & Controls', sequence: 2 },
                assessment: { label: 'Assessment', sequence: 3 },
                container_image: { label: 'Container Image Vulnerabilities', sequence: 4 },

                // end
            },
        }),
        external_id: StringColumn({ label: 'External ID', hint: 'ID as Azure sent it.', maxLength: 4000 }),
        fingerprint: StringColumn({
            label: 'Fingerprint',
            hint: 'Hash of what Azure said last and of the settings that decide what is written.',
            maxLength: 64,
        }),
        status: ChoiceColumn({
            label: 'Status',
            hint: 'What Azure said last. Vanished: no longer brought by full pulls, and closed. Replaced: it goes on under another ID.',
            maxLength: 40,
            dropdown: 'dropdown_without_none',
            choices: {
                active: { label: 'Active', sequence: 0 },
                passed: { label: 'Passed', sequence: 1 },
                failed: { label: 'Failed', sequence: 2 },
                not_applicable: { label: 'Not applicable', sequence: 3 },
                rejected: { label: 'Rejected', sequence: 4 },
                vanished: { label: 'Vanished', sequence: 5 },
                excluded: { label: 'Left out', sequence: 6 },
                replaced: { label: 'Replaced', sequence: 7 },
            },
        }),
        reason: StringColumn({
            label: 'Reason',
            hint: 'Why the record was rejected, why it no longer applies or was closed, as what it goes on, or why it may be old.',
            maxLength: 4000,
        }),
        reason_code: StringColumn({
            label: 'Reason code',
            hint: 'Code of the reason, of what was rejected or left out.',
            maxLength: 40,
        }),
        refusal: ChoiceColumn({
            label: 'Refusal',
            hint: 'What this instance refused of the finding. Reason says why; the next run asks again.',
            maxLength: 40,
            dropdown: 'dropdown_with_none',
            choices: {
                record: { label: 'Record', sequence: 0 },
                ci: { label: 'Configuration item', sequence: 1 },
            },
        }),
        last_action: ChoiceColumn({
            label: 'Last change',
            hint: 'What the last run that changed it did.',
            maxLength: 40,
            dropdown: 'dropdown_with_none',
            choices: {
                inserted: { label: 'Inserted', sequence: 0 },
                updated: { label: 'Updated', sequence: 1 },
                not_applicable: { label: 'Not applicable', sequence: 2 },
                closed: { label: 'Closed', sequence: 3 },
                rejected: { label: 'Rejected', sequence: 4 },
                excluded: { label: 'Left out', sequence: 5 },
            },
        }),
        import_action: StringColumn({
            label: 'Import action',
            hint: 'What its import set did: runs count by it.',
            maxLength: 40,
        }),
        failed_rules: StringColumn({
            label: 'CI lookup rules that failed',
            hint: 'Names of the rules that could not work for its resource, one a line. Reason says why.',
            maxLength: 1000,
        }),
        first_seen: DateTimeColumn({ label: 'First seen', hint: 'When Azure first sent it.' }),
        last_seen: DateTimeColumn({ label: 'Last seen', hint: 'When Azure last sent it.' }),
        missed: IntegerColumn({
            label: 'Pulls without it',
            default: '0',
            hint: 'Full pulls in a row that did not bring it.',
        }),
        absence: ChoiceColumn({
            label: 'Absence',
            hint: 'Why a full pull did not bring it: the reason with which it is closed.',
            maxLength: 40,
            dropdown: 'dropdown_with_none',
            choices: {
                vanished: { label: 'No longer reported', sequence: 0 },
                resource_deleted: { label: 'Resource deleted', sequence: 1 },
                out_of_scope: { label: 'Out of scope', sequence: 2 },
                test_retired: { label: 'Test retired', sequence: 3 },
                not_listed: { label: 'No longer listed', sequence: 4 },
                excluded: { label: 'Left out', sequence: 5 },
                fixed: { label: 'Fixed', sequence: 6 },
            },
        }),
        absent_in: ReferenceColumn({
            label: 'Found absent by',
            hint: 'Run that found it absent.',
            referenceTable: 'sn_vul_asc_integration_run',
        }),
        closure: ReferenceColumn({
            label: 'Closure',
            hint: 'Closure that closes it, or proposes to.',
            referenceTable: 'sn_vul_asc_closure',
        }),
        status_before: StringColumn({
            label: 'Status to give back',
            hint: 'Status that Undo of the closure gives back.',
            maxLength: 40,
        }),
        last_run: ReferenceColumn({
            label: 'Last run',
            hint: 'The run that last saw it.',
            referenceTable: 'sn_vul_asc_integration_run',
        }),
        import_set: ReferenceColumn({
            label: 'Import set',
            hint: 'Import set that it was last written with.',
            referenceTable: 'sys_import_set',
        }),
        policy_definition: StringColumn({
            label: 'Policy definition',
            hint: 'Azure Policy definition behind a test; test groups are found by it.',
            maxLength: 512,
        }),
        vulnerable_items: StringColumn({
            label: 'Vulnerable items',
            hint: 'The container vulnerable items that the finding has made, by CVE: nothing else tells them from those of other scanners.',
            maxLength: 1000000,
        }),
        target_table: TableNameColumn({ label: 'Record table', hint: 'Table of the record that the finding became.' }),
        target: DocumentIdColumn({
            label: 'Record',
            hint: 'The record that the finding became.',
            dependent: 'target_table',
        }),
        native_key: StringColumn({
            label: 'Native key',
            hint: 'Hash of account, type and own ID of a resource behind a connector: it stays when the connector is made again.',
            maxLength: 64,
        }),
        predecessor: ReferenceColumn({
            label: 'Goes on from',
            hint: "Finding that it goes on from: its record is that one's, with assignment and deferral.",
            referenceTable: 'sn_vul_asc_finding',
        }),
        test: ReferenceColumn({
            label: 'Test',
            hint: 'Configuration test that the finding belongs to.',
            referenceTable: 'sn_vulc_test',
        }),
        test_result: ReferenceColumn({
            label: 'Test result',
            hint: 'Test result that an assessment became.',
            referenceTable: 'sn_vulc_result',
        }),
        discovered_item: ReferenceColumn({
            label: 'Discovered item',
            hint: 'Discovered item of the assessed resource.',
            referenceTable: 'sn_sec_cmn_src_ci',
        }),
        cmdb_ci: ReferenceColumn({
            label: 'Configuration item',
            hint: 'CI that the assessed resource was matched with or became.',
            referenceTable: 'cmdb_ci',
        }),
    },
})
