import { Record } from '@servicenow/sdk/core'

// Pages are loaded by the integration itself, one import set each; the data source is what they belong to.
Record({
    $id: Now.ID['policy-definition-data-source'],
    table: 'sys_data_source',
    data: {
        name: 'Defender for Cloud Policy Definition',
        type: 'CUSTOM',
        import_set_table_name: 'sn_vul_asc_policy_def_import',
        import_set_table_label: 'Defender for Cloud Policy Definition Import',
        batch_size: 1000,
        data_loader: '// Filled by the integration: each page is an import set of its own.',
    },
})
