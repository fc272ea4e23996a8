import { Record } from '@servicenow/sdk/core'

// Pages are loaded by the integration itself, one import set each; the data source is what they belong to.
Record({
    $id: Now.ID['container-image-data-source'],
    table: 'sys_data_source',
    data: {
        name: 'Defender for Cloud Container Image Vulnerabilities',
        type: 'CUSTOM',
        import_set_table_name: 'sn_vul_asc_cont_image_import',
        import_set_table_label: 'Defender for Cloud Container Image Import',
        batch_size: 1000,
        data_loader: '// Filled by the integration: each page is an import set of its own.',
    },
})
