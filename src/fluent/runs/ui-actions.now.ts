import { UiAction } from '@servicenow/sdk/core'
import { configureIntegration } from '../application/roles.now.ts'

// Actions that hurt ask first: deployments/ui-actions.now.ts says how.

UiAction({
    $id: Now.ID['ui-action-execute-now'],
    table: 'sn_vul_asc_integration',
    name: 'Execute Now',
    actionName: 'sn_vul_asc_execute_now',
    hint: 'Run this integration now',
    active: true,
    showUpdate: true,
    showInsert: false,
    condition: "current.template == false && gs.hasRole('sn_vul_asc.configure_integration')",
    roles: [configureIntegration],
    form: { showButton: true, style: 'primary' },
    list: { showContextMenu: true },
    script: 'new sn_vul_asc.DefenderRuns().executeNow(current); action.setRedirectURL(current);',
    order: 100,
})

UiAction({
    $id: Now.ID['ui-action-cancel'],
    table: 'sn_vul_asc_integration_run',
    name: 'Cancel',
    actionName: 'sn_vul_asc_cancel',
    hint: 'Stop this run after the page that is being written',
    active: true,
    showUpdate: true,
    showInsert: false,
    condition: "current.state != 'complete' && gs.hasRole('sn_vul_asc.configure_integration')",
    roles: [configureIntegration],
    form: { showButton: true, style: 'destructive' },
    client: { isClient: true, isUi11Compatible: true, isUi16Compatible: true, onClick: 'snVulAscConfirmCancel();' },
    isolateScript: false,
    script: `function snVulAscConfirmCancel() {
    if (confirm(g_scratchpad.sn_vul_asc_cancel)) gsftSubmit(null, g_form.getFormElement(), 'sn_vul_asc_cancel');
}
if (typeof window == 'undefined') {
    new sn_vul_asc.DefenderRuns().cancel(current);
    action.setRedirectURL(current);
}`,
    order: 100,
})

UiAction({
    $id: Now.ID['ui-action-retry-failed'],
    table: 'sn_vul_asc_integration_run',
    name: 'Retry failed',
    actionName: 'sn_vul_asc_retry_failed',
    hint: 'Go on with the failed and cancelled processes of this run, and repeat those that build on them',
    active: true,
    showUpdate: true,
    showInsert: false,
    condition:
        "current.state == 'complete' && gs.hasRole('sn_vul_asc.configure_integration') && new sn_vul_asc.DefenderRuns().mayRetry(current)",
    roles: [configureIntegration],
    form: { showButton: true },
    script: 'new sn_vul_asc.DefenderRuns().retryFailed(current); action.setRedirectURL(current);',
    order: 200,
})

UiAction({
    $id: Now.ID['ui-action-approve-closure'],
    table: 'sn_vul_asc_closure',
    name: 'Approve',
    actionName: 'sn_vul_asc_approve_closure',
    hint: 'Close the findings of this closure, or retire its configuration items',
    active: true,
    showUpdate: true,
    showInsert: false,
    condition: "current.state == 'held' && gs.hasRole('sn_vul_asc.configure_integration')",
    roles: [configureIntegration],
    form: { showButton: true, style: 'primary' },
    client: { isClient: true, isUi11Compatible: true, isUi16Compatible: true, onClick: 'snVulAscConfirmApprove();' },
    isolateScript: false,
    script: `function snVulAscConfirmApprove() {
    if (confirm(g_scratchpad.sn_vul_asc_approve_closure)) gsftSubmit(null, g_form.getFormElement(), 'sn_vul_asc_approve_closure');
}
if (typeof window == 'undefined') {
    new sn_vul_asc.DefenderRuns().approveClosure(current);
    action.setRedirectURL(current);
}`,
    order: 100,
})

UiAction({
    $id: Now.ID['ui-action-dismiss-closure'],
    table: 'sn_vul_asc_closure',
    name: 'Dismiss',
    actionName: 'sn_vul_asc_dismiss_closure',
    hint: 'Close nothing; the next full pull decides anew',
    active: true,
    showUpdate: true,
    showInsert: false,
    condition: "current.state == 'held' && gs.hasRole('sn_vul_asc.configure_integration')",
    roles: [configureIntegration],
    form: { showButton: true },
    script: 'new sn_vul_asc.DefenderRuns().dismissClosure(current); action.setRedirectURL(current);',
    order: 200,
})

UiAction({
    $id: Now.ID['ui-action-undo-closure'],
    table: 'sn_vul_asc_closure',
    name: 'Undo',
    actionName: 'sn_vul_asc_undo_closure',
    hint: 'Open again what this closure has closed, or give back the status of what it has retired',
    active: true,
    showUpdate: true,
    showInsert: false,
    condition:
        "current.state == 'closed' && current.type != 'compliance_standard' && gs.hasRole('sn_vul_asc.configure_integration')",
    roles: [configureIntegration],
    form: { showButton: true, style: 'destructive' },
    client: { isClient: true, isUi11Compatible: true, isUi16Compatible: true, onClick: 'snVulAscConfirmUndo();' },
    isolateScript: false,
    script: `function snVulAscConfirmUndo() {
    if (confirm(g_scratchpad.sn_vul_asc_undo_closure)) gsftSubmit(null, g_form.getFormElement(), 'sn_vul_asc_undo_closure');
}
if (typeof window == 'undefined') {
    new sn_vul_asc.DefenderRuns().undoClosure(current);
    action.setRedirectURL(current);
}`,
    order: 300,
})
