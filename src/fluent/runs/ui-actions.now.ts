import { UiAction } from '@servicenow/sdk/core'
import { configureIntegration } from '../application/roles.now.ts'

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
