/**
 * What tenants hold since March 2026: individual recommendations with a category (azure.md 10.3), on machines, running
 * containers, repositories and resources of other clouds (azure.md 11.3); exemptions; records that are listed twice
 * (azure.md 4.8); and words that nobody knows. The shapes follow these facts, the shares are assumed.
 */
import type { RowSource } from '../tenant/rows.ts'
import type { JsonObject, Resource, Tenant } from '../tenant/tenant.ts'
import { changeDate } from './generated-rows.ts'
import { GUID_NUMBERS, guids, random } from './random.ts'

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

/** Every so manieth row is a copy of one before. */
const COPIED = 30
/** Numbers that a row takes besides those of its key. */
const ROW_NUMBERS = 2

/** The ids that rows lie at. */
interface Homes {
    subscriptions: readonly string[]
    aws: string
    gcp: string
}

/** Rows of many kinds, of them every thirtieth a copy of one before, alike or in another letter case. */
export class IndividualRows implements RowSource {
    /** Keys by title, and the rows that had a title first: their key came before their other numbers. */
    private readonly keys = new Map<string, string>()
    private readonly firsts: number[] = []

    constructor(
        readonly count: number,
        private readonly seed: number,
        private readonly homes: Homes,
    ) {
        for (let number = 0; number < count; number += 1) {
            if (number % COPIED === COPIED - 1) continue
            const { title } = this.draft(number)
            if (this.keys.has(title)) continue
            this.keys.set(title, guids(random(seed, this.behind(number))).guid())
            this.firsts.push(number)
        }
    }

    /** Numbers of the seed that the rows have taken. */
    get taken(): number {
        return this.behind(this.count)
    }

    idOf(number: number): string {
        return this.row(number).id
    }

    row(number: number): Resource {
        if (number % COPIED === COPIED - 1) {
            const before = this.row(this.copied(number))
            return number % (2 * COPIED) === COPIED - 1 ? before : { ...before, id: before.id.toLowerCase() }
        }
        const draft = this.draft(number)
        const own = this.firsts.includes(number) ? GUID_NUMBERS : 0
        return assessment(draft, this.keys.get(draft.title) ?? '', random(this.seed, this.behind(number) + own))
    }

    /** Resources of other clouds are listed twice; so are some rows of a category: the last one before. */
    private copied(number: number): number {
        const ofCategory = number % (3 * COPIED) === 3 * COPIED - 1
        let before = number - 1
        while (this.hasCategory(before) !== ofCategory) before -= 1
        return before
    }

    private hasCategory(number: number): boolean {
        if (number % COPIED === COPIED - 1) return number % (3 * COPIED) === 3 * COPIED - 1
        return this.draft(number).category !== undefined
    }

    private behind(number: number): number {
        const copies = Math.floor(number / COPIED)
        const keys = this.firsts.filter((first) => first < number).length
        return (number - copies) * ROW_NUMBERS + keys * GUID_NUMBERS
    }

    private draft(number: number): Draft {
        const { subscriptions, aws, gcp } = this.homes
        const lap = Math.floor(number / ORDER.length)
        const make = ORDER[number % ORDER.length] ?? onAws
        const subscription = subscriptions[lap % subscriptions.length] ?? ''
        return make({
            resource: Math.floor(number / PER_RESOURCE),
            row: number % PER_RESOURCE,
            subscription: `/subscriptions/${subscription}`,
            aws,
            gcp,
        })
    }
}

/** The rows of so many individual recommendations; the seed is the stream that they take alone. */
export function individualRows(subscriptions: readonly string[], seed: number, count: number): IndividualRows {
    return new IndividualRows(subscriptions.length === 0 ? 0 : count, seed, {
        subscriptions,
        ...connectorsOf(subscriptions),
    })
}

/** What individual rows need beside themselves: the connectors that some lie behind; standards with their assignments; and what a control says of a category. */
export function generateAround(
    tenant: Tenant,
    rows: IndividualRows,
    next: () => number,
    subscriptions: readonly string[],
): void {
    if (rows.count === 0) return
    addConnectors(tenant, connectorsOf(subscriptions))
    addStandards(tenant, homeOf(subscriptions), guids(next).guid)
}

function homeOf(subscriptions: readonly string[]): string {
    return `/subscriptions/${subscriptions[0] ?? ''}`
}

function connectorsOf(subscriptions: readonly string[]): { aws: string; gcp: string } {
    const home = homeOf(subscriptions)
    return { aws: connectorId(home, 'aws-generated'), gcp: connectorId(home, 'gcp-generated') }
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
    const at = changeDate(next())
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
