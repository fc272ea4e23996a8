import { BusinessRule } from '@servicenow/sdk/core'
import { tellOfOpen, tellOfOpenBeforeDelete } from '../../server/entry-points/runs.ts'

BusinessRule({
    $id: Now.ID['integration-tell-of-open'],
    name: 'Say what stays open without this integration',
    table: 'sn_vul_asc_integration',
    when: 'before',
    action: ['update'],
    order: 100,
    active: true,
    script: tellOfOpen,
})

BusinessRule({
    $id: Now.ID['integration-tell-of-open-before-delete'],
    name: 'Say what stays open when this integration is deleted',
    table: 'sn_vul_asc_integration',
    when: 'before',
    action: ['delete'],
    order: 100,
    active: true,
    script: tellOfOpenBeforeDelete,
})

BusinessRule({
    $id: Now.ID['run-confirmations'],
    name: 'Prepare the question before Cancel',
    table: 'sn_vul_asc_integration_run',
    when: 'display',
    order: 100,
    active: true,
    script: '(function (current) { new sn_vul_asc.DefenderRuns().confirmRun(current, g_scratchpad) })(current)',
})

BusinessRule({
    $id: Now.ID['closure-confirmations'],
    name: 'Prepare the questions before Approve and Undo',
    table: 'sn_vul_asc_closure',
    when: 'display',
    order: 100,
    active: true,
    script: '(function (current) { new sn_vul_asc.DefenderRuns().confirmClosure(current, g_scratchpad) })(current)',
})
