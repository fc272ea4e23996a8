/** The Assessment integration: assessments whose status changed -> test results on configuration items. */
import { refresh, sharedMembers, type AssessmentNeeds } from './integration.ts'
import { absentPlans, planBySubscription } from '../unseen/plan.ts'
import { COUNT_QUERY } from './query.ts'
import { isoTime } from '../../compliance/times.ts'
import { FOREIGN } from '../../contract/index.ts'
import { TABLE } from '../../vocabulary/names.ts'
import type { Integration } from '../../runs/integration.ts'

/** Makes the integration. Without Start time it pulls everything, and then knows what is gone. */
export function assessments(needs: AssessmentNeeds): Integration {
    return {
        ...sharedMembers(needs),
        type: 'assessment',
        stagingTable: TABLE.assessmentImport,
        foreign: FOREIGN.results,
        usesStartTime: true,
        plan(client, inventory, _deployment, window) {
            const { from, to } = window
            const cursor = from === undefined ? {} : { window: { from: isoTime(from), to: isoTime(to) } }
            const plans = planBySubscription(client, inventory, COUNT_QUERY, cursor)
            if (plans.failure || from !== undefined) return plans
            return { value: [...plans.value, ...absentPlans(inventory, false)] }
        },
        // A delta looks at what has changed, and at nothing else.
        refresh(step, unchanged, cursor) {
            if (cursor['window'] !== undefined) return { value: 0 }
            const refreshed = refresh(needs, step, unchanged, cursor)
            return refreshed.failure ? refreshed : { value: 0 }
        },
    }
}
