/**
 * The checks of a connection run as an event: they take a call a kind of data, each up to 30 seconds, and the platform
 * cancels what a form waits for after 298 (c_DefaultQuotaRules).
 */
import type { Clock } from '../../vocabulary/outcome.ts'
import { failed, type Check } from './check.ts'

/** Seconds after which checks that were asked for are taken for lost. */
const LOST_SECONDS = 900

/** Stands in the Validation message until the checks have run. */
export function pendingMessage(since: string): string {
    return [
        `The checks run in the background, since ${since} (UTC). Reload this form to see what they found.`,
        `If this is still here after ${LOST_SECONDS / 60} minutes, use Health check: it says why.`,
    ].join('\n')
}

/** That earlier checks never ran; undefined when they have, or may still. */
export function lostCheck(
    { status, since }: { status: string; since: string },
    { now, seconds }: Pick<Clock, 'now' | 'seconds'>,
): Check | undefined {
    if (status !== 'validating' || seconds(since, now()) < LOST_SECONDS) return undefined
    return failed('Save and test', 'MDC-625', `They were asked for at ${since} (UTC).`)
}
