import { Form, List, default_view } from '@servicenow/sdk/core'

Form({
    table: 'sn_vul_asc_subscription',
    view: default_view,
    sections: [
        {
            caption: 'Subscription',
            content: [
                {
                    layout: 'two-column',
                    leftElements: [
                        { field: 'subscription_id', type: 'table_field' },
                        { field: 'deployment', type: 'table_field' },
                    ],
                    rightElements: [
                        { field: 'state', type: 'table_field' },
                        { field: 'changed', type: 'table_field' },
                    ],
                },
            ],
        },
    ],
})

List({
    table: 'sn_vul_asc_subscription',
    view: default_view,
    columns: ['subscription_id', 'state', 'changed', 'deployment'],
})
