/**
 * The Comprehensive Assessment integration: everything that is not passed, weekly. A failure that lasts never changes
 * its status, so the Assessment integration does not see it again; this one keeps its Last seen true (product.md 1.2),
 * and finds out which open findings are gone.
 */
import { refresh, sharedMembers, type AssessmentNeeds } from './integration.ts'
import { absentPlans, planBySubscription } from '../unseen/plan.ts'
import { COUNT_QUERY } from './query.ts'
import { isoTime } from '../../compliance/times.ts'
import { FOREIGN } from '../../contract/index.ts'
import { TABLE } from '../../vocabulary/names.ts'
import type { Integration } from '../../runs/integration.ts'
import type { LedgerEntry } from '../../findings/ports.ts'

export interface ComprehensiveNeeds extends AssessmentNeeds {
    /** Moves Last seen of results, and the scan date of their discovered items. */
    refreshSeen: (findings: readonly LedgerEntry[], seenAt: string) => void
    /** Changes since this Glide time only; '' for no limit. */
    lookBack: (to: string) => string
}

/** Makes the integration. */
export function comprehensiveAssessments(needs: ComprehensiveNeeds): Integration {
    return {
        ...sharedMembers(needs),
        type: 'comprehensive_assessment',
        stagingTable: TABLE.comprehensiveAssessmentImport,
        foreign: FOREIGN.results,
        usesStartTime: false,
        plan(client, inventory, _deployment, window) {
            const from = needs.lookBack(window.to)
            const limit = from === '' ? {} : { window: { from: isoTime(from), to: isoTime(window.to) } }
            const plans = planBySubscription(client, inventory, COUNT_QUERY, { open: true, ...limit })
            // What lies before the window was not pulled, so its absence says nothing.
            if (plans.failure || from !== '') return plans
            return { value: [...plans.value, ...absentPlans(inventory, true)] }
        },
        refresh(step, unchanged, cursor) {
            const refreshed = refresh(needs, step, unchanged, cursor)
            if (refreshed.failure) return refreshed
            const open = unchanged
                .map(({ entry }) => entry)
                .filter((entry) => entry.result !== '' && entry.status !== 'not_applicable')
            needs.refreshSeen(open, step.run.started)
            return { value: open.length }
        },
    }
}
