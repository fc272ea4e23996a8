import { Form, List, default_view } from '@servicenow/sdk/core'

Form({
    table: 'sn_vul_asc_assess_meta_import',
    view: default_view,
    sections: [
        {
            caption: 'Assessment metadata',
            content: [
                {
                    layout: 'two-column',
                    leftElements: [
                        { field: 'run', type: 'table_field' },
                        { field: 'source_id', type: 'table_field' },
                        { field: 'policy_definition', type: 'table_field' },
                        { field: 'source_created', type: 'table_field' },
                    ],
                    rightElements: [
                        { field: 'source_category', type: 'table_field' },
                        { field: 'source_sub_category', type: 'table_field' },
                        { field: 'source_criticality', type: 'table_field' },
                    ],
                },
                {
                    layout: 'one-column',
                    elements: [
                        { field: 'short_description', type: 'table_field' },
                        { field: 'description', type: 'table_field' },
                        { field: 'remediation', type: 'table_field' },
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
    table: 'sn_vul_asc_assess_meta_import',
    view: default_view,
    columns: ['source_id', 'short_description', 'source_category', 'source_criticality', 'sys_import_state', 'run'],
})
