import { Form, List, default_view } from '@servicenow/sdk/core'

Form({
    table: 'sn_vul_asc_run_reason',
    view: default_view,
    sections: [
        {
            caption: 'Run Reason',
            content: [
                {
                    layout: 'one-column',
                    elements: [
                        { field: 'run', type: 'table_field' },
                        { field: 'outcome', type: 'table_field' },
                        { field: 'code', type: 'table_field' },
                        { field: 'meaning', type: 'table_field' },
                        { field: 'count', type: 'table_field' },
                        { field: 'examples', type: 'table_field' },
                    ],
                },
            ],
        },
    ],
})

List({
    table: 'sn_vul_asc_run_reason',
    view: default_view,
    columns: ['outcome', 'code', 'count', 'meaning', 'examples', 'run'],
})
