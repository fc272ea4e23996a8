/** The Resource Graph queries of assessments; azure.md 8.5. */
import { RESULT_ASSESSMENTS } from '../../azure/graph/assessment-rows.ts'
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
    open?: boolean
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
export function assessmentsQuery({ window, open = false, after, ids }: AssessmentFilter = {}): string {
    return [
        ...RESULT_ASSESSMENTS,
        ...(ids === undefined ? [] : [`| where id in~ (${kqlStrings(ids)})`]),
        '| extend key = tolower(id)',
        ...(after === undefined ? [] : [`| where strcmp(key, ${kqlString(after)}) > 0`]),
        ...(open ? ["| where tostring(properties.status.code) !~ 'Healthy'"] : []),
        ...(window === undefined
            ? []
            : [
                  '| extend changed = todatetime(properties.status.statusChangeDate)',
                  `| where isnull(changed) or changed < ${kqlDateTime(FIRST_DATE)} or (changed >= ${kqlDateTime(window.from)} and changed < ${kqlDateTime(window.to)})`,
              ]),
        '| extend st = properties.status',
        '| project id, key, name, subscriptionId, location,',
        '    displayName = tostring(properties.displayName),',
        '    resourceDetails = properties.resourceDetails, additionalData = properties.additionalData,',
        '    code = tostring(st.code), cause = tostring(st.cause), description = tostring(st.description),',
        '    statusChangeDate = tostring(st.statusChangeDate), firstEvaluationDate = tostring(st.firstEvaluationDate),',
        '    severity = tostring(properties.metadata.severity), portal = tostring(properties.links.azurePortal)',
        '| order by key asc',
    ].join('\n')
}

/** How many assessments each subscription has, to cut a run into processes. */
export const COUNT_QUERY = [...RESULT_ASSESSMENTS, '| summarize n = count() by subscriptionId'].join('\n')
