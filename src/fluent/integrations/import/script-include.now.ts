import { ScriptInclude } from '@servicenow/sdk/core'

ScriptInclude({
    $id: Now.ID['import-script-include'],
    name: 'DefenderImport',
    description:
        'Bridge from all transform maps to the module that applies one import set, whichever integration staged it.',
    accessibleFrom: 'package_private',
    active: true,
    script: Now.include('./DefenderImport.server.js'),
})
