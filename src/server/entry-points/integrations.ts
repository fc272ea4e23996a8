/** Which integration a run, or a closure, belongs to. The only place that knows all of them. */
import type { TableName } from '../contract/index.ts'
import { PROPERTY, type IntegrationType } from '../vocabulary/names.ts'
import { glideClock, integerProperty } from '../glide/basics.ts'
import { glideDigest } from '../glide/digest.ts'
import { removeCitation } from '../glide/compliance/citations.ts'
import { glideCmdb } from '../glide/cmdb/cmdb.ts'
import {
    closeGone,
    glideTests,
    refreshSeen,
    reopenGone,
    retireTest,
    reviveTest,
} from '../glide/compliance/tests-and-results.ts'
import { removedSubscriptions } from '../glide/deployments/coverage.ts'
import { closeGoneItems, refreshFound, reopenGoneItems } from '../glide/containers/items.ts'
import { markAbsent, seenKeys, unseenFindings } from '../glide/findings/ledger.ts'
import { lookupRulesVersion } from '../glide/cmdb/lookup-rules.ts'
import { glideProcesses } from '../glide/runs/processes.ts'
import { glideGroupMembers, glideTestGroups } from '../glide/compliance/test-groups.ts'
import { activateMembers, regroupAll } from '../compliance/test-groups.ts'
import type { Deployment } from '../deployments/deployment.ts'
import { findingKey } from '../findings/identity.ts'
import type { Integration, StepContext } from '../runs/integration.ts'
import type { AssessmentNeeds, SharedAbsentNeeds } from '../integrations/assessment/integration.ts'
import { assessmentMetadata } from '../integrations/assessment-metadata/index.ts'
import { assessments } from '../integrations/assessment/assessment.ts'
import { complianceStandards } from '../integrations/compliance-standard/index.ts'
import { comprehensiveAssessments } from '../integrations/assessment/comprehensive-assessment.ts'
import { containerImages } from '../integrations/container-image/index.ts'
import { policyDefinitions } from '../integrations/policy-definition/index.ts'

const GROUPING = { testGroups: glideTestGroups, groupMembers: glideGroupMembers }
const SECONDS_A_DAY = 86_400
const DEFAULT_CONTAINER_DAYS = 7

function unknownTests(keys: readonly string[]): string[] {
    const known = glideTests.find(keys)
    return keys.filter((key) => !known.has(key))
}

function assessmentSettings(deployment: Deployment): string {
    return [lookupRulesVersion(), deployment.notApplicable, String(deployment.createCis)].join('\n')
}

/** Keys that no finding of this run has: another list, or another page, may have had them already. */
function unlistedKeys({ deployment, run }: StepContext, keys: readonly string[]): string[] {
    const byFinding = new Map(
        keys.map((key) => [findingKey(glideDigest, deployment.sysId, 'assessment_metadata', key), key]),
    )
    const seen = seenKeys([...byFinding.keys()], run.sysId)
    return [...byFinding].filter(([finding]) => !seen.has(finding)).map(([, key]) => key)
}

function settleGroups(): void {
    regroupAll(GROUPING)
}

function lookBack(to: string): string {
    const days = integerProperty(PROPERTY.comprehensiveDays, 0)
    return days === 0 ? '' : glideClock.plus(to, -days * SECONDS_A_DAY)
}

/** Only when every process so far has ended with the source's counts does absence mean anything. */
function verified(run: string): boolean {
    const { failed, differing } = glideProcesses.totals(run)
    return failed === 0 && differing.length === 0
}

const ABSENT_NEEDS: SharedAbsentNeeds = {
    verified,
    unseen: (type, { deployment, run }, openOnly, after, limit) =>
        unseenFindings(deployment.sysId, type, run.sysId, { openOnly, after, limit }),
    markAbsent,
    removed: removedSubscriptions,
}

const ASSESSMENT_NEEDS: AssessmentNeeds = {
    unknownTests,
    settings: assessmentSettings,
    cmdb: glideCmdb,
    digest: glideDigest,
    ...ABSENT_NEEDS,
    close: closeGone,
    reopen: reopenGone,
}

const INTEGRATIONS: Record<IntegrationType, Integration> = {
    policy_definition: policyDefinitions({
        close: (finding) => activateMembers(GROUPING, finding.key, false),
        reopen: (finding) => activateMembers(GROUPING, finding.key, true),
        settle: settleGroups,
    }),
    assessment_metadata: assessmentMetadata({
        unlistedKeys,
        close: (finding) => retireTest(finding.test, finding.sysId),
        reopen: (finding) => reviveTest(finding.test),
        settle: settleGroups,
    }),
    compliance_standard: complianceStandards({
        unknownTests,
        close: (finding) => removeCitation(finding.target, finding.sysId),
    }),
    assessment: assessments(ASSESSMENT_NEEDS),
    comprehensive_assessment: comprehensiveAssessments({ ...ASSESSMENT_NEEDS, refreshSeen, lookBack }),
    container_image: containerImages({
        ...ABSENT_NEEDS,
        close: closeGoneItems,
        reopen: reopenGoneItems,
        refreshFound,
        completeAfterDays: () => integerProperty(PROPERTY.containerDays, DEFAULT_CONTAINER_DAYS),
    }),
}

/** Which integrations name a table of another product as theirs. */
export function neededBy(table: TableName): IntegrationType[] {
    return Object.values(INTEGRATIONS)
        .filter(({ foreign }) => foreign.includes(table))
        .map(({ type }) => type)
}

/** The integration of a run or closure. */
export function integrationOf(run: { type: IntegrationType }): Integration {
    return INTEGRATIONS[run.type]
}
