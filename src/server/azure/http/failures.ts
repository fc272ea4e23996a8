/** From Azure's answers to our failures; azure.md 3.4, 4.6, 13.5. */
import { failure, type Failure, type FailureCode } from '../../vocabulary/failures.ts'
import type { HttpAnswer } from '../../vocabulary/outcome.ts'
import { listOf, objectOf, parseObject, textOf } from '../../vocabulary/json.ts'
import { HEADER } from './headers.ts'

/** Entra's AADSTS numbers that have a remedy of their own. */
const TOKEN_FAILURES: Record<string, FailureCode> = {
    '90002': 'MDC-101',
    '900023': 'MDC-101',
    '700016': 'MDC-102',
    '7000215': 'MDC-103',
    '7000222': 'MDC-104',
    '900382': 'MDC-107',
    '90055': 'MDC-304',
}

const STATUS_FAILURES: Record<number, FailureCode> = {
    401: 'MDC-301',
    403: 'MDC-302',
    404: 'MDC-303',
    408: 'MDC-203',
    429: 'MDC-304',
    504: 'MDC-311',
}

const SERVER_ERRORS = /^(InternalServerError|ServerTimeout|GatewayTimeout|ServiceUnavailable|BadGateway)/i

/** Seconds of a Retry-After header, when it holds a whole number. */
export function retryAfterSeconds(answer: HttpAnswer): number | undefined {
    const header = answer.headers[HEADER.retryAfter] ?? ''
    return /^\d+$/.test(header) ? Number(header) : undefined
}

/** The failure that a token endpoint's error answer stands for. Trace and correlation ids are left out. */
export function tokenFailure(answer: HttpAnswer): Failure {
    if (answer.status >= 500) return failure('MDC-305', `HTTP ${answer.status} from the login endpoint`)
    const body = parseObject(answer.body)
    if (body === undefined) return failure('MDC-105', `HTTP ${answer.status} from the login endpoint`)
    const numbers = listOf(body['error_codes']).map(textOf)
    const known = numbers.map((number) => TOKEN_FAILURES[number]).find((code) => code !== undefined)
    const description = textOf(body['error_description']).split(/\r?\n| Trace ID:/)[0] ?? ''
    return failure(known ?? 'MDC-105', description || textOf(body['error']), retryAfterSeconds(answer))
}

/** Where a text of ARM names the scope that a role is missing on (azure.md 3.4). */
const ON_SCOPE = /\bover scope '([^']+)'/

/** Advice for somebody who is signed in at a command line: a run signs in anew each time. */
const REFRESH = /\s*If access was recently granted, please refresh your credentials\.?/i

/** One error as it is quoted: of a missing role its code and scope, which is all that the long text says; else the text. */
function saidOf(code: string, message: string): string {
    const scope = ON_SCOPE.exec(message)?.[1]
    if (scope !== undefined) return `${code} on ${scope}`.trim()
    return `${code} ${message.replace(REFRESH, '')}`.trim()
}

/** The failure that an ARM or Resource Graph error answer stands for. */
export function armFailure(answer: HttpAnswer): Failure {
    const error = objectOf(parseObject(answer.body)?.['error'])
    const details = listOf(error['details']).map(objectOf)
    const said = [error, ...details].map((part) => saidOf(textOf(part['code']), textOf(part['message'])))
    // The envelope often says what its details say.
    const text = [...new Set(said.filter((line) => line !== ''))].join(' | ') || `HTTP ${answer.status}`
    const codes = details.map((part) => textOf(part['code']))
    if (codes.includes('ResponsePayloadTooLarge')) return failure('MDC-308', text)
    // assumed: the code; tokens are opaque and short-lived (azure.md 4.5).
    if (answer.status === 400 && codes.some((code) => /skip ?token/i.test(code))) return failure('MDC-310', text)
    // An error of the server's own can come with status 200: it passes, as with the status that it should have had.
    const own = answer.status >= 500 || (answer.status === 200 && SERVER_ERRORS.test(textOf(error['code'])))
    const code = STATUS_FAILURES[answer.status] ?? (own ? 'MDC-305' : 'MDC-306')
    return failure(code, text, retryAfterSeconds(answer))
}
