import { Form, default_view } from '@servicenow/sdk/core'

// The first section says how it stands, before anything else. Labels of the fields that the product's documentation names (cc_asc_install_configure) are its own.
Form({
    table: 'sn_vul_asc_deployment',
    view: default_view,
    sections: [
        {
            caption: 'Configuration',
            content: [
                { layout: 'one-column', elements: [{ field: 'waiting', type: 'table_field' }] },
                {
                    layout: 'two-column',
                    leftElements: [
                        { field: 'name', type: 'table_field' },
                        { field: 'active', type: 'table_field' },
                    ],
                    rightElements: [
                        { field: 'validation_status', type: 'table_field' },
                        { field: 'validation_started', type: 'table_field' },
                    ],
                },
                { layout: 'one-column', elements: [{ field: 'validation_message', type: 'table_field' }] },
            ],
        },
        {
            caption: 'Connection',
            content: [
                {
                    layout: 'two-column',
                    leftElements: [
                        { field: 'cloud', type: 'table_field' },
                        { field: 'api_url', type: 'table_field' },
                        { field: 'login_url', type: 'table_field' },
                        { field: 'mid_server', type: 'table_field' },
                    ],
                    rightElements: [
                        { field: 'tenant_id', type: 'table_field' },
                        { field: 'client_id', type: 'table_field' },
                        { field: 'client_secret', type: 'table_field' },
                        { field: 'secret_stored', type: 'table_field' },
                        { field: 'integration_instance', type: 'table_field' },
                    ],
                },
            ],
        },
        {
            caption: 'Scope',
            content: [
                {
                    layout: 'one-column',
                    elements: [
                        { field: 'import_findings_from', type: 'table_field' },
                        { field: 'management_group_ids', type: 'table_field' },
                        { field: 'subscription_ids', type: 'table_field' },
                    ],
                },
            ],
        },
        {
            caption: 'Import',
            content: [
                {
                    layout: 'two-column',
                    leftElements: [
                        { field: 'initiatives', type: 'table_field' },
                        { field: 'create_cis', type: 'table_field' },
                    ],
                    rightElements: [
                        { field: 'not_applicable', type: 'table_field' },
                        { field: 'page_size', type: 'table_field' },
                    ],
                },
                { layout: 'one-column', elements: [{ field: 'initiative_ids', type: 'table_field' }] },
            ],
        },
    ],
})
