import { Record } from '@servicenow/sdk/core'

// Removes staged rows, and details of runs, that are older than the properties say. Each hour, in a short step.
Record({
    $id: Now.ID['housekeeping'],
    table: 'sysauto_script',
    data: {
        name: 'Microsoft Defender for Cloud: housekeeping',
        active: true,
        run_type: 'periodically',
        run_period: '1970-01-01 01:00:00',
        run_start: '2020-01-01 00:15:00',
        run_as: Now.ref('sys_user', 'c98e5bb253333200e8f9f745911c087a', { user_name: 'VR.System' }),
        script: 'new sn_vul_asc.DefenderRuns().keepHouse(current);',
    },
})
