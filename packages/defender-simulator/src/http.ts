/** What a handler gets and gives. Handlers are synchronous and know nothing of sockets. */
import type { Json } from './tenant/tenant.ts'

export interface Request {
    method: string
    /** Decoded path in its own letter case. */
    path: string
    query: URLSearchParams
    headers: Record<string, string>
    body: string
    /** Scheme, host and port that the client used. */
    origin: string
}

export interface Answer {
    status: number
    headers?: Record<string, string>
    /** JSON, or text as it is. */
    body: Json | string
    /** The body as it is sent, where it was written already. Who changes the body leaves it out. */
    text?: string
}

export interface RequestLog {
    method: string
    path: string
    status: number
    /** The effect of the fault that hit it. */
    fault?: string
    /** The Resource Graph query that it sent, with long lists of texts cut to their first ones. */
    query?: string
    /** What the simulator says of it: a type that the tenant lacks altogether, named the first time. */
    notes?: string[]
}
