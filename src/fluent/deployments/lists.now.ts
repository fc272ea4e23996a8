import { List, default_view } from '@servicenow/sdk/core'

List({
    table: 'sn_vul_asc_deployment',
    view: default_view,
    columns: ['name', 'active', 'cloud', 'tenant_id', 'import_findings_from', 'validation_status', 'waiting'],
})

List({
    table: 'sn_vul_asc_check',
    view: default_view,
    columns: ['name', 'state', 'sentence', 'remedy', 'details', 'deployment', 'checked'],
})
