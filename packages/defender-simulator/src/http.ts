/** What a handler gets and gives. Handlers are synchronous and know nothing of sockets. */
import type { Json, Tenant } from './tenant/tenant.ts'

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
}

export interface RequestLog {
    method: string
    path: string
    status: number
    /** The effect of the fault that hit it. */
    fault?: string
    /** The Resource Graph query that it sent, with long lists of texts cut to their first ones. */
    query?: string
}

/** ARM's error envelope. */
export function armError(
    status: number,
    code: string,
    message: string,
    details?: { code: string; message: string }[],
): Answer {
    return { status, body: { error: { code, message, ...(details === undefined ? {} : { details }) } } }
}

/** ARM's 401, with the challenge that a gateway sends (azure.md 3.4). */
export function unauthorized({ tenantId }: Tenant, code: string, message: string): Answer {
    const challenge = `Bearer authorization_uri="https://login.windows.net/${tenantId}", error="invalid_token", error_description="${message}"`
    return {
        ...armError(401, code, message),
        headers: { 'www-authenticate': challenge, 'x-ms-failure-cause': 'gateway' },
    }
}
