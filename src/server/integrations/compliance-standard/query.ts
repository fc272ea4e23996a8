/**
 * The Resource Graph queries of standards and controls; azure.md 7.2. `distinct` folds the subscriptions together on the
 * server: a tenant has some ten thousand links, and a thousand times as many rows.
 */
import { kqlString } from '../../azure/graph/kql.ts'

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
        '| order by control asc, caption asc',
    ].join('\n')
}

/** Which assessments a standard's controls consist of. */
export function linksQuery(standard: string): string {
    return [
        ...ofStandard(LINK_TYPE, standard),
        '| project control = tostring(parts[8]), key = tolower(name), caption = tostring(properties.description)',
        '| distinct control, key, caption',
        '| order by control asc, key asc, caption asc',
    ].join('\n')
}
