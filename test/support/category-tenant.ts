/** A tenant with each category of recommendations on each family of resources: the same rows in every cell. */
import type { CaseItem } from './case-world.ts'

const SUBSCRIPTION = '/subscriptions/aaaaaaaa-0000-4000-8000-000000000001'
const GROUP = `${SUBSCRIPTION}/resourceGroups/rg1/providers`
const AKS = `${GROUP}/Microsoft.ContainerService/managedClusters/aks1`
const ENTITY = 'providers/Microsoft.Security/securityentitydata'
const DIGEST = `sha256:${'a'.repeat(64)}`

interface Resource {
    id: string
    type: string
}

/** Two resources of each family, of different types. */
const RESOURCES: Record<string, readonly [Resource, Resource]> = {
    image: [
        {
            id: `${GROUP}/Microsoft.ContainerRegistry/registries/acr1/${ENTITY}/repositories-team-app`,
            type: '.containerimage',
        },
        { id: `${AKS}/${ENTITY}/k8s-container-ns1-web-c1`, type: 'K8s-container' },
    ],
    machine: [
        { id: `${GROUP}/Microsoft.Compute/virtualMachines/vm1`, type: 'microsoft.compute/virtualmachines' },
        {
            id: `${GROUP}/Microsoft.Compute/virtualMachineScaleSets/nodes/virtualMachines/0`,
            type: 'microsoft.compute/virtualmachinescalesets/virtualmachines',
        },
    ],
    repository: [
        {
            id: `${GROUP}/Microsoft.Security/securityConnectors/github/devops/default/gitHubOwners/team/repos/web`,
            type: 'microsoft.security/securityconnectors/githubrepositories',
        },
        {
            id: `${GROUP}/Microsoft.Security/securityConnectors/ado/devops/default/azureDevOpsOrgs/team/projects/shop/repos/web`,
            type: 'microsoft.security/securityconnectors/azuredevopsrepositories',
        },
    ],
    database: [
        { id: `${GROUP}/Microsoft.Sql/servers/sql1/databases/shop`, type: 'microsoft.sql/servers/databases' },
        {
            id: `${GROUP}/Microsoft.DBforPostgreSQL/flexibleServers/pg1`,
            type: 'microsoft.dbforpostgresql/flexibleservers',
        },
    ],
    other: [
        { id: `${GROUP}/Microsoft.Web/sites/web1`, type: 'microsoft.web/sites' },
        { id: `${GROUP}/Microsoft.KeyVault/vaults/vault1`, type: 'microsoft.keyvault/vaults' },
    ],
}

/** What each cell has: on the first resource one that is open and one that is not, on the second one that is open. */
const ROWS = [
    { resource: 0, code: 'Unhealthy' },
    { resource: 0, code: 'Healthy' },
    { resource: 1, code: 'Unhealthy' },
] as const

/** A category as a row has it, and a family. */
export interface CellRows {
    category: string
    family: string
}

/** The key of a recommendation, which says its cell by its place in the list, and its row. */
function keyOf(cell: number, row: number): string {
    return `00000000-0000-4000-8000-${String(cell).padStart(6, '0')}${String(row).padStart(6, '0')}`
}

/** The cell that the key at the end of an external id says; undefined for another key. */
export function cellNumberOf(externalId: string): number | undefined {
    const found = /00000000-0000-4000-8000-(\d{6})\d{6}$/.exec(externalId)
    return found === null ? undefined : Number(found[1])
}

/** The resources, and three recommendations for each cell. */
export function categoryTenant(cells: readonly CellRows[]): CaseItem[] {
    const resources = Object.values(RESOURCES)
        .flat()
        .filter(({ id }) => !id.includes('/Microsoft.Security/'))
        .map(({ id, type }) => ({ id, name: id.split('/').pop() ?? '', type, location: 'westeurope', properties: {} }))
    return [
        ...resources,
        ...cells.flatMap((cell, at) => ROWS.map((row, index) => recommendation(cell, keyOf(at, index), row))),
    ]
}

function recommendation(
    { category, family }: CellRows,
    key: string,
    { resource, code }: (typeof ROWS)[number],
): CaseItem {
    const { id, type } = RESOURCES[family]?.[resource] ?? { id: '', type: '' }
    const title = `${category === '' ? 'No category' : category} on ${family} ${key.slice(-6)}`
    const cve = `CVE-2026-${10_000 + Number(key.slice(-6))}`
    return {
        id: `${id}/providers/Microsoft.Security/assessments/${key}`,
        name: key,
        type: 'Microsoft.Security/assessments',
        properties: {
            displayName: title,
            resourceDetails: { Source: 'Azure', Id: id, ResourceType: type, ResourceName: id.split('/').pop() },
            status: {
                code,
                statusChangeDate: '2026-11-20T10:00:00.1234567Z',
                firstEvaluationDate: '2026-11-01T10:00:00.1234567Z',
            },
            metadata: {
                displayName: title,
                severity: 'High',
                categories: ['Compute'],
                assessmentType: 'DynamicBuiltIn',
                description: 'd',
                remediationDescription: 'r',
                ...(category === '' ? {} : { recommendationCategory: category }),
            },
            additionalData: { SoftwareName: 'openssl', CvesDetails: JSON.stringify([{ CveId: cve }]) },
            resourceAdditionalData: JSON.stringify({ Digest: DIGEST, ImageUri: `acr1.azurecr.io/team/app@${DIGEST}` }),
        },
    }
}
