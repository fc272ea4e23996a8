import { ScriptAction } from '@servicenow/sdk/core'

ScriptAction({
    $id: Now.ID['script-action-run-ready'],
    name: 'Defender for Cloud: plan a run',
    description: 'Reads the scope of a run and cuts it into processes.',
    eventName: 'sn_vul_asc.run_ready',
    order: 100,
    active: true,
    script: 'new sn_vul_asc.DefenderRuns().runReady(current);',
})

ScriptAction({
    $id: Now.ID['script-action-run-ready-default'],
    name: 'Defender for Cloud: plan a run (default queue)',
    description: 'Reads the scope of a run and cuts it into processes.',
    eventName: 'sn_vul_asc.run_ready_default',
    order: 100,
    active: true,
    script: 'new sn_vul_asc.DefenderRuns().runReady(current);',
})

ScriptAction({
    $id: Now.ID['script-action-process-ready'],
    name: 'Defender for Cloud: step a process',
    description: 'Fetches, stages and transforms the next pages of a process.',
    eventName: 'sn_vul_asc.process_ready',
    order: 100,
    active: true,
    script: 'new sn_vul_asc.DefenderRuns().processReady(current);',
})

ScriptAction({
    $id: Now.ID['script-action-process-ready-default'],
    name: 'Defender for Cloud: step a process (default queue)',
    description: 'Fetches, stages and transforms the next pages of a process.',
    eventName: 'sn_vul_asc.process_ready_default',
    order: 100,
    active: true,
    script: 'new sn_vul_asc.DefenderRuns().processReady(current);',
})

ScriptAction({
    $id: Now.ID['script-action-run-finishing'],
    name: 'Defender for Cloud: finish a run',
    description: 'Sums up a run whose processes have ended.',
    eventName: 'sn_vul_asc.run_finishing',
    order: 100,
    active: true,
    script: 'new sn_vul_asc.DefenderRuns().runFinishing(current);',
})

ScriptAction({
    $id: Now.ID['script-action-run-finishing-default'],
    name: 'Defender for Cloud: finish a run (default queue)',
    description: 'Sums up a run whose processes have ended.',
    eventName: 'sn_vul_asc.run_finishing_default',
    order: 100,
    active: true,
    script: 'new sn_vul_asc.DefenderRuns().runFinishing(current);',
})

ScriptAction({
    $id: Now.ID['script-action-run-ended'],
    name: 'Defender for Cloud: start the next integration',
    description: 'After a run that Run all started: starts the next integration of the deployment.',
    eventName: 'sn_vul_asc.run_ended',
    order: 100,
    active: true,
    script: 'new sn_vul_asc.DefenderRuns().runEnded(current);',
})

ScriptAction({
    $id: Now.ID['script-action-closure-ready'],
    name: 'Defender for Cloud: step a closure',
    description: 'Closes, or opens again, the next findings of a closure.',
    eventName: 'sn_vul_asc.closure_ready',
    order: 100,
    active: true,
    script: 'new sn_vul_asc.DefenderRuns().closureReady(current);',
})

ScriptAction({
    $id: Now.ID['script-action-closure-ready-default'],
    name: 'Defender for Cloud: step a closure (default queue)',
    description: 'Closes, or opens again, the next findings of a closure.',
    eventName: 'sn_vul_asc.closure_ready_default',
    order: 100,
    active: true,
    script: 'new sn_vul_asc.DefenderRuns().closureReady(current);',
})
