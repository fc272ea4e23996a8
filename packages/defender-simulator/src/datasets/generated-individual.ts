/**
 * What tenants hold since March 2026: individual recommendations with a category (azure.md 10.3), on machines, running
 * containers, repositories and resources of other clouds (azure.md 11.3); exemptions; records that are listed twice
 * (azure.md 4.8); and words that nobody knows. The shapes follow these facts, the shares are assumed.
 */
import { objectOf, subscriptionOf, type JsonObject, type Resource, type Tenant } from '../tenant/tenant.ts'
import { guids } from './random.ts'

const ACCOUNT = '123456789012'
const PROJECT = 'generated-project'
const PACKAGES = ['openssl', 'zlib', 'curl', 'glibc', 'log4j-core', 'Microsoft Edge']
const SEVERITIES = ['High', 'Medium', 'Low']
/** Rows of one resource, one after another: each is about another package, rule or secret. */
const PER_RESOURCE = 3

/** What is generated with: the number of the resource, that of the row on it, and where it lies. */
interface Place {
    resource: number
    row: number
    subscription: string
    aws: string
    gcp: string
}

/** A row before it has its key and status. */
interface Draft {
    id: string
    title: string
    details: JsonObject
    category?: string
    assessmentType?: string
    additionalData?: JsonObject
    resourceAdditionalData?: string
    status?: JsonObject
}

/** A hundred of these rows: how many of them are of each kind. */
const MIX: readonly [share: number, make: (place: Place) => Draft][] = [
    [25, (place) => onMachine(place, 'SoftwareUpdate', `Update ${packageOf(place)}`)],
    [8, (place) => onMachine(place, 'SystemUpdate', `Install system update ${place.row + 1}`)],
    [15, (place) => onMachine(place, 'HostMisconfigurations', `Rule ${place.row + 1} of the baseline should be met`)],
    [6, (place) => onMachine(place, 'ExposedSecrets', `Secret ${place.row + 1} on the machine should be removed`)],
    [10, onContainer],
    [3, (place) => onCluster(place)],
    [4, (place) => onRepository(place, 'CodeVulnerabilities')],
    [3, (place) => onRepository(place, 'IacVulnerabilities')],
    [12, onAws],
    [6, onGcp],
    [4, exempt],
    [1, (place) => onMachine(place, 'QuantumUpdate', 'A category that nobody knows')],
    [1, (place) => ({ ...onMachine(place, 'Unknown', 'No category'), assessmentType: 'QuantumBuiltIn' })],
    [1, (place) => ({ ...onMachine(place, 'Unknown', 'A status that nobody knows'), status: { code: 'Paused' } })],
    [1, (place) => ofSource(place, 'Quantum')],
]

/** The kinds one after another, so that few rows hold many of them. */
const ORDER = interleaved(MIX)

/**
 * Adds so many rows, of them every thirtieth a copy of one before, alike or in another letter case; the connectors
 * that some lie behind; standards with their assignments; and what a control says of a category.
 */
export function generateIndividual(tenant: Tenant, next: () => number, rows: number): void {
    const [first] = tenant.subscriptions
    if (rows === 0 || first === undefined) return
    const { guid } = guids(next)
    const home = `/subscriptions/${subscriptionOf(first.id)}`
    const connectors = { aws: connectorId(home, 'aws-generated'), gcp: connectorId(home, 'gcp-generated') }
    addConnectors(tenant, connectors)
    const keys = new Map<string, string>()
    const added: Resource[] = []
    while (added.length < rows) {
        // Resources of other clouds are listed twice; so are some rows of a category, further on.
        const before = added.length % 30 === 29 ? lastOf(added, added.length % 90 === 89) : undefined
        if (before !== undefined) {
            added.push(added.length % 60 === 29 ? before : inAnotherCase(before))
            continue
        }
        const number = added.length
        const lap = Math.floor(number / ORDER.length)
        const make = ORDER[number % ORDER.length] ?? onAws
        const subscription = tenant.subscriptions[lap % tenant.subscriptions.length] ?? first
        const place = {
            resource: Math.floor(number / PER_RESOURCE),
            row: number % PER_RESOURCE,
            subscription: `/subscriptions/${subscriptionOf(subscription.id)}`,
            ...connectors,
        }
        const draft = make(place)
        const key = keys.get(draft.title) ?? guid()
        keys.set(draft.title, key)
        added.push(assessment(draft, key, next))
    }
    tenant.assessments.push(...added)
    addStandards(tenant, home, guid)
    addCategoryControl(tenant)
}

