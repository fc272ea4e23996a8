import { Form, List, default_view } from '@servicenow/sdk/core'

Form({
    table: 'sn_vul_asc_compl_std_import',
    view: default_view,
    sections: [
        {
            caption: 'Standard or control',
            content: [
                {
                    layout: 'two-column',
                    leftElements: [
                        { field: 'run', type: 'table_field' },
                        { field: 'kind', type: 'table_field' },
                        { field: 'standard', type: 'table_field' },
                    ],
                    rightElements: [
                        { field: 'control', type: 'table_field' },
                        { field: 'test_key', type: 'table_field' },
                        { field: 'test_title', type: 'table_field' },
                    ],
                },
                { layout: 'one-column', elements: [{ field: 'control_title', type: 'table_field' }] },
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
    table: 'sn_vul_asc_compl_std_import',
    view: default_view,
    columns: ['kind', 'standard', 'control', 'control_title', 'test_key', 'sys_import_state', 'run'],
})
