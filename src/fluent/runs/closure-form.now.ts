import { Form, default_view } from '@servicenow/sdk/core'

Form({
    table: 'sn_vul_asc_closure',
    view: default_view,
    sections: [
        {
            caption: 'Closure',
            content: [
                {
                    layout: 'two-column',
                    leftElements: [
                        { field: 'number', type: 'table_field' },
                        { field: 'type', type: 'table_field' },
                        { field: 'about', type: 'table_field' },
                        { field: 'deployment', type: 'table_field' },
                        { field: 'run', type: 'table_field' },
                    ],
                    rightElements: [
                        { field: 'state', type: 'table_field' },
                        { field: 'to_close', type: 'table_field' },
                        { field: 'count', type: 'table_field' },
                        { field: 'open_findings', type: 'table_field' },
                        { field: 'closed', type: 'table_field' },
                    ],
                },
                { layout: 'one-column', elements: [{ field: 'message', type: 'table_field' }] },
                {
                    layout: 'two-column',
                    leftElements: [
                        { field: 'approved_by', type: 'table_field' },
                        { field: 'dismissed_by', type: 'table_field' },
                        { field: 'undone_by', type: 'table_field' },
                    ],
                    rightElements: [
                        { field: 'approved_at', type: 'table_field' },
                        { field: 'dismissed_at', type: 'table_field' },
                        { field: 'undone_at', type: 'table_field' },
                    ],
                },
            ],
        },
    ],
})
