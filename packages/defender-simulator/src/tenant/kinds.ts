/** The kinds of resources that a tenant holds. What is known of a kind stands here, once. */
import type { Resource } from './tenant.ts'

/** What decides whether a request to Resource Graph sees a row; resource-graph/tables.ts has the rules. */
export type Seen = 'with-subscription' | 'with-group' | 'as-policy' | 'as-standard' | 'by-tenant-reader'

export interface KindFacts {
    /** As ARM spells it on the wire; none where resources of many types are one kind. */
    type?: string
    /** The table of Resource Graph that has its rows, and which of them a request sees. */
    table?: string
    seen?: Seen
}

/** A table of Resource Graph has its kinds in the order in which they stand here. */
export const KINDS = {
    subscriptions: {
        type: 'Microsoft.Resources/subscriptions',
        table: 'resourcecontainers',
        seen: 'with-subscription',
    },
    resourceGroups: {
        type: 'Microsoft.Resources/subscriptions/resourceGroups',
        table: 'resourcecontainers',
        seen: 'with-subscription',
    },
    managementGroups: {
        type: 'Microsoft.Management/managementGroups',
        table: 'resourcecontainers',
        seen: 'with-group',
    },
    assessments: {
        type: 'Microsoft.Security/assessments',
        table: 'securityresources',
        seen: 'with-subscription',
    },
    metadata: { type: 'Microsoft.Security/assessmentMetadata' },
    policySets: {
        type: 'Microsoft.Authorization/policySetDefinitions',
        table: 'policyresources',
        seen: 'as-policy',
    },
    policyDefinitions: {
        type: 'Microsoft.Authorization/policyDefinitions',
        table: 'policyresources',
        seen: 'as-policy',
    },
    policyAssignments: {
        type: 'Microsoft.Authorization/policyAssignments',
        table: 'policyresources',
        seen: 'as-policy',
    },
    complianceStandards: {
        type: 'Microsoft.Security/regulatoryComplianceStandards',
        table: 'securityresources',
        seen: 'with-subscription',
    },
    complianceControls: {
        type: 'Microsoft.Security/regulatoryComplianceStandards/regulatoryComplianceControls',
        table: 'securityresources',
        seen: 'with-subscription',
    },
    complianceAssessments: {
        type: 'Microsoft.Security/regulatoryComplianceStandards/regulatoryComplianceControls/regulatoryComplianceAssessments',
        table: 'securityresources',
        seen: 'with-subscription',
    },
    securityStandards: {
        type: 'Microsoft.Security/securityStandards',
        table: 'securityresources',
        seen: 'as-standard',
    },
    // assumed of Resource Graph: only queries of a community name the type.
    standardAssignments: {
        type: 'Microsoft.Security/standardAssignments',
        table: 'securityresources',
        seen: 'as-standard',
    },
    resources: { table: 'resources', seen: 'with-subscription' },
    securityConnectors: {
        type: 'Microsoft.Security/securityConnectors',
        table: 'resources',
        seen: 'with-subscription',
    },
    pricings: { type: 'Microsoft.Security/pricings', table: 'securityresources', seen: 'with-subscription' },
    cveDetails: { type: 'Microsoft.Security/cveDetails', table: 'securityresources', seen: 'by-tenant-reader' },
} as const satisfies Record<string, KindFacts>

export type Kind = keyof typeof KINDS

/** The kinds that are of one type. */
export type TypedKind = Exclude<Kind, 'resources'>

export const KIND_NAMES = Object.keys(KINDS) as readonly Kind[]

/** Whether a kind is of one type. */
export function isTyped(kind: Kind): kind is TypedKind {
    return kind !== 'resources'
}

/** The tables of Resource Graph. */
export const TABLES: ReadonlySet<string> = new Set(
    KIND_NAMES.flatMap((kind) => {
        const { table }: KindFacts = KINDS[kind]
        return table === undefined ? [] : [table]
    }),
)

const BY_TYPE = new Map(KIND_NAMES.filter(isTyped).map((kind) => [KINDS[kind].type.toLowerCase(), kind]))

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
