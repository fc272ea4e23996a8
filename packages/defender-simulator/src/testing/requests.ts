/** Requests for unit tests of handlers, without sockets. */
import type { Request } from '../http.ts'
import type { Json } from '../tenant/tenant.ts'

/** A GET of a path with its query. */
export function get(pathAndQuery: string): Request {
    const url = new URL(pathAndQuery, 'https://simulator')
    return {
        method: 'GET',
        path: decodeURIComponent(url.pathname),
        query: url.searchParams,
        headers: {},
        body: '',
        origin: 'https://simulator',
    }
}

/** A POST of JSON. */
export function post(pathAndQuery: string, body: Json): Request {
    return { ...get(pathAndQuery), method: 'POST', body: JSON.stringify(body) }
}
