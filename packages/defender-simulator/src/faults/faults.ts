/** Faults that a test asks for: which requests, which of them, and what happens to them. */
import { errorAsSuccess, quotedRequest } from '../arm/errors.ts'
import { quotedForm } from '../entra/errors.ts'
import type { Answer, Request } from '../http.ts'
import { MAX_BYTES, payloadTooLarge } from '../resource-graph/errors.ts'
import { objectOf, type Json, type JsonObject, type Tenant } from '../tenant/tenant.ts'
import type { EffectFacts } from './effects.ts'
import { LINK_EFFECTS, ownUrl, spoiledLink, type LinkEffect } from './links.ts'
import { refusal, REFUSAL_EFFECTS, type RefusalEffect } from './refusals.ts'

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

/** Faults of the answer itself. */
export const BODY_EFFECTS = {
    cutJson: { says: 'JSON that ends in the middle', from: 'peers.md 10.2' },
    reset: { says: 'The connection is reset.', from: 'azure.md 15.1' },
    error200: { says: 'An error object under status 200', from: 'peers.md 10.2' },
    dropPage: {
        says: 'A page is lost: no rows, but the token of the next page.',
        from: 'azure.md 15.1, peers.md 10.13',
    },
    emptyPage: {
        says: 'A page without items whose link leads on, and only then the page itself',
        from: 'peers.md 10.1',
    },
    payloadTooLarge: { says: 'An answer over 16 MiB is refused.', from: 'azure.md 4.6' },
    repeatedToken: {
        says: 'The `$skipToken` that was sent comes again; nothing changes for a request without one.',
        from: 'azure.md 15.1, 4.8',
    },
    nullToken: { says: 'The `$skipToken` is null although there are more rows.', from: 'peers.md 10.4' },
    subscriptionLimit: {
        says: 'The scope has more subscriptions than a query covers; a header says so.',
        from: 'azure.md 4.3',
    },
    duplicateRows: { says: 'Every row comes twice.', from: 'azure.md 15.1' },
    movedRow: {
        says: 'Rows move while pages are read: one that has come before hides the last one here. `row` has members of the row that stands in; without it, those of the first row.',
        from: 'azure.md 15.1, 4.8',
    },
    slowBody: { says: 'The answer takes its time: `ms` real milliseconds, or 1000.', from: 'azure.md 15.1' },
    quotedRequest: {
        says: 'A gateway refuses the request and quotes it, credentials and all.',
        from: 'own: no secret may reach a log',
    },
} as const satisfies Record<string, EffectFacts>

/** Every fault that can be switched on. */
export const EFFECTS = { ...BODY_EFFECTS, ...LINK_EFFECTS, ...REFUSAL_EFFECTS } as const

export type Effect = keyof typeof EFFECTS

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
    if (!isLink(effect)) return refusal(effect, request, tenant)
    const nextLink = spoiledLink(effect, request, body)
    return { ...answer, body: nextLink === undefined ? body : { ...body, nextLink } }
}

function isLink(effect: LinkEffect | RefusalEffect): effect is LinkEffect {
    return effect in LINK_EFFECTS
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
