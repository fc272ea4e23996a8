/** The Resource Graph queries of assessments; azure.md 8.5. */
import { ASSESSMENTS } from '../../azure/graph/assessment-rows.ts'
import { BY_CATEGORY, chosenAssessments } from '../../azure/graph/categories.ts'
import type { Choices } from '../../vocabulary/categories.ts'
import { COPY } from '../../azure/graph/pull.ts'
import { kqlDateTime, kqlString, kqlStrings } from '../../azure/graph/kql.ts'

/** Half-open: from <= changed < to. ISO 8601 in UTC. */
export interface Window {
    from: string
    to: string
}

/** Before it there are no dates: year 1 stands for none (azure.md 8.2). */
const FIRST_DATE = '1970-01-02T00:00:00Z'

export interface AssessmentFilter {
    window?: Window | undefined
    /** Only what is not passed. */
    open?: boolean | undefined
    /** Only rows behind this key: an id in lower case. */
    after?: string | undefined
    /** Only these ids. */
    ids?: readonly string[]
}

/**
 * Assessments whose status changed in the window, or all of them. Rows without a status date cannot be placed in a
 * window (old rows, azure.md 8.3), so they always come along. The two bags come whole, because dynamic paths are
 * case-sensitive and both casings occur (azure.md 4.5); pages that become too large by them are asked for in smaller
 * ones. Ordered by the id in lower case, so that `after` goes on where another query has stopped.
 */
export function assessmentsQuery(
    choices: Choices,
    { window, open = false, after, ids }: AssessmentFilter = {},
): string {
    return [
        // What is asked for by its id may have become something else: staging says what.
        ...(ids === undefined
            ? chosenAssessments(choices, ['per_recommendation'])
            : [...ASSESSMENTS, `| where id in~ (${kqlStrings(ids)})`, ...BY_CATEGORY]),
        '| extend key = tolower(id)',
        ...(after === undefined ? [] : [`| where strcmp(key, ${kqlString(after)}) > 0`]),
        ...(open ? ["| where tostring(properties.status.code) !~ 'Healthy'"] : []),
        ...(window === undefined
            ? []
            : ['| extend changed = todatetime(properties.status.statusChangeDate)', `| where ${changedIn(window)}`]),
        `| extend st = properties.status, ${COPY}`,
        '| project id, key, copy, name, subscriptionId, location, category = tostring(properties.metadata.recommendationCategory), family,',
        '    displayName = tostring(properties.displayName),',
        '    resourceDetails = properties.resourceDetails, additionalData = properties.additionalData,',
        '    code = tostring(st.code), cause = tostring(st.cause), description = tostring(st.description),',
        '    statusChangeDate = tostring(st.statusChangeDate), firstEvaluationDate = tostring(st.firstEvaluationDate),',
        '    severity = tostring(properties.metadata.severity), portal = tostring(properties.links.azurePortal)',
        // Of copies, the one whose status changed last counts. assumed: no source says which one is true.
        '| order by key asc, statusChangeDate desc, id asc, copy asc',
    ].join('\n')
}

/** How many assessments each subscription has, to cut a run into processes. */
export function countQuery(choices: Choices): string {
    return [...chosenAssessments(choices, ['per_recommendation']), '| summarize n = count() by subscriptionId'].join(
        '\n',
    )
}

/** The condition that `changed` is in a window, or is no date. */
export function changedIn({ from, to }: Window): string {
    const isInside = `(changed >= ${kqlDateTime(from)} and changed < ${kqlDateTime(to)})`
    return `isnull(changed) or changed < ${kqlDateTime(FIRST_DATE)} or ${isInside}`
}
