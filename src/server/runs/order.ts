/** The documented order of the integrations (product.md 1.2): what a run waits for, and what it does without. */
import { INTEGRATION_TYPES, type IntegrationType } from '../vocabulary/names.ts'
import type { Ports } from './ports.ts'
import type { RunRecord } from './records/run.ts'

/** Integrations whose records another one builds on. */
const PREREQUISITES: Record<IntegrationType, IntegrationType[]> = {
    policy_definition: [],
    assessment_metadata: ['policy_definition'],
    compliance_standard: ['assessment_metadata'],
    assessment: ['assessment_metadata'],
    comprehensive_assessment: ['assessment_metadata', 'assessment'],
    container_image: [],
}

const LABELS: Record<IntegrationType, string> = {
    policy_definition: 'Policy Definition',
    assessment_metadata: 'Assessment Metadata',
    compliance_standard: 'Compliance Standards & Controls',
    assessment: 'Assessment',
    comprehensive_assessment: 'Comprehensive Assessment',
    container_image: 'Container Image Vulnerabilities',
}

const SAME_FINDINGS: IntegrationType[] = ['assessment', 'comprehensive_assessment']

/** Seconds between two looks at the runs before this one, and how often it looks. */
export const WAIT_SECONDS = 60
const MAX_WAITS = 240

/** Must the run wait, because an integration that comes before it is at work on the same deployment? */
export function mustWait(ports: Pick<Ports, 'runs'>, run: RunRecord): boolean {
    if (run.waits >= MAX_WAITS) return false
    const place = INTEGRATION_TYPES.indexOf(run.type)
    return ports.runs.going(run.deployment).some((other) => {
        if (other.sysId === run.sysId) return false
        // Both assessment integrations write the same findings: the one at work ends first.
        if (SAME_FINDINGS.includes(run.type) && SAME_FINDINGS.includes(other.type) && other.state === 'running')
            return true
        return INTEGRATION_TYPES.indexOf(other.type) < place
    })
}

/** What the run does without, for its Notice: prerequisites that never completed for this deployment. */
export function missingPrerequisites(ports: Pick<Ports, 'runs'>, run: RunRecord): string {
    const missing = PREREQUISITES[run.type].filter((type) => !ports.runs.succeeded(run.deployment, type))
    if (missing.length === 0) return ''
    const names = missing.map((type) => LABELS[type]).join(', ')
    return `Never completed for this deployment: ${names}. What depends on it is linked once it has run; execute it, then this one again.`
}
