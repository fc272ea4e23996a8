/** One row for each resource and category, where that is what becomes of them: counted and listed at the source. */
import { ASSESSMENTS } from '../../../azure/graph/assessment-rows.ts'
import { BY_CATEGORY, chosen, chosenAssessments, countedCondition, RESOURCE } from '../../../azure/graph/categories.ts'
import { kqlString, kqlStrings } from '../../../azure/graph/kql.ts'
import { KEY_PREFIX } from '../../../compliance/category-tests.ts'
import type { Choices } from '../../../vocabulary/categories.ts'
import { changedIn, type AssessmentFilter } from '../query.ts'

/** Members of a list at most, at the source: all of them, for any resource that there is. Code cuts what is shown. */
const LISTED = 1000

/**
 * The combined rows, whose names follow from category and family: Azure's keys of single recommendations come and go
 * with packages. Rows that are all not applicable make none. `ids` are those of combined rows.
 */
export function combinedQuery(choices: Choices, { window, open = false, after, ids }: AssessmentFilter = {}): string {
    return [
        ...chosenAssessments(choices, ['per_resource']),
        RESOURCE,
        ...(ids === undefined ? [] : [`| where resource in (${kqlStrings(ids.map(resourceOf))})`]),
        '| extend rd = properties.resourceDetails, ad = properties.additionalData, code = tolower(tostring(properties.status.code)), severity = tolower(tostring(properties.metadata.severity))',
        "| extend isOpen = code == 'unhealthy'",
        "| extend caption = iff(isOpen, tostring(properties.displayName), ''), installed = iff(isOpen, tostring(ad.DetectedSoftwareVersions), ''), fixed = iff(isOpen, tostring(ad.FixedVersion), ''), cves = iff(isOpen, tostring(extract_all('(CVE-[0-9]{4}-[0-9]+)', tostring(ad.CvesDetails))), '')",
        "| summarize failed = dcountif(lowerId, isOpen), passed = dcountif(lowerId, code == 'healthy'),",
        ...['critical', 'high', 'medium', 'low'].map(
            (name) => `    ${name} = dcountif(lowerId, isOpen and severity == '${name}'),`,
        ),
        `    titles = make_set(strcat(caption, '\\t', installed, '\\t', fixed), ${LISTED}), cves = make_set(cves, ${LISTED}),`,
        '    changed = max(todatetime(properties.status.statusChangeDate)), firstSeen = min(tostring(properties.status.firstEvaluationDate)),',
        '    anId = min(id), details = max(tostring(rd)), region = max(tostring(ad.Region)), account = max(tostring(ad.HierarchyId)),',
        '    nativeId = max(tostring(ad.NativeCloudUniqueIdentifier)), resourceProvider = max(tostring(ad.ResourceProvider)), nativeType = max(tostring(ad.ResourceType)), nativeName = max(tostring(ad.ResourceName)), location = max(location)',
        '    by resource, category, family, subscriptionId',
        '| where failed + passed > 0',
        ...(open ? ['| where failed > 0'] : []),
        ...(window === undefined ? [] : [`| where ${changedIn(window)}`]),
        `| extend key = strcat(resource, '/providers/microsoft.security/assessments/${KEY_PREFIX}', category, '-', family)`,
        '| extend id = key',
        ...(after === undefined ? [] : [`| where strcmp(key, ${kqlString(after)}) > 0`]),
        ...(ids === undefined ? [] : [`| where key in (${kqlStrings(ids.map((id) => id.toLowerCase()))})`]),
        '| order by key asc',
    ].join('\n')
}

function resourceOf(id: string): string {
    return id.toLowerCase().split('/providers/microsoft.security/assessments/')[0] ?? ''
}

/**
 * How many rows each subscription has that are combined (`apart` is 'combined'), that are counted only or of an unknown
 * category ('counted'), and of any other kind ('').
 */
export function setApartQuery(choices: Choices): string {
    return [
        ...ASSESSMENTS,
        ...BY_CATEGORY,
        `| extend apart = case(${chosen(choices, ['per_resource'])}, 'combined', ${countedCondition(choices)}, 'counted', '')`,
        '| summarize n = count() by subscriptionId, apart',
        "| extend key = strcat(subscriptionId, ' ', apart)",
        '| order by key asc',
    ].join('\n')
}
