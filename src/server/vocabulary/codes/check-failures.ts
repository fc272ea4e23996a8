/** The part of the catalogue that only checks find: what the instance or the tenant lacks. vocabulary/failures.ts has the rest. */
export const CHECK_FAILURES = {
    'MDC-601': {
        sentence: 'The Health check found what keeps the integrations from working:',
        remedy: 'Look at Checks on the configuration: each says what is wrong and what to do.',
        retryable: false,
    },
    'MDC-602': {
        sentence: 'The product is not installed.',
        remedy: 'Install it and its dependencies, then run the check again.',
        retryable: false,
    },
    'MDC-603': {
        sentence: 'The table does not exist.',
        remedy: 'Update the product that owns it to a supported version.',
        retryable: false,
    },
    'MDC-604': {
        sentence: 'Columns that this application finds records by are missing on this instance, so it writes nothing:',
        remedy: 'Update the product that owns the table, or switch off the integration that needs it, and report the version of the product. The Health check names both.',
        retryable: false,
    },
    'MDC-605': {
        sentence: 'The script include does not exist, or is not active.',
        remedy: 'Update the product that owns it to a supported version.',
        retryable: false,
    },
    'MDC-606': {
        sentence: 'The role does not exist.',
        remedy: 'Repair the product that brings it.',
        retryable: false,
    },
    'MDC-607': {
        sentence: 'This application may not reach into another one as it must:',
        remedy: 'Open System Applications > Application Cross-Scope Access and set the status of the privileges to Allowed.',
        retryable: false,
    },
    'MDC-608': {
        sentence: 'The user that integrations run as does not exist.',
        remedy: 'Install or repair Vulnerability Response, then use Repair on the configuration.',
        retryable: false,
    },
    'MDC-609': {
        sentence: 'The user that integrations run as is not active.',
        remedy: 'Activate it; Repair leaves users as they are.',
        retryable: false,
    },
    'MDC-610': {
        sentence: 'The user that integrations run as lacks a role:',
        remedy: 'Give it the role, which Repair does not; without it imports are refused in part.',
        retryable: false,
    },
    'MDC-611': {
        sentence:
            'The source is no choice of cmdb_ci.discovery_source, so the Identification and Reconciliation Engine refuses its CIs:',
        remedy: 'Use Repair on the configuration. If it is refused, an administrator adds the choice to the field Discovery source of Configuration Item, or activates it there.',
        retryable: false,
    },
    'MDC-612': {
        sentence: 'No class of cloud resources has an active identification rule, so CIs cannot be created:',
        remedy: 'Open CI Class Manager and add an identification rule for Cloud Resource, or switch off Create configuration items.',
        retryable: false,
    },
    'MDC-613': {
        sentence: 'The watchdog is missing or not active: a run whose node vanished stays for ever.',
        remedy: 'Activate the scheduled job "Microsoft Defender for Cloud: watchdog of runs".',
        retryable: false,
    },
    'MDC-614': {
        sentence: 'The schedule has no next run.',
        remedy: 'Check its Run type and time.',
        retryable: false,
    },
    'MDC-615': {
        sentence: 'The management group is not known, or may not be read.',
        remedy: 'Enter the ID, not the display name, of a management group, and give the app registration the role Security Reader on it.',
        retryable: false,
    },
    'MDC-616': {
        sentence: 'The subscription cannot be read.',
        remedy: 'Check the ID, a GUID, and give the app registration the role Security Reader on the subscription.',
        retryable: false,
    },
    'MDC-617': {
        sentence: 'The scheduler has put the schedule aside with an error.',
        remedy: 'Open System Scheduler > Scheduled Jobs, read the error, and set the state of the job to Ready.',
        retryable: false,
    },
    'MDC-618': {
        sentence: 'The schedule was due and has not run.',
        remedy: 'Check under System Diagnostics that the scheduler works, then save the record to have its next run counted again.',
        retryable: false,
    },
    'MDC-619': {
        sentence: 'This instance refused a write.',
        remedy: 'Read the details: a business rule, an access control or a mandatory column of the table refuses it. Put that right, then execute again.',
        retryable: false,
    },
    'MDC-620': {
        sentence: 'This instance did not delete a record, and did not say why.',
        remedy: 'Open System Applications > Application Cross-Scope Access and allow the deletion; check whether the table lets other applications delete. Then execute again.',
        retryable: false,
    },
    'MDC-621': {
        sentence:
            'Choice values that this application reads and writes are not among those of the column, so it writes nothing:',
        remedy: 'Switch off the integration that needs it, and report the choices of the column and the version of the product.',
        retryable: false,
    },
    'MDC-622': {
        sentence:
            'Nobody processes the event queue of this application, so its events go to the default queue of the instance.',
        remedy: 'Open Event Queues, put right why sn_vul_asc.integration is not processed, then set the property sn_vul_asc.event_queue to own.',
        retryable: false,
    },
    'MDC-623': {
        sentence: 'There is no CI lookup rule of this product, so every resource would become a new CI:',
        remedy: 'Press Repair on the configuration: it adds the rules Resource ID, Name and S3 Bucket. If it says that the integration type is gone, restore its record under System Definition > Deleted Records or install this application again. To match nothing, make the rules inactive.',
        retryable: false,
    },
    'MDC-624': {
        sentence: 'No severity of Defender for Cloud has a criticality, so tests are imported without one.',
        remedy: 'Press Repair on the configuration, or add rows for Microsoft Defender for Cloud to the criticality map of Configuration Compliance.',
        retryable: false,
    },
    'MDC-625': {
        sentence: 'The checks of the connection were asked for and have not run.',
        remedy: 'Look under System Logs > Events for sn_vul_asc.validation_ready: if it is not processed, its queue stands still; if it is, the system log has the error. Then Save and test again.',
        retryable: false,
    },
    'MDC-626': {
        sentence: "ServiceNow's own integration of Microsoft Defender for Cloud is on this instance as well:",
        remedy: 'Keep one of them. Remove the other application or plugin before this one runs; the admin guide says what stays.',
        retryable: false,
    },
    'MDC-628': {
        sentence: 'CI lookup rules cannot work as they are, and match nothing:',
        remedy: 'Correct each under CI Lookup Rules, or make it inactive.',
        retryable: false,
    },
    'MDC-629': {
        sentence: 'The chosen initiatives are not there, so they become no test groups:',
        remedy: 'Enter the full ID, or the name of a built-in initiative, under Initiative IDs, or choose Assigned initiatives.',
        retryable: false,
    },
    'MDC-627': {
        sentence:
            'The configuration has no integration instance, which tells its records from those of others, so it imports nothing.',
        remedy: 'Put right what the Health check says of the tables sn_sec_int_integration and sn_sec_int_impl, then press Repair on the configuration: it makes the instance.',
        retryable: false,
    },
    'MDC-630': {
        sentence: 'This choice cannot be made for these recommendations.',
        remedy: 'Choose another one. Container vulnerable items are made of software updates of container images alone, and these become nothing else.',
        retryable: false,
    },
} as const
