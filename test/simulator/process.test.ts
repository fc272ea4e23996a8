/** The simulator as a process: its control methods, slow answers and another cloud, seen by Microsoft's client. */
import { ResourceGraphClient } from '@azure/arm-resourcegraph'
import { ClientSecretCredential } from '@azure/identity'
import { startSimulatorProcess, type SimulatorProcess } from 'defender-simulator'

const DEVELOPMENT = 'a1a1a1a1-0002-4000-8000-000000000002'

function clientOf(
    { url, ca, tenantId, clientId, clientSecret }: SimulatorProcess,
    scope?: string,
): ResourceGraphClient {
    const tlsOptions = { ca }
    const credential = new ClientSecretCredential(tenantId, clientId, clientSecret, {
        authorityHost: url,
        disableInstanceDiscovery: true,
        tlsOptions,
    })
    return new ResourceGraphClient(credential, {
        endpoint: url,
        tlsOptions,
        ...(scope === undefined ? {} : { credentials: { scopes: [scope] } }),
    })
}

async function rows(client: ResourceGraphClient, query: string): Promise<Record<string, unknown>[]> {
    return (await client.resources({ query, options: { resultFormat: 'objectArray' } })).data as Record<
        string,
        unknown
    >[]
}

describe('the process', () => {
    let simulator: SimulatorProcess
    let client: ResourceGraphClient

    beforeAll(async () => {
        simulator = await startSimulatorProcess(['--quota', '1000'])
        client = clientOf(simulator)
    }, 60_000)
    afterAll(() => simulator.stop())

    test('a subscription loses its role and gets it back', async () => {
        const query = `securityresources | where subscriptionId == '${DEVELOPMENT}' | count`
        const [before] = await rows(client, query)
        await simulator.control.setSubscriptionAccess(DEVELOPMENT, false)
        expect(await rows(client, query)).toEqual([{ Count: 0 }])
        await simulator.control.setSubscriptionAccess(DEVELOPMENT, true)
        expect(await rows(client, query)).toEqual([before])
    })

    test('an assessment changes and goes', async () => {
        const query =
            "securityresources | where name == '98aa0914-48bc-44e9-875a-40064dc852c1' | project id, risk = properties.risk.level | order by id asc"
        const [first, second] = await rows(client, query)
        await simulator.control.updateAssessment(String(first?.['id']), { risk: { level: 'High' } })
        expect(await rows(client, query)).toEqual([{ ...first, risk: 'High' }, second])
        await simulator.control.removeAssessment(String(first?.['id']))
        expect(await rows(client, query)).toEqual([second])
    })

    test('tags, plans, types and the role at the root', async () => {
        const { control } = simulator
        const [resource] = await rows(client, "resources | where name == 'contoso' | project id")
        await control.setTags(String(resource?.['id']), { owner: 'me' })
        expect(await rows(client, "resources | where name == 'contoso' | project tags")).toEqual([
            { tags: { owner: 'me' } },
        ])
        await control.setPricing(DEVELOPMENT, 'Containers', 'Standard')
        const off = "securityresources | where properties.pricingTier == 'Free' | count"
        expect(await rows(client, off)).toEqual([{ Count: 0 }])
        await control.setTypeVisible('microsoft.security/pricings', false)
        await control.setTenantReader(false)
        const types =
            "securityresources | where type in ('microsoft.security/pricings', 'microsoft.security/cvedetails') | count"
        expect(await rows(client, types)).toEqual([{ Count: 0 }])
    })

    test('a resource comes and goes', async () => {
        const id = `/subscriptions/${DEVELOPMENT}/resourceGroups/rg-web/providers/Microsoft.Web/sites/new`
        const query = "resources | where name == 'new' | project id"
        await simulator.control.addResource({ id, name: 'new', type: 'Microsoft.Web/sites', location: 'westeurope' })
        expect(await rows(client, query)).toEqual([{ id }])
        await simulator.control.removeResource(id)
        expect(await rows(client, query)).toEqual([])
    })

    test('a slow answer arrives whole', async () => {
        await simulator.control.addFault({ path: 'ResourceGraph', effect: 'slowBody', ms: 50, times: 1 })
        const start = Date.now()
        expect(await rows(client, 'resourcecontainers | take 1')).toHaveLength(1)
        expect(Date.now() - start).toBeGreaterThanOrEqual(45)
    })
})

test('US Government takes tokens of its own only', async () => {
    const simulator = await startSimulatorProcess(['--cloud', 'us_gov'])
    try {
        const own = clientOf(simulator, 'https://management.usgovcloudapi.net/.default')
        expect(await rows(own, 'resourcecontainers | take 1')).toHaveLength(1)
        await expect(rows(clientOf(simulator), 'resourcecontainers | take 1')).rejects.toThrow('900382')
    } finally {
        await simulator.stop()
    }
}, 60_000)
