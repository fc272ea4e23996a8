/** Pieces of Resource Graph queries over assessments that several integrations share; azure.md 8.2, 10.3. */
import { kqlStrings } from './kql.ts'

/** Every assessment, of whatever resource. */
export const ASSESSMENTS = ['securityresources', "| where type =~ 'microsoft.security/assessments'"]

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
