import { Form, List, default_view } from '@servicenow/sdk/core'

Form({
    table: 'sn_vul_asc_category_choice',
    view: default_view,
    sections: [
        {
            caption: 'Category Choice',
            content: [
                {
                    layout: 'one-column',
                    elements: [
                        { field: 'category', type: 'table_field' },
                        { field: 'family', type: 'table_field' },
                        { field: 'choice', type: 'table_field' },
                        { field: 'preview', type: 'table_field' },
                        { field: 'previewed_at', type: 'table_field' },
                        { field: 'order', type: 'table_field' },
                    ],
                },
            ],
        },
    ],
})

List({
    table: 'sn_vul_asc_category_choice',
    view: default_view,
    columns: ['category', 'family', 'choice', 'previewed_at'],
})
