/** When to try again. Waiting is a later event, never a held worker. */
import type { Failure } from '../failures.ts'

const FIRST_DELAY_SECONDS = 5
const LONGEST_DELAY_SECONDS = 300

/** Seconds until the next attempt: what the other side asked for, else doubling from five seconds to five minutes. */
export function retryDelaySeconds(problem: Failure, attemptsBefore: number): number {
    if (problem.retryAfterSeconds !== undefined) return problem.retryAfterSeconds
    return Math.min(LONGEST_DELAY_SECONDS, FIRST_DELAY_SECONDS * 2 ** attemptsBefore)
}
