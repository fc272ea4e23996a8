import { ScriptInclude } from '@servicenow/sdk/core'

ScriptInclude({
    $id: Now.ID['container-images-script-include'],
    name: 'DefenderContainerImport',
    description: 'Bridge from the transform map to the module that writes one import set.',
    accessibleFrom: 'package_private',
    active: true,
    script: Now.include('./DefenderContainerImport.server.js'),
})
