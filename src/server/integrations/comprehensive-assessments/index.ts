/**
 * The Comprehensive Assessment integration: everything that is not passed, weekly. A failure that lasts never changes
 * its status, so the Assessment integration does not see it again; this one keeps its Last seen true (product.md 1.2).
 */
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
import type { LedgerEntry } from '../../runs/ports.ts'

export interface ComprehensiveNeeds {
    unknownTests: (keys: readonly string[]) => string[]
    settings: (deployment: Deployment) => string
    /** Moves Last seen of results, and the scan date of their discovered items. */
    refreshSeen: (findings: readonly LedgerEntry[], seenAt: string) => void
    /** Changes since this Glide time only; '' for no limit. */
    lookBack: (to: string) => string
}

/** Makes the integration. */
export function comprehensiveAssessments(needs: ComprehensiveNeeds): Integration {
    return {
        type: 'comprehensive_assessment',
        findings: 'assessment',
        stagingTable: TABLE.openAssessmentImport,
        usesStartTime: false,
        plan(client, inventory, _deployment, window) {
            const from = needs.lookBack(window.to)
            const limit = from === '' ? {} : { window: { from: isoTime(from), to: isoTime(window.to) } }
            return planBySubscription(client, inventory, COUNT_QUERY, { open: true, ...limit })
        },
        retrieve: (step, cursor) => retrieve(step, cursor as unknown as AssessmentCursor) as Outcome<never>,
        transform: toStaged,
        complete: (step, records, cursor) =>
            complete(step.client, records, cursor['scope'] as Scope, needs.unknownTests),
        settings: needs.settings,
        refresh(unchanged, seenAt) {
            const open = unchanged.filter((finding) => finding.result !== '' && finding.status !== 'not_applicable')
            needs.refreshSeen(open, seenAt)
            return open.length
        },
    }
}
