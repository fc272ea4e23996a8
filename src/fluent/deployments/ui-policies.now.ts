import { UiPolicy } from '@servicenow/sdk/core'

UiPolicy({
    $id: Now.ID['ui-policy-management-groups'],
    table: 'sn_vul_asc_deployment',
    shortDescription: 'Management Group IDs: for Specific Management Groups',
    active: true,
    global: true,
    onLoad: true,
    uiType: 'all',
    order: 100,
    conditions: 'import_findings_from=management_groups',
    reverseIfFalse: true,
    actions: [{ field: 'management_group_ids', visible: true, mandatory: true }],
})

UiPolicy({
    $id: Now.ID['ui-policy-subscriptions'],
    table: 'sn_vul_asc_deployment',
    shortDescription: 'Subscription IDs: for Specific Subscriptions',
    active: true,
    global: true,
    onLoad: true,
    uiType: 'all',
    order: 100,
    conditions: 'import_findings_from=subscriptions',
    reverseIfFalse: true,
    actions: [{ field: 'subscription_ids', visible: true, mandatory: true }],
})

UiPolicy({
    $id: Now.ID['ui-policy-initiatives'],
    table: 'sn_vul_asc_deployment',
    shortDescription: 'Initiative IDs: for Specific initiatives',
    active: true,
    global: true,
    onLoad: true,
    uiType: 'all',
    order: 100,
    conditions: 'initiatives=selected',
    reverseIfFalse: true,
    actions: [{ field: 'initiative_ids', visible: true, mandatory: true }],
})

// By the field that everybody reads: the secret itself is hidden from whoever looks once it is stored.
UiPolicy({
    $id: Now.ID['ui-policy-secret-stored'],
    table: 'sn_vul_asc_deployment',
    shortDescription: 'Client secret: while none is stored',
    active: true,
    global: true,
    onLoad: true,
    uiType: 'all',
    order: 100,
    conditions: 'secret_storedISNOTEMPTY',
    reverseIfFalse: true,
    actions: [
        { field: 'secret_stored', visible: true },
        { field: 'client_secret', visible: false },
    ],
})

UiPolicy({
    $id: Now.ID['ui-policy-check'],
    table: 'sn_vul_asc_check',
    shortDescription: 'Checks are written by Save and test and the Health check only',
    active: true,
    global: true,
    onLoad: true,
    uiType: 'all',
    order: 100,
    reverseIfFalse: false,
    actions: [
        { field: 'name', readOnly: true },
        { field: 'state', readOnly: true },
        { field: 'kind', readOnly: true },
        { field: 'deployment', readOnly: true },
        { field: 'checked', readOnly: true },
        { field: 'order', readOnly: true },
        { field: 'sentence', readOnly: true },
        { field: 'remedy', readOnly: true },
        { field: 'details', readOnly: true },
    ],
})
