/** Queries of Resource Graph; azure.md 4.1, 4.2 and 4.4. */
import { createHash } from 'node:crypto'
import type { Answer, Request } from '../http.ts'
import { Router, type Operation } from '../routing.ts'
import { objectOf, type Json, type JsonObject, type Tenant } from '../tenant/tenant.ts'
import {
    bodyIsNoJson,
    invalidApiVersion,
    invalidQuery,
    invalidSkipToken,
    MAX_BYTES,
    methodNotAllowed,
    payloadTooLarge,
    rateLimiting,
} from './errors.ts'
import { KqlError } from './kusto/lex.ts'
import type { Query } from './kusto/nodes.ts'
import { parseQuery } from './kusto/parse.ts'
import { Engine } from './indexed/engine.ts'
import { RetainedResults, type Retained } from './retained.ts'
import { scopeOfBody, type Scope } from './scope.ts'
import { typesAsked } from './kusto/types-asked.ts'
import { hasType } from './tables.ts'

const MAX_ROWS = 1000
const QUOTA_WINDOW_MS = 5000

interface GraphCall {
    request: Request
    graph: ResourceGraph
}

export const GRAPH_OPERATIONS: readonly Operation<GraphCall>[] = [
    {
        method: 'POST',
        path: '/providers/Microsoft.ResourceGraph/resources',
        versions: ['2021-03-01', '2022-10-01', '2024-04-01'],
        answer: ({ request, graph }) => graph.query(request),
    },
]

const router = new Router(GRAPH_OPERATIONS)

export class ResourceGraph {
    /** Results by request, so that the pages of one query are the same rows. */
    readonly results = new RetainedResults()
    readonly engine: Engine
    private calls: number[] = []
    /** Types that a query asked for in vain, and that were told. */
    private readonly absent = new Set<string>()

    constructor(
        private readonly tenant: Tenant,
        private readonly now: () => number,
        /** Requests that five seconds allow; Azure's own is 15. */
        private readonly quota: number,
        /** Takes what a reader of the log should know. */
        private readonly tell: (note: string) => void = () => undefined,
    ) {
        this.engine = new Engine(tenant, now)
    }

    /** Answers requests to Resource Graph; undefined for other paths. */
    handle(request: Request): Answer | undefined {
        if (!router.knows(request.path)) return undefined
        const found = router.find(request.method, request.path)
        if (!found) return methodNotAllowed()
        const { versions, answer } = found.operation
        if (!versions.includes(request.query.get('api-version') ?? '')) return invalidApiVersion(versions)
        return answer({ request, graph: this })
    }

    /** Answers a posted query. */
    query(request: Request): Answer {
        const remaining = this.spend()
        const headers = {
            'x-ms-user-quota-remaining': String(Math.max(0, remaining)),
            'x-ms-user-quota-resets-after': '00:00:05',
        }
        if (remaining < 0) return { ...rateLimiting(), headers: { ...headers, 'retry-after': '5' } }
        let body: JsonObject
        try {
            body = objectOf(JSON.parse(request.body) as Json)
        } catch {
            return bodyIsNoJson()
        }
        const answer = this.answer(body)
        return { ...answer, headers: { ...headers, ...answer.headers } }
    }

    private spend(): number {
        const now = this.now()
        this.calls = [...this.calls.filter((at) => now - at < QUOTA_WINDOW_MS), now]
        return this.quota - this.calls.length
    }

    private answer(body: JsonObject): Answer {
        const options = objectOf(body['options'])
        const scope = scopeOfBody(this.tenant, body)
        if ('status' in scope) return scope
        const top = Math.min(Number(options['$top'] ?? MAX_ROWS), MAX_ROWS)
        const asked = [
            body['subscriptions'] ?? null,
            body['managementGroups'] ?? null,
            options['authorizationScopeFilter'] ?? null,
        ]
        const identity = digest([body['query'], ...asked, top])
        const token = typeof options['$skipToken'] === 'string' ? options['$skipToken'] : ''
        const start = token === '' ? 0 : this.position(token, identity)
        if (start === undefined) return invalidSkipToken()
        try {
            const query = parseQuery(String(body['query'] ?? ''))
            const retained = this.retained(query, scope, { identity, asked, first: start === 0 })
            return page(query, this.rowsOf(retained), identity, start, top)
        } catch (error) {
            if (error instanceof KqlError) return invalidQuery(error.message)
            // What the engine says when there is no stack left.
            if (error instanceof RangeError) return invalidQuery('the query is nested too deeply')
            throw error
        }
    }

    private position(token: string, identity: string): number | undefined {
        const [owner, position] = Buffer.from(token, 'base64').toString().split(':')
        return owner === identity ? Number(position) : undefined
    }

    /** No rows is what Azure answers too; but who expects some looks for the reason in the log. */
    private nameAbsentTypes(query: Query): void {
        for (const type of typesAsked(query)) {
            if (this.absent.has(type) || hasType(this.tenant, type)) continue
            this.absent.add(type)
            this.tell(`no rows of type ${type} in this tenant`)
        }
    }

    /** What came of a query before, while the tenant is the same; for later pages even when it is not. */
    private retained(
        query: Query,
        scope: Scope,
        { identity, asked, first }: { identity: string; asked: Json[]; first: boolean },
    ): Retained {
        const isGood = (known: Retained | undefined) => known?.version === this.tenant.version
        const known = this.results.get(identity)
        if (known !== undefined && (!first || isGood(known))) return known
        const { run, identity: whole, after } = this.engine.prepare(query, scope)
        this.nameAbsentTypes(query)
        const name = digest([whole, ...asked])
        const before = this.results.get(name)
        const result = before !== undefined && isGood(before) ? before.result : run()
        const { version } = this.tenant
        this.results.set(name, { version, result, from: 0 })
        const retained = { version, result, from: after === undefined ? 0 : result.placeBehind(after) }
        this.results.set(identity, retained)
        return retained
    }

    private rowsOf({ result, from }: Retained): PagedRows {
        const page = (start: number, end: number) => result.page(from + start, from + end)
        const length = result.length - from
        return { length, page, totalRecords: this.tenant.copiesUncounted ? identitiesOf(page(0, length)) : length }
    }
}

/** A short name for what a request asks for. */
function digest(parts: readonly (Json | undefined)[]): string {
    return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 24)
}

/** How many different ids rows have; a row without one counts by itself. */
function identitiesOf(rows: readonly JsonObject[]): number {
    return new Set(rows.map(({ id }, index) => (typeof id === 'string' ? id.toLowerCase() : index))).size
}

/** Rows of which pages are answered. */
interface PagedRows {
    length: number
    page: (from: number, to: number) => JsonObject[]
    totalRecords: number
}

function page(
    query: Query,
    { length, page: rows, totalRecords }: PagedRows,
    identity: string,
    start: number,
    top: number,
): Answer {
    const data = rows(start, start + top)
    const text = JSON.stringify(data)
    const bytes = Buffer.byteLength(text)
    if (bytes > MAX_BYTES) return payloadTooLarge(bytes)
    const pages = query.operators.every((operator) => operator.kind !== 'take' && operator.kind !== 'summarize')
    const more = pages && start + top < length
    const head = {
        totalRecords,
        count: data.length,
        // It is text, and "false" even where a token follows (azure.md 4.8).
        resultTruncated: 'false',
        ...(more ? { $skipToken: Buffer.from(`${identity}:${start + top}`).toString('base64') } : {}),
    }
    return {
        status: 200,
        body: { ...head, data, facets: [] },
        text: `${JSON.stringify(head).slice(0, -1)},"data":${text},"facets":[]}`,
    }
}
