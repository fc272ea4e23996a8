/** The kinds of resources that a tenant holds, and which list a resource of a type belongs to. */
import type { Resource } from './tenant.ts'

/** The list of each kind, with its type as ARM spells it on the wire. */
export const WIRE_TYPES = {
    subscriptions: 'Microsoft.Resources/subscriptions',
    resourceGroups: 'Microsoft.Resources/subscriptions/resourceGroups',
    managementGroups: 'Microsoft.Management/managementGroups',
    assessments: 'Microsoft.Security/assessments',
    metadata: 'Microsoft.Security/assessmentMetadata',
    policySets: 'Microsoft.Authorization/policySetDefinitions',
    policyDefinitions: 'Microsoft.Authorization/policyDefinitions',
    policyAssignments: 'Microsoft.Authorization/policyAssignments',
    securityStandards: 'Microsoft.Security/securityStandards',
    standardAssignments: 'Microsoft.Security/standardAssignments',
    securityConnectors: 'Microsoft.Security/securityConnectors',
    pricings: 'Microsoft.Security/pricings',
    complianceStandards: 'Microsoft.Security/regulatoryComplianceStandards',
    complianceControls: 'Microsoft.Security/regulatoryComplianceStandards/regulatoryComplianceControls',
    complianceAssessments:
        'Microsoft.Security/regulatoryComplianceStandards/regulatoryComplianceControls/regulatoryComplianceAssessments',
    cveDetails: 'Microsoft.Security/cveDetails',
} as const

export type Kind = keyof typeof WIRE_TYPES | 'resources'

export const KINDS: readonly Kind[] = [...(Object.keys(WIRE_TYPES) as (keyof typeof WIRE_TYPES)[]), 'resources']

const BY_TYPE = new Map(
    Object.entries(WIRE_TYPES).map(([kind, type]) => [type.toLowerCase(), kind as keyof typeof WIRE_TYPES]),
)

/**
 * The kind of a resource, undefined for what the simulator does not serve. Specification examples shorten the types of
 * regulatory compliance (azure.md 7.1), so only their last word counts. Whatever else lies in a subscription and has a
 * location or tags is a row of the `resources` table.
 */
export function kindOf(resource: Resource): Kind | undefined {
    const type = resource.type.toLowerCase()
    const known = BY_TYPE.get(type)
    if (known !== undefined) return known
    const compliance = /^microsoft\.security\/(?:.*\/)?regulatorycompliance(standard|control|assessment)s?$/.exec(type)
    if (compliance?.[1] === 'standard') return 'complianceStandards'
    if (compliance?.[1] === 'control') return 'complianceControls'
    if (compliance?.[1] === 'assessment') return 'complianceAssessments'
    const placed = resource['location'] !== undefined || resource['tags'] !== undefined
    return placed && /^\/subscriptions\/[^/]+\/.*\/providers\//i.test(resource.id) ? 'resources' : undefined
}
