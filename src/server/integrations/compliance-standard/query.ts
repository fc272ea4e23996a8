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
 * Links to assessments are of type Assessment in the specification, and of AssessmentResult in answers; those to a whole
 * category, and those that Microsoft answers for itself, name no assessment (azure.md 7.6).
 */
const CATEGORY = 'AssessmentCategory'
const MICROSOFT = 'MicrosoftManaged'
const IS_CATEGORY = `tostring(properties.assessmentType) contains ${kqlString(CATEGORY)}`

/**
 * Which assessments a standard's controls consist of, each with the type of its link where it is not known to name an
 * assessment. What describes a link is no part of it: two subscriptions may tell the same link in two wordings.
 */
export function linksQuery(standard: string): string {
    return [
        ...ofStandard(LINK_TYPE, standard),
        '| extend said = tostring(properties.assessmentType)',
        `| where said !contains ${kqlString(CATEGORY)} and said !contains ${kqlString(MICROSOFT)}`,
        '| project control = tostring(parts[8]), key = tolower(name),',
        "    linkType = iff(said in~ ('Assessment', 'AssessmentResult'), '', said)",
        "| extend link = tolower(strcat(control, '/', key))",
        '| distinct control, key, link, linkType',
        '| order by link asc, linkType asc, control asc',
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

/** Standards that have a whole category in a control. */
export const CATEGORY_STANDARDS_QUERY = [
    'securityresources',
    `| where type =~ ${kqlString(LINK_TYPE)}`,
    `| where ${IS_CATEGORY}`,
    "| extend parts = split(id, '/')",
    '| project standard = tostring(parts[6])',
    '| distinct standard',
    '| order by standard asc',
].join('\n')

/** Which categories a standard's controls consist of; the description of such a link is the category's name. */
export function categoriesQuery(standard: string): string {
    return [
        ...ofStandard(LINK_TYPE, standard),
        `| where ${IS_CATEGORY}`,
        '| project control = tostring(parts[8]), category = tostring(properties.description)',
        "| extend link = tolower(strcat(control, '/', category))",
        '| distinct control, category, link',
        '| order by link asc, control asc, category asc',
    ].join('\n')
}
