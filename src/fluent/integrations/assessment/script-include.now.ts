import { ScriptInclude } from '@servicenow/sdk/core'

ScriptInclude({
    $id: Now.ID['assessments-script-include'],
    name: 'DefenderAssessmentImport',
    description: 'Bridge from the transform map to the module that writes one import set.',
    accessibleFrom: 'package_private',
    active: true,
    script: Now.include('./DefenderAssessmentImport.server.js'),
})
