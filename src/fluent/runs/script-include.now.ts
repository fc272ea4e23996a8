import { ScriptInclude } from '@servicenow/sdk/core'

export const defenderRuns = ScriptInclude({
    $id: Now.ID['script-include-runs'],
    name: 'DefenderRuns',
    description: 'Bridge from schedules, events and UI actions to the modules that run the integrations.',
    accessibleFrom: 'package_private',
    active: true,
    script: Now.include('./DefenderRuns.server.js'),
})
