import { ScriptInclude } from '@servicenow/sdk/core'

ScriptInclude({
    $id: Now.ID['deployments-script-include'],
    name: 'DefenderDeployments',
    description: 'Bridge from UI actions of the configuration to their module.',
    accessibleFrom: 'package_private',
    active: true,
    script: Now.include('./DefenderDeployments.server.js'),
})
