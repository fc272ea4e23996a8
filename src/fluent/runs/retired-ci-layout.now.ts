import { Form, List, default_view } from '@servicenow/sdk/core'

Form({
    table: 'sn_vul_asc_retired_ci',
    view: default_view,
    sections: [
        {
            caption: 'Retired CI',
            content: [
                {
                    layout: 'one-column',
                    elements: [
                        { field: 'name', type: 'table_field' },
                        { field: 'cmdb_ci', type: 'table_field' },
                        { field: 'identity', type: 'table_field' },
                        { field: 'closure', type: 'table_field' },
                        { field: 'state', type: 'table_field' },
                        { field: 'reason', type: 'table_field' },
                        { field: 'install_status', type: 'table_field' },
                        { field: 'operational_status', type: 'table_field' },
                        { field: 'given_back', type: 'table_field' },
                    ],
                },
            ],
        },
    ],
})

List({
    table: 'sn_vul_asc_retired_ci',
    view: default_view,
    columns: ['name', 'cmdb_ci', 'identity', 'state', 'reason', 'closure'],
})
