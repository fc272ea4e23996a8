/** Faults that a test asks for: which requests, which of them, and what happens to them. */
import type { Answer, Request } from '../http.ts'
import { armError } from '../http.ts'
import { objectOf, type Json, type JsonObject } from '../tenant/tenant.ts'

export interface Fault {
    /** Regular expression on the path. */
    path: string
    method?: string
    /** How many matching requests are hit; all when absent. */
    times?: number
    /** Matching requests that pass before the first hit. */
    after?: number
    effect: 'html500' | 'cutJson' | 'forbidden' | 'notFound' | 'throttled' | 'reset' | 'foreignNextLink' | 'error200'
}

export class Faults {
    private readonly planned: { fault: Fault; seen: number; hits: number }[] = []

    add(fault: Fault): void {
        this.planned.push({ fault, seen: 0, hits: 0 })
    }

    clear(): void {
        this.planned.length = 0
    }

    /** The fault that hits a request, if one does. */
    hit(request: Request): Fault['effect'] | undefined {
        for (const plan of this.planned) {
            const { path, method, times = Infinity, after = 0, effect } = plan.fault
            if (!new RegExp(path, 'i').test(request.path) || (method !== undefined && method !== request.method))
                continue
            plan.seen += 1
            if (plan.seen <= after || plan.hits >= times) continue
            plan.hits += 1
            return effect
        }
        return undefined
    }
}

/** What an answer becomes under a fault. 'reset' is the server's to do. */
export function spoil(effect: Fault['effect'], answer: Answer): Answer {
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
            return {
                ...answer,
                body: { ...objectOf(answer.body as Json), nextLink: 'https://attacker.example/collect' } as JsonObject,
            }
        case 'reset':
            return answer
    }
}