function interleaved(mix: typeof MIX): ((place: Place) => Draft)[] {
    const placed = mix.flatMap(([share, make]) =>
        Array.from({ length: share }, (_, index) => ({ at: (index + 0.5) / share, make })),
    )
    // A kind of one row would come in the middle: the rare ones come first.
    const rare = mix.filter(([share]) => share <= 4).map(([, make]) => make)
    const rest = placed.filter(({ make, at }) => !rare.includes(make) || at > 1 / 4)
    return [...rare, ...rest.sort((left, right) => left.at - right.at).map(({ make }) => make)]
}

function packageOf({ resource, row }: Place): string {
    return PACKAGES[(resource + row) % PACKAGES.length] ?? ''
}

function machineId({ subscription, resource }: Place): string {
    return `${subscription}/resourceGroups/rg-machines/providers/Microsoft.Compute/virtualMachines/machine-${resource}`
}

function onMachine(place: Place, category: string, title: string): Draft {
    const id = machineId(place)
    return {
        id,
        title,
        category,
        details: { Source: 'Azure', Id: id, ResourceType: 'microsoft.compute/virtualmachines' },
        ...(category === 'SoftwareUpdate' ? { additionalData: softwareOf(packageOf(place), place.resource) } : {}),
    }
}

function softwareOf(name: string, number: number): JsonObject {
    const cve = `CVE-2026-${20_000 + (number % 500)}`
    return {
        SoftwareName: name,
        SoftwareVendor: 'example',
        PackageType: 'OS',
        DetectedSoftwareVersions: '["1.0.0"]',
        FixedVersion: '2.0.0',
        FixStatus: 'FixAvailable',
        CvesDetails: JSON.stringify([
            { CveId: cve, Severity: 'High', FixStatus: 'FixAvailable', FixedVersion: '2.0.0' },
        ]),
    }
}

function clusterId({ subscription, resource }: Place): string {
    return `${subscription}/resourceGroups/rg-clusters/providers/Microsoft.ContainerService/managedClusters/cluster-${resource % 5}`
}

/** Every other running container says which image it was made of. */
function onContainer(place: Place): Draft {
    const { resource } = place
    const id = `${clusterId(place)}/providers/Microsoft.Security/securityentitydata/k8s-container-ns-web-${resource}`
    const Digest = `sha256:${String(resource).padStart(64, '0')}`
    const image = { Digest, ImageUri: `generated.azurecr.io/team/running-${resource}@${Digest}` }
    return {
        id,
        title: `Update ${packageOf(place)}`,
        category: 'SoftwareUpdate',
        details: { Source: 'Azure', Id: id, ResourceType: 'K8s-container', ResourceName: `web-${resource}` },
        additionalData: softwareOf(packageOf(place), resource),
        ...(resource % 2 === 0 ? { resourceAdditionalData: JSON.stringify(image) } : {}),
    }
}

function onCluster(place: Place): Draft {
    const id = clusterId(place)
    const details = { Source: 'Azure', Id: id, ResourceType: 'microsoft.containerservice/managedclusters' }
    return { id, title: 'Clusters should be upgraded', category: 'ServiceUpgrade', details }
}

/** assumed: a repository lies behind its connector as the resources of other clouds do. */
function onRepository(place: Place, category: string): Draft {
    const id = `${connectorId(place.subscription, 'github-generated')}/securityentitydata/githubrepository-repo-${place.resource}`
    const ResourceType = 'microsoft.security/securityconnectors/githubrepositories'
    const details = { Source: 'GitHub', Id: id, ResourceType, ResourceName: `repo-${place.resource}` }
    return { id, title: `${category} finding ${place.row + 1} should be resolved`, category, details }
}

