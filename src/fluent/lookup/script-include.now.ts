import { ScriptInclude } from '@servicenow/sdk/core'

ScriptInclude({
    $id: Now.ID['lookup-script-include'],
    name: 'DefenderLookup',
    description: 'Finds CIs for the scripts of CI lookup rules: by the class of a resource type, or in a named class.',
    accessibleFrom: 'public',
    active: true,
    script: Now.include('./DefenderLookup.server.js'),
})
