import { ScriptInclude } from '@servicenow/sdk/core'

ScriptInclude({
    $id: Now.ID['assessment-metadata-script-include'],
    name: 'DefenderMetadataImport',
    description: 'Bridge from the transform map to the module that writes one import set.',
    accessibleFrom: 'package_private',
    active: true,
    script: Now.include('./DefenderMetadataImport.server.js'),
})
