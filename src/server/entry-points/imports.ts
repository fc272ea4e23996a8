/** What the transform maps' bridges call: each object of one has the events of its import set. */
import type { GlideRecord } from '@servicenow/glide'
import { assessmentImport } from '../integrations/assessment/apply.ts'
import { metadataImport } from '../integrations/assessment-metadata/apply.ts'
import { complianceImport } from '../integrations/compliance-standard/apply.ts'
import { containerImport } from '../integrations/container-image/apply.ts'
import { policyImport } from '../integrations/policy-definition/apply.ts'
import { DISCOVERY_SOURCE, TABLE, type FindingType } from '../vocabulary/names.ts'
import { glideDigest } from '../glide/digest.ts'
import { glideCitations } from '../glide/compliance/citations.ts'
import { glideCmdb } from '../glide/cmdb/cmdb.ts'
import { glideResults, glideTests } from '../glide/compliance/tests-and-results.ts'
import { glideContainers } from '../glide/containers/containers.ts'
import { glideDeployments } from '../glide/deployments/deployments.ts'
import { glideLedger } from '../glide/findings/ledger.ts'
import { recordId } from '../glide/instance.ts'
import { glideRuns } from '../glide/runs/runs.ts'
import { stagedRow, stagedRows } from '../glide/runs/staging.ts'
import { glideGroupMembers, glideTestGroups } from '../glide/compliance/test-groups.ts'
import type { Deployment } from '../deployments/deployment.ts'
import { importPage, type ImportPage, type StagedRow } from '../runs/imports/import-page.ts'
import { importRecords } from '../runs/imports/import-records.ts'
import type { LedgerContext } from '../findings/ports.ts'
import { COLUMNS } from './staged-columns.ts'

/** What a bridge hands its map's events on to. */
interface ImportEvents {
    all(): void
    row(source: GlideRecord): void
    finish(): void
}

type StagingTable = keyof typeof COLUMNS

const grouping = { testGroups: glideTestGroups, groupMembers: glideGroupMembers }

/** Transform of sn_vul_asc_policy_def_import. */
export function startPolicyImport(importSet: GlideRecord): ImportEvents {
    return start(importSet, TABLE.policyDefinitionImport, 'policy_definition', (context, rows) => {
        const ports = {
            ledger: glideLedger,
            digest: glideDigest,
            ...grouping,
        }
        return policyImport(ports, context, rows)
    })
}

/** Transform of sn_vul_asc_assess_meta_import. */
export function startMetadataImport(importSet: GlideRecord): ImportEvents {
    return start(importSet, TABLE.assessmentMetadataImport, 'assessment_metadata', (context, rows) => {
        const ports = {
            ledger: glideLedger,
            tests: glideTests,
            ...grouping,
        }
        return metadataImport(ports, context, rows)
    })
}

/** Transform of sn_vul_asc_compl_std_import. */
export function startComplianceImport(importSet: GlideRecord): ImportEvents {
    return start(importSet, TABLE.complianceStandardImport, 'compliance_standard', (context, rows) => {
        const ports = {
            ...grouping,
            ledger: glideLedger,
            tests: glideTests,
            citations: glideCitations(),
            digest: glideDigest,
        }
        return complianceImport(ports, context, rows)
    })
}

/** Transform of sn_vul_asc_assessment_import and of its extension sn_vul_asc_compr_assess_import. */
export function startAssessmentImport(importSet: GlideRecord): ImportEvents {
    const table =
        importSet.getValue('table_name') === TABLE.comprehensiveAssessmentImport
            ? TABLE.comprehensiveAssessmentImport
            : TABLE.assessmentImport
    return start(importSet, table, 'assessment', (context, rows, deployment) => {
        const instance = deployment?.instance ?? ''
        const ports = {
            ...glideCmdb(),
            ...grouping,
            ledger: glideLedger,
            tests: glideTests,
            results: glideResults(instance, context.run),
            digest: glideDigest,
        }
        const settings = {
            createCis: deployment?.createCis !== false,
            notApplicable: deployment?.notApplicable ?? 'ignore',
        }
        return assessmentImport(ports, { ...context, ...settings, instance, discoverySource: DISCOVERY_SOURCE }, rows)
    })
}

/** Transform of sn_vul_asc_cont_image_import. */
export function startContainerImport(importSet: GlideRecord): ImportEvents {
    return start(importSet, TABLE.containerImageImport, 'container_image', (context, rows, deployment) => {
        const containers = glideContainers(deployment?.instance ?? '', context.run)
        return containerImport({ ledger: glideLedger, containers, digest: glideDigest }, context, rows)
    })
}

/** The events of an import set, for the run that its rows belong to. */
function start(
    importSet: GlideRecord,
    table: StagingTable,
    type: FindingType,
    page: (context: LedgerContext, rows: StagedRow[], deployment: Deployment | undefined) => ImportPage,
): ImportEvents {
    const set = recordId(importSet)
    const columns = COLUMNS[table]
    const records = importRecords({
        rows: () => stagedRows(table, set, columns),
        handled: () => [...glideLedger.actions(set).values()].reduce((sum, count) => sum + count, 0),
        page(rows) {
            const runId = rows[0]?.['run'] ?? ''
            const run = glideRuns.read(runId)
            if (run === undefined) throw new Error(`import set ${set} belongs to no run`)
            const { deployment, started } = run
            const context = { deployment, type, run: runId, importSet: set, seenAt: started }
            try {
                return page(context, rows, glideDeployments.read(deployment))
            } catch (error) {
                // What the rows share is refused: each of them says so, because an error of a map's script says nothing.
                return importPage(glideLedger, context, rows, () => {
                    throw error
                })
            }
        },
    })
    return { ...records, row: (source) => records.row(stagedRow(source, columns)) }
}
