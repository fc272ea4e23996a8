/** The HTTP adapter over a RESTMessageV2 that does what is documented, and in turn lacks what is not. */
import { glideHttp } from './http.ts'
import type { HttpRequest } from '../vocabulary/outcome.ts'

/** What a fake message was told, in order, and what it answers. */
let calls: unknown[][] = []
let status = 200
let sent: Record<string, string> = {}
let missing: string[] = []
let waiting: () => void = () => undefined

const OWN = ['disableForcedVariableSubstitution', 'setFollowRedirect', 'setAllowedRedirectURIs']
const SETTERS = ['setHttpMethod', 'setEndpoint', 'setHttpTimeout', 'setRequestHeader', 'setRequestBody', 'setMIDServer']

jest.mock(
    '@servicenow/glide/sn_ws',
    () => ({
        RESTMessageV2: function () {
            const answer = () => ({
                waitForResponse(seconds: number) {
                    calls.push(['waitForResponse', seconds])
                    waiting()
                },
                getStatusCode: () => status,
                getErrorMessage: () => 'java.net.UnknownHostException: management.invalid',
                getBody: () => '{}',
                // As a strict platform would: by the name as it was sent.
                getHeader: (name: string) => sent[name] ?? null,
                getHeaders() {
                    throw new Error('what this answers is not documented to be enumerable')
                },
            })
            const message: Record<string, unknown> = {}
            for (const name of [...SETTERS, ...OWN].filter((one) => !missing.includes(one)))
                message[name] = (...values: unknown[]) => void calls.push([name, ...values])
            for (const name of ['execute', 'executeAsync'])
                message[name] = () => {
                    calls.push([name])
                    return answer()
                }
            return message
        },
    }),
    { virtual: true },
)

const REQUEST: HttpRequest = {
    method: 'POST',
    url: 'https://management.azure.com/x',
    headers: { Accept: 'application/json' },
    body: '{"options":{"$top":1000}}',
}

beforeEach(() => {
    calls = []
    status = 200
    sent = {}
    missing = []
    waiting = () => undefined
})

const told = () => calls.map(([name]) => name)

test('a direct call: nothing is substituted, no redirect is followed, no log level is set', () => {
    expect(glideHttp('')(REQUEST)).toEqual({ answer: { status: 200, headers: {}, body: '{}' } })
    expect(calls).toEqual([
        ['disableForcedVariableSubstitution'],
        ['setFollowRedirect', false],
        ['setHttpMethod', 'post'],
        ['setEndpoint', 'https://management.azure.com/x'],
        ['setHttpTimeout', 30000],
        ['setRequestHeader', 'Accept', 'application/json'],
        ['setRequestBody', '{"options":{"$top":1000}}'],
        ['execute'],
    ])
})

test('the documented list of redirects is empty where the undocumented switch is missing', () => {
    missing = ['setFollowRedirect']
    expect(glideHttp('')(REQUEST)).toHaveProperty('answer')
    expect(calls.slice(0, 2)).toEqual([['disableForcedVariableSubstitution'], ['setAllowedRedirectURIs', []]])
})

test('a platform that has none of them is called all the same', () => {
    missing = OWN
    expect(glideHttp('')(REQUEST)).toHaveProperty('answer')
    expect(told()).toEqual([...SETTERS.slice(0, 5), 'execute'])
})

test('headers are read by their names, in either spelling, and no others', () => {
    sent = { 'Retry-After': '7', 'x-ms-user-quota-remaining': '0', 'X-Powered-By': 'x', 'Set-Cookie': 'y' }
    expect(glideHttp('')(REQUEST)).toEqual({
        answer: { status: 200, headers: { 'retry-after': '7', 'x-ms-user-quota-remaining': '0' }, body: '{}' },
    })
})

test('through a MID server the answer is waited for, as documented', () => {
    expect(glideHttp('mid-berlin')(REQUEST)).toEqual({ answer: { status: 200, headers: {}, body: '{}' } })
    expect(calls.slice(-3)).toEqual([['setMIDServer', 'mid-berlin'], ['executeAsync'], ['waitForResponse', 60]])
})

test('a MID server that does not answer is a failure that passes', () => {
    waiting = () => {
        throw new Error('No response for ECC message request')
    }
    expect(glideHttp('mid-berlin')(REQUEST)).toMatchObject({
        failure: { code: 'MDC-203', details: 'No response for ECC message request' },
    })
})

test('no status is no connection', () => {
    status = 0
    expect(glideHttp('')(REQUEST)).toMatchObject({ failure: { code: 'MDC-201' } })
})
