/** The Resource Graph queries of initiatives and of security standards; azure.md 5.2, 5.7. */
import { kqlString, kqlStrings } from '../../azure/graph/kql.ts'
import { COPY } from '../../azure/graph/pull.ts'

const POLICY_ASSIGNMENTS = [
    'policyresources',
    "| where type =~ 'microsoft.authorization/policyassignments'",
    '| extend initiative = tolower(tostring(properties.policyDefinitionId))',
]

/** Initiatives that are assigned in or above the scope, by id in lower case. */
export const ASSIGNED_INITIATIVES_QUERY = [
    ...POLICY_ASSIGNMENTS,
    "| where initiative contains '/policysetdefinitions/'",
    '| distinct initiative',
    '| order by initiative asc',
].join('\n')

/** Those of some initiatives, by id in lower case. */
export function assignedAmongQuery(initiatives: readonly string[]): string {
    return [
        ...POLICY_ASSIGNMENTS,
        `| where initiative in (${kqlStrings(initiatives)})`,
        '| distinct initiative',
        '| order by initiative asc',
    ].join('\n')
}

/** Initiatives of the customer's own, at management groups and subscriptions. */
export const CUSTOM_INITIATIVES_QUERY = [
    'policyresources',
    "| where type =~ 'microsoft.authorization/policysetdefinitions'",
    "| where tostring(properties.policyType) =~ 'Custom'",
    `| extend key = tolower(id), ${COPY}`,
    '| project id, key, copy, name, properties',
    '| order by key asc, id asc, copy asc',
].join('\n')

/** Some initiatives by id, built-in ones among them. */
export function initiativesQuery(ids: readonly string[]): string {
    return [
        'policyresources',
        "| where type =~ 'microsoft.authorization/policysetdefinitions'",
        `| where id in~ (${kqlStrings(ids)})`,
        `| extend key = tolower(id), ${COPY}`,
        '| project id, key, copy, name, properties',
        '| order by key asc, id asc, copy asc',
    ].join('\n')
}

const STANDARDS = 'microsoft.security/securitystandards'
const ASSIGNMENTS = 'microsoft.security/standardassignments'

/** Which of security standards and their assignments Resource Graph has at all. */
export const STANDARD_TYPES_QUERY = [
    'securityresources',
    `| where type in~ (${kqlStrings([STANDARDS, ASSIGNMENTS])})`,
    '| summarize n = count() by type = tolower(type)',
    '| order by type asc',
].join('\n')

/**
 * Security standards, one row for each test group: Microsoft's own lie in each subscription under the same name, and a
 * customer's is its full id. `above`: those of management groups and of the tenant.
 */
export function standardsQuery({ above, after }: { above: boolean; after?: string | undefined }): string {
    return [
        'securityresources',
        `| where type =~ ${kqlString(STANDARDS)}`,
        ...(above ? ['| where isempty(subscriptionId)'] : []),
        '| extend lowerId = tolower(id)',
        "| extend key = iff(tolower(tostring(properties.standardType)) == 'custom', lowerId, substring(lowerId, indexof(lowerId, '/providers/microsoft.security/')))",
        ...(after === undefined ? [] : [`| where strcmp(key, ${kqlString(after)}) > 0`]),
        '| summarize id = min(id), name = min(name), properties = min(tostring(properties)) by key',
        '| order by key asc',
    ].join('\n')
}

/** Assignments at a subscription or connector itself: those of resources are exemptions (azure.md 5.7). */
const ASSIGNED = [
    'securityresources',
    `| where type =~ ${kqlString(ASSIGNMENTS)}`,
    `| extend scope = substring(tolower(id), 0, indexof(tolower(id), '/providers/${ASSIGNMENTS}/'))`,
    "| where scope matches regex '^/subscriptions/[^/]+(/resourcegroups/[^/]+/providers/microsoft[.]security/securityconnectors/[^/]+)?$'",
    '| extend effect = tolower(trim(@"\\s+", tostring(properties.effect)))',
]

/**
 * Which of some standards, by names in lower case, are assigned: `standard`, and the `scope` where it matters whose it
 * is, as for the `own` ones of a subscription. `effects` are those that assign.
 */
export function assignedQuery(names: readonly string[], own: readonly string[], effects: readonly string[]): string {
    return [
        ...ASSIGNED,
        `| where effect in (${kqlStrings(effects)})`,
        "| extend standard = tolower(extract('[^/]*$', 0, tostring(properties.assignedStandard.id)))",
        `| where standard in (${kqlStrings(names)})`,
        `| extend scope = iff(standard in (${kqlStrings(own.length === 0 ? [''] : own)}), scope, '')`,
        "| extend key = strcat(standard, ' ', scope)",
        '| distinct key, standard, scope',
        '| order by key asc',
    ].join('\n')
}

/** Effects of assignments that are none of some. */
export function otherEffectsQuery(known: readonly string[]): string {
    return [
        ...ASSIGNED,
        `| where effect !in (${kqlStrings(known)})`,
        '| summarize word = min(tostring(properties.effect)), example = min(id) by effect',
        '| order by effect asc',
    ].join('\n')
}
