import { Record } from '@servicenow/sdk/core'

// Work of hours must not hold up the notifications of an instance (SDK registering-events-guide: high volume).
// The provider is the Event Provider that the guide names; in parallel, because a process is claimed before it is worked.
Record({
    $id: Now.ID['queue-integration'],
    table: 'sysevent_queue',
    data: {
        sys_class_name: 'sysevent_queue',
        queue: 'sn_vul_asc.integration',
        suffix: 'integration',
        description: 'Runs, processes and closures of Microsoft Defender for Cloud.',
        poll_interval: '1970-01-01 00:00:05',
        job_config: 'job_count',
        job_config_value: 2,
        provider: Now.ref('sysevent_queue_provider', '44af4464431212108da9a574a9b8f2f5'),
        automatic_processing: true,
        processing_order: 'parallel',
    },
})
