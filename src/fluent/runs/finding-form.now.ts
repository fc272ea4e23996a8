import { Form, default_view } from '@servicenow/sdk/core'

Form({
    table: 'sn_vul_asc_finding',
    view: default_view,
    sections: [
        {
            caption: 'Finding',
            content: [
                { layout: 'one-column', elements: [{ field: 'external_id', type: 'table_field' }] },
                {
                    layout: 'two-column',
                    leftElements: [
                        { field: 'deployment', type: 'table_field' },
                        { field: 'type', type: 'table_field' },
                        { field: 'status', type: 'table_field' },
                        { field: 'last_action', type: 'table_field' },
                        { field: 'refusal', type: 'table_field' },
                    ],
                    rightElements: [
                        { field: 'first_seen', type: 'table_field' },
                        { field: 'last_seen', type: 'table_field' },
                        { field: 'last_run', type: 'table_field' },
                    ],
                },
                {
                    layout: 'one-column',
                    elements: [
                        { field: 'reason', type: 'table_field' },
                        { field: 'failed_rules', type: 'table_field' },
                    ],
                },
            ],
        },
        {
            caption: 'Records',
            content: [
                {
                    layout: 'two-column',
                    leftElements: [
                        { field: 'target_table', type: 'table_field' },
                        { field: 'target', type: 'table_field' },
                        { field: 'test', type: 'table_field' },
                        { field: 'test_result', type: 'table_field' },
                    ],
                    rightElements: [
                        { field: 'discovered_item', type: 'table_field' },
                        { field: 'cmdb_ci', type: 'table_field' },
                        { field: 'predecessor', type: 'table_field' },
                    ],
                },
            ],
        },
        {
            caption: 'Absence',
            content: [
                {
                    layout: 'two-column',
                    leftElements: [
                        { field: 'absence', type: 'table_field' },
                        { field: 'missed', type: 'table_field' },
                    ],
                    rightElements: [{ field: 'closure', type: 'table_field' }],
                },
            ],
        },
        {
            caption: 'Technical',
            content: [
                {
                    layout: 'two-column',
                    leftElements: [
                        { field: 'import_set', type: 'table_field' },
                        { field: 'import_action', type: 'table_field' },
                        { field: 'policy_definition', type: 'table_field' },
                        { field: 'reason_code', type: 'table_field' },
                    ],
                    rightElements: [
                        { field: 'absent_in', type: 'table_field' },
                        { field: 'status_before', type: 'table_field' },
                    ],
                },
                {
                    layout: 'one-column',
                    elements: [
                        { field: 'vulnerable_items', type: 'table_field' },
                        { field: 'key', type: 'table_field' },
                        { field: 'native_key', type: 'table_field' },
                        { field: 'fingerprint', type: 'table_field' },
                    ],
                },
            ],
        },
    ],
})
