/** What the transform maps' bridges call: one import page per import set. */
import type { GlideRecord } from '@servicenow/glide'
import { assessmentImport } from '../integrations/assessments/import.ts'
import { metadataImport } from '../integrations/assessment-metadata/import.ts'
import { DISCOVERY_SOURCE, TABLE } from '../names.ts'
import { glideDigest } from '../platform/glide-basics.ts'
import { glideCmdb } from '../platform/glide-cmdb.ts'
import { glideResults, glideTests } from '../platform/glide-compliance.ts'
import { glideDeployments } from '../platform/glide-deployments.ts'
import { glideLedger } from '../platform/glide-ledger.ts'
import { recordId } from '../platform/glide-ports.ts'
import { glideRuns } from '../platform/glide-runs.ts'
import { stagedRow, stagedRows } from '../platform/glide-staging.ts'
import type { ImportPage } from '../runs/import.ts'

const COMMON = ['run', 'external_id', 'finding_key', 'fingerprint']

const METADATA = [
    ...COMMON,
    'source_id',
    'short_description',
    'description',
    'remediation',
    'source_category',
    'source_sub_category',
    'source_criticality',
    'source_created',
]

const ASSESSMENT = [
    ...COMMON,
    'test_key',
    'display_name',
    'verdict',
    'cause',
    'status_description',
    'status_changed_at',
    'first_evaluated_at',
    'severity',
    'resource_source',
    'resource_id',
    'object_id',
    'resource_name',
    'resource_type',
    'region',
    'account',
    'portal_link',
    'metadata',
]

/** Handles staging records one by one. */
interface ImportRecords {
    row(source: GlideRecord): void
    finish(): void
}

/** Transform of sn_vul_asc_metadata_import. */
export function startMetadataImport(importSet: GlideRecord): ImportRecords {
    const set = recordId(importSet)
    const rows = stagedRows(TABLE.metadataImport, set, METADATA)
    const { run } = contextOf(set, rows[0]?.['run'] ?? '')
    return records(metadataImport({ ledger: glideLedger, tests: glideTests }, run, rows), METADATA)
}

/** Transform of sn_vul_asc_assessment_import. */
export function startAssessmentImport(importSet: GlideRecord): ImportRecords {
    const set = recordId(importSet)
    const rows = stagedRows(TABLE.assessmentImport, set, ASSESSMENT)
    const { run, instance } = contextOf(set, rows[0]?.['run'] ?? '')
    const ports = {
        ...glideCmdb(),
        ledger: glideLedger,
        tests: glideTests,
        results: glideResults(instance, run.run),
        digest: glideDigest,
    }
    return records(assessmentImport(ports, { ...run, instance, discoverySource: DISCOVERY_SOURCE }, rows), ASSESSMENT)
}

function contextOf(importSet: string, runId: string) {
    const run = glideRuns.read(runId)
    if (run === undefined) throw new Error(`import set ${importSet} belongs to no run`)
    const instance = glideDeployments.read(run.deployment)?.instance ?? ''
    return { run: { deployment: run.deployment, type: run.type, run: runId, importSet, seenAt: run.started }, instance }
}

function records(page: ImportPage, columns: readonly string[]): ImportRecords {
    return { row: (source) => page.row(stagedRow(source, columns)), finish: () => page.finish() }
}
