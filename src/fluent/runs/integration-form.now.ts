import { Form, default_view } from '@servicenow/sdk/core'

// Schedule, Active and Run as are the platform's own columns of a scheduled job.
Form({
    table: 'sn_vul_asc_integration',
    view: default_view,
    sections: [
        {
            caption: 'Integration',
            content: [
                {
                    layout: 'two-column',
                    leftElements: [
                        { field: 'name', type: 'table_field' },
                        { field: 'type', type: 'table_field' },
                        { field: 'deployment', type: 'table_field' },
                        { field: 'template', type: 'table_field' },
                    ],
                    rightElements: [
                        { field: 'active', type: 'table_field' },
                        { field: 'order', type: 'table_field' },
                    ],
                },
                {
                    layout: 'one-column',
                    elements: [
                        { field: 'waiting', type: 'table_field' },
                        { field: 'notice', type: 'table_field' },
                    ],
                },
            ],
        },
        {
            caption: 'Integration Details',
            content: [
                {
                    layout: 'two-column',
                    leftElements: [
                        { field: 'start_time', type: 'table_field' },
                        { field: 'last_full_pull', type: 'table_field' },
                    ],
                    rightElements: [{ field: 'last_run', type: 'table_field' }],
                },
            ],
        },
        {
            caption: 'Schedule',
            content: [
                {
                    layout: 'two-column',
                    leftElements: [
                        { field: 'run_type', type: 'table_field' },
                        { field: 'run_dayofweek', type: 'table_field' },
                        { field: 'run_dayofmonth', type: 'table_field' },
                        { field: 'run_time', type: 'table_field' },
                    ],
                    rightElements: [
                        { field: 'run_period', type: 'table_field' },
                        { field: 'run_start', type: 'table_field' },
                        { field: 'run_as', type: 'table_field' },
                    ],
                },
            ],
        },
    ],
})
