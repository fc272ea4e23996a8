/**
 * The Comprehensive Assessment integration: everything that is not passed, weekly. A failure that lasts never changes
 * its status, so the Assessment integration does not see it again; this one keeps its Last seen true (product.md 1.2),
 * and finds out which open findings are gone.
 */
import { isoTime } from '../../compliance/times.ts'
import { defineIntegration } from '../../runs/integration.ts'
import type { Ports } from '../../runs/ports.ts'
import { TABLE } from '../../vocabulary/names.ts'
import { absentPlans } from '../unseen/plan.ts'
import { planAssessments } from './combined/plan.ts'
import { refresh, SHARED, type AssessmentCursor } from './members.ts'
import type { AssessmentRow } from './stage.ts'

const SECONDS_A_DAY = 86_400

export const comprehensiveAssessment = defineIntegration<AssessmentCursor, AssessmentRow>({
    ...SHARED,
    type: 'comprehensive_assessment',
    label: 'Comprehensive Assessment',
    after: ['assessment_metadata', 'assessment'],
    stagingTable: TABLE.comprehensiveAssessmentImport,
    // The Assessment integration asks for the same.
    probes: [],
    usesStartTime: false,
    plan(context, inventory, { to }) {
        const from = lookBack(context.ports, to)
        const limit = from === '' ? {} : { window: { from: isoTime(from), to: isoTime(to) } }
        const plans = planAssessments(context, inventory, { open: true, ...limit })
        // What lies before the window was not pulled, so its absence says nothing.
        if (plans.failure || from !== '') return plans
        return { value: [...plans.value, ...absentPlans(inventory, true)] }
    },
    refresh(step, unchanged, cursor) {
        const refreshed = refresh(step, unchanged, cursor)
        if (refreshed.failure) return refreshed
        const open = unchanged
            .map(({ entry }) => entry)
            .filter((entry) => entry.result !== '' && entry.status !== 'not_applicable')
        step.ports.compliance.foundResults.seenAgain(open, step.run.started)
        return { value: open.length }
    },
})

/** Changes since this Glide time only; '' for no limit. */
function lookBack({ settings, clock }: Pick<Ports, 'settings' | 'clock'>, to: string): string {
    const days = settings.comprehensiveDays
    return days === 0 ? '' : clock.plus(to, -days * SECONDS_A_DAY)
}
