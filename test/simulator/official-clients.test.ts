/** Microsoft's own clients, unmodified, list exactly the rows of a dataset over the simulator's certificate authority. */
import { ResourceGraphClient } from '@azure/arm-resourcegraph'
import { SecurityCenter } from '@azure/arm-security'
import { ClientSecretCredential } from '@azure/identity'
import { builtinTenant, createSimulator, type Simulator } from 'defender-simulator'
import { itemsOf, memberOf } from '../support/builtin-dataset.ts'

const QUERY =
    "securityresources | where type =~ 'microsoft.security/assessments' | project id, name, properties | order by id asc"
const PAGE_SIZE = 7

type Resource = Simulator['tenant']['assessments'][number]
type Kinds = {
    [Name in keyof Simulator['tenant']]: Simulator['tenant'][Name] extends Resource[] ? Name : never
}[keyof Simulator['tenant']]

/** Compares lists whose order is nobody's promise. */
const order = (rows: unknown[]) => rows.map((row) => JSON.stringify(row)).sort()
const property = (item: Resource, name: string) => (item['properties'] as Record<string, unknown>)[name]

/** The assessments of the dataset's files; the simulator's own reading of them is what is tested. */
const inFiles = itemsOf('Microsoft.Security/assessments')

/** What the client's model keeps of an assessment. */
function shown(assessment: object): Record<string, unknown> {
    const status = memberOf(assessment, 'status')
    const { id, name, type } = assessment as { id?: string; name?: string; type?: string }
    return {
        id,
        name,
        // The list of ARM has one spelling of it.
        type: type?.toLowerCase(),
        displayName: memberOf(assessment, 'displayName'),
        code: memberOf(status, 'code'),
        cause: memberOf(status, 'cause'),
        description: memberOf(status, 'description'),
        links: memberOf(memberOf(assessment, 'links'), 'azurePortal'),
    }
}

/** The same of metadata. */
function described(metadata: object): Record<string, unknown> {
    const members = [
        'id',
        'name',
        'type',
        'displayName',
        'severity',
        'description',
        'assessmentType',
        'policyDefinitionId',
    ]
    return Object.fromEntries(members.map((name) => [name, memberOf(metadata, name)]))
}

interface Row {
    id: string
    name: string
    properties: Record<string, unknown>
}

interface Listed {
    id: string | undefined
    type: string | undefined
    state: string | undefined
    detail: unknown
}

/** What a client shows of a row of regulatory compliance. */
function listed(row: {
    id?: string
    type?: string
    state?: string
    description?: string
    failedControls?: number
}): Listed {
    return { id: row.id, type: row.type, state: row.state, detail: row.description ?? row.failedControls }
}

/** The same of the dataset. */
const flat =
    (state: string, detail: string) =>
    (item: Resource): Listed => ({
        id: item.id,
        type: item.type,
        state: property(item, state) as string,
        detail: property(item, detail),
    })

const sorted = (rows: Listed[]) => [...rows].sort((a, b) => ((a.id ?? '') < (b.id ?? '') ? -1 : 1))

