import { Form, default_view } from '@servicenow/sdk/core'

Form({
    table: 'sn_vul_asc_check',
    view: default_view,
    sections: [
        {
            caption: 'Check',
            content: [
                {
                    layout: 'two-column',
                    leftElements: [
                        { field: 'name', type: 'table_field' },
                        { field: 'state', type: 'table_field' },
                        { field: 'kind', type: 'table_field' },
                    ],
                    rightElements: [
                        { field: 'deployment', type: 'table_field' },
                        { field: 'checked', type: 'table_field' },
                        { field: 'order', type: 'table_field' },
                    ],
                },
                {
                    layout: 'one-column',
                    elements: [
                        { field: 'sentence', type: 'table_field' },
                        { field: 'remedy', type: 'table_field' },
                        { field: 'details', type: 'table_field' },
                    ],
                },
            ],
        },
    ],
})
