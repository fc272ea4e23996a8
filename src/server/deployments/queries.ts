/** Resource Graph queries that only Save and test sends. */
import { ASSESSMENTS } from '../azure/assessment-rows.ts'

/** How many assessments there are. */
export const ASSESSMENT_COUNT_QUERY = [...ASSESSMENTS, '| summarize n = count()'].join('\n')

/** Defender plans by subscription; azure.md 2.2 (pricings). */
export const PLANS_QUERY = [
    'securityresources',
    "| where type =~ 'microsoft.security/pricings'",
    '| project id, subscriptionId, plan = name, tier = tostring(properties.pricingTier)',
    '| order by id asc',
].join('\n')

/** One CVE: visible only with a role at tenant scope (azure.md 10.5). */
export const CVE_QUERY = [
    'securityresources',
    "| where type =~ 'microsoft.security/cvedetails'",
    '| project id',
    '| take 1',
].join('\n')

/**
 * One resource of any kind. Connectors are among them and are no proof: a role that reads what Defender for Cloud says
 * need not read the resources themselves (azure.md 13.6).
 */
export const RESOURCE_QUERY = [
    'resources',
    "| where not(type =~ 'microsoft.security/securityconnectors')",
    '| project id',
    '| take 1',
].join('\n')
