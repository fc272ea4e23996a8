/** The simulator: one HTTPS host for Entra ID, ARM and Resource Graph, over a tenant. */
import { randomBytes, randomUUID } from 'node:crypto'
import type { AddressInfo } from 'node:net'
import fastify from 'fastify'
import { handleArm } from './arm/arm.ts'
import { pathNotServed } from './arm/errors.ts'
import type { Cloud } from './clouds.ts'
import { handleControl, type ControlledClock } from './control/control.ts'
import { Tokens } from './entra/token.ts'
import { Faults, spoil, type Fault } from './faults/faults.ts'
import type { Answer, Request, RequestLog } from './http.ts'
import { logEntry } from './request-log.ts'
import { ResourceGraph } from './resource-graph/handle.ts'
import type { Tenant } from './tenant/tenant.ts'
import { createCertificates } from './tls/certificates.ts'

export interface SimulatorOptions {
    tenant: Tenant
    /** 0 (default) takes a free one. */
    port?: number
    /** Milliseconds since 1970. */
    now?: () => number
    /** Resource Graph requests in five seconds; 15 as Azure's. */
    quota?: number
    /** Resources in one page of ARM's lists. */
    pageSize?: number
    /** Whose tokens are given and taken; public by default. */
    cloud?: Cloud
}

export interface Simulator {
    url: string
    /** PEM that clients must trust. */
    ca: string
    /** Bearer of the control API. */
    controlKey: string
    tenant: Tenant
    faults: Faults
    requests: RequestLog[]
    close(): Promise<void>
}

/** What Microsoft.Security's bucket holds (azure.md 3.2). assumed: it refills as ARM's other buckets do (azure.md 3.3). */
const SECURITY_BUCKET = 750
const REFILL_A_SECOND = 25

/** Starts a simulator on the loopback interface. */
export async function createSimulator({
    tenant,
    port = 0,
    now = Date.now,
    quota = 15,
    pageSize = 1000,
    cloud = 'public',
}: SimulatorOptions): Promise<Simulator> {
    const certificates = createCertificates()
    const app = fastify({
        https: { cert: certificates.certificate, key: certificates.key },
        bodyLimit: 16 * 1024 * 1024,
    })
    const clock: ControlledClock = {}
    const time = () => clock.at ?? now()
    const tokens = new Tokens(tenant, time, cloud)
    const notes: string[] = []
    const graph = new ResourceGraph(tenant, time, quota, (note) => notes.push(note))
    const faults = new Faults()
    const requests: RequestLog[] = []
    const controlKey = randomBytes(16).toString('hex')
    const bucket = { remaining: SECURITY_BUCKET, at: time() }

    function answer(request: Request): Answer {
        if (request.path.startsWith('/_simulator/'))
            return handleControl({ tenant, faults, requests, controlKey, clock, issuedTokens: tokens.issued }, request)
        const login = tokens.handle(request)
        if (login) return login
        const problem = tokens.problem(request.headers['authorization'])
        if (problem) return problem
        const refill = (Math.max(0, time() - bucket.at) / 1000) * REFILL_A_SECOND
        bucket.remaining = Math.max(0, Math.min(SECURITY_BUCKET, bucket.remaining + refill) - 1)
        bucket.at = time()
        return graph.handle(request) ?? handleArm(tenant, request, pageSize) ?? pathNotServed(request.path)
    }

    function spoiled(fault: Fault, request: Request): Answer {
        const whole = answer(request)
        if (fault.effect === 'slowBody') return whole
        const { text: _written, ...unwritten } = whole
        return spoil(fault, request, unwritten, tenant)
    }

    app.removeAllContentTypeParsers()
    app.addContentTypeParser('*', { parseAs: 'string' }, (_request, body, done) => {
        done(null, body)
    })
    app.all('/*', (incoming, reply) => {
        const url = new URL(incoming.url, 'https://simulator')
        const request: Request = {
            method: incoming.method,
            path: decodeURIComponent(url.pathname).replace(/\/{2,}/g, '/'),
            query: url.searchParams,
            headers: Object.fromEntries(Object.entries(incoming.headers).map(([name, value]) => [name, String(value)])),
            body: typeof incoming.body === 'string' ? incoming.body : '',
            origin: `https://${incoming.headers.host ?? 'localhost'}`,
        }
        const fault = request.path.startsWith('/_simulator/') ? undefined : faults.hit(request)
        if (fault?.effect === 'reset') {
            requests.push(logEntry(request, 0, fault.effect))
            reply.hijack()
            incoming.raw.socket.destroy()
            return
        }
        const result = fault === undefined ? answer(request) : spoiled(fault, request)
        if (!request.path.startsWith('/_simulator/'))
            requests.push(logEntry(request, result.status, fault?.effect, notes.splice(0)))
        const id = randomUUID()
        const send = () =>
            void reply
                .code(result.status)
                .headers({
                    'content-type': 'application/json; charset=utf-8',
                    'cache-control': 'no-cache',
                    'strict-transport-security': 'max-age=31536000; includeSubDomains',
                    'x-content-type-options': 'nosniff',
                    'x-ms-request-id': id,
                    'x-ms-correlation-request-id': id,
                    'x-ms-ratelimit-remaining-subscription-resource-requests': String(Math.floor(bucket.remaining)),
                    ...result.headers,
                })
                .send(textOf(result))
        if (fault?.effect === 'slowBody') setTimeout(send, fault.ms ?? 1000)
        else send()
    })
    await app.listen({ host: '127.0.0.1', port })
    const address = app.server.address() as AddressInfo
    return {
        url: `https://127.0.0.1:${address.port}`,
        ca: certificates.authority,
        controlKey,
        tenant,
        faults,
        requests,
        close: () => app.close(),
    }
}

function textOf({ body, text }: Answer): string {
    return text ?? (typeof body === 'string' ? body : JSON.stringify(body))
}
