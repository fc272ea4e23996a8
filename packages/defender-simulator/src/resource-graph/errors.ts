/** Resource Graph's error bodies (azure.md 4.6). */
import { armError, type Answer } from '../http.ts'

/** What one answer may weigh. */
export const MAX_BYTES = 16 * 1024 * 1024

/** 400 with the reason as detail. */
export function badRequest(code: string, message: string): Answer {
    return armError(400, 'BadRequest', 'Please provide below info when asking for support.', [{ code, message }])
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
    return armError(403, 'Forbidden', 'The principal has no access to any of the given subscriptions.')
}
