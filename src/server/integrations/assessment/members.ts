/** What both assessment integrations have in common. They differ in what they pull and in what they do with the unchanged. */
import type { Scope } from '../../azure/graph/resource-graph.ts'
import { subscriptionOf } from '../../azure/records/resource-id.ts'
import { FOREIGN } from '../../contract/index.ts'
import type { Integration, StagedRecord, StepContext, UnchangedFinding } from '../../runs/integration.ts'
import type { Outcome } from '../../vocabulary/outcome.ts'
import { isAbsent, retrieveAbsent, type AbsentCursor } from '../unseen/absent.ts'
import { apply } from './apply.ts'
import { enrich } from './enrich.ts'
import { assessmentsQuery } from './query.ts'
import { refreshResources } from './refresh.ts'
import { count, resume, retrieve, type PullCursor } from './retrieve.ts'
import { COLUMNS, stage, type AssessmentRow } from './stage.ts'

export type AssessmentCursor = PullCursor | AbsentCursor

type Shared = Integration<AssessmentCursor, AssessmentRow>

export const SHARED = {
    findings: 'assessment',
    columns: COLUMNS,
    foreign: FOREIGN.results,
    retrieve: (step, cursor) =>
        isAbsent(cursor)
            ? retrieveAbsent(step, cursor, 'assessment', (ids) => assessmentsQuery({ ids }))
            : retrieve(step, cursor),
    // What was not seen is not counted at the source: its process expects nothing.
    count: (step, cursor) => (isAbsent(cursor) ? { value: 0 } : count(step, cursor)),
    resume: (cursor) => (isAbsent(cursor) ? cursor : resume(cursor)),
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
