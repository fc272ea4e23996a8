/** The part of the catalogue about closures, and about the end of a deployment. vocabulary/failures.ts has the rest. */
export const CLOSURE_FAILURES = {
    'MDC-411': {
        sentence: 'The closure does not wait for a decision.',
        remedy: 'Only closures that are held back can be approved or dismissed.',
        retryable: false,
    },
    'MDC-412': {
        sentence: 'The closure has not closed anything that could be undone.',
        remedy: 'Only closures in state Closed can be undone.',
        retryable: false,
    },
    'MDC-414': {
        sentence: 'Citations that were removed cannot be brought back from here.',
        remedy: 'Execute Compliance Standards & Controls: what Defender for Cloud still has is written again.',
        retryable: false,
    },
    'MDC-421': {
        sentence: 'A closure of this configuration is still at work.',
        remedy: 'Wait until it has ended, look at it under Closures, then try again.',
        retryable: false,
    },
    'MDC-422': {
        sentence: 'Records that are still open belong to this configuration, and without it nothing could close them.',
        remedy: 'Set it inactive, or use Retire first: it closes them as out of scope and can be undone.',
        retryable: false,
    },
    'MDC-423': {
        sentence: 'A run of this configuration is still going on.',
        remedy: 'Wait for it, or cancel it, then try again.',
        retryable: false,
    },
    'MDC-424': {
        sentence: 'No configuration item is retired, because it cannot be told what refers to them.',
        remedy: 'Put right what the details name, so that this application can read it: the next complete pull looks again. Or set sn_vul_asc.retire_ci_pulls to 0.',
        retryable: false,
    },
} as const
