import { Property, Record } from '@servicenow/sdk/core'
import { allowedHosts } from '../deployments/allowed-hosts.now.ts'
import { configureIntegration, readIntegration } from './roles.now.ts'

const stepSeconds = Property({
    $id: Now.ID['property-step-seconds'],
    name: 'sn_vul_asc.step_seconds',
    type: 'integer',
    value: '20',
    description: 'Seconds that one step of a process may work before it hands on by event.',
    roles: { read: [readIntegration], write: [configureIntegration] },
})

const maxAttempts = Property({
    $id: Now.ID['property-max-attempts'],
    name: 'sn_vul_asc.max_attempts',
    type: 'integer',
    value: '5',
    description: 'Attempts at the same page before its process is failed.',
    roles: { read: [readIntegration], write: [configureIntegration] },
})

const settleSeconds = Property({
    $id: Now.ID['property-settle-seconds'],
    name: 'sn_vul_asc.settle_seconds',
    type: 'integer',
    value: '300',
    description: 'Seconds between the end of a delta window and the start of the run, for the source to settle.',
    roles: { read: [readIntegration], write: [configureIntegration] },
})

const staleSeconds = Property({
    $id: Now.ID['property-stale-seconds'],
    name: 'sn_vul_asc.stale_seconds',
    type: 'integer',
    value: '900',
    description: 'Seconds without a sign of life after which the watchdog queues a run or process again.',
    roles: { read: [readIntegration], write: [configureIntegration] },
})

const closurePercent = Property({
    $id: Now.ID['property-closure-percent'],
    name: 'sn_vul_asc.closure_percent',
    type: 'integer',
    value: '10',
    description: 'Share of the open findings, in percent, above which a closure waits for approval.',
    roles: { read: [readIntegration], write: [configureIntegration] },
})

const closureNumber = Property({
    $id: Now.ID['property-closure-number'],
    name: 'sn_vul_asc.closure_number',
    type: 'integer',
    value: '1000',
    description: 'Number of findings above which a closure waits for approval.',
    roles: { read: [readIntegration], write: [configureIntegration] },
})

const absentPulls = Property({
    $id: Now.ID['property-absent-pulls'],
    name: 'sn_vul_asc.absent_pulls',
    type: 'integer',
    value: '3',
    description: 'Full pulls in a row that a test group, test or citation must be absent from before it is closed.',
    roles: { read: [readIntegration], write: [configureIntegration] },
})

const retireCiPulls = Property({
    $id: Now.ID['property-retire-ci-pulls'],
    name: 'sn_vul_asc.retire_ci_pulls',
    type: 'integer',
    value: '3',
    description:
        'Complete Assessment pulls for which nothing may have referred to a configuration item that this application has made, before it is retired. More of them than an ordinary day brings wait for approval under Closures. 0: never.',
    roles: { read: [readIntegration], write: [configureIntegration] },
})

const eventQueue = Property({
    $id: Now.ID['property-event-queue'],
    name: 'sn_vul_asc.event_queue',
    type: 'choicelist',
    choices: ['own', 'default'],
    value: 'own',
    description:
        'Queue that the events of this application use: its own, or the default one of the instance. The watchdog sets it to default when nobody processes the own queue.',
    roles: { read: [readIntegration], write: [configureIntegration] },
})

const comprehensiveDays = Property({
    $id: Now.ID['property-comprehensive-days'],
    name: 'sn_vul_asc.comprehensive_days',
    type: 'integer',
    value: '0',
    description:
        'Days that the Comprehensive Assessment integration looks back. 0: everything that is not passed, however old.',
    roles: { read: [readIntegration], write: [configureIntegration] },
})

const assessmentFullDays = Property({
    $id: Now.ID['property-assessment-full-days'],
    name: 'sn_vul_asc.assessment_full_days',
    type: 'integer',
    value: '7',
    description:
        'Days after which the Assessment integration leaves out its Start time once and pulls everything, so that findings that are gone, and configuration items that nothing refers to, are noticed. 0: never.',
    roles: { read: [readIntegration], write: [configureIntegration] },
})

const containerDays = Property({
    $id: Now.ID['property-container-days'],
    name: 'sn_vul_asc.container_days',
    type: 'integer',
    value: '7',
    description:
        'Days after which the Container Image Vulnerabilities integration leaves out its Start time once and pulls everything, so that images and CVEs that are gone are noticed. 0: never.',
    roles: { read: [readIntegration], write: [configureIntegration] },
})

const keepStagedDays = Property({
    $id: Now.ID['property-keep-staged-days'],
    name: 'sn_vul_asc.keep_staged_days',
    type: 'integer',
    value: '7',
    description: 'Days that the rows of import sets are kept after they were imported. 0: for ever.',
    roles: { read: [readIntegration], write: [configureIntegration] },
})