describe('official clients', () => {
    let simulator: Simulator
    let credential: ClientSecretCredential

    beforeAll(async () => {
        simulator = await createSimulator({ tenant: builtinTenant(), quota: 1000, pageSize: PAGE_SIZE })
        const { tenantId, clientId, clientSecret } = simulator.tenant
        const tlsOptions = { ca: simulator.ca }
        credential = new ClientSecretCredential(tenantId, clientId, clientSecret, {
            authorityHost: simulator.url,
            disableInstanceDiscovery: true,
            tlsOptions,
        })
    })
    afterAll(() => simulator.close())

    const client = (subscription: string) =>
        new SecurityCenter(credential, subscription, { endpoint: simulator.url, tlsOptions: { ca: simulator.ca } })

    let pages = 0
    /** Every row of a query, over all its pages. */
    async function query(text: string): Promise<unknown[]> {
        const graph = new ResourceGraphClient(credential, { endpoint: simulator.url, tlsOptions: { ca: simulator.ca } })
        const rows: unknown[] = []
        let skipToken: string | undefined
        pages = 0
        do {
            const options = {
                top: PAGE_SIZE,
                resultFormat: 'objectArray',
                ...(skipToken === undefined ? {} : { skipToken }),
            } as const
            const page = await graph.resources({ query: text, options })
            rows.push(...(page.data as unknown[]))
            skipToken = page.skipToken
            pages += 1
        } while (skipToken !== undefined)
        return rows
    }

    test('@azure/identity is refused with a wrong secret, with the number of the reason', async () => {
        const { tenantId, clientId } = simulator.tenant
        const wrong = new ClientSecretCredential(tenantId, clientId, 'wrong', {
            authorityHost: simulator.url,
            disableInstanceDiscovery: true,
            tlsOptions: { ca: simulator.ca },
        })
        await expect(wrong.getToken('https://management.azure.com/.default')).rejects.toThrow('7000215')
    })

    test('@azure/arm-security lists every assessment of each subscription, over all pages, as it is in the files', async () => {
        for (const { id } of itemsOf('Microsoft.Resources/subscriptions')) {
            const rows: unknown[] = []
            for await (const assessment of client(id.split('/')[2] ?? '').assessments.list(id.slice(1)))
                rows.push(shown(assessment))
            const expected = inFiles.filter((item) => item.id.toLowerCase().startsWith(`${id.toLowerCase()}/`))
            expect(order(rows)).toEqual(
                order(expected.map(({ id, name, type, properties }) => shown({ id, name, type, ...properties }))),
            )
        }
    })

    test('@azure/arm-security lists the built-in metadata', async () => {
        const listed: unknown[] = []
        for await (const item of client('a1a1a1a1-0001-4000-8000-000000000001').assessmentsMetadata.list())
            listed.push(described(item))
        const expected = itemsOf('Microsoft.Security/assessmentMetadata')
            .filter((item) => item.id.startsWith('/providers/'))
            .map(({ id, name, type, properties }) => described({ id, name, type, ...properties }))
        expect(order(listed)).toEqual(order(expected))
    })

    test('@azure/arm-security lists regulatory compliance on its three levels', async () => {
        const { complianceStandards, complianceControls, complianceAssessments, subscriptions } = simulator.tenant
        const standards: Listed[] = []
        const controls: Listed[] = []
        const assessments: Listed[] = []
        for (const { id } of subscriptions) {
            const security = client(id.split('/')[2] ?? '')
            for await (const standard of security.regulatoryComplianceStandards.list()) {
                standards.push(listed(standard))
                const name = standard.name ?? ''
                for await (const control of security.regulatoryComplianceControls.list(name)) {
                    controls.push(listed(control))
                    const links = security.regulatoryComplianceAssessments.list(name, control.name ?? '')
                    for await (const assessment of links) assessments.push(listed(assessment))
                }
            }
        }
        expect(sorted(standards)).toEqual(sorted(complianceStandards.map(flat('state', 'failedControls'))))
        expect(sorted(controls)).toEqual(sorted(complianceControls.map(flat('state', 'description'))))
        expect(sorted(assessments)).toEqual(sorted(complianceAssessments.map(flat('state', 'description'))))
    })

    test('@azure/arm-security lists the connectors and plans of each subscription', async () => {
        const { securityConnectors, pricings, subscriptions } = simulator.tenant
        const connectors: unknown[] = []
        const plans: unknown[] = []
        for (const { id } of subscriptions) {
            const security = client(id.split('/')[2] ?? '')
            for await (const connector of security.securityConnectors.list())
                connectors.push([connector.id, connector.hierarchyIdentifier, connector.tags])
            for (const plan of (await security.pricings.list()).value) plans.push([plan.id, plan.pricingTier])
        }
        expect(connectors).toEqual(
            securityConnectors.map((item) => [item.id, property(item, 'hierarchyIdentifier'), item['tags']]),
        )
        expect(plans).toEqual(pricings.map((item) => [item.id, property(item, 'pricingTier')]))
    })

    const TABLES: [table: string, type: string, list: Kinds][] = [
        ['policyresources', 'microsoft.authorization/policysetdefinitions', 'policySets'],
        ['policyresources', 'microsoft.authorization/policydefinitions', 'policyDefinitions'],
        ['policyresources', 'microsoft.authorization/policyassignments', 'policyAssignments'],
        ['securityresources', 'microsoft.security/securitystandards', 'securityStandards'],
        ['securityresources', 'microsoft.security/standardassignments', 'standardAssignments'],
        ['securityresources', 'microsoft.security/pricings', 'pricings'],
        ['securityresources', 'microsoft.security/cvedetails', 'cveDetails'],
        ['securityresources', 'microsoft.security/regulatorycompliancestandards', 'complianceStandards'],
        [
            'securityresources',
            'microsoft.security/regulatorycompliancestandards/regulatorycompliancecontrols',
            'complianceControls',
        ],
        [
            'securityresources',
            'microsoft.security/regulatorycompliancestandards/regulatorycompliancecontrols/regulatorycomplianceassessments',
            'complianceAssessments',
        ],
        ['resources', 'microsoft.security/securityconnectors', 'securityConnectors'],
        ['resourcecontainers', 'microsoft.resources/subscriptions', 'subscriptions'],
        ['resourcecontainers', 'microsoft.resources/subscriptions/resourcegroups', 'resourceGroups'],
    ]

    test.each(TABLES)('@azure/arm-resourcegraph lists %s of type %s', async (table, type, list) => {
        const rows = await query(`${table} | where type == '${type}' | project id, name, properties, tags`)
        const expected = simulator.tenant[list].map((item) => ({
            id: item.id,
            name: item.name,
            properties: item['properties'] ?? {},
            tags: item['tags'] ?? null,
        }))
        expect(order(rows)).toEqual(order(expected))
        expect(rows.length).toBeGreaterThan(0)
    })

    test('@azure/arm-resourcegraph lists the tagged resources', async () => {
        const rows = await query(
            "resources | where type != 'microsoft.security/securityconnectors' | project id, type, location, tags",
        )
        const expected = simulator.tenant.resources.map(({ id, type, location, tags }) => ({
            id,
            type: type.toLowerCase(),
            location,
            tags,
        }))
        expect(order(rows)).toEqual(order(expected))
    })

    test('@azure/arm-resourcegraph lists the management groups with their ancestors', async () => {
        const rows = await query(
            "resourcecontainers | where type == 'microsoft.management/managementgroups' | project name, above = properties.details.managementGroupAncestorsChain | order by name asc",
        )
        const above = [{ name: simulator.tenant.tenantId, displayName: 'Tenant Root Group' }]
        expect(rows).toEqual([
            { name: simulator.tenant.tenantId, above: [] },
            { name: 'mg-production', above },
            { name: 'mg-sandbox', above },
        ])
    })

    test('@azure/arm-resourcegraph lists every row, page by page', async () => {
        const rows = (await query(QUERY)) as Row[]
        const expected = inFiles.map(({ id, name, properties }) => ({ id, name, properties: { ...properties } }))
        // Resource Graph adds what the metadata says and where the portal shows it; the files have neither, or parts.
        const added = ['metadata', 'links']
        const bare = (items: readonly Row[]) =>
            items
                .map(({ id, name, properties }) => {
                    const own = Object.entries(properties).filter(([member]) => !added.includes(member.toLowerCase()))
                    return { id, name, properties: Object.fromEntries(own) }
                })
                .sort((a, b) => (`${a.id} ${a.name}` < `${b.id} ${b.name}` ? -1 : 1))
        expect(bare(rows)).toEqual(bare(expected))
        expect(pages).toBe(Math.ceil(expected.length / PAGE_SIZE))
    })
})
