/** Conditions of queries over recommendation categories: azure.md 10.8. The words are those of vocabulary/categories. */
import {
    CATEGORIES,
    choiceOf,
    FAMILIES,
    FAMILY_WORDS,
    NO_CATEGORY,
    type Choice,
    type Choices,
    type Family,
} from '../../vocabulary/categories.ts'
import { ASSESSMENTS } from './assessment-rows.ts'
import { kqlString, kqlStrings } from './kql.ts'

/** Letter case of members differs from row to row (azure.md 10.3). */
const TYPE =
    'tolower(coalesce(tostring(properties.resourceDetails.ResourceType), tostring(properties.resourceDetails.resourceType)))'

function familyCase(): string {
    const families = Object.entries(FAMILY_WORDS)
    const cases = [
        ...families.map(([family, { types }]) => `resourceType in (${kqlStrings(types)}), ${kqlString(family)}`),
        ...families.map(
            ([family, { ids }]) =>
                `${ids.map((part) => `strcat(lowerId, '/') contains ${kqlString(part)}`).join(' or ')}, ${kqlString(family)}`,
        ),
    ]
    return `case(${cases.join(', ')}, 'other')`
}

/** Gives each row `resource`, what it assesses: the id up to the assessment. */
export const RESOURCE =
    "| extend resource = substring(lowerId, 0, indexof(lowerId, '/providers/microsoft.security/assessments/'))"

/** What a row of numbers is known by. */
const CELL = "| extend key = strcat(category, ' ', family)"

/** Gives each row `category` and `family`, in lower case. */
export const BY_CATEGORY = [
    `| extend category = tolower(tostring(properties.metadata.recommendationCategory)), resourceType = ${TYPE}, lowerId = tolower(id)`,
    `| extend family = ${familyCase()}`,
]

/** The condition for rows whose choice is one of some; those of a category that is not known have none. */
export function chosen(choices: Choices, wanted: readonly Choice[]): string {
    const cells = CATEGORIES.map((category) => ({
        category,
        families: (Object.keys(FAMILIES) as Family[]).filter((family) => {
            const choice = choiceOf(choices, category, family)
            return choice !== 'unknown' && wanted.includes(choice)
        }),
    })).filter(({ families }) => families.length > 0)
    const conditions = cells.map(
        ({ category, families }) =>
            `(category == ${kqlString(category.toLowerCase())} and family in (${kqlStrings(families)}))`,
    )
    if (wanted.includes('per_recommendation')) conditions.unshift(`category in (${kqlStrings(NO_CATEGORY)})`)
    return conditions.length === 0 ? 'false' : conditions.join(' or ')
}

/** Every assessment whose choice is one of some. */
export function chosenAssessments(choices: Choices, wanted: readonly Choice[]): string[] {
    return [...ASSESSMENTS, ...BY_CATEGORY, `| where ${chosen(choices, wanted)}`]
}

/** The keys of the assessments that have tests of their own, which no list of metadata has completely (azure.md 6.1). */
export function keysInUseQuery(choices: Choices): string {
    return [
        ...chosenAssessments(choices, ['per_recommendation']),
        '| extend key = tolower(name)',
        '| distinct key',
        '| order by key asc',
    ].join('\n')
}

/**
 * Which tests some categories (in lower case) have: `category, family, key`, the key of a single recommendation, or ''
 * where those of the family have one test together.
 */
export function categoryTestsQuery(choices: Choices, categories: readonly string[]): string {
    return [
        ...chosenAssessments(choices, ['per_recommendation', 'per_resource']),
        `| where category in (${kqlStrings(categories)})`,
        `| extend key = iff(${chosen(choices, ['per_resource'])}, '', tolower(name))`,
        "| extend test = strcat(category, '/', family, '/', key)",
        '| distinct category, family, key, test',
        '| order by test asc',
    ].join('\n')
}

/** The condition for rows that are counted only, or have a category that is not known. */
export function countedCondition(choices: Choices): string {
    const known = [...NO_CATEGORY, ...CATEGORIES.map((category) => category.toLowerCase())]
    return `${chosen(choices, ['count_only'])} or category !in (${kqlStrings(known)})`
}

/** What is counted only, and what has a category that is not known: how many rows of each category and family. */
export function countedQuery(choices: Choices): string {
    return [
        ...ASSESSMENTS,
        ...BY_CATEGORY,
        `| where ${countedCondition(choices)}`,
        '| summarize n = count(), example = min(lowerId), word = min(tostring(properties.metadata.recommendationCategory)) by category, family',
        CELL,
        '| order by key asc',
    ].join('\n')
}

/**
 * What each category and family has, which a change of a choice would move: `rows` of any status, `applicable` ones that
 * a result can be made of, the `resources` of these, and how much of both is open.
 */
export const PREVIEW_QUERY = [
    ...ASSESSMENTS,
    ...BY_CATEGORY,
    RESOURCE,
    '| extend code = tolower(tostring(properties.status.code))',
    "| summarize rows = count(), applicable = countif(code in ('healthy', 'unhealthy')), open = countif(code == 'unhealthy') by resource, category, family",
    '| summarize rows = sum(rows), applicable = sum(applicable), open = sum(open), resources = countif(applicable > 0), openResources = countif(open > 0) by category, family',
    CELL,
    '| order by key asc',
].join('\n')

/** Which of some resources, by ids in lower case, are assessed for anything. */
export function assessedQuery(resources: readonly string[]): string {
    return [
        ...ASSESSMENTS,
        '| extend lowerId = tolower(id)',
        RESOURCE,
        `| where resource in (${kqlStrings(resources)})`,
        '| distinct resource',
        '| order by resource asc',
    ].join('\n')
}
