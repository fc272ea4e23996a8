import { Form, List, default_view } from '@servicenow/sdk/core'

Form({
    table: 'sn_vul_asc_unknown_word',
    view: default_view,
    sections: [
        {
            caption: 'Unknown Word',
            content: [
                {
                    layout: 'one-column',
                    elements: [
                        { field: 'kind', type: 'table_field' },
                        { field: 'word', type: 'table_field' },
                        { field: 'deployment', type: 'table_field' },
                        { field: 'type', type: 'table_field' },
                        { field: 'count', type: 'table_field' },
                        { field: 'example', type: 'table_field' },
                        { field: 'first_seen', type: 'table_field' },
                        { field: 'last_seen', type: 'table_field' },
                        { field: 'last_run', type: 'table_field' },
                    ],
                },
            ],
        },
    ],
})

List({
    table: 'sn_vul_asc_unknown_word',
    view: default_view,
    columns: ['kind', 'word', 'count', 'deployment', 'first_seen', 'last_seen', 'example'],
})
