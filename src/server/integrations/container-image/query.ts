/** The Resource Graph queries of container image vulnerabilities; azure.md 10.3. */
import { COPY } from '../../azure/graph/pull.ts'
import { chosenAssessments } from '../../azure/graph/categories.ts'
import { kqlDateTime, kqlString, kqlStrings } from '../../azure/graph/kql.ts'
import type { Choices } from '../../vocabulary/categories.ts'

/**
 * One row per software package of an image in a registry, or of a container that runs one. What is a row here is none
 * of the assessments that become results, whatever its type is spelled like.
 */
function imageAssessments(choices: Choices): string[] {
    return chosenAssessments(choices, ['vulnerable_items'])
}

/** A share of the rows, so that what a restart repeats stays small. */
export interface Partition {
    of: number
    index: number
}

/*
 * A new CVE on a row that is unhealthy already does not move its date (azure.md 10.7): a run without Start time finds
 * those.
 */
export interface ImageFilter {
    partition?: Partition
    /** ISO 8601: only what was created or changed since. */
    from?: string | undefined
    /** Only rows behind this key: an id in lower case. */
    after?: string | undefined
    ids?: readonly string[]
}

/** Recommendations per image and package. */
export function imagesQuery(
    choices: Choices,
    { partition = { of: 1, index: 0 }, from, after, ids }: ImageFilter = {},
): string {
    return [
        ...imageAssessments(choices),
        ...(ids === undefined ? [] : [`| where id in~ (${kqlStrings(ids)})`]),
        '| extend key = tolower(id)',
        ...(after === undefined ? [] : [`| where strcmp(key, ${kqlString(after)}) > 0`]),
        ...(partition.of > 1 ? [`| where hash(key) % ${partition.of} == ${partition.index}`] : []),
        ...(from === undefined
            ? []
            : [
                  '| extend changed = todatetime(properties.status.statusChangeDate), evaluated = todatetime(properties.status.firstEvaluationDate)',
                  `| where isnull(changed) or changed >= ${kqlDateTime(from)} or evaluated >= ${kqlDateTime(from)}`,
              ]),
        `| extend ${COPY}`,
        '| project id, key, copy, name, subscriptionId, location,',
        '    displayName = tostring(properties.displayName),',
        '    resourceDetails = properties.resourceDetails, additionalData = properties.additionalData,',
        '    image = tostring(properties.resourceAdditionalData), severity = tostring(properties.metadata.severity),',
        '    code = tostring(properties.status.code), cause = tostring(properties.status.cause),',
        '    statusChangeDate = tostring(properties.status.statusChangeDate),',
        '    firstEvaluationDate = tostring(properties.status.firstEvaluationDate)',
        // Of copies, the one whose status changed last counts. assumed: no source says which one is true.
        '| order by key asc, statusChangeDate desc, id asc, copy asc',
    ].join('\n')
}

/** How many rows each subscription has. */
export function imageCountQuery(choices: Choices): string {
    return [...imageAssessments(choices), '| summarize n = count() by subscriptionId'].join('\n')
}

/** Details of CVEs by id; only visible at tenant scope (azure.md 10.5). */
export function cveDetailsQuery(cves: readonly string[]): string {
    return [
        'securityresources',
        "| where type =~ 'microsoft.security/cvedetails'",
        `| where name in~ (${kqlStrings(cves)})`,
        `| extend ${COPY}`,
        '| project id, copy, name, properties',
        '| order by id asc, copy asc',
    ].join('\n')
}
