import { ScriptInclude } from '@servicenow/sdk/core'

ScriptInclude({
    $id: Now.ID['categories-script-include'],
    name: 'DefenderCategories',
    description: 'Bridge from UI actions of the category choices to their module.',
    accessibleFrom: 'package_private',
    active: true,
    script: Now.include('./DefenderCategories.server.js'),
})
