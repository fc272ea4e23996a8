import { Record } from '@servicenow/sdk/core'

// A template: a new deployment gets a copy of it. run_as: the product's documentation asks for VR.System.
Record({
    $id: Now.ID['compliance-standard-integration'],
    table: 'sn_vul_asc_integration',
    data: {
        name: 'Compliance Standards & Controls Integration',
        type: 'compliance_standard',
        template: true,
        active: false,
        order: 300,
        run_type: 'daily',
        run_time: '1970-01-01 01:00:00',
        run_as: Now.ref('sys_user', 'c98e5bb253333200e8f9f745911c087a', { user_name: 'VR.System' }),
        script: 'new sn_vul_asc.DefenderRuns().schedule(current);',
    },
})
