/** A tenant from a seed. Shares follow recordings: 62 % healthy, 37 % unhealthy, 1 % not applicable; severities 42/37/21. */
import { completeHierarchy } from '../tenant/hierarchy.ts'
import { emptyTenant, objectOf, textOf, type Resource, type Tenant } from '../tenant/tenant.ts'
import { complianceRows } from './generated-compliance.ts'
import { generateContainerImages } from './generated-containers.ts'
import { generateAround, individualRows } from './generated-individual.ts'
import { generateOwn } from './generated-own.ts'
import { generatePolicies } from './generated-policies.ts'
import { Chain, FilledRows, PER_RESOURCE, PlainRows, TYPES } from './generated-rows.ts'
import { GUID_NUMBERS, guids, random } from './random.ts'

export interface GeneratorOptions {
    rows: number
    subscriptions: number
    seed: number
    /** Images with about eight vulnerable packages each; none by default. */
    containerImages?: number
    /** How many of a hundred rows are not plain: see generated-individual.ts; ten by default. */
    individual?: number
    /** Has each subscription a recommendation, an initiative and a standard of its own? Besides the rows. */
    own?: boolean
    /** Each assessment is filled up to so many bytes; none by default. */
    rowBytes?: number
}

const CATEGORIES = ['Compute', 'Data', 'IdentityAndAccess', 'Networking', 'AppServices', 'Data']
const LOCATIONS = ['westeurope', 'northeurope', 'eastus']
/** Of a tenant of some size; one of few rows has fewer, or nearly all its recommendations would be of no resource. */
const METADATA_PER_TYPE = 40

/** The same options give the same tenant. */
export function generatedTenant(options: GeneratorOptions): Tenant {
    const { rows, subscriptions, seed, containerImages = 0, individual = 10, rowBytes = 0, own = false } = options
    const others = Math.floor((rows * Math.min(individual, 100)) / 100)
    const next = random(seed)
    const subscriptionIds = Array.from({ length: subscriptions }, guids(next).guid)
    const metadata = metadataOf(rows, next)
    const recommendations = metadata.map(({ name, properties }) => ({
        key: name,
        displayName: textOf(objectOf(properties)['displayName']),
    }))
    const behind = subscriptions * GUID_NUMBERS + metadata.length * (GUID_NUMBERS + 1)
    const plain = new PlainRows(rows - others, { seed, behind, subscriptions: subscriptionIds, recommendations })
    const single = individualRows(subscriptionIds, seed + 4, others)
    const assessments = new Chain([plain, single])
    const compliance = complianceRows(subscriptionIds, recommendations, random(seed + 2), others > 0)
    const { hex, guid } = guids(random(seed, plain.taken))
    const tenant = emptyTenant(
        { tenantId: guid(), clientId: guid(), clientSecret: `secret-${hex(20)}` },
        {
            ...compliance,
            assessments: rowBytes > 0 ? new FilledRows(assessments, rowBytes) : assessments,
            complianceAssessments: new Chain(compliance.complianceAssessments),
        },
    )
    tenant.subscriptions = subscriptionIds.map(subscription)
    tenant.metadata = metadata
    tenant.resources = Array.from({ length: plain.resources }, (_, number) =>
        taggedResource(plain.idOfResource(number), TYPES[number % TYPES.length] ?? '', number),
    )
    // Streams of their own: what is added here leaves the rows above as they are.
    generatePolicies(tenant, random(seed + 1))
    generateAround(tenant, single, random(seed + 4, single.taken), subscriptionIds)
    generateContainerImages(tenant, random(seed + 3), containerImages)
    if (own) generateOwn(tenant, random(seed + 5))
    completeHierarchy(tenant)
    return tenant
}

function metadataOf(rows: number, next: () => number): Resource[] {
    const { guid } = guids(next)
    const perType = Math.min(METADATA_PER_TYPE, Math.max(PER_RESOURCE, Math.ceil(rows / TYPES.length)))
    return TYPES.flatMap((type, index) =>
        Array.from({ length: perType }, (_, number) =>
            metadataItem(guid(), type, CATEGORIES[index] ?? 'Compute', number, next()),
        ),
    )
}

function subscription(id: string, index: number): Resource {
    return {
        id: `/subscriptions/${id}`,
        name: `Subscription ${index + 1}`,
        type: 'Microsoft.Resources/subscriptions',
        properties: { state: 'Enabled' },
    }
}

/** Every tenth resource has no tags. */
function taggedResource(id: string, type: string, number: number): Resource {
    return {
        id,
        name: id.split('/').at(-1) ?? '',
        type: type.toLowerCase(),
        location: LOCATIONS[number % LOCATIONS.length] ?? '',
        tags:
            number % 10 === 0
                ? null
                : { env: number % 3 === 0 ? 'prod' : 'test', costCenter: String(1000 + (number % 7)) },
    }
}

function metadataItem(name: string, type: string, category: string, number: number, chance: number): Resource {
    const displayName = `${type.split('/')[1] ?? type} should follow rule ${number + 1}`
    return {
        id: `/providers/Microsoft.Security/assessmentMetadata/${name}`,
        name,
        type: 'Microsoft.Security/assessmentMetadata',
        properties: {
            displayName,
            assessmentType: 'BuiltIn',
            policyDefinitionId: '',
            description: `Rule ${number + 1} for ${type}.`,
            remediationDescription: 'To remediate:<br>1. Open the resource.<br>2. Change the setting.',
            categories: [category],
            severity: chance < 0.42 ? 'Medium' : chance < 0.79 ? 'High' : 'Low',
        },
    }
}
