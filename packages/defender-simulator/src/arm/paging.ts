/** Pages of ARM lists: `$top`, and an absolute, opaque nextLink (azure.md 3.5). */
import type { Answer, Request } from '../http.ts'
import type { Json } from '../tenant/tenant.ts'
import { invalidTop } from './errors.ts'

const MAX_TOP = 1000

/** A query parameter, in whatever letter case its name is. */
export function parameter(request: Request, name: string): string | undefined {
    for (const [key, value] of request.query) if (key.toLowerCase() === name) return value
    return undefined
}

/** One page of a list. `last` is what the final page has as nextLink: management groups say null, others nothing. */
export function page(request: Request, items: readonly Json[], pageSize: number, last?: { nextLink: null }): Answer {
    const top = parameter(request, '$top')
    const size = Math.min(top === undefined ? pageSize : Number(top), MAX_TOP)
    if (!Number.isInteger(size) || size < 1) return invalidTop(top ?? '')
    const start = Number(/^at(\d+)$/.exec(parameter(request, '$skiptoken') ?? '')?.[1] ?? 0)
    const value = items.slice(start, start + size)
    if (start + size >= items.length) return { status: 200, body: { value, ...last } }
    const next = new URL(`${request.origin}${encodeURI(request.path).replace(/[?#]/g, encodeURIComponent)}`)
    for (const [name, text] of request.query)
        if (name.toLowerCase() !== '$skiptoken') next.searchParams.append(name, text)
    next.searchParams.set('$skiptoken', `at${start + size}`)
    return { status: 200, body: { value, nextLink: next.toString() } }
}
