import { Record } from '@servicenow/sdk/core'

const integrationLists = Record({
    $id: Now.ID['related-lists-integration'],
    table: 'sys_ui_related_list',
    data: { name: 'sn_vul_asc_integration', view: 'Default view' },
})

Record({
    $id: Now.ID['related-list-integration-runs'],
    table: 'sys_ui_related_list_entry',
    data: {
        list_id: integrationLists,
        position: 0,
        related_list: 'sn_vul_asc_integration_run.integration',
        // assumed: an order in this filter counts, as it does in that of a module. order_by alone goes upwards.
        filter: 'ORDERBYDESCnumber',
    },
})

const runLists = Record({
    $id: Now.ID['related-lists-run'],
    table: 'sys_ui_related_list',
    data: { name: 'sn_vul_asc_integration_run', view: 'Default view' },
})

Record({
    $id: Now.ID['related-list-run-processes'],
    table: 'sys_ui_related_list_entry',
    data: { list_id: runLists, position: 0, related_list: 'sn_vul_asc_integration_process.run' },
})

Record({
    $id: Now.ID['related-list-run-findings'],
    table: 'sys_ui_related_list_entry',
    data: { list_id: runLists, position: 1, related_list: 'sn_vul_asc_finding.last_run' },
})

Record({
    $id: Now.ID['related-list-run-closures'],
    table: 'sys_ui_related_list_entry',
    data: { list_id: runLists, position: 2, related_list: 'sn_vul_asc_closure.run' },
})

Record({
    $id: Now.ID['related-list-run-reasons'],
    table: 'sys_ui_related_list_entry',
    data: { list_id: runLists, position: 3, related_list: 'sn_vul_asc_run_reason.run' },
})

const closureLists = Record({
    $id: Now.ID['related-lists-closure'],
    table: 'sys_ui_related_list',
    data: { name: 'sn_vul_asc_closure', view: 'Default view' },
})

Record({
    $id: Now.ID['related-list-closure-findings'],
    table: 'sys_ui_related_list_entry',
    data: { list_id: closureLists, position: 0, related_list: 'sn_vul_asc_finding.closure' },
})

Record({
    $id: Now.ID['related-list-closure-retired-cis'],
    table: 'sys_ui_related_list_entry',
    data: { list_id: closureLists, position: 1, related_list: 'sn_vul_asc_retired_ci.closure' },
})
