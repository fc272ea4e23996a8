/** peers.md 10.1: what a list can send as nextLink. Handled by src/server/azure/http/arm-list.ts, client.ts and runs/steps/progress.ts. */
import { listAll, listPage } from '../../src/server/azure/http/arm-list.ts'
import { azureClient, originOf } from '../../src/server/azure/http/client.ts'
import type { JsonObject } from '../../src/server/vocabulary/json.ts'
import { createWorld, type World } from '../support/app-world.ts'

const API = 'https://management.azure.com'
const URL = `${API}/list?api-version=2021-06-01`

/** A client whose answers come from `answer`; records where the token went. */
function client(answer: (url: string) => JsonObject) {
    const asked: string[] = []
    const http = ({ url }: { url: string }) => {
        asked.push(url)
        return { answer: { status: 200, headers: {}, body: JSON.stringify(answer(url)) } }
    }
    return { client: azureClient(http, API, 'token'), asked }
}

const page = (nextLink: unknown) => listPage(client(() => ({ value: [1], nextLink })).client, URL)

test.each([
    ['absent', undefined],
    ['null', null],
    ['empty', ''],
    ['blank', ' '],
    ['a token that is null, as JSON in the link', `${URL}&$skiptoken={"token":null}`],
    ['the same, encoded', `${URL}&%24skiptoken=%7B%22token%22%3A%20null%7D`],
])('trap 1: nextLink %s is the end of the list', (_what, nextLink) => {
    expect(page(nextLink)).toEqual({ value: { items: [1] } })
})

test.each([
    ['_dynamic', '_dynamic', 'MDC-307'],
    ['a path', '/list?page=2', 'MDC-307'],
    ['the page itself', URL, 'MDC-309'],
])('trap 1: nextLink that is %s is neither followed nor the end', (_what, nextLink, code) => {
    expect(page(nextLink)).toMatchObject({ failure: { code } })
})

test('trap 1: NextLink=_dynamic in the link, and every other one, is followed as it is', () => {
    for (const link of [`${URL}&NextLink=1000_dynamic`, `${API}/other?API-Version=1&$skiptoken=a%2Fb%3D`])
        expect(page(link)).toEqual({ value: { items: [1], nextLink: link } })
})

test('trap 1: a link without api-version gets that of the page, whatever else it has', () => {
    const version = 'api-version=2021-06-01'
    expect(page(`${API}/list?page=2`).value?.nextLink).toBe(`${API}/list?page=2&${version}`)
    expect(page(`${API}/other`).value?.nextLink).toBe(`${API}/other?${version}`)
    // A link that is the page itself but for its version is no other page.
    expect(page(`${API}/list`)).toMatchObject({ failure: { code: 'MDC-309' } })
})

test.each([
    'https://attacker.example/x',
    'https://management.azure.com.attacker.example/x',
    'https://management.azure.com@attacker.example/x',
    'https://management.azure.com:443@attacker.example/x',
    'https://management.azure.com\\@attacker.example/x',
    'https://management.azure.com:8443/x',
    'http://management.azure.com/x',
])('trap 1: the token never goes to the host of %s', (link) => {
    const { client: api, asked } = client(() => ({ value: [] }))
    expect(listPage(api, link)).toMatchObject({ failure: { code: 'MDC-204' } })
    expect(asked).toEqual([])
})

test('trap 1: the port of the scheme and the letter case of the host make no other host', () => {
    for (const link of [`${API}:443/x`, 'HTTPS://Management.Azure.Com/x'])
        expect(originOf(link)).toBe('https://management.azure.com')
    expect(originOf('https://[::1]:8443/x')).toBe('https://[::1]:8443')
})

test('trap 1: links in a circle end a short list', () => {
    const { client: api, asked } = client((url) => ({
        value: [],
        nextLink: url.endsWith('page=1') ? `${URL}&page=2` : `${URL}&page=1`,
    }))
    expect(listAll(api, URL)).toMatchObject({ failure: { code: 'MDC-309' } })
    expect(asked).toHaveLength(3)
})

describe('trap 1, the whole path', () => {
    let world: World
    let number = 0
    const deploy = (values = {}) => world.deploy(`Deployment ${(number += 1)}`, values)
    const fault = (effect: Parameters<World['simulator']['control']['addFault']>[0]['effect'], times?: number) =>
        world.simulator.control.addFault({ path: 'assessmentMetadata', effect, ...(times ? { times } : {}) })

    beforeAll(async () => {
        world = await createWorld()
    }, 60_000)
    afterAll(() => world.close())
    afterEach(() => world.simulator.control.clearFaults())

    test.each([
        ['emptyNextLink', 'success', ''],
        ['nullTokenNextLink', 'success', ''],
        ['relativeNextLink', 'gaps', 'MDC-307'],
        ['foreignNextLink', 'gaps', 'MDC-204'],
        ['disguisedNextLink', 'gaps', 'MDC-204'],
        ['sameNextLink', 'gaps', 'MDC-309'],
        ['circularNextLink', 'gaps', 'MDC-309'],
    ] as const)('trap 1: %s for ever: %s %s', async (effect, substate, error_code) => {
        await fault(effect)
        expect(world.run(deploy(), 'assessment_metadata')).toMatchObject({ state: 'complete', substate, error_code })
    })

    test('trap 1: pages of 0 items with a link are not the end', async () => {
        const all = world.run(deploy(), 'assessment_metadata').retrieved
        await fault('emptyPage', 20)
        expect(world.run(deploy(), 'assessment_metadata')).toMatchObject({ substate: 'success', retrieved: all })
    })

    test('trap 1: links without api-version are followed to the end', async () => {
        const all = world.run(deploy({ initiatives: 'all' }), 'policy_definition').retrieved
        await world.simulator.control.addFault({ path: 'policySetDefinitions$', effect: 'unversionedNextLink' })
        const run = world.run(deploy({ initiatives: 'all', page_size: '1' }), 'policy_definition')
        expect(run).toMatchObject({ substate: 'success', error_code: '', retrieved: all })
    })
})
