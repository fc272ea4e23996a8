import { ScriptInclude } from '@servicenow/sdk/core'

// Public, because the scripts of CI lookup rules run in another scope. It tells only sys_ids of CIs: any other table is
// refused. All other script includes are the application's own, and none can be called from a client.
ScriptInclude({
    $id: Now.ID['lookup-script-include'],
    name: 'DefenderLookup',
    description: 'Finds CIs for the scripts of CI lookup rules: by the class of a resource type, or in a named class.',
    accessibleFrom: 'public',
    active: true,
    script: Now.include('./DefenderLookup.server.js'),
})
