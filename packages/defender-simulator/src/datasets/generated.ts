/** A tenant from a seed. Shares follow recordings: 62 % healthy, 37 % unhealthy, 1 % not applicable; severities 42/37/21. */
import { completeHierarchy } from '../tenant/hierarchy.ts'
import { emptyTenant, type Resource, type Tenant } from '../tenant/tenant.ts'
import { generateCompliance } from './generated-compliance.ts'
import { generateContainerImages } from './generated-containers.ts'
import { generateIndividual } from './generated-individual.ts'
import { generatePolicies } from './generated-policies.ts'
import { guids, random } from './random.ts'

export interface GeneratorOptions {
    rows: number
    subscriptions: number
    seed: number
    /** Images with about eight vulnerable packages each; none by default. */
    containerImages?: number
    /** How many of a hundred rows are not plain: see generated-individual.ts; ten by default. */
    individual?: number
}

const TYPES = [
    'Microsoft.Compute/virtualMachines',
    'Microsoft.Storage/storageAccounts',
    'Microsoft.KeyVault/vaults',
    'Microsoft.Sql/servers',
    'Microsoft.Network/virtualNetworks',
    'Microsoft.Web/sites',
]
const CATEGORIES = ['Compute', 'Data', 'IdentityAndAccess', 'Networking', 'AppServices', 'Data']
/** Recommendations that one resource gets (azure.md 14.5). */
const PER_RESOURCE = 15
const LOCATIONS = ['westeurope', 'northeurope', 'eastus']
/** Of a tenant of some size; one of few rows has fewer, or nearly all its recommendations would be of no resource. */
const METADATA_PER_TYPE = 40

/** The same options give the same tenant. */
export function generatedTenant({
    rows,
    subscriptions,
    seed,
    containerImages = 0,
    individual = 10,
}: GeneratorOptions): Tenant {
    const others = Math.floor((rows * Math.min(individual, 100)) / 100)
    const plain = rows - others
    const next = random(seed)
    const { hex, guid } = guids(next)
    const subscriptionIds = Array.from({ length: subscriptions }, guid)
    const perType = Math.min(METADATA_PER_TYPE, Math.max(PER_RESOURCE, Math.ceil(rows / TYPES.length)))
    const metadata = TYPES.flatMap((type, index) =>
        Array.from({ length: perType }, (_, number) =>
            metadataItem(guid(), type, CATEGORIES[index] ?? 'Compute', number, next()),
        ),
    )
    const assessments: Resource[] = []
    const resources: Resource[] = []
    for (let resource = 0; assessments.length < plain; resource += 1) {
        const kind = resource % TYPES.length
        const subscription = subscriptionIds[Math.floor(next() * subscriptions)] ?? ''
        const id = `/subscriptions/${subscription}/resourceGroups/rg-${resource % 97}/providers/${TYPES[kind] ?? ''}/resource-${resource}`
        resources.push(taggedResource(id, TYPES[kind] ?? '', resource))
        const first = Math.floor(next() * perType)
        for (let number = 0; number < PER_RESOURCE && assessments.length < plain; number += 1) {
            const item = metadata[kind * perType + ((first + number) % perType)]
            assessments.push(assessment(id, item?.name ?? '', item?.['displayName'] as string | undefined, next))
        }
    }
    for (const item of metadata) delete item['displayName']
    const tenant: Tenant = {
        ...emptyTenant({ tenantId: guid(), clientId: guid(), clientSecret: `secret-${hex(20)}` }),
        subscriptions: subscriptionIds.map((id, index) => ({
            id: `/subscriptions/${id}`,
            name: `Subscription ${index + 1}`,
            type: 'Microsoft.Resources/subscriptions',
            properties: { state: 'Enabled' },
        })),
        assessments,
        metadata,
        resources,
    }
    // Streams of their own: what is added here leaves the rows above as they are.
    generatePolicies(tenant, random(seed + 1))
    generateCompliance(tenant, random(seed + 2))
    generateIndividual(tenant, random(seed + 4), others)
    generateContainerImages(tenant, random(seed + 3), containerImages)
    completeHierarchy(tenant)
    return tenant
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
        displayName,
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

function assessment(resourceId: string, key: string, displayName: string | undefined, next: () => number): Resource {
    const share = next()
    const at = new Date(Date.UTC(2026, 9, 1) + Math.floor(next() * 40 * 86_400_000)).toISOString().replace('Z', '4567Z')
    const status =
        share < 0.62
            ? { code: 'Healthy' }
            : share < 0.99
              ? { code: 'Unhealthy' }
              : { code: 'NotApplicable', cause: 'OffByPolicy', description: 'The recommendation is disabled in policy' }
    return {
        id: `${resourceId}/providers/Microsoft.Security/assessments/${key}`,
        name: key,
        type: 'Microsoft.Security/assessments',
        properties: {
            resourceDetails: { Source: 'Azure', Id: resourceId },
            displayName: displayName ?? key,
            status: { ...status, statusChangeDate: at, firstEvaluationDate: at },
        },
    }
}
