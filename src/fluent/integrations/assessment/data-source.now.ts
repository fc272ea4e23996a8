import { Record } from '@servicenow/sdk/core'

// Pages are loaded by the integration itself, one import set each; the data source is what they belong to.
Record({
    $id: Now.ID['assessment-data-source'],
    table: 'sys_data_source',
    data: {
        name: 'Defender for Cloud Assessment',
        type: 'CUSTOM',
        import_set_table_name: 'sn_vul_asc_assessment_import',
        import_set_table_label: 'Defender for Cloud Assessment Import',
        batch_size: 1000,
        data_loader: '// Filled by the integration: each page is an import set of its own.',
    },
})
