/** The Assessment integration: assessments whose status changed -> test results on configuration items. */
import { complete } from '../../assessments/complete.ts'
import { planBySubscription } from '../../assessments/plan.ts'
import { COUNT_QUERY } from '../../assessments/query.ts'
import { retrieve, type AssessmentCursor } from '../../assessments/retrieve.ts'
import { toStaged } from '../../assessments/transform.ts'
import type { Scope } from '../../azure/resource-graph.ts'
import { isoTime } from '../../compliance/times.ts'
import { TABLE } from '../../names.ts'
import type { Outcome } from '../../platform/ports.ts'
import type { Deployment } from '../../runs/deployment.ts'
import type { Integration } from '../../runs/integration.ts'

export interface AssessmentNeeds {
    /** Which of some test keys no test exists for. */
    unknownTests: (keys: readonly string[]) => string[]
    /** What decides, besides the assessment, what is written for it: lookup rules and settings. */
    settings: (deployment: Deployment) => string
}

/** Makes the integration. */
export function assessments({ unknownTests, settings }: AssessmentNeeds): Integration {
    return {
        type: 'assessment',
        findings: 'assessment',
        stagingTable: TABLE.assessmentImport,
        usesStartTime: true,
        plan(client, inventory, _deployment, window) {
            const cursor =
                window.from === undefined ? {} : { window: { from: isoTime(window.from), to: isoTime(window.to) } }
            return planBySubscription(client, inventory, COUNT_QUERY, cursor)
        },
        retrieve: (step, cursor) => retrieve(step, cursor as unknown as AssessmentCursor) as Outcome<never>,
        transform: toStaged,
        complete: (step, records, cursor) => complete(step.client, records, cursor['scope'] as Scope, unknownTests),
        settings,
    }
}
