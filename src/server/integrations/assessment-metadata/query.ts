/** The Resource Graph queries of metadata that is not Microsoft's own; azure.md 6.1, 6.3. */
import { ASSESSMENTS } from '../../azure/graph/assessment-rows.ts'
import { kqlString } from '../../azure/graph/kql.ts'

/** Every assessment whose metadata is not built in. What does not say its type is looked for by its key. */
const OWN = [
    ...ASSESSMENTS,
    "| where tostring(properties.metadata.assessmentType) !in~ ('BuiltIn', 'BuiltInPolicy', 'DynamicBuiltIn', 'ManualBuiltIn', 'ManualBuiltInPolicy', '')",
]

/** Subscriptions whose assessments use metadata of their own. */
export const CUSTOM_SUBSCRIPTIONS_QUERY = [...OWN, '| distinct subscriptionId'].join('\n')

const NAME = 'trim(@"\\s+", tostring(properties.metadata.displayName))'

/**
 * Subscriptions that have an assessment whose own metadata says no name. No test can be made of it: these are asked for
 * their lists.
 */
export const NAMELESS_SUBSCRIPTIONS_QUERY = [
    ...OWN,
    `| where isempty(${NAME})`,
    '| distinct subscriptionId',
    '| order by subscriptionId asc',
].join('\n')

/**
 * Metadata of the customer's own that an assessment has, once for each key, whatever subscription it is in. Of several
 * wordings the first in alphabetical order counts, so that two runs agree.
 */
export function customMetadataQuery(after?: string): string {
    return [
        ...OWN,
        `| where isnotempty(${NAME})`,
        '| extend key = tolower(name)',
        ...(after === undefined ? [] : [`| where strcmp(key, ${kqlString(after)}) > 0`]),
        '| summarize metadata = min(tostring(properties.metadata)) by key',
        '| order by key asc',
    ].join('\n')
}
