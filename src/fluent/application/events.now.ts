import { Record } from '@servicenow/sdk/core'

// Work goes to the queue of the application. run_ended and import_ended stay on the default queue, where customers listen.
// Their twins, *_default, do the same work on the default queue, should nobody process the other one.

export const runReady = Record({
    $id: Now.ID['event-run-ready'],
    table: 'sysevent_register',
    data: {
        suffix: 'run_ready',
        event_name: 'sn_vul_asc.run_ready',
        table: 'sn_vul_asc_integration_run',
        description: 'An integration run waits to be planned.',
        queue: 'sn_vul_asc.integration',
        fired_by: 'Integration schedule, Execute Now',
    },
})

export const runReadyDefault = Record({
    $id: Now.ID['event-run-ready-default'],
    table: 'sysevent_register',
    data: {
        suffix: 'run_ready_default',
        event_name: 'sn_vul_asc.run_ready_default',
        table: 'sn_vul_asc_integration_run',
        description: 'The same on the default queue: an integration run waits to be planned.',
        fired_by: 'Integration schedule, Execute Now',
    },
})

export const processReady = Record({
    $id: Now.ID['event-process-ready'],
    table: 'sysevent_register',
    data: {
        suffix: 'process_ready',
        event_name: 'sn_vul_asc.process_ready',
        table: 'sn_vul_asc_integration_process',
        description: 'A process of a run waits for its next step.',
        queue: 'sn_vul_asc.integration',
        fired_by: 'Planning of a run, the step before',
    },
})

export const processReadyDefault = Record({
    $id: Now.ID['event-process-ready-default'],
    table: 'sysevent_register',
    data: {
        suffix: 'process_ready_default',
        event_name: 'sn_vul_asc.process_ready_default',
        table: 'sn_vul_asc_integration_process',
        description: 'The same on the default queue: a process of a run waits for its next step.',
        fired_by: 'Planning of a run, the step before',
    },
})

export const runFinishing = Record({
    $id: Now.ID['event-run-finishing'],
    table: 'sysevent_register',
    data: {
        suffix: 'run_finishing',
        event_name: 'sn_vul_asc.run_finishing',
        table: 'sn_vul_asc_integration_run',
        description: 'All processes of a run have ended.',
        queue: 'sn_vul_asc.integration',
        fired_by: 'The last step of a run',
    },
})

export const runFinishingDefault = Record({
    $id: Now.ID['event-run-finishing-default'],
    table: 'sysevent_register',
    data: {
        suffix: 'run_finishing_default',
        event_name: 'sn_vul_asc.run_finishing_default',
        table: 'sn_vul_asc_integration_run',
        description: 'The same on the default queue: all processes of a run have ended.',
        fired_by: 'The last step of a run',
    },
})

export const runEnded = Record({
    $id: Now.ID['event-run-ended'],
    table: 'sysevent_register',
    data: {
        suffix: 'run_ended',
        event_name: 'sn_vul_asc.run_ended',
        table: 'sn_vul_asc_integration_run',
        description: 'A run has ended, with whatever substate.',
        fired_by: 'End of every run',
    },
})

export const closureReady = Record({
    $id: Now.ID['event-closure-ready'],
    table: 'sysevent_register',
    data: {
        suffix: 'closure_ready',
        event_name: 'sn_vul_asc.closure_ready',
        table: 'sn_vul_asc_closure',
        description: 'A closure has findings to close or to open again.',
        queue: 'sn_vul_asc.integration',
        fired_by: 'End of a verified run, Approve, Undo',
    },
})

export const closureReadyDefault = Record({
    $id: Now.ID['event-closure-ready-default'],
    table: 'sysevent_register',
    data: {
        suffix: 'closure_ready_default',
        event_name: 'sn_vul_asc.closure_ready_default',
        table: 'sn_vul_asc_closure',
        description: 'The same on the default queue: a closure has findings to close or to open again.',
        fired_by: 'End of a verified run, Approve, Undo',
    },
})

export const validationReady = Record({
    $id: Now.ID['event-validation-ready'],
    table: 'sysevent_register',
    data: {
        suffix: 'validation_ready',
        event_name: 'sn_vul_asc.validation_ready',
        table: 'sn_vul_asc_deployment',
        description: 'The connection of a configuration waits to be checked.',
        fired_by: 'Save and test, Health check',
    },
})

export const importEnded = Record({
    $id: Now.ID['event-import-ended'],
    table: 'sysevent_register',
    data: {
        suffix: 'import_ended',
        event_name: 'sn_vul_asc.import_ended',
        table: 'sn_vul_asc_integration_run',
        description: 'An Assessment run has ended; for end-of-import calculations.',
        fired_by: 'End of an Assessment run',
    },
})
