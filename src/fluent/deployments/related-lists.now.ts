import { Record } from '@servicenow/sdk/core'

const relatedLists = Record({
    $id: Now.ID['related-lists-deployment'],
    table: 'sys_ui_related_list',
    data: { name: 'sn_vul_asc_deployment', view: 'Default view' },
})

Record({
    $id: Now.ID['related-list-deployment-integrations'],
    table: 'sys_ui_related_list_entry',
    data: { list_id: relatedLists, position: 0, related_list: 'sn_vul_asc_integration.deployment', order_by: 'order' },
})

Record({
    $id: Now.ID['related-list-deployment-runs'],
    table: 'sys_ui_related_list_entry',
    data: {
        list_id: relatedLists,
        position: 1,
        related_list: 'sn_vul_asc_integration_run.deployment',
        // assumed: an order in this filter counts, as it does in that of a module. order_by alone goes upwards.
        filter: 'ORDERBYDESCnumber',
    },
})

Record({
    $id: Now.ID['related-list-deployment-checks'],
    table: 'sys_ui_related_list_entry',
    data: { list_id: relatedLists, position: 2, related_list: 'sn_vul_asc_check.deployment', order_by: 'order' },
})

Record({
    $id: Now.ID['related-list-deployment-findings'],
    table: 'sys_ui_related_list_entry',
    data: { list_id: relatedLists, position: 3, related_list: 'sn_vul_asc_finding.deployment' },
})

Record({
    $id: Now.ID['related-list-deployment-subscriptions'],
    table: 'sys_ui_related_list_entry',
    data: {
        list_id: relatedLists,
        position: 4,
        related_list: 'sn_vul_asc_subscription.deployment',
        order_by: 'subscription_id',
    },
})
