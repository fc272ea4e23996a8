import { Form, List, default_view } from '@servicenow/sdk/core'

Form({
    table: 'sn_vul_asc_compr_assess_import',
    view: default_view,
    sections: [
        {
            caption: 'Assessment',
            content: [
                {
                    layout: 'two-column',
                    leftElements: [
                        { field: 'run', type: 'table_field' },
                        { field: 'test_key', type: 'table_field' },
                        { field: 'display_name', type: 'table_field' },
                        { field: 'verdict', type: 'table_field' },
                        { field: 'cause', type: 'table_field' },
                    ],
                    rightElements: [
                        { field: 'severity', type: 'table_field' },
                        { field: 'status_changed_at', type: 'table_field' },
                        { field: 'first_evaluated_at', type: 'table_field' },
                    ],
                },
                {
                    layout: 'one-column',
                    elements: [
                        { field: 'status_description', type: 'table_field' },
                        { field: 'portal_link', type: 'table_field' },
                    ],
                },
            ],
        },
        {
            caption: 'Resource',
            content: [
                {
                    layout: 'two-column',
                    leftElements: [
                        { field: 'resource_name', type: 'table_field' },
                        { field: 'resource_type', type: 'table_field' },
                        { field: 'resource_source', type: 'table_field' },
                    ],
                    rightElements: [
                        { field: 'region', type: 'table_field' },
                        { field: 'account', type: 'table_field' },
                        { field: 'account_name', type: 'table_field' },
                    ],
                },
                {
                    layout: 'one-column',
                    elements: [
                        { field: 'resource_id', type: 'table_field' },
                        { field: 'object_id', type: 'table_field' },
                        { field: 'tags', type: 'table_field' },
                    ],
                },
            ],
        },
        {
            caption: 'Identity',
            content: [
                {
                    layout: 'one-column',
                    elements: [
                        { field: 'external_id', type: 'table_field' },
                        { field: 'finding_key', type: 'table_field' },
                        { field: 'fingerprint', type: 'table_field' },
                    ],
                },
            ],
        },
        {
            caption: 'Metadata',
            content: [{ layout: 'one-column', elements: [{ field: 'metadata', type: 'table_field' }] }],
        },
    ],
})

List({
    table: 'sn_vul_asc_compr_assess_import',
    view: default_view,
    columns: [
        'test_key',
        'display_name',
        'verdict',
        'resource_name',
        'resource_type',
        'status_changed_at',
        'sys_import_state',
        'run',
    ],
})
