import { List, default_view } from '@servicenow/sdk/core'

List({
    table: 'sn_vul_asc_integration',
    view: default_view,
    columns: [
        'name',
        'deployment',
        'active',
        'order',
        'run_type',
        'run_time',
        'start_time',
        'last_run',
        'waiting',
        'notice',
    ],
})

List({
    table: 'sn_vul_asc_integration_run',
    view: default_view,
    columns: [
        'number',
        'integration',
        'deployment',
        'trigger',
        'state',
        'substate',
        'verification',
        'started',
        'retrieved',
        'inserted',
        'updated',
        'rejected',
        'error_code',
    ],
})

List({
    table: 'sn_vul_asc_integration_process',
    view: default_view,
    columns: [
        'scope',
        'run',
        'state',
        'verification',
        'pages',
        'expected',
        'retrieved',
        'rejected',
        'attempts',
        'error_code',
        'message',
    ],
})

List({
    table: 'sn_vul_asc_closure',
    view: default_view,
    columns: [
        'number',
        'state',
        'type',
        'about',
        'deployment',
        'run',
        'to_close',
        'open_findings',
        'closed',
        'approved_by',
        'dismissed_by',
        'undone_by',
    ],
})

List({
    table: 'sn_vul_asc_finding',
    view: default_view,
    columns: [
        'external_id',
        'type',
        'deployment',
        'status',
        'last_action',
        'absence',
        'last_seen',
        'test',
        'test_result',
        'cmdb_ci',
        'reason',
    ],
})
