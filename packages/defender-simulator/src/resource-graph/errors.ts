/**
 * Every error that Resource Graph answers with, one function each (azure.md 4.6). A refused query is a BadRequest whose
 * detail has the reason. Codes without a note are documented or were seen; texts without one are the simulator's own.
 */
import { errorAnswer } from '../error-envelope.ts'
import type { Answer } from '../http.ts'

/** What one answer may weigh. */
export const MAX_BYTES = 16 * 1024 * 1024

const SUPPORT = 'Please provide below info when asking for support.'

/** Another method than POST. */
export function methodNotAllowed(): Answer {
    return errorAnswer(405, 'MethodNotAllowed', 'Resource Graph queries are posted.')
}

/** No api-version, or one that is not supported. */
export function invalidApiVersion(supported: readonly string[]): Answer {
    return errorAnswer(
        400,
        'InvalidApiVersionParameter',
        `The api-version is not supported. The supported api-versions are '${supported.join(',')}'.`,
    )
}

/** A body that is no JSON. */
export function bodyIsNoJson(): Answer {
    return errorAnswer(400, 'BadRequest', 'The request body is no JSON.')
}

/** A query outside the subset, with the reason. */
export function invalidQuery(reason: string): Answer {
    return badRequest('InvalidQuery', `Query is invalid: ${reason}`)
}

/** A $skipToken of another query, scope or page size. */
export function invalidSkipToken(): Answer {
    return badRequest('InvalidSkipToken', 'The $skipToken does not belong to this query.')
}

/** An authorizationScopeFilter that is none of the documented ones. */
export function invalidScopeFilter(): Answer {
    return badRequest('InvalidAuthorizationScopeFilter', 'The authorizationScopeFilter is not known.')
}

/** Documented as exclusive; the code is assumed. */
export function subscriptionsAndGroups(): Answer {
    return badRequest('InvalidScope', 'Either subscriptions or managementGroups can be specified, not both.')
}

/** More subscriptions than one request may name. */
export function tooManySubscriptions(most: number): Answer {
    return badRequest('TooManySubscriptions', `At most ${most} subscriptions are allowed.`)
}

/** The refusal of an answer over the limit. */
export function payloadTooLarge(bytes: number): Answer {
    return badRequest(
        'ResponsePayloadTooLarge',
        `Response payload size is ${bytes}, and has exceeded the limit of ${MAX_BYTES}. Please consider querying less data at a time and make paginated call if needed.`,
    )
}

/** Nothing in the asked scope is readable. */
export function forbidden(): Answer {
    return errorAnswer(403, 'Forbidden', 'The principal has no access to any of the given subscriptions.')
}

/** More requests than the quota of five seconds allows. */
export function rateLimiting(): Answer {
    const message =
        'Client application has been throttled and should not attempt to repeat the request until an amount of time has elapsed.'
    return errorAnswer(429, 'RateLimiting', SUPPORT, [{ code: 'RateLimiting', message }])
}

function badRequest(code: string, message: string): Answer {
    return errorAnswer(400, 'BadRequest', SUPPORT, [{ code, message }])
}
