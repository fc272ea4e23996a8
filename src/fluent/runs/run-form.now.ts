import { Form, default_view } from '@servicenow/sdk/core'

Form({
    table: 'sn_vul_asc_integration_run',
    view: default_view,
    sections: [
        {
            caption: 'Run',
            content: [
                {
                    layout: 'two-column',
                    leftElements: [
                        { field: 'number', type: 'table_field' },
                        { field: 'integration', type: 'table_field' },
                        { field: 'deployment', type: 'table_field' },
                        { field: 'type', type: 'table_field' },
                        { field: 'trigger', type: 'table_field' },
                    ],
                    rightElements: [
                        { field: 'state', type: 'table_field' },
                        { field: 'substate', type: 'table_field' },
                        { field: 'started', type: 'table_field' },
                        { field: 'ended', type: 'table_field' },
                        { field: 'window_from', type: 'table_field' },
                        { field: 'window_to', type: 'table_field' },
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
                        { field: 'verification', type: 'table_field' },
                        { field: 'expected', type: 'table_field' },
                        { field: 'seen', type: 'table_field' },
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
                        { field: 'closed_gone', type: 'table_field' },
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
                        { field: 'notice', type: 'table_field' },
                        { field: 'left_out', type: 'table_field' },
                        { field: 'unreadable', type: 'table_field' },
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
                        { field: 'follows', type: 'table_field' },
                        { field: 'attempts', type: 'table_field' },
                        { field: 'waits', type: 'table_field' },
                        { field: 'staged', type: 'table_field' },
                    ],
                    rightElements: [
                        { field: 'heartbeat', type: 'table_field' },
                        { field: 'owner', type: 'table_field' },
                        { field: 'claims', type: 'table_field' },
                    ],
                },
            ],
        },
    ],
})
