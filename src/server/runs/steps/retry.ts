/** When to try again. Waiting is a later event, never a held worker. */
import type { Failure } from '../../vocabulary/failures.ts'
import type { Digest } from '../../vocabulary/outcome.ts'

const FIRST_DELAY_SECONDS = 5
const LONGEST_DELAY_SECONDS = 300

/** How often a run or a process may be told to wait before somebody should look. */
export const MAX_THROTTLES = 500

/** Share of the delay by which attempts are spread, so that what failed together does not come back together. */
const JITTER = 0.25

/**
 * Seconds until the next attempt: what the other side asked for, else doubling from five seconds to five minutes; plus
 * a spread that depends on `seed` alone, so that the same run of events can be replayed.
 */
export function retryDelaySeconds(problem: Failure, attemptsBefore: number, seed: string, digest: Digest): number {
    const asked = problem.retryAfterSeconds
    const base = asked ?? Math.min(LONGEST_DELAY_SECONDS, FIRST_DELAY_SECONDS * 2 ** attemptsBefore)
    return spreadSeconds(base, seed, digest)
}

/** `seconds`, and up to a quarter more of them, as `seed` decides: those that wait for one thing do not wake as one. */
export function spreadSeconds(seconds: number, seed: string, digest: Digest): number {
    const share = parseInt(digest(seed).slice(0, 8), 16) / 0xffffffff
    return Math.ceil(seconds * (1 + JITTER * share))
}
