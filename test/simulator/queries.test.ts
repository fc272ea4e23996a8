/** Every query that the application can send: accepted by Microsoft's parser, and run by the simulator. */
import { builtinTenant, createSimulator, type Simulator } from 'defender-simulator'
import { Agent, request } from 'node:https'
import { kustoDiagnostics } from '../support/kusto-diagnostics.ts'
import { IDENTITY_QUERIES, QUERIES } from '../support/queries.ts'

/** Forms of the subset that an integration may use: what Microsoft's parser accepts, the simulator must run, and the other way round. */
const SUBSET: [name: string, query: string][] = [
    [
        'initiatives with their members',
        "policyresources | where type =~ 'microsoft.authorization/policysetdefinitions' | mv-expand member = properties.policyDefinitions | project id, policy = tolower(tostring(member.policyDefinitionId)) | distinct id, policy",
    ],
    [
        'assigned initiatives',
        "policyresources | where type == 'microsoft.authorization/policyassignments' | project target = tolower(tostring(properties.policyDefinitionId)) | join kind=inner (policyresources | where type == 'microsoft.authorization/policysetdefinitions' | project id, target = tolower(id)) on target",
    ],
    [
        'controls',
        "securityresources | where type =~ 'microsoft.security/regulatorycompliancestandards/regulatorycompliancecontrols' | extend p = split(id, '/') | project std = tostring(p[6]), ctl = name, text = tostring(properties.description) | distinct std, ctl, text",
    ],
    [
        'container images',
        "securityresources | where type == 'microsoft.security/assessments' | where properties.metadata.recommendationCategory == 'SoftwareUpdate' | extend rd = properties.resourceDetails | where tolower(coalesce(tostring(rd.ResourceType), tostring(rd.resourceType))) == '.containerimage' | project id, cves = tostring(properties.additionalData.CvesDetails), digest = extract('sha256:([0-9a-f]+)', 1, id) | order by id asc",
    ],
    [
        'CVE details',
        "securityresources | where type == 'microsoft.security/cvedetails' | where name in~ ('cve-2026-1001') | project id, name, score = todouble(properties.cvss['3.0'].base)",
    ],
    [
        'groups of subscriptions',
        "resourcecontainers | where type == 'microsoft.resources/subscriptions' | extend group = tostring(properties.managementGroupAncestorsChain[0].name) | project subscriptionId, group",
    ],
    [
        'subscriptions of resources',
        "resources | join kind=leftouter (resourcecontainers | where type == 'microsoft.resources/subscriptions' | project subscriptionId, subscription = name) on $left.subscriptionId == $right.subscriptionId | project id, subscription, env = tostring(tags['Env'])",
    ],
    [
        'digest of a partition',
        "securityresources | where type =~ 'microsoft.security/assessments' | where hash(tolower(id)) % 4 == 1 | summarize n = count(), bad = countif(tostring(properties.status.code) == 'Unhealthy'), newest = max(todatetime(properties.status.statusChangeDate)), keys = dcount(name), some = take_any(name), all = make_set(name), sum(strlen(id)) by subscriptionId",
    ],
    [
        'recent ones',
        "securityresources | where todatetime(properties.status.statusChangeDate) > ago(30d) | where name has_any ('a', 'b') or id matches regex 'virtualMachines' | top 5 by id desc",
    ],
    [
        'text',
        "resources | project a = substring(name, 1, 2), b = indexof(name, 'a'), c = replace_string(name, '-', '_'), d = iff(strcmp(name, 'm') > 0, true, false), e = case(name == 'x', 1, name startswith 'w', 2, 3), f = toreal('1.5')",
    ],
]

/** A token and an answer, without any client library. */
async function post(
    simulator: Simulator,
    path: string,
    body: string,
    headers: Record<string, string>,
): Promise<{ status: number; body: Record<string, unknown> }> {
    return new Promise((resolve, reject) => {
        const sent = request(
            simulator.url + path,
            { method: 'POST', agent: new Agent({ ca: simulator.ca }), headers },
            (response) => {
                let text = ''
                response.on('data', (part: Buffer) => (text += part.toString()))
                response.on('end', () =>
                    resolve({ status: response.statusCode ?? 0, body: JSON.parse(text) as Record<string, unknown> }),
                )
            },
        )
        sent.on('error', reject)
        sent.end(body)
    })
}

describe('queries', () => {
    let simulator: Simulator
    let token: string
    const diagnose = kustoDiagnostics()

    beforeAll(async () => {
        simulator = await createSimulator({ tenant: builtinTenant(), quota: 1000 })
        const { tenantId, clientId, clientSecret } = simulator.tenant
        const form = new URLSearchParams({
            grant_type: 'client_credentials',
            client_id: clientId,
            client_secret: clientSecret,
            scope: 'https://management.azure.com/.default',
        })
        const answer = await post(simulator, `/${tenantId}/oauth2/v2.0/token`, form.toString(), {
            'content-type': 'application/x-www-form-urlencoded',
        })
        token = String(answer.body['access_token'])
    })
    afterAll(() => simulator.close())

    const send = (query: string) =>
        post(
            simulator,
            '/providers/Microsoft.ResourceGraph/resources?api-version=2022-10-01',
            JSON.stringify({ query }),
            {
                'content-type': 'application/json',
                authorization: `Bearer ${token}`,
            },
        )

    test('the language service finds what is wrong with a query', () => {
        expect(diagnose("securityresources | wher name == 'x'")).not.toEqual([])
        expect(diagnose('securityresources | where nme == 1')).not.toEqual([])
    })

    test.each([...QUERIES, ...IDENTITY_QUERIES, ...SUBSET])('%s: parses without diagnostics', (_name, query) => {
        expect(diagnose(query)).toEqual([])
    })

    test.each([...QUERIES, ...IDENTITY_QUERIES, ...SUBSET])('%s: runs in the simulator', async (_name, query) => {
        expect(await send(query)).toMatchObject({ status: 200, body: { resultTruncated: 'false' } })
    })

    test('a query outside the subset is refused by name', async () => {
        const { status, body } = await send('securityresources | evaluate pivot(name)')
        expect(status).toBe(400)
        expect(JSON.stringify(body)).toContain('operator evaluate is not in the subset')
    })
})
