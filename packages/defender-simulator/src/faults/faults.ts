/** Faults that a test asks for: which requests, which of them, and what happens to them. */
import { errorAsSuccess, quotedRequest } from '../arm/errors.ts'
import { quotedForm } from '../entra/errors.ts'
import type { Answer, Request } from '../http.ts'
import { MAX_BYTES, payloadTooLarge } from '../resource-graph/errors.ts'
import { objectOf, type Json, type JsonObject, type Tenant } from '../tenant/tenant.ts'
import { ownUrl, spoiledLink, type LinkEffect } from './links.ts'
import { refusal, type RefusalEffect } from './refusals.ts'

export interface Fault {
    /** Regular expression on the path. */
    path: string
    method?: string
    /** Regular expression on the body: a query, a continuation. */
    body?: string
    /** How many matching requests are hit; all when absent. */
    times?: number
    /** Matching requests that pass before the first hit. */
    after?: number
    /** Only requests that name this subscription, in their path or in their body. */
    subscription?: string
    effect: Effect
    /** Milliseconds that slowBody takes; 1000 when absent. */
    ms?: number
    /** Members of the row that stands in for another under movedRow; those of the page's first row when absent. */
    row?: JsonObject
}

/** Where each is from: peers.md 10 (traps), azure.md 15 S9 (fault modes). */
type BodyEffect =
    /** peers.md 10.2: JSON that ends in the middle. */
    | 'cutJson'
    /** azure.md 15 S9: the connection is reset. */
    | 'reset'
    /** peers.md 10.2: 200 with an error object. */
    | 'error200'
    /** azure.md 15 S9, peers.md 10.13: a page is lost: no rows, but the token of the next page. */
    | 'dropPage'
    /** peers.md 10.1: a page without items whose link leads on, and only then the page itself. */
    | 'emptyPage'
    /** azure.md 4.6: an answer over 16 MiB is refused. */
    | 'payloadTooLarge'
    /** azure.md 15 S9, 4.8: the $skipToken that was sent comes again. Nothing changes for a request without one. */
    | 'repeatedToken'
    /** peers.md 10.4: the $skipToken is null although there are more rows. */
    | 'nullToken'
    /** azure.md 4.3: the scope has more subscriptions than a query covers. */
    | 'subscriptionLimit'
    /** azure.md 15 S9: every row comes twice. */
    | 'duplicateRows'
    /** azure.md 15 S9, 4.8: rows move while pages are read: one that has come before hides the last one here. */
    | 'movedRow'
    /** azure.md 15 S9: the answer takes its time, in real milliseconds. */
    | 'slowBody'
    /** A gateway refuses the request and quotes it, credentials and all. */
    | 'quotedRequest'

export type Effect = BodyEffect | LinkEffect | RefusalEffect

/** A fault with how many requests matched it, and how many of them it hit. One of no times only counts. */
export interface FaultCount {
    fault: Fault
    seen: number
    hits: number
}

export class Faults {
    private readonly planned: FaultCount[] = []

    add(fault: Fault): void {
        this.planned.push({ fault, seen: 0, hits: 0 })
    }

    /** In the order in which they were added. */
    counts(): readonly FaultCount[] {
        return this.planned
    }

    clear(): void {
        this.planned.length = 0
    }

    /** The fault that hits a request, if one does. */
    hit(request: Request): Fault | undefined {
        for (const plan of this.planned) {
            const { path, method, body, subscription, times = Infinity, after = 0 } = plan.fault
            if (!new RegExp(path, 'i').test(request.path) || (method !== undefined && method !== request.method))
                continue
            if (body !== undefined && !new RegExp(body, 'i').test(request.body)) continue
            if (subscription !== undefined && !names(request, subscription)) continue
            if (body !== undefined && !new RegExp(body, 'i').test(request.body)) continue
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
export function spoil({ effect, row }: Fault, request: Request, answer: Answer, tenant: Tenant): Answer {
    const body = typeof answer.body === 'string' ? {} : objectOf(answer.body)
    const list = 'value' in body ? 'value' : 'data'
    const rows = Array.isArray(body[list]) ? body[list] : []
    const withRows = (changed: Json[]): Answer => ({
        ...answer,
        body: { ...body, ...('count' in body ? { count: changed.length } : {}), [list]: changed },
    })
    switch (effect) {
        case 'cutJson': {
            const text = JSON.stringify(answer.body)
            return { ...answer, body: text.slice(0, Math.floor(text.length / 2)) }
        }
        case 'error200':
            return errorAsSuccess()
        case 'dropPage':
            return withRows([])
        case 'emptyPage': {
            const next = ownUrl(request)
            next.searchParams.set('empty', String(Number(next.searchParams.get('empty') ?? 0) + 1))
            return { ...answer, body: { ...body, value: [], nextLink: next.toString() } }
        }
        case 'payloadTooLarge':
            return payloadTooLarge(MAX_BYTES + Buffer.byteLength(JSON.stringify(body)))
        case 'repeatedToken': {
            const sent = sentToken(request)
            return sent === undefined ? answer : { ...answer, body: { ...body, $skipToken: sent } }
        }
        case 'nullToken':
            return { ...answer, body: { ...body, $skipToken: null } }
        case 'subscriptionLimit':
            return { ...answer, headers: { ...answer.headers, 'x-ms-tenant-subscription-limit-hit': 'true' } }
        case 'duplicateRows':
            return withRows(rows.flatMap((row) => [row, row]))
        case 'movedRow':
            return withRows([
                ...rows.slice(0, -1),
                ...rows.slice(-1).map((item) => ({ ...objectOf(item), ...(row ?? objectOf(rows[0])) })),
            ])
        case 'quotedRequest':
            return quoted(request)
        case 'reset':
        case 'slowBody':
            return answer
    }
    if (isLink(effect)) {
        const nextLink = spoiledLink(effect, request, body)
        return { ...answer, body: nextLink === undefined ? body : { ...body, nextLink } }
    }
    return refusal(effect, request, tenant)
}

function isLink(effect: LinkEffect | RefusalEffect): effect is LinkEffect {
    return effect.endsWith('NextLink')
}

function quoted({ path, headers, body }: Request): Answer {
    const said = `Bad request: authorization: ${headers['authorization'] ?? ''} ${body}`
    return path.endsWith('/token') ? quotedForm(said) : quotedRequest(said)
}

function sentToken(request: Request): string | undefined {
    if (request.body === '') return undefined
    const token = objectOf(objectOf(JSON.parse(request.body) as Json)['options'])['$skipToken']
    return typeof token === 'string' && token !== '' ? token : undefined
}
