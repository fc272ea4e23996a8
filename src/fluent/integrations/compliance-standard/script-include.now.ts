import { ScriptInclude } from '@servicenow/sdk/core'

ScriptInclude({
    $id: Now.ID['compliance-standards-script-include'],
    name: 'DefenderComplianceImport',
    description: 'Bridge from the transform map to the module that writes one import set.',
    accessibleFrom: 'package_private',
    active: true,
    script: Now.include('./DefenderComplianceImport.server.js'),
})
