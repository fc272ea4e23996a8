/** The Assessment integration: assessments whose status changed -> test results on configuration items. */
import { isoTime } from '../../compliance/times.ts'
import { defineIntegration } from '../../runs/integration.ts'
import { TABLE } from '../../vocabulary/names.ts'
import { isAbsent } from '../unseen/absent.ts'
import { absentPlans } from '../unseen/plan.ts'
import { isCounted, planAssessments } from './combined/plan.ts'
import { refresh, SHARED, type AssessmentCursor } from './members.ts'
import { assessmentProbe, resourceProbe } from './probes.ts'
import type { AssessmentRow } from './stage.ts'

/** Without Start time it pulls everything, and then knows what is gone. */
export const assessment = defineIntegration<AssessmentCursor, AssessmentRow>({
    ...SHARED,
    type: 'assessment',
    label: 'Assessment',
    after: ['assessment_metadata'],
    stagingTable: TABLE.assessmentImport,
    probes: [assessmentProbe, resourceProbe],
    usesStartTime: true,
    fullPullAfterDays: ({ assessmentFullDays }) => assessmentFullDays,
    plan(context, inventory, { from, to }) {
        const cursor = from === undefined ? {} : { window: { from: isoTime(from), to: isoTime(to) } }
        const plans = planAssessments(context, inventory, cursor)
        if (plans.failure || from !== undefined) return plans
        return { value: [...plans.value, ...absentPlans(inventory, false)] }
    },
    // A delta looks at what has changed, and at nothing else.
    refresh(step, unchanged, cursor) {
        if (isCounted(cursor) || (!isAbsent(cursor) && cursor.window !== undefined)) return { value: 0 }
        const refreshed = refresh(step, unchanged, cursor)
        return refreshed.failure ? refreshed : { value: 0 }
    },
})
