/** Pieces of Resource Graph queries over assessments that several integrations share; azure.md 8.2, 10.3. */
import { kqlStrings } from './kql.ts'

/** Every assessment, of whatever resource. */
export const ASSESSMENTS = ['securityresources', "| where type =~ 'microsoft.security/assessments'"]

/** Letter case of members differs from row to row (azure.md 10.3). */
const IS_IMAGE =
    "tolower(coalesce(tostring(properties.resourceDetails.ResourceType), tostring(properties.resourceDetails.resourceType))) == '.containerimage'"
const IS_SOFTWARE_UPDATE = "tostring(properties.metadata.recommendationCategory) =~ 'SoftwareUpdate'"

/** One row per container image and software package. They become container vulnerable items, never test results. */
export const IMAGE_ASSESSMENTS = [...ASSESSMENTS, `| where ${IS_SOFTWARE_UPDATE} and ${IS_IMAGE}`]

/** The metadata that assessments of these keys carry, once per key and wording. */
export function embeddedMetadataQuery(keys: readonly string[]): string {
    return [
        ...ASSESSMENTS,
        `| where name in~ (${kqlStrings(keys)})`,
        '| project key = tolower(name), metadata = tostring(properties.metadata)',
        '| distinct key, metadata',
        '| order by key asc, metadata asc',
    ].join('\n')
}
