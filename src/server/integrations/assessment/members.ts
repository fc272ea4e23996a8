/** What both assessment integrations have in common. They differ in what they pull and in what they do with the unchanged. */
import type { Scope } from '../../azure/graph/resource-graph.ts'
import { subscriptionOf } from '../../azure/records/resource-id.ts'
import { cellOfKey } from '../../compliance/category-tests.ts'
import { FOREIGN } from '../../contract/index.ts'
import type { Integration, StagedRecord, StepContext, UnchangedFinding } from '../../runs/integration.ts'
import { choiceOf, type Choices } from '../../vocabulary/categories.ts'
import type { Outcome } from '../../vocabulary/outcome.ts'
import { isAbsent, retrieveAbsent, type AbsentCursor, type Asked } from '../unseen/absent.ts'
import { apply } from './apply.ts'
import { enrich } from './enrich.ts'
import { assessmentsQuery } from './query.ts'
import { isCounted, retrieveCounted, type CountCursor } from './combined/plan.ts'
import { combinedQuery } from './combined/query.ts'
import { refreshResources } from './refresh.ts'
import { count, resume, retrieve, type PullCursor } from './retrieve.ts'
import { COLUMNS, stage, type AssessmentRow } from './stage.ts'

export type AssessmentCursor = PullCursor | AbsentCursor | CountCursor

/** How assessments that a pull did not bring are asked for: combined rows as such, all others by their ids. */
function asked(choices: Choices): Asked {
    return {
        byIds(ids) {
            const combined = ids.filter((id) => cellOfKey(id) !== undefined)
            const single = ids.filter((id) => cellOfKey(id) === undefined)
            return [
                ...(single.length === 0 ? [] : [assessmentsQuery(choices, { ids: single })]),
                ...(combined.length === 0 ? [] : [combinedQuery(choices, { ids: combined })]),
            ]
        },
        meaning(externalId) {
            const cell = cellOfKey(externalId)
            if (cell === undefined) return 'vanished'
            return choiceOf(choices, cell.category, cell.family) === 'per_resource' ? 'fixed' : 'excluded'
        },
    }
}

type Shared = Integration<AssessmentCursor, AssessmentRow>

export const SHARED = {
    findings: 'assessment',
    columns: COLUMNS,
    foreign: FOREIGN.results,
    retrieve(step, cursor) {
        if (isCounted(cursor)) return retrieveCounted(step, cursor)
        if (!isAbsent(cursor)) return retrieve(step, cursor)
        return retrieveAbsent(step, cursor, 'assessment', asked(step.deployment.choices))
    },
    // What was not seen is not counted at the source: its process expects nothing.
    count: (step, cursor, of) => (isAbsent(cursor) || isCounted(cursor) ? { value: 0 } : count(step, cursor, of)),
    resume: (cursor) => (isAbsent(cursor) || isCounted(cursor) ? cursor : resume(cursor)),
    stage,
    enrich: (step, records, cursor) => enrich(step, records, scopeOf(cursor, records)),
    apply,
    announces: 'importEnded',
    settings({ cmdb }, { notApplicable, createCis }) {
        const { lookupRules, policies } = cmdb()
        return [lookupRules.version(), policies.version(), notApplicable, String(createCis)].join('\n')
    },
    close: ({ compliance }, finding, absence, at) => compliance.foundResults.close(finding, absence, at),
    reopen: ({ compliance }, finding) => compliance.foundResults.reopen(finding),
} satisfies Partial<Shared>

/** Brings the resources of a page's unchanged findings up to date. */
export function refresh(
    step: StepContext,
    unchanged: readonly UnchangedFinding<AssessmentRow>[],
    cursor: AssessmentCursor,
): Outcome<true> {
    const records = unchanged.map(({ record }) => record)
    return refreshResources(step, unchanged, scopeOf(cursor, records))
}

/** Findings that were asked for by id are few: their own subscriptions are scope enough. */
function scopeOf(cursor: AssessmentCursor, records: readonly StagedRecord<AssessmentRow>[]): Scope {
    if (!isAbsent(cursor)) return cursor.scope
    return { subscriptions: [...new Set(records.map((record) => subscriptionOf(record.externalId)))] }
}
