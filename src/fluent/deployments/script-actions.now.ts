import { ScriptAction } from '@servicenow/sdk/core'

ScriptAction({
    $id: Now.ID['script-action-validation-ready'],
    name: 'Defender for Cloud: check a connection',
    description: 'Asks Azure, one by one, for what the integrations need.',
    eventName: 'sn_vul_asc.validation_ready',
    order: 100,
    active: true,
    script: 'new sn_vul_asc.DefenderDeployments().validationReady(current);',
})
