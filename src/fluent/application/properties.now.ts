import { Property } from '@servicenow/sdk/core'

Property({
    $id: Now.ID['property-step-seconds'],
    name: 'sn_vul_asc.step_seconds',
    type: 'integer',
    value: '20',
    description: 'Seconds that one step of a process may work before it hands on by event.',
    roles: { read: ['sn_vul_asc.read_integration'], write: ['admin'] },
})

Property({
    $id: Now.ID['property-max-attempts'],
    name: 'sn_vul_asc.max_attempts',
    type: 'integer',
    value: '5',
    description: 'Attempts at the same page before its process is failed.',
    roles: { read: ['sn_vul_asc.read_integration'], write: ['admin'] },
})

Property({
    $id: Now.ID['property-settle-seconds'],
    name: 'sn_vul_asc.settle_seconds',
    type: 'integer',
    value: '300',
    description: 'Seconds between the end of a delta window and the start of the run, for the source to settle.',
    roles: { read: ['sn_vul_asc.read_integration'], write: ['admin'] },
})

Property({
    $id: Now.ID['property-stale-seconds'],
    name: 'sn_vul_asc.stale_seconds',
    type: 'integer',
    value: '900',
    description: 'Seconds without a sign of life after which the watchdog queues a run or process again.',
    roles: { read: ['sn_vul_asc.read_integration'], write: ['admin'] },
})

Property({
    $id: Now.ID['property-closure-percent'],
    name: 'sn_vul_asc.closure_percent',
    type: 'integer',
    value: '10',
    description: 'Share of the open findings, in percent, above which a closure waits for approval.',
    roles: { read: ['sn_vul_asc.read_integration'], write: ['admin'] },
})

Property({
    $id: Now.ID['property-closure-number'],
    name: 'sn_vul_asc.closure_number',
    type: 'integer',
    value: '1000',
    description: 'Number of findings above which a closure waits for approval.',
    roles: { read: ['sn_vul_asc.read_integration'], write: ['admin'] },
})

Property({
    $id: Now.ID['property-absent-pulls'],
    name: 'sn_vul_asc.absent_pulls',
    type: 'integer',
    value: '3',
    description:
        'Complete pulls in a row that a test group, test or citation must be absent from before it is retired.',
    roles: { read: ['sn_vul_asc.read_integration'], write: ['admin'] },
})

Property({
    $id: Now.ID['property-comprehensive-days'],
    name: 'sn_vul_asc.comprehensive_days',
    type: 'integer',
    value: '0',
    description:
        'Days that the Comprehensive Assessment integration looks back. 0: everything that is not passed, however old.',
    roles: { read: ['sn_vul_asc.read_integration'], write: ['admin'] },
})

Property({
    $id: Now.ID['property-overlap-seconds'],
    name: 'sn_vul_asc.overlap_seconds',
    type: 'integer',
    value: '3600',
    description: 'Seconds by which a delta window overlaps the one before.',
    roles: { read: ['sn_vul_asc.read_integration'], write: ['admin'] },
})
