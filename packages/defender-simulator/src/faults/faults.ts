/** Faults that a test asks for: which requests, which of them, and what happens to them. */
import { notAuthorized } from '../arm/scope.ts'
import { armError, unauthorized, type Answer, type Request } from '../http.ts'
import { forbidden, MAX_BYTES, payloadTooLarge } from '../resource-graph/errors.ts'
import { objectOf, type Json, type Tenant } from '../tenant/tenant.ts'

export interface Fault {
    /** Regular expression on the path. */
    path: string
    method?: string
    /** How many matching requests are hit; all when absent. */
    times?: number
    /** Matching requests that pass before the first hit. */
    after?: number
    /** Only requests that name this subscription, in their path or in their body. */
    subscription?: string
    effect: Effect
    /** Milliseconds that slowBody takes; 1000 when absent. */
    ms?: number
}

/** Where each is from: peers.md 10 (traps), azure.md 15 S9 (fault modes). */
type Effect =
    /** peers.md 10.2: an HTML page of the front door instead of JSON. */
    | 'html500'
    /** peers.md 10.2: JSON that ends in the middle. */
    | 'cutJson'
    /** peers.md 10.3: 403 from ARM. */
    | 'forbidden'
    /** azure.md 15 S9, peers.md 10.3: one subscription of many is suddenly refused. */
    | 'forbiddenSubscription'
    /** peers.md 10.3: the provider is not registered, or the resource is gone. */
    | 'notFound'
    /** peers.md 10.2: 429 with Retry-After. */
    | 'throttled'
    /** azure.md 15 S9: the connection is reset. */
    | 'reset'
    /** peers.md 10.1: a nextLink to another host. */
    | 'foreignNextLink'
    /** peers.md 10.2: 200 with an error object. */
    | 'error200'
    /** azure.md 15 S9, peers.md 10.13: a page is lost: no rows, but the token of the next page. */
    | 'dropPage'
    /** azure.md 4.6: an answer over 16 MiB is refused. */
    | 'payloadTooLarge'
    /** azure.md 15 S9, 4.8: the $skipToken that was sent comes again. Nothing changes for a request without one. */
    | 'repeatedToken'
    /** azure.md 15 S9: every row comes twice. */
    | 'duplicateRows'
    /** azure.md 15 S9: the answer takes its time, in real milliseconds. */
    | 'slowBody'
    /** azure.md 15 S9, peers.md 10.2: the token ends in the middle of a run. */
    | 'tokenExpired'
    /** A gateway refuses the request and quotes it, credentials and all. */
    | 'quotedRequest'

export class Faults {
    private readonly planned: { fault: Fault; seen: number; hits: number }[] = []

    add(fault: Fault): void {
        this.planned.push({ fault, seen: 0, hits: 0 })
    }

    clear(): void {
        this.planned.length = 0
    }

    /** The fault that hits a request, if one does. */
    hit(request: Request): Fault | undefined {
        for (const plan of this.planned) {
            const { path, method, subscription, times = Infinity, after = 0 } = plan.fault
            if (!new RegExp(path, 'i').test(request.path) || (method !== undefined && method !== request.method))
                continue
            if (subscription !== undefined && !names(request, subscription)) continue
            plan.seen += 1
            if (plan.seen <= after || plan.hits >= times) continue
            plan.hits += 1
            return plan.fault
        }
        return undefined
    }
}

function names(request: Request, subscription: string): boolean {
    return `${request.path} ${request.body}`.toLowerCase().includes(subscription.toLowerCase())
}

/** What an answer becomes under a fault. 'reset' and 'slowBody' are the server's to do. */
export function spoil({ effect }: Fault, request: Request, answer: Answer, tenant: Tenant): Answer {
    const body = typeof answer.body === 'string' ? {} : objectOf(answer.body)
    const list = 'value' in body ? 'value' : 'data'
    const rows = Array.isArray(body[list]) ? body[list] : []
    const withRows = (changed: Json[]): Answer => ({
        ...answer,
        body: { ...body, ...('count' in body ? { count: changed.length } : {}), [list]: changed },
    })
    switch (effect) {
        case 'html500':
            return {
                status: 500,
                headers: { 'content-type': 'text/html' },
                body: '<html><body><h1>500 - Internal server error.</h1></body></html>',
            }
        case 'cutJson': {
            const text = JSON.stringify(answer.body)
            return { ...answer, body: text.slice(0, Math.floor(text.length / 2)) }
        }
        case 'forbidden':
            return armError(
                403,
                'AuthorizationFailed',
                "The client does not have authorization to perform action 'Microsoft.Security/assessments/read' over scope. If access was recently granted, please refresh your credentials.",
            )
        case 'forbiddenSubscription':
            return request.method === 'POST'
                ? forbidden()
                : notAuthorized(
                      tenant,
                      /^\/subscriptions\/[^/]+/i.exec(request.path)?.[0] ?? request.path,
                      'Microsoft.Security/assessments/read',
                  )
        case 'notFound':
            return armError(404, 'ResourceNotFound', 'The resource could not be found.')
        case 'throttled':
            return {
                ...armError(429, 'ResourceRequestsThrottled', 'Number of requests exceeded the limit.'),
                headers: { 'retry-after': '7' },
            }
        case 'error200':
            return {
                status: 200,
                body: { error: { code: 'InternalServerError', message: 'Encountered internal server error.' } },
            }
        case 'foreignNextLink':
            return { ...answer, body: { ...body, nextLink: 'https://attacker.example/collect' } }
        case 'dropPage':
            return withRows([])
        case 'payloadTooLarge':
            return payloadTooLarge(MAX_BYTES + Buffer.byteLength(JSON.stringify(body)))
        case 'repeatedToken': {
            const sent = sentToken(request)
            return sent === undefined ? answer : { ...answer, body: { ...body, $skipToken: sent } }
        }
        case 'duplicateRows':
            return withRows(rows.flatMap((row) => [row, row]))
        case 'tokenExpired':
            return unauthorized(
                tenant,
                'ExpiredAuthenticationToken',
                "The access token expiry UTC time '3/19/2023 8:55:46 AM' is earlier than current UTC time '3/19/2023 8:55:57 AM'.",
            )
        case 'quotedRequest':
            return quoted(request)
        case 'reset':
        case 'slowBody':
            return answer
    }
}

function quoted({ path, headers, body }: Request): Answer {
    const said = `Bad request: authorization: ${headers['authorization'] ?? ''} ${body}`
    return path.endsWith('/token')
        ? { status: 400, body: { error: 'invalid_request', error_description: said, error_codes: [900144] } }
        : armError(400, 'BadRequest', said)
}

function sentToken(request: Request): string | undefined {
    if (request.body === '') return undefined
    const token = objectOf(objectOf(JSON.parse(request.body) as Json)['options'])['$skipToken']
    return typeof token === 'string' && token !== '' ? token : undefined
}
