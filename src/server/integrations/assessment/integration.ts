/** What both assessment integrations are made of. They differ in what they pull and in what they do with the unchanged. */
import type { Scope } from '../../azure/graph/resource-graph.ts'
import { subscriptionOf } from '../../azure/records/resource-id.ts'
import type { JsonObject } from '../../vocabulary/json.ts'
import type { Outcome } from '../../vocabulary/outcome.ts'
import type { Deployment } from '../../deployments/deployment.ts'
import type { Integration, StagedRecord, StepContext, UnchangedFinding } from '../../runs/integration.ts'
import { retrieveAbsent, type AbsentCursor, type AbsentNeeds } from '../unseen/absent.ts'
import { complete } from './enrich.ts'
import { assessmentsQuery } from './query.ts'
import { refreshResources, type RefreshNeeds } from './refresh.ts'
import { count, resume, retrieve, type AssessmentCursor } from './retrieve.ts'
import { toStaged } from './stage.ts'

/** What absent findings are about, whatever they are. */
export type SharedAbsentNeeds = Pick<AbsentNeeds, 'verified' | 'unseen' | 'markAbsent' | 'removed'>

export interface AssessmentNeeds extends SharedAbsentNeeds, RefreshNeeds {
    /** Which of some test keys no test exists for. */
    unknownTests: (keys: readonly string[]) => string[]
    /** What decides, besides the assessment, what is written for it: lookup rules and settings. */
    settings: (deployment: Deployment) => string
    close: NonNullable<Integration['close']>
    reopen: NonNullable<Integration['reopen']>
}

type Shared = Pick<
    Integration,
    'findings' | 'retrieve' | 'count' | 'resume' | 'transform' | 'complete' | 'settings' | 'close' | 'reopen'
>

/** The members that both share. */
export function sharedMembers(needs: AssessmentNeeds): Shared {
    return {
        findings: 'assessment',
        retrieve: (step, cursor) =>
            isAbsent(cursor)
                ? retrieveAbsent(step, cursor as unknown as AbsentCursor, {
                      ...needs,
                      type: 'assessment',
                      queryByIds: (ids) => assessmentsQuery({ ids }),
                  })
                : retrieve(step, cursor as unknown as AssessmentCursor),
        count: (step, cursor) => count(step, cursor as unknown as AssessmentCursor),
        resume: (cursor) =>
            isAbsent(cursor) ? cursor : (resume(cursor as unknown as AssessmentCursor) as unknown as JsonObject),
        transform: toStaged,
        complete: (step, records, cursor) =>
            complete(step.client, records, scopeOf(cursor, records), needs.unknownTests),
        settings: needs.settings,
        close: needs.close,
        reopen: needs.reopen,
    }
}

/** Brings the resources of a page's unchanged findings up to date. */
export function refresh(
    needs: RefreshNeeds,
    step: StepContext,
    unchanged: readonly UnchangedFinding[],
    cursor: JsonObject,
): Outcome<true> {
    const records = unchanged.map(({ record }) => record)
    return refreshResources(needs, step, unchanged, scopeOf(cursor, records))
}

function isAbsent(cursor: JsonObject): boolean {
    return cursor['kind'] === 'absent'
}

/** Findings that were asked for by id are few: their own subscriptions are scope enough. */
function scopeOf(cursor: JsonObject, records: readonly StagedRecord[]): Scope {
    if (isAbsent(cursor))
        return { subscriptions: [...new Set(records.map((record) => subscriptionOf(record.externalId)))] }
    return (cursor as unknown as AssessmentCursor).scope
}
