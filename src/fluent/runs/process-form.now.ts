import { Form, default_view } from '@servicenow/sdk/core'

Form({
    table: 'sn_vul_asc_integration_process',
    view: default_view,
    sections: [
        {
            caption: 'Process',
            content: [
                {
                    layout: 'two-column',
                    leftElements: [
                        { field: 'run', type: 'table_field' },
                        { field: 'scope', type: 'table_field' },
                        { field: 'state', type: 'table_field' },
                        { field: 'pages', type: 'table_field' },
                        { field: 'page_size', type: 'table_field' },
                    ],
                    rightElements: [
                        { field: 'verification', type: 'table_field' },
                        { field: 'expected', type: 'table_field' },
                    ],
                },
            ],
        },
        {
            caption: 'Counts',
            content: [
                {
                    layout: 'two-column',
                    leftElements: [
                        { field: 'retrieved', type: 'table_field' },
                        { field: 'repeated', type: 'table_field' },
                        { field: 'requests', type: 'table_field' },
                        { field: 'rejected', type: 'table_field' },
                        { field: 'excluded', type: 'table_field' },
                        { field: 'refused', type: 'table_field' },
                        { field: 'ci_refused', type: 'table_field' },
                    ],
                    rightElements: [
                        { field: 'inserted', type: 'table_field' },
                        { field: 'updated', type: 'table_field' },
                        { field: 'unchanged', type: 'table_field' },
                        { field: 'not_applicable', type: 'table_field' },
                        { field: 'closed', type: 'table_field' },
                        { field: 'refreshed', type: 'table_field' },
                    ],
                },
            ],
        },
        {
            caption: 'Notes',
            content: [
                {
                    layout: 'one-column',
                    elements: [
                        { field: 'error_code', type: 'table_field' },
                        { field: 'message', type: 'table_field' },
                    ],
                },
            ],
        },
        {
            caption: 'Technical',
            content: [
                {
                    layout: 'two-column',
                    leftElements: [
                        { field: 'wave', type: 'table_field' },
                        { field: 'attempts', type: 'table_field' },
                        { field: 'throttles', type: 'table_field' },
                        { field: 'wake_at', type: 'table_field' },
                        { field: 'staged', type: 'table_field' },
                    ],
                    rightElements: [
                        { field: 'heartbeat', type: 'table_field' },
                        { field: 'owner', type: 'table_field' },
                        { field: 'claims', type: 'table_field' },
                    ],
                },
                {
                    layout: 'one-column',
                    elements: [
                        { field: 'first_cursor', type: 'table_field' },
                        { field: 'cursor', type: 'table_field' },
                        { field: 'tally', type: 'table_field' },
                    ],
                },
            ],
        },
    ],
})
