import { Form, List, default_view } from '@servicenow/sdk/core'

Form({
    table: 'sn_vul_asc_cont_image_import',
    view: default_view,
    sections: [
        {
            caption: 'Finding',
            content: [
                { layout: 'one-column', elements: [{ field: 'title', type: 'table_field' }] },
                {
                    layout: 'two-column',
                    leftElements: [
                        { field: 'run', type: 'table_field' },
                        { field: 'verdict', type: 'table_field' },
                        { field: 'severity', type: 'table_field' },
                    ],
                    rightElements: [
                        { field: 'first_found', type: 'table_field' },
                        { field: 'last_found', type: 'table_field' },
                        { field: 'last_pushed', type: 'table_field' },
                    ],
                },
            ],
        },
        {
            caption: 'Image',
            content: [
                {
                    layout: 'two-column',
                    leftElements: [
                        { field: 'image_name', type: 'table_field' },
                        { field: 'registry', type: 'table_field' },
                        { field: 'repository', type: 'table_field' },
                    ],
                    rightElements: [
                        { field: 'provider', type: 'table_field' },
                        { field: 'account', type: 'table_field' },
                        { field: 'region', type: 'table_field' },
                    ],
                },
                { layout: 'one-column', elements: [{ field: 'image_digest', type: 'table_field' }] },
            ],
        },
        {
            caption: 'Package',
            content: [
                {
                    layout: 'two-column',
                    leftElements: [
                        { field: 'package_name', type: 'table_field' },
                        { field: 'package_version', type: 'table_field' },
                    ],
                    rightElements: [{ field: 'package_type', type: 'table_field' }],
                },
                {
                    layout: 'one-column',
                    elements: [
                        { field: 'vulnerabilities', type: 'table_field' },
                        { field: 'incomplete', type: 'table_field' },
                    ],
                },
            ],
        },
        {
            caption: 'Identity',
            content: [
                {
                    layout: 'one-column',
                    elements: [
                        { field: 'external_id', type: 'table_field' },
                        { field: 'finding_key', type: 'table_field' },
                        { field: 'fingerprint', type: 'table_field' },
                    ],
                },
            ],
        },
    ],
})

List({
    table: 'sn_vul_asc_cont_image_import',
    view: default_view,
    columns: [
        'image_name',
        'registry',
        'package_name',
        'package_version',
        'severity',
        'verdict',
        'sys_import_state',
        'run',
    ],
})
