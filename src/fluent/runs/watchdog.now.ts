import { Record } from '@servicenow/sdk/core'

// Queues again what has stood still: an event can be lost with its node.
Record({
    $id: Now.ID['watchdog'],
    table: 'sysauto_script',
    data: {
        name: 'Microsoft Defender for Cloud: watchdog of runs',
        active: true,
        run_type: 'periodically',
        run_period: '1970-01-01 00:05:00',
        run_start: '2020-01-01 00:00:00',
        run_as: Now.ref('sys_user', 'c98e5bb253333200e8f9f745911c087a', { user_name: 'VR.System' }),
        script: 'new sn_vul_asc.DefenderRuns().watch(current);',
    },
})
