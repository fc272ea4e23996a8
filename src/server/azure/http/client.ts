/** Calls to Azure Resource Manager with a bearer token. */
import { failure } from '../../vocabulary/failures.ts'
import type { Http, HttpAnswer, HttpRequest, Outcome } from '../../vocabulary/outcome.ts'
import { armFailure } from './failures.ts'
import { HEADER } from './headers.ts'
import { withoutSecrets } from './redact.ts'
import { parseObject, type JsonObject } from '../../vocabulary/json.ts'

export interface AzureClient {
    /** Base of every URL, without trailing slash. */
    readonly apiUrl: string
    /** Requests sent so far. */
    readonly requests: number
    /** Did an answer say that its scope has more subscriptions than one query covers? Then rows are missing. */
    readonly limitHit: boolean
    /** Ids, in lower case, of records that the source has listed more than once. */
    readonly copies: Set<string>
    get(url: string): Outcome<JsonObject>
    post(url: string, body: JsonObject): Outcome<JsonObject>
}

/**
 * Scheme, host and port of a URL in lower case; '' when it is not an absolute http(s) URL. The host must end where it is
 * read to end: in `https://api.example@other.example/` the host is the second one. A scheme's own port is left out, as
 * some of Azure's links spell it.
 */
export function originOf(url: string): string {
    const match = /^(https?):\/\/(\[[0-9a-f:]+\]|[^/?#@:\\\s]+)(?::(\d+))?(?=[/?#]|$)/i.exec(url)
    if (!match) return ''
    const [, scheme = '', host = '', port = ''] = match
    const own = scheme.toLowerCase() === 'https' ? '443' : '80'
    return `${scheme}://${host}${port === '' || port === own ? '' : `:${port}`}`.toLowerCase()
}

/**
 * A client for one API host. The token goes to that host only: any other URL, for example in a `nextLink`, is refused
 * before it is called. An answer of 200 that holds an error object counts as the error that it is. `onAnswer` sees every
 * answer, for its quota headers.
 */
export function azureClient(
    http: Http,
    apiUrl: string,
    token: string,
    onAnswer?: (answer: HttpAnswer) => void,
): AzureClient {
    const origin = originOf(apiUrl)
    let requests = 0
    let limitHit = false

    function send(request: Omit<HttpRequest, 'headers'>, extra: Record<string, string>): Outcome<JsonObject> {
        if (origin === '' || originOf(request.url) !== origin) {
            return {
                failure: failure(
                    'MDC-204',
                    `expected ${origin || 'a valid API URL'}, got ${originOf(request.url) || 'no host'}`,
                ),
            }
        }
        requests += 1
        const result = http({
            ...request,
            headers: { Authorization: `Bearer ${token}`, Accept: 'application/json', ...extra },
        })
        if ('failure' in result) return result
        onAnswer?.(result.answer)
        if (result.answer.headers[HEADER.subscriptionLimitHit] === 'true') limitHit = true
        return readAnswer(result.answer, token)
    }

    return {
        apiUrl,
        get requests() {
            return requests
        },
        get limitHit() {
            return limitHit
        },
        copies: new Set(),
        get: (url) => send({ method: 'GET', url }, {}),
        post: (url, body) =>
            send({ method: 'POST', url, body: JSON.stringify(body) }, { 'Content-Type': 'application/json' }),
    }
}

function readAnswer(answer: HttpAnswer, token: string): Outcome<JsonObject> {
    if (answer.status !== 200) return { failure: armFailure(withoutSecrets(answer, [token])) }
    const body = parseObject(answer.body)
    if (body === undefined) return { failure: failure('MDC-307', 'the body is not a JSON object') }
    if (body['error'] !== undefined && body['error'] !== null)
        return { failure: armFailure(withoutSecrets(answer, [token])) }
    return { value: body }
}
