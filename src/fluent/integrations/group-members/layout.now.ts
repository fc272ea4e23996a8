import { Form, List, default_view } from '@servicenow/sdk/core'

Form({
    table: 'sn_vul_asc_group_member',
    view: default_view,
    sections: [
        {
            caption: 'Test Group Member',
            content: [
                { layout: 'one-column', elements: [{ field: 'group_id', type: 'table_field' }] },
                {
                    layout: 'two-column',
                    leftElements: [
                        { field: 'kind', type: 'table_field' },
                        { field: 'member', type: 'table_field' },
                    ],
                    rightElements: [
                        { field: 'deployment', type: 'table_field' },
                        { field: 'origin', type: 'table_field' },
                        { field: 'active', type: 'table_field' },
                    ],
                },
            ],
        },
    ],
})

List({
    table: 'sn_vul_asc_group_member',
    view: default_view,
    columns: ['group_id', 'kind', 'member', 'active', 'deployment'],
})
