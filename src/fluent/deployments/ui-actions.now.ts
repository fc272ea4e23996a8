import { UiAction } from '@servicenow/sdk/core'
import { configureIntegration } from '../application/roles.now.ts'

// Actions that hurt ask first. In the browser `onClick` calls the function, whose question a display business rule has put
// into g_scratchpad; gsftSubmit sends the form with the action, and the same script runs on the server, where there is no
// window. assumed: gsftSubmit is described by users of the platform alone (runtime.md 5.9).

UiAction({
    $id: Now.ID['ui-action-save-and-test'],
    table: 'sn_vul_asc_deployment',
    name: 'Save and test',
    actionName: 'sn_vul_asc_save_and_test',
    hint: 'Save the configuration and prove, one by one, what the integrations need',
    active: true,
    showUpdate: true,
    showInsert: true,
    condition: "gs.hasRole('sn_vul_asc.configure_integration')",
    roles: [configureIntegration],
    form: { showButton: true, style: 'primary' },
    script: 'new sn_vul_asc.DefenderDeployments().saveAndTest(current); action.setRedirectURL(current);',
    order: 100,
})

UiAction({
    $id: Now.ID['ui-action-run-all'],
    table: 'sn_vul_asc_deployment',
    name: 'Run all',
    actionName: 'sn_vul_asc_run_all',
    hint: 'Run the integrations of this deployment one after another, in their order',
    active: true,
    showUpdate: true,
    showInsert: false,
    condition: "current.active == true && gs.hasRole('sn_vul_asc.configure_integration')",
    roles: [configureIntegration],
    form: { showButton: true },
    script: 'new sn_vul_asc.DefenderDeployments().runAll(current); action.setRedirectURL(current);',
    order: 200,
})

UiAction({
    $id: Now.ID['ui-action-health-check'],
    table: 'sn_vul_asc_deployment',
    name: 'Health check',
    actionName: 'sn_vul_asc_health_check',
    hint: 'Check everything on this instance and in Azure that the integrations build on',
    active: true,
    showUpdate: true,
    showInsert: false,
    condition: "gs.hasRole('sn_vul_asc.configure_integration')",
    roles: [configureIntegration],
    form: { showButton: true },
    script: 'new sn_vul_asc.DefenderDeployments().healthCheck(current); action.setRedirectURL(current);',
    order: 300,
})

UiAction({
    $id: Now.ID['ui-action-repair'],
    table: 'sn_vul_asc_deployment',
    name: 'Repair',
    actionName: 'sn_vul_asc_repair',
    hint: 'Put right what the Health check finds and what can be put right from here: run-as users and the discovery source',
    active: true,
    showUpdate: true,
    showInsert: false,
    condition: "gs.hasRole('sn_vul_asc.configure_integration')",
    roles: [configureIntegration],
    form: { showButton: true },
    script: 'new sn_vul_asc.DefenderDeployments().repair(current); action.setRedirectURL(current);',
    order: 350,
})

UiAction({
    $id: Now.ID['ui-action-replace-secret'],
    table: 'sn_vul_asc_deployment',
    name: 'Replace client secret',
    actionName: 'sn_vul_asc_replace_secret',
    hint: 'Remove the stored client secret, so that a new one can be entered; runs fail until then',
    active: true,
    showUpdate: true,
    showInsert: false,
    condition: "!current.secret_stored.nil() && gs.hasRole('sn_vul_asc.configure_integration')",
    roles: [configureIntegration],
    form: { showLink: true },
    client: {
        isClient: true,
        isUi11Compatible: true,
        isUi16Compatible: true,
        onClick: 'snVulAscConfirmReplaceSecret();',
    },
    isolateScript: false,
    script: `function snVulAscConfirmReplaceSecret() {
    if (confirm(g_scratchpad.sn_vul_asc_replace_secret)) gsftSubmit(null, g_form.getFormElement(), 'sn_vul_asc_replace_secret');
}
if (typeof window == 'undefined') {
    new sn_vul_asc.DefenderDeployments().clearSecret(current);
    action.setRedirectURL(current);
}`,
    order: 400,
})

UiAction({
    $id: Now.ID['ui-action-retire'],
    table: 'sn_vul_asc_deployment',
    name: 'Retire',
    actionName: 'sn_vul_asc_retire',
    hint: 'The end of this configuration: it becomes inactive, and what it imported is proposed for closing as out of scope',
    active: true,
    showUpdate: true,
    showInsert: false,
    condition: "gs.hasRole('sn_vul_asc.configure_integration')",
    roles: [configureIntegration],
    form: { showButton: true, style: 'destructive' },
    client: { isClient: true, isUi11Compatible: true, isUi16Compatible: true, onClick: 'snVulAscConfirmRetire();' },
    isolateScript: false,
    script: `function snVulAscConfirmRetire() {
    if (confirm(g_scratchpad.sn_vul_asc_retire)) gsftSubmit(null, g_form.getFormElement(), 'sn_vul_asc_retire');
}
if (typeof window == 'undefined') {
    new sn_vul_asc.DefenderDeployments().retire(current);
    action.setRedirectURL(current);
}`,
    order: 500,
})

UiAction({
    $id: Now.ID['ui-action-confirm-removal'],
    table: 'sn_vul_asc_subscription',
    name: 'Confirm removal',
    actionName: 'sn_vul_asc_confirm_removal',
    hint: 'This subscription is gone for good: the next full pull closes what it had as out of scope',
    active: true,
    showUpdate: true,
    showInsert: false,
    condition: "current.state == 'lost' && gs.hasRole('sn_vul_asc.configure_integration')",
    roles: [configureIntegration],
    form: { showButton: true, style: 'primary' },
    client: { isClient: true, isUi11Compatible: true, isUi16Compatible: true, onClick: 'snVulAscConfirmRemoval();' },
    isolateScript: false,
    script: `function snVulAscConfirmRemoval() {
    if (confirm(g_scratchpad.sn_vul_asc_confirm_removal)) gsftSubmit(null, g_form.getFormElement(), 'sn_vul_asc_confirm_removal');
}
if (typeof window == 'undefined') {
    new sn_vul_asc.DefenderDeployments().confirmRemoval(current);
    action.setRedirectURL(current);
}`,
    order: 100,
})
