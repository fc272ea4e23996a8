import { Form, List, default_view } from '@servicenow/sdk/core'

Form({
    table: 'sn_vul_asc_budget',
    view: default_view,
    sections: [
        {
            caption: 'Request Budget',
            content: [
                {
                    layout: 'one-column',
                    elements: [
                        { field: 'principal', type: 'table_field' },
                        { field: 'blocked_until', type: 'table_field' },
                    ],
                },
            ],
        },
    ],
})

List({
    table: 'sn_vul_asc_budget',
    view: default_view,
    columns: ['principal', 'blocked_until', 'sys_updated_on', 'sys_updated_by'],
})
