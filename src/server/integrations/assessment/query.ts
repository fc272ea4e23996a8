/** The Resource Graph queries of assessments; azure.md 8.5. */
import { ASSESSMENTS } from '../../azure/graph/assessment-rows.ts'
import { BY_CATEGORY, chosenAssessments } from '../../azure/graph/categories.ts'
import type { Choices } from '../../vocabulary/categories.ts'
import { kqlDateTime, kqlString, kqlStrings } from '../../azure/graph/kql.ts'

/** Half-open: from <= changed < to. ISO 8601 in UTC. */
export interface Window {
    from: string
    to: string
}

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
 * window (old rows, azure.md 8.3), so they always come along. Dynamic paths are case-sensitive and both casings occur
 * (azure.md 4.5). Ordered by the id in lower case, so that `after` goes on where another query has stopped.
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
            : [
                  '| extend changed = todatetime(properties.status.statusChangeDate)',
                  `| where isnull(changed) or ${isoWindow('changed', window)}`,
              ]),
        '| extend rd = properties.resourceDetails, ad = properties.additionalData, st = properties.status, md = properties.metadata',
        '| project id, key, name, subscriptionId, location, category = tostring(md.recommendationCategory), family,',
        '    displayName = tostring(properties.displayName),',
        '    source = coalesce(tostring(rd.Source), tostring(rd.source)),',
        '    resourceId = coalesce(tostring(rd.Id), tostring(rd.id)),',
        '    nativeId = coalesce(tostring(rd.NativeResourceId), tostring(ad.NativeCloudUniqueIdentifier), tostring(rd.NativeCloudUniqueIdentifier)),',
        '    resourceName = coalesce(tostring(ad.ResourceName), tostring(rd.ResourceName), tostring(rd.MachineName)),',
        '    resourceType = coalesce(tostring(ad.ResourceType), tostring(rd.ResourceType)),',
        '    resourceProvider = coalesce(tostring(ad.ResourceProvider), tostring(rd.ResourceProvider)),',
        "    region = tostring(ad.Region), account = tostring(ad.HierarchyId), nativeTags = tostring(ad['__Tags__']),",
        '    code = tostring(st.code), cause = tostring(st.cause), description = tostring(st.description),',
        '    statusChangeDate = tostring(st.statusChangeDate), firstEvaluationDate = tostring(st.firstEvaluationDate),',
        '    severity = tostring(md.severity), portal = tostring(properties.links.azurePortal)',
        '| order by key asc',
    ].join('\n')
}

/** How many assessments each subscription has, to cut a run into processes. */
export function countQuery(choices: Choices): string {
    return [...chosenAssessments(choices, ['per_recommendation']), '| summarize n = count() by subscriptionId'].join(
        '\n',
    )
}

/** The condition that a time is in a window. */
export function isoWindow(column: string, { from, to }: Window): string {
    return `(${column} >= ${kqlDateTime(from)} and ${column} < ${kqlDateTime(to)})`
}
