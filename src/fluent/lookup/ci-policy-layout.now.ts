import { Form, List, default_view } from '@servicenow/sdk/core'

Form({
    table: 'sn_vul_asc_ci_policy',
    view: default_view,
    sections: [
        {
            caption: 'CI Policy',
            content: [
                {
                    layout: 'one-column',
                    elements: [
                        { field: 'active', type: 'table_field' },
                        { field: 'order', type: 'table_field' },
                        { field: 'subject', type: 'table_field' },
                        { field: 'pattern', type: 'table_field' },
                        { field: 'action', type: 'table_field' },
                        { field: 'reason', type: 'table_field' },
                    ],
                },
            ],
        },
    ],
})

List({
    table: 'sn_vul_asc_ci_policy',
    view: default_view,
    columns: ['order', 'active', 'subject', 'pattern', 'action', 'reason'],
})