const AWS_KINDS = [
    { provider: 'ec2', word: 'ec2instances', type: 'instance', arn: 'ec2:eu-west-1', path: 'instance/i-0' },
    { provider: 'ec2', word: 'ec2volumes', type: 'volume', arn: 'ec2:eu-west-1', path: 'volume/vol-0' },
    { provider: 'iam', word: 'iamusers', type: 'policyuser', arn: '', path: '' },
    { provider: 'kinesis', word: 'kinesisstream', type: 'stream', arn: 'kinesis:eu-west-1', path: 'stream/s-' },
] as const

/** Every other row has the type of 2025 and later, the others its provider and type by themselves. */
function onAws({ aws, resource, row }: Place): Draft {
    const kind = AWS_KINDS[resource % AWS_KINDS.length] ?? AWS_KINDS[0]
    const name = `${kind.type}-${resource}`
    const id = `${aws}/securityentitydata/aws-${kind.provider}-${name}-eu-west-1`
    const arn = kind.arn === '' ? 'NoArn' : `arn:aws:${kind.arn}:${ACCOUNT}:${kind.path}${resource}`
    const word = resource % 2 === 0 ? { ResourceType: `microsoft.security/securityconnectors/${kind.word}` } : {}
    return {
        id,
        title: `AWS ${kind.type} should follow rule ${row + 1}`,
        details: { Source: 'AWS', Id: id, ...word, ResourceName: name },
        additionalData: {
            Region: 'eu-west-1',
            HierarchyId: ACCOUNT,
            ResourceProvider: kind.provider,
            ResourceType: kind.type,
            ResourceName: name,
            NativeCloudUniqueIdentifier: arn,
        },
    }
}

function onGcp({ gcp, resource, row }: Place): Draft {
    const name = `vm-${resource}`
    const id = `${gcp}/securityentitydata/gcp-compute-instance-${name}-europe-west1-b`
    return {
        id,
        title: `GCP instance should follow rule ${row + 1}`,
        details: { Source: 'GCP', Id: id, ResourceType: 'microsoft.security/securityconnectors/computeinstances' },
        additionalData: {
            Region: 'europe-west1-b',
            HierarchyId: '987654321098',
            ProjectId: PROJECT,
            ResourceProvider: 'compute',
            ResourceType: 'instance',
            ResourceName: name,
            NativeCloudUniqueIdentifier: `//compute.googleapis.com/projects/${PROJECT}/zones/europe-west1-b/instances/${name}`,
        },
    }
}

function exempt(place: Place): Draft {
    const status = { code: 'NotApplicable', cause: 'Exempt', description: 'The resource is exempt' }
    return { ...onMachine(place, 'HostMisconfigurations', 'An exempt rule of the baseline'), status }
}

/** A source that nobody knows. */
function ofSource(place: Place, source: string): Draft {
    const id = `${place.aws}/securityentitydata/quantum-qubit-${place.resource}`
    return { id, title: 'Qubits should be cold', details: { Source: source, Id: id, ResourceName: 'qubit' } }
}

