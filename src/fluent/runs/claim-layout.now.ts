import { Form, List, default_view } from '@servicenow/sdk/core'

Form({
    table: 'sn_vul_asc_claim',
    view: default_view,
    sections: [
        {
            caption: 'Claim',
            content: [
                {
                    layout: 'one-column',
                    elements: [
                        { field: 'key', type: 'table_field' },
                        { field: 'run', type: 'table_field' },
                        { field: 'owner', type: 'table_field' },
                    ],
                },
            ],
        },
    ],
})

List({
    table: 'sn_vul_asc_claim',
    view: default_view,
    columns: ['key', 'run', 'owner', 'sys_created_on'],
})