const keepProcessesDays = Property({
    $id: Now.ID['property-keep-processes-days'],
    name: 'sn_vul_asc.keep_processes_days',
    type: 'integer',
    value: '90',
    description:
        'Days that the processes, claims and reasons of a run are kept after its end. The run itself stays. 0: for ever.',
    roles: { read: [readIntegration], write: [configureIntegration] },
})

const imageScanDays = Property({
    $id: Now.ID['property-image-scan-days'],
    name: 'sn_vul_asc.image_scan_days',
    type: 'integer',
    value: '30',
    description:
        'Days after a push for which Defender for Cloud scans a container image again. Last found of an image that was last pushed before, and that no container runs, stays at the latest sign of a scan. 0: Last found always follows the import.',
    roles: { read: [readIntegration], write: [configureIntegration] },
})

const overlapSeconds = Property({
    $id: Now.ID['property-overlap-seconds'],
    name: 'sn_vul_asc.overlap_seconds',
    type: 'integer',
    value: '3600',
    description: 'Seconds by which a delta window overlaps the one before.',
    roles: { read: [readIntegration], write: [configureIntegration] },
})

// system_properties_ui.do shows the properties of a category (the module Properties).
const category = Record({
    $id: Now.ID['property-category'],
    table: 'sys_properties_category',
    data: { name: 'Microsoft Defender for Cloud', title: 'Settings of all Microsoft Defender for Cloud deployments' },
})

Record({
    $id: Now.ID['property-category-closure-percent'],
    table: 'sys_properties_category_m2m',
    data: { category: category, property: closurePercent, order: 100 },
})

Record({
    $id: Now.ID['property-category-closure-number'],
    table: 'sys_properties_category_m2m',
    data: { category: category, property: closureNumber, order: 200 },
})

Record({
    $id: Now.ID['property-category-absent-pulls'],
    table: 'sys_properties_category_m2m',
    data: { category: category, property: absentPulls, order: 300 },
})

Record({
    $id: Now.ID['property-category-retire-ci-pulls'],
    table: 'sys_properties_category_m2m',
    data: { category: category, property: retireCiPulls, order: 350 },
})

Record({
    $id: Now.ID['property-category-comprehensive-days'],
    table: 'sys_properties_category_m2m',
    data: { category: category, property: comprehensiveDays, order: 400 },
})

Record({
    $id: Now.ID['property-category-assessment-full-days'],
    table: 'sys_properties_category_m2m',
    data: { category: category, property: assessmentFullDays, order: 425 },
})

Record({
    $id: Now.ID['property-category-container-days'],
    table: 'sys_properties_category_m2m',
    data: { category: category, property: containerDays, order: 450 },
})

Record({
    $id: Now.ID['property-category-keep-staged-days'],
    table: 'sys_properties_category_m2m',
    data: { category: category, property: keepStagedDays, order: 460 },
})

Record({
    $id: Now.ID['property-category-keep-processes-days'],
    table: 'sys_properties_category_m2m',
    data: { category: category, property: keepProcessesDays, order: 470 },
})

Record({
    $id: Now.ID['property-category-image-scan-days'],
    table: 'sys_properties_category_m2m',
    data: { category: category, property: imageScanDays, order: 475 },
})

Record({
    $id: Now.ID['property-category-overlap-seconds'],
    table: 'sys_properties_category_m2m',
    data: { category: category, property: overlapSeconds, order: 500 },
})

Record({
    $id: Now.ID['property-category-settle-seconds'],
    table: 'sys_properties_category_m2m',
    data: { category: category, property: settleSeconds, order: 600 },
})

Record({
    $id: Now.ID['property-category-max-attempts'],
    table: 'sys_properties_category_m2m',
    data: { category: category, property: maxAttempts, order: 700 },
})

Record({
    $id: Now.ID['property-category-stale-seconds'],
    table: 'sys_properties_category_m2m',
    data: { category: category, property: staleSeconds, order: 800 },
})

Record({
    $id: Now.ID['property-category-step-seconds'],
    table: 'sys_properties_category_m2m',
    data: { category: category, property: stepSeconds, order: 900 },
})

Record({
    $id: Now.ID['property-category-allowed-hosts'],
    table: 'sys_properties_category_m2m',
    data: { category: category, property: allowedHosts, order: 1000 },
})

Record({
    $id: Now.ID['property-category-event-queue'],
    table: 'sys_properties_category_m2m',
    data: { category: category, property: eventQueue, order: 950 },
})
