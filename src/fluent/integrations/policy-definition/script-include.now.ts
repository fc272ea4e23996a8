import { ScriptInclude } from '@servicenow/sdk/core'

ScriptInclude({
    $id: Now.ID['policy-definitions-script-include'],
    name: 'DefenderPolicyImport',
    description: 'Bridge from the transform map to the module that writes one import set.',
    accessibleFrom: 'package_private',
    active: true,
    script: Now.include('./DefenderPolicyImport.server.js'),
})
