/** Requests and answers of Azure, over a hand-written HTTP port. */
import type { Http, HttpRequest } from '../../vocabulary/outcome.ts'
import { listPage } from './arm-list.ts'
import { azureClient } from './client.ts'
import { kqlDateTime, kqlString } from '../graph/kql.ts'
import { graphPage } from '../graph/resource-graph.ts'
import { requestToken } from './token.ts'

/** Answers with what the test gives, and remembers what was asked. */
function http(
    status: number,
    body: unknown,
    headers: Record<string, string> = {},
): { port: Http; asked: HttpRequest[] } {
    const asked: HttpRequest[] = []
    const port: Http = (request) => {
        asked.push(request)
        return { answer: { status, headers, body: typeof body === 'string' ? body : JSON.stringify(body) } }
    }
    return { port, asked }
}

const API = 'https://management.azure.com'
const CREDENTIALS = {
    loginUrl: 'https://login.example/',
    tenantId: 't',
    clientId: 'c',
    clientSecret: 's&=+',
    audience: API,
}

describe('token', () => {
    test('is asked for with encoded form values', () => {
        const { port, asked } = http(200, { access_token: 'abc' })
        expect(requestToken(port, CREDENTIALS)).toEqual({ value: 'abc' })
        expect(asked[0]).toMatchObject({ method: 'POST', url: 'https://login.example/t/oauth2/v2.0/token' })
        expect(asked[0]?.body).toContain('client_secret=s%26%3D%2B&scope=https%3A%2F%2Fmanagement.azure.com%2F.default')
    })

    test.each([
        [7000215, 'MDC-103'],
        [7000222, 'MDC-104'],
        [700016, 'MDC-102'],
        [90002, 'MDC-101'],
        [53003, 'MDC-105'],
    ])('AADSTS%i is %s, without trace ids', (number, code) => {
        const { port } = http(401, {
            error: 'invalid_client',
            error_codes: [number],
            error_description: `AADSTS${number}: No. Trace ID: 123`,
        })
        expect(requestToken(port, CREDENTIALS)).toEqual({ failure: { code, details: `AADSTS${number}: No.` } })
    })

    test('is not asked for without a secret', () => {
        const { port, asked } = http(200, {})
        expect(requestToken(port, { ...CREDENTIALS, clientSecret: '' })).toMatchObject({
            failure: { code: 'MDC-106', words: { sentence: 'Client secret is empty.', remedy: 'Fill it in.' } },
        })
        expect(asked).toEqual([])
    })
})

describe('lists', () => {
    test('follow nextLink verbatim on the same host only', () => {
        const next = `${API}/x?NextLink=_dynamic`
        const client = azureClient(http(200, { value: [1], nextLink: next }).port, API, 'T')
        expect(listPage(client, `${API}/x`)).toEqual({ value: { items: [1], nextLink: next } })
        expect(listPage(client, 'https://evil.example/x')).toMatchObject({ failure: { code: 'MDC-204' } })
        expect(listPage(client, `${API}.evil.example/x`)).toMatchObject({ failure: { code: 'MDC-204' } })
        expect(listPage(client, next)).toMatchObject({ failure: { code: 'MDC-309' } })
    })

    test('an empty page with a link is not the end', () => {
        const client = azureClient(http(200, { value: [], nextLink: `${API}/y` }).port, API, 'T')
        expect(listPage(client, `${API}/x`)).toEqual({ value: { items: [], nextLink: `${API}/y` } })
    })

    test.each([
        [403, { error: { code: 'AuthorizationFailed', message: 'no' } }, 'MDC-302'],
        [404, '', 'MDC-303'],
        [429, { error: { code: 'RateLimiting', message: 'slow' } }, 'MDC-304'],
        [500, '<html>', 'MDC-305'],
        [504, '<html>', 'MDC-311'],
        [
            400,
            {
                error: {
                    code: 'BadRequest',
                    message: 'x',
                    details: [{ code: 'ResponsePayloadTooLarge', message: 'big' }],
                },
            },
            'MDC-308',
        ],
        [200, '{"value": [', 'MDC-307'],
        [200, { noValue: true }, 'MDC-307'],
    ])('%i %j is %s', (status, body, code) => {
        expect(listPage(azureClient(http(status, body).port, API, 'T'), `${API}/x`)).toMatchObject({
            failure: { code },
        })
    })

    test('Retry-After is kept', () => {
        const client = azureClient(http(429, {}, { 'retry-after': '17' }).port, API, 'T')
        expect(listPage(client, `${API}/x`)).toMatchObject({ failure: { retryAfterSeconds: 17 } })
    })
})

describe('Resource Graph', () => {
    test('goes by the token alone, whatever resultTruncated says', () => {
        const client = azureClient(
            http(200, { data: [{ id: 'a' }], totalRecords: 9, resultTruncated: 'false', $skipToken: 'n' }).port,
            API,
            'T',
        )
        expect(graphPage(client, 'q', {}, { pageSize: 1 })).toEqual({
            value: { rows: [{ id: 'a' }], totalRecords: 9, skipToken: 'n' },
        })
        expect(graphPage(client, 'q', {}, { pageSize: 1, skipToken: 'n' })).toMatchObject({
            failure: { code: 'MDC-309' },
        })
    })

    test('values become literals', () => {
        expect(kqlString("a'b\\c\nd")).toBe("'a\\'b\\\\c\\nd'")
        expect(() => kqlDateTime('now() | evil')).toThrow('not an ISO 8601 time')
    })
})
