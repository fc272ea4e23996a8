/**
 * The Resource Graph queries of standards and controls; azure.md 7.2. `distinct` folds the subscriptions together on the
 * server: a tenant has some ten thousand links, and a thousand times as many rows.
 */
import { kqlString, kqlStrings } from '../../azure/graph/kql.ts'

const TYPE = 'microsoft.security/regulatorycompliancestandards'
const CONTROL_TYPE = `${TYPE}/regulatorycompliancecontrols`
const LINK_TYPE = `${CONTROL_TYPE}/regulatorycomplianceassessments`

/** Standards by name. Index 0 of a split id is the empty text before the first slash. */
export const STANDARDS_QUERY = [
    'securityresources',
    `| where type =~ ${kqlString(TYPE)}`,
    '| project standard = name',
    '| distinct standard',
    '| order by standard asc',
].join('\n')

function ofStandard(type: string, standard: string): string[] {
    return [
        'securityresources',
        `| where type =~ ${kqlString(type)}`,
        "| extend parts = split(id, '/')",
        `| where tostring(parts[6]) =~ ${kqlString(standard)}`,
    ]
}

/** Titles of a standard's controls. */
export function controlsQuery(standard: string): string {
    return [
        ...ofStandard(CONTROL_TYPE, standard),
        '| project control = name, caption = tostring(properties.description)',
        '| distinct control, caption',
        // The first title counts, and an empty one is none.
        '| order by control asc, caption desc',
    ].join('\n')
}

/**
 * Which assessments a standard's controls consist of. What describes a link is no part of it: two subscriptions may tell
 * the same link in two wordings.
 */
export function linksQuery(standard: string): string {
    return [
        ...ofStandard(LINK_TYPE, standard),
        '| project control = tostring(parts[8]), key = tolower(name)',
        "| extend link = tolower(strcat(control, '/', key))",
        '| distinct control, key, link',
        '| order by link asc, control asc',
    ].join('\n')
}

/** What a standard's controls call some assessments, by key: for tests that no metadata knows. */
export function captionsQuery(standard: string, keys: readonly string[]): string {
    return [
        ...ofStandard(LINK_TYPE, standard),
        `| where name in~ (${kqlStrings(keys)})`,
        '| project key = tolower(name), caption = tostring(properties.description)',
        '| distinct key, caption',
        '| order by key asc, caption desc',
    ].join('\n')
}
