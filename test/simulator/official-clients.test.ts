/** Microsoft's own clients, unmodified, list exactly the rows of a dataset over the simulator's certificate authority. */
import { ResourceGraphClient } from '@azure/arm-resourcegraph'
import { SecurityCenter } from '@azure/arm-security'
import { ClientSecretCredential } from '@azure/identity'
import { builtinTenant, createSimulator, type Simulator } from 'defender-simulator'

const QUERY = "securityresources | where type =~ 'microsoft.security/assessments' | project id, name | order by id asc"
const PAGE_SIZE = 7

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

    test('@azure/identity is refused with a wrong secret, with the number of the reason', async () => {
        const { tenantId, clientId } = simulator.tenant
        const wrong = new ClientSecretCredential(tenantId, clientId, 'wrong', {
            authorityHost: simulator.url,
            disableInstanceDiscovery: true,
            tlsOptions: { ca: simulator.ca },
        })
        await expect(wrong.getToken('https://management.azure.com/.default')).rejects.toThrow('7000215')
    })

    test('@azure/arm-security lists every assessment of each subscription, over all pages', async () => {
        for (const { id } of simulator.tenant.subscriptions) {
            const listed: string[] = []
            for await (const assessment of client(id.split('/')[2] ?? '').assessments.list(id.slice(1)))
                listed.push(assessment.id ?? '')
            const expected = simulator.tenant.assessments
                .map((assessment) => assessment.id)
                .filter((name) => name.toLowerCase().startsWith(`${id.toLowerCase()}/`))
            // Without a provider path an assessment is no resource that a list could name.
            expect(listed.sort()).toEqual(expected.sort())
        }
    })

    test('@azure/arm-security lists the built-in metadata', async () => {
        const listed: string[] = []
        for await (const item of client('a1a1a1a1-0001-4000-8000-000000000001').assessmentsMetadata.list())
            listed.push(item.name ?? '')
        const expected = simulator.tenant.metadata
            .filter((item) => item.id.startsWith('/providers/'))
            .map((item) => item.name)
        expect(listed.sort()).toEqual(expected.sort())
    })

    test('@azure/arm-resourcegraph lists every row, page by page', async () => {
        const graph = new ResourceGraphClient(credential, { endpoint: simulator.url, tlsOptions: { ca: simulator.ca } })
        const listed: unknown[] = []
        let skipToken: string | undefined
        let pages = 0
        do {
            const options = {
                top: PAGE_SIZE,
                resultFormat: 'objectArray',
                ...(skipToken === undefined ? {} : { skipToken }),
            } as const
            const page = await graph.resources({ query: QUERY, options })
            listed.push(...(page.data as unknown[]))
            skipToken = page.skipToken
            pages += 1
        } while (skipToken !== undefined)
        const expected = simulator.tenant.assessments.map(({ id, name }) => ({ id, name }))
        const order = (rows: unknown[]) => rows.map((row) => JSON.stringify(row)).sort()
        expect(order(listed)).toEqual(order(expected))
        expect(pages).toBe(Math.ceil(expected.length / PAGE_SIZE))
    })
})
