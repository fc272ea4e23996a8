/** What is remembered of a request. */
import type { Request, RequestLog } from './http.ts'
import { objectOf, type Json } from './tenant/tenant.ts'

/** Texts of a list that the log keeps: pages of thousands of ids would make it larger than the tenant. */
const KEPT_TEXTS = 20

/** The entry of a request in the log; `fault` is the effect that hit it, `notes` what there is to say of it. */
export function logEntry(
    request: Request,
    status: number,
    fault: string | undefined,
    notes: string[] = [],
): RequestLog {
    const query = queryOf(request)
    return {
        method: request.method,
        path: request.path,
        status,
        ...(fault === undefined ? {} : { fault }),
        ...(query === undefined ? {} : { query }),
        ...(notes.length === 0 ? {} : { notes }),
    }
}

function queryOf({ path, body }: Request): string | undefined {
    if (!/\/providers\/microsoft\.resourcegraph\/resources$/i.test(path)) return undefined
    try {
        const { query } = objectOf(JSON.parse(body) as Json)
        return typeof query === 'string' ? shortened(query) : undefined
    } catch {
        // A body that is no JSON has no query; the answer says so.
        return undefined
    }
}

/** The query with the rest of each long list left out; it stays a query. */
function shortened(query: string): string {
    const text = "'(?:[^'\\\\]|\\\\.)*'"
    const list = new RegExp(`((?:${text}, ?){${KEPT_TEXTS - 1}}${text})(?:, ?${text})+`, 'g')
    return query.replace(list, '$1')
}
