import { Form, List, default_view } from '@servicenow/sdk/core'

Form({
    table: 'sn_vul_asc_policy_def_import',
    view: default_view,
    sections: [
        {
            caption: 'Initiative or standard',
            content: [
                {
                    layout: 'two-column',
                    leftElements: [
                        { field: 'run', type: 'table_field' },
                        { field: 'kind', type: 'table_field' },
                    ],
                    rightElements: [
                        { field: 'source_created', type: 'table_field' },
                        { field: 'source_updated', type: 'table_field' },
                    ],
                },
                {
                    layout: 'one-column',
                    elements: [
                        { field: 'source_id', type: 'table_field' },
                        { field: 'short_description', type: 'table_field' },
                        { field: 'description', type: 'table_field' },
                    ],
                },
            ],
        },
        {
            caption: 'Members',
            content: [
                {
                    layout: 'one-column',
                    elements: [
                        { field: 'policies', type: 'table_field' },
                        { field: 'assessments', type: 'table_field' },
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
    ],
})

List({
    table: 'sn_vul_asc_policy_def_import',
    view: default_view,
    columns: ['kind', 'source_id', 'short_description', 'sys_import_state', 'run'],
})
