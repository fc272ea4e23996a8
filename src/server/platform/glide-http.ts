/** The HTTP port over sn_ws.RESTMessageV2. */
import { RESTMessageV2 } from '@servicenow/glide/sn_ws'
import { failure, type Failure } from '../failures.ts'
import { messageOf } from './thrown.ts'
import type { Http } from './ports.ts'

/** Socket timeout; the platform caps a synchronous call at 30 seconds (runtime.md 2.9). */
const TIMEOUT_MS = 30000

/** Calls go out directly, or through a MID server when its name is given. */
export function glideHttp(midServer: string): Http {
    return (request) => {
        try {
            const message = new RESTMessageV2()
            message.setHttpMethod(request.method.toLowerCase())
            message.setEndpoint(request.url)
            message.setHttpTimeout(TIMEOUT_MS)
            // assumed: else the platform might follow a redirect, token and all, to a host that nobody has allowed.
            message.setFollowRedirect(false)
            if (midServer !== '') message.setMIDServer(midServer)
            for (const [name, value] of Object.entries(request.headers)) message.setRequestHeader(name, value)
            if (request.body !== undefined) message.setRequestBody(request.body)
            const response = message.execute()
            const status = Number(response.getStatusCode())
            if (!(status > 0)) return { failure: connectionFailure(response.getErrorMessage()) }
            const headers: Record<string, string> = {}
            for (const [name, value] of Object.entries(response.getHeaders() as Record<string, unknown>)) {
                headers[name.toLowerCase()] = String(value)
            }
            return { answer: { status, headers, body: response.getBody() } }
        } catch (error) {
            return { failure: connectionFailure(messageOf(error)) }
        }
    }
}

/** assumed: the platform passes on what Java says; the words below are Java's and Node's for the same causes. */
function connectionFailure(said: string): Failure {
    if (/unknown ?host|ENOTFOUND|EAI_AGAIN|name or service not known/i.test(said)) return failure('MDC-201', said)
    if (/certificate|PKIX|SSLHandshake|SELF_SIGNED|UNABLE_TO_VERIFY/i.test(said)) return failure('MDC-202', said)
    return failure('MDC-203', said)
}