function assessment({ id, title, details, ...more }: Draft, key: string, next: () => number): Resource {
    const at = new Date(Date.UTC(2026, 9, 1) + Math.floor(next() * 40 * 86_400_000)).toISOString().replace('Z', '4567Z')
    const { category, assessmentType = 'DynamicBuiltIn', additionalData, resourceAdditionalData, status } = more
    const share = next()
    return {
        id: `${id}/providers/Microsoft.Security/assessments/${key}`,
        name: key,
        type: 'Microsoft.Security/assessments',
        properties: {
            displayName: title,
            resourceDetails: details,
            // What is fixed disappears, so that few rows of these are healthy.
            status: {
                ...(status ?? { code: share < 0.1 ? 'Healthy' : 'Unhealthy' }),
                statusChangeDate: at,
                firstEvaluationDate: at,
            },
            metadata: {
                displayName: title,
                assessmentType,
                // One recommendation has one severity.
                severity: SEVERITIES[title.length % SEVERITIES.length] ?? 'Low',
                description: `${title}.`,
                remediationDescription: 'To remediate:<br>1. Follow the vendor.',
                categories: ['Compute'],
                ...(category === undefined ? {} : { recommendationCategory: category }),
            },
            ...(additionalData === undefined ? {} : { additionalData }),
            ...(resourceAdditionalData === undefined ? {} : { resourceAdditionalData }),
        },
    }
}

/** The last row before, with a category or without. */
function lastOf(rows: readonly Resource[], hasCategory: boolean): Resource | undefined {
    const category = (row: Resource) => objectOf(objectOf(row['properties'])['metadata'])['recommendationCategory']
    return rows.filter((row) => (category(row) !== undefined) === hasCategory).at(-1)
}

function inAnotherCase(resource: Resource): Resource {
    return { ...resource, id: resource.id.toLowerCase() }
}

function connectorId(subscription: string, name: string): string {
    return `${subscription}/resourceGroups/rg-connectors/providers/Microsoft.Security/securityConnectors/${name}`
}

function addConnectors(tenant: Tenant, { aws, gcp }: { aws: string; gcp: string }): void {
    for (const [id, environmentName, hierarchyIdentifier] of [
        [aws, 'AWS', ACCOUNT],
        [gcp, 'GCP', '987654321098'],
    ] as const)
        tenant.securityConnectors.push({
            id,
            name: id.split('/').at(-1) ?? '',
            type: 'Microsoft.Security/securityConnectors',
            location: 'westeurope',
            properties: { hierarchyIdentifier, environmentName },
        })
}

/** One standard that is assigned, one that is only exempt, and one whose effect nobody knows. */
function addStandards(tenant: Tenant, scope: string, guid: () => string): void {
    const assessments = tenant.metadata.slice(0, 5).map(({ name }) => ({ assessmentKey: name }))
    for (const effect of ['Audit', 'Exempt', 'Observe']) {
        const displayName = `Standard of effect ${effect}`
        const standard = `${scope}/providers/Microsoft.Security/securityStandards/${guid()}`
        const assigned = `${scope}/providers/Microsoft.Security/standardAssignments/${guid()}`
        tenant.securityStandards.push({
            ...named(standard, 'Microsoft.Security/securityStandards'),
            properties: { displayName, standardType: 'Custom', description: displayName, assessments },
        })
        const exemption = { expiresOn: '2026-12-31T00:00:00Z', exemptionData: { exemptionCategory: 'Waiver' } }
        tenant.standardAssignments.push({
            ...named(assigned, 'Microsoft.Security/standardAssignments'),
            properties: {
                displayName,
                effect,
                assignedStandard: { id: standard },
                ...(effect === 'Exempt' ? exemption : {}),
            },
        })
    }
}

function named(id: string, type: string): Resource {
    return { id, name: id.split('/').at(-1) ?? '', type }
}

/** The first control of each subscription is about a whole category, and about what Microsoft does itself. */
function addCategoryControl(tenant: Tenant): void {
    const done = new Set<string>()
    for (const control of tenant.complianceControls) {
        const subscription = subscriptionOf(control.id)
        if (done.has(subscription)) continue
        done.add(subscription)
        for (const [name, assessmentType, description] of [
            ['software-update', 'AssessmentCategory', 'SoftwareUpdate'],
            ['by-microsoft', 'MicrosoftManaged', 'Microsoft does this'],
        ] as const)
            tenant.complianceAssessments.push({
                ...named(
                    `${control.id}/regulatoryComplianceAssessments/${name}`,
                    `${control.type}/regulatoryComplianceAssessments`,
                ),
                properties: { description, state: 'Failed', assessmentType },
            })
    }
}
