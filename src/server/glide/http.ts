/** The HTTP port over sn_ws.RESTMessageV2. */
import { RESTMessageV2 } from '@servicenow/glide/sn_ws'
import { READ_HEADERS } from '../azure/http/headers.ts'
import { failure, type Failure } from '../vocabulary/failures.ts'
import { messageOf } from '../vocabulary/thrown.ts'
import type { Http, HttpRequest } from '../vocabulary/outcome.ts'

/** Socket timeout. assumed: the platform caps a call at 30 seconds, as it does executeAsync (runtime.md 2.9). */
const TIMEOUT_MS = 30000

/**
 * How long an answer through a MID server may take. The queue adds to the call itself; where the instance enforces its
 * own limit, the lower one holds (r_HTTPConnectionManagementProps, glide.http.outbound.max_timeout.enabled).
 */
const MID_WAIT_SECONDS = 60

/** assumed: each may be missing on a family; one that is missing must not fail every request. */
type Optional = Partial<
    Pick<RESTMessageV2, 'disableForcedVariableSubstitution' | 'setFollowRedirect' | 'setAllowedRedirectURIs'>
>

type Response = ReturnType<RESTMessageV2['execute']>

/** Calls go out directly, or through a MID server when its name is given. */
export function glideHttp(midServer: string): Http {
    return (request) => {
        try {
            const message = messageFor(request)
            const response = midServer === '' ? message.execute() : answerThroughMid(message, midServer)
            const status = Number(response.getStatusCode())
            if (!(status > 0)) return { failure: connectionFailure(response.getErrorMessage()) }
            return { answer: { status, headers: headersOf(response), body: response.getBody() } }
        } catch (error) {
            return { failure: connectionFailure(messageOf(error)) }
        }
    }
}

/**
 * No log level is set: it would override what the instance says of all its messages, for better or worse
 * (outbound-logging-configure).
 */
function messageFor({ method, url, headers, body }: HttpRequest): RESTMessageV2 {
    const message = new RESTMessageV2()
    keepLiteral(message)
    keepToHost(message)
    message.setHttpMethod(method.toLowerCase())
    message.setEndpoint(url)
    message.setHttpTimeout(TIMEOUT_MS)
    for (const [name, value] of Object.entries(headers)) message.setRequestHeader(name, value)
    if (body !== undefined) message.setRequestBody(body)
    return message
}

/** Braces and dollar signs, of which queries are full, are taken for variables otherwise (c_RESTMessageV2API). */
function keepLiteral(message: Optional): void {
    if (typeof message.disableForcedVariableSubstitution === 'function') message.disableForcedVariableSubstitution()
}

/**
 * assumed: else the platform might follow a redirect, token and all, to a host that nobody has allowed. Only the types
 * name setFollowRedirect; documented is the list of hosts that a redirect may go to, here none (c_RESTMessageV2API).
 */
function keepToHost(message: Optional): void {
    if (typeof message.setFollowRedirect === 'function') message.setFollowRedirect(false)
    else if (typeof message.setAllowedRedirectURIs === 'function') message.setAllowedRedirectURIs([])
}

/** Every message through a MID server is asynchronous, and this is how one waits for it (r_RESTMessageV2MIDServerExample). */
function answerThroughMid(message: RESTMessageV2, midServer: string): Response {
    message.setMIDServer(midServer)
    const response = message.executeAsync()
    response.waitForResponse(MID_WAIT_SECONDS)
    return response
}

function headersOf(response: Response): Record<string, string> {
    const headers: Record<string, string> = {}
    for (const name of READ_HEADERS) {
        const value = headerOf(response, name)
        if (value !== '') headers[name] = value
    }
    return headers
}

/** assumed: getHeader may tell letter case apart; Azure spells Retry-After so, and its own headers in lower case. */
function headerOf(response: Response, name: string): string {
    const spelled = name.replace(/(^|-)[a-z]/g, (letter) => letter.toUpperCase())
    const value = (response.getHeader(name) || response.getHeader(spelled)) as string | null | undefined
    return value ? String(value) : ''
}

/** assumed: the platform passes on what Java says; the words below are Java's and Node's for the same causes. */
function connectionFailure(said: string): Failure {
    if (/unknown ?host|ENOTFOUND|EAI_AGAIN|name or service not known/i.test(said)) return failure('MDC-201', said)
    if (/certificate|PKIX|SSLHandshake|SELF_SIGNED|UNABLE_TO_VERIFY/i.test(said)) return failure('MDC-202', said)
    return failure('MDC-203', said)
}
