/** Every name that the metadata, the server code and another product share, once. */

/** What tests, results and test groups carry in their Source field, and the name of the integration type. */
export const SOURCE = 'Microsoft Defender for Cloud'

/** Choice of `cmdb_ci.discovery_source`; the Identification and Reconciliation Engine refuses a source without one. */
export const DISCOVERY_SOURCE = 'Microsoft Defender for Cloud'

export const TABLE = {
    deployment: 'sn_vul_asc_deployment',
    integration: 'sn_vul_asc_integration',
    run: 'sn_vul_asc_integration_run',
    process: 'sn_vul_asc_integration_process',
    finding: 'sn_vul_asc_finding',
    assessmentImport: 'sn_vul_asc_assessment_import',
    assessmentMetadataImport: 'sn_vul_asc_assess_meta_import',
    policyDefinitionImport: 'sn_vul_asc_policy_def_import',
    complianceStandardImport: 'sn_vul_asc_compl_std_import',
    comprehensiveAssessmentImport: 'sn_vul_asc_compr_assess_import',
    containerImageImport: 'sn_vul_asc_cont_image_import',
    groupMember: 'sn_vul_asc_group_member',
    check: 'sn_vul_asc_check',
    budget: 'sn_vul_asc_budget',
    closure: 'sn_vul_asc_closure',
    reason: 'sn_vul_asc_run_reason',
    categoryChoice: 'sn_vul_asc_category_choice',
    unknownWord: 'sn_vul_asc_unknown_word',
    subscription: 'sn_vul_asc_subscription',
    claim: 'sn_vul_asc_claim',
    ciPolicy: 'sn_vul_asc_ci_policy',
    retiredCi: 'sn_vul_asc_retired_ci',
} as const

/** Tables that pages are staged in; they extend sys_import_set_row. */
export type StagingTable = Extract<(typeof TABLE)[keyof typeof TABLE], `${string}_import`>

/** The event queue of this application's own work: what it does must not hold up the instance's notifications. */
export const QUEUE = 'sn_vul_asc.integration'

export const EVENT = {
    runReady: 'sn_vul_asc.run_ready',
    processReady: 'sn_vul_asc.process_ready',
    runFinishing: 'sn_vul_asc.run_finishing',
    /** A run has ended, however; the next integration of Run all starts. */
    runEnded: 'sn_vul_asc.run_ended',
    /** A closure has findings to close or to open again. */
    closureReady: 'sn_vul_asc.closure_ready',
    /**
     * The same on the default queue, for an instance on which nobody processes the application's own: the queue of an
     * event is chosen by its registration alone (gs.eventQueueScheduled has no argument for it).
     */
    runReadyDefault: 'sn_vul_asc.run_ready_default',
    processReadyDefault: 'sn_vul_asc.process_ready_default',
    runFinishingDefault: 'sn_vul_asc.run_finishing_default',
    closureReadyDefault: 'sn_vul_asc.closure_ready_default',
    /** The checks of Save and test wait for their turn. */
    validationReady: 'sn_vul_asc.validation_ready',
    /** For customers and for post-import calculations: an Assessment run has ended. */
    importEnded: 'sn_vul_asc.import_ended',
} as const

export const PROPERTY = {
    /** Seconds that one step may work before it hands on by event. */
    stepSeconds: 'sn_vul_asc.step_seconds',
    /** Attempts at one process before it is failed. */
    maxAttempts: 'sn_vul_asc.max_attempts',
    /** Seconds between the end of a delta window and now, for the source's index to settle. */
    settleSeconds: 'sn_vul_asc.settle_seconds',
    /** Seconds by which a delta window overlaps the one before. */
    overlapSeconds: 'sn_vul_asc.overlap_seconds',
    /** Full pulls that a finding must be absent from before it is closed. */
    absentPulls: 'sn_vul_asc.absent_pulls',
    /** Complete pulls for which nothing may have referred to a CI of this application before it is retired; 0 for never. */
    retireCiPulls: 'sn_vul_asc.retire_ci_pulls',
    /** Seconds without a heartbeat after which the watchdog queues a process again. */
    staleSeconds: 'sn_vul_asc.stale_seconds',
    /** Share of the open findings, and number, above which a closure waits for approval. */
    closurePercent: 'sn_vul_asc.closure_percent',
    closureNumber: 'sn_vul_asc.closure_number',
    /** Days that the Comprehensive Assessment integration looks back; 0 for no limit. */
    comprehensiveDays: 'sn_vul_asc.comprehensive_days',
    /** Days after which the Assessment integration pulls everything again; 0 for never. */
    assessmentFullDays: 'sn_vul_asc.assessment_full_days',
    /** Days after which the container integration pulls everything again; 0 for never. */
    containerDays: 'sn_vul_asc.container_days',
    /** Days that staged rows are kept; 0 for ever. */
    keepStagedDays: 'sn_vul_asc.keep_staged_days',
    /** Days that processes, claims and reasons of a run are kept after its end; 0 for ever. */
    keepProcessesDays: 'sn_vul_asc.keep_processes_days',
    /** Days after a push for which images are scanned again; 0: Last found always follows the import. */
    imageScanDays: 'sn_vul_asc.image_scan_days',
    /** Hosts that deployments may call besides those of the Azure clouds. */
    allowedHosts: 'sn_vul_asc.allowed_hosts',
    /** Which queue the application's events use: own or default. */
    eventQueue: 'sn_vul_asc.event_queue',
} as const

/** Values of `type` on integrations and runs, in the order in which they run (product.md 1.2). */
export const INTEGRATION_TYPES = [
    'policy_definition',
    'assessment_metadata',
    'compliance_standard',
    'assessment',
    'comprehensive_assessment',
    'container_image',
] as const
export type IntegrationType = (typeof INTEGRATION_TYPES)[number]

/** Values of `type` on findings: both assessment integrations see the same findings. */
export type FindingType = Exclude<IntegrationType, 'comprehensive_assessment'>

/** User that every integration runs as (product.md 1.4). */
export const RUN_AS = 'VR.System'
