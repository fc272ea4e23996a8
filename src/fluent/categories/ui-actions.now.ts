import { UiAction } from '@servicenow/sdk/core'
import { configureIntegration } from '../application/roles.now.ts'

UiAction({
    $id: Now.ID['ui-action-preview-choice'],
    table: 'sn_vul_asc_category_choice',
    name: 'Preview',
    actionName: 'sn_vul_asc_preview_choice',
    hint: 'Ask Azure what each choice would make of what it reports now; nothing is changed',
    active: true,
    showUpdate: true,
    showInsert: false,
    condition: "gs.hasRole('sn_vul_asc.configure_integration')",
    roles: [configureIntegration],
    form: { showButton: true },
    script: 'new sn_vul_asc.DefenderCategories().preview(current); action.setRedirectURL(current);',
    order: 100,
})
