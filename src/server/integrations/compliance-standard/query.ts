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

/** Rows of some standards, each with the standard's name in lower case. */
function ofStandards(type: string, standards: readonly string[]): string[] {
    return [
        'securityresources',
        `| where type =~ ${kqlString(type)}`,
        "| extend parts = split(id, '/')",
        '| extend standard = tolower(tostring(parts[6]))',
        `| where standard in (${kqlStrings(standards.map((name) => name.toLowerCase()))})`,
    ]
}

/** Titles of some controls of some standards, by both names. */
export function controlsQuery(standards: readonly string[], controls: readonly string[]): string {
    return [
        ...ofStandards(CONTROL_TYPE, standards),
        `| where name in~ (${kqlStrings(controls)})`,
        "| project control = tolower(strcat(standard, '/', name)), caption = tostring(properties.description)",
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
 * Which assessments the controls of some standards consist of, each with the type of its link where it is not known to
 * name an assessment. What describes a link is no part of it: two subscriptions may tell the same link in two wordings.
 */
export function linksQuery(standards: readonly string[], after?: string): string {
    return [
        ...ofStandards(LINK_TYPE, standards),
        '| extend said = tostring(properties.assessmentType)',
        `| where said !contains ${kqlString(CATEGORY)} and said !contains ${kqlString(MICROSOFT)}`,
        '| project standard, control = tostring(parts[8]), key = tolower(name),',
        "    linkType = iff(said in~ ('Assessment', 'AssessmentResult'), '', said)",
        "| extend link = tolower(strcat(standard, '/', control, '/', key))",
        ...(after === undefined ? [] : [`| where strcmp(link, ${kqlString(after)}) > 0`]),
        '| distinct standard, control, key, link, linkType',
        '| order by link asc, linkType asc, control asc',
    ].join('\n')
}

/** What the controls of some standards call some assessments, by standard and key: for tests that no metadata knows. */
export function captionsQuery(standards: readonly string[], keys: readonly string[]): string {
    return [
        ...ofStandards(LINK_TYPE, standards),
        `| where name in~ (${kqlStrings(keys)})`,
        "| project key = tolower(strcat(standard, '/', name)), caption = tostring(properties.description)",
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

/** Which categories the controls of some standards consist of; the description of such a link is the category's name. */
export function categoriesQuery(standards: readonly string[]): string {
    return [
        ...ofStandards(LINK_TYPE, standards),
        `| where ${IS_CATEGORY}`,
        '| project standard, control = tostring(parts[8]), category = tostring(properties.description)',
        "| extend link = tolower(strcat(standard, '/', control, '/', category))",
        '| distinct standard, control, category, link',
        '| order by link asc, control asc, category asc',
    ].join('\n')
}
