/** The part of the catalogue that is about calls: no connection, and what Azure answers. vocabulary/failures.ts has the rest. */
export const SERVICE_FAILURES = {
    'MDC-201': {
        sentence: 'The host could not be found.',
        remedy: 'Check the URL on the configuration and that the instance can resolve the name.',
        retryable: false,
    },
    'MDC-202': {
        sentence: 'The certificate of the host is not trusted.',
        remedy: 'Check the URL; if a proxy inspects traffic, add its certificate to the instance (Certificates).',
        retryable: false,
    },
    'MDC-203': {
        sentence: 'No connection, or no answer in time.',
        remedy: 'The run tries again by itself; if it lasts, check network, proxy and MID server.',
        retryable: true,
    },
    'MDC-204': {
        sentence: 'An answer pointed to another host and was not followed.',
        remedy: 'Check the API URL; a proxy may rewrite answers.',
        retryable: false,
    },
    'MDC-301': {
        sentence: 'The access token was not accepted.',
        remedy: 'The run signs in again by itself; if it lasts, check that cloud, login URL and API URL belong together.',
        retryable: true,
    },
    'MDC-302': {
        sentence: 'The application may not read this.',
        remedy: 'Give the app registration the role Security Reader on the subscription or management group.',
        retryable: false,
    },
    'MDC-303': {
        sentence: 'Azure does not have what was asked for.',
        remedy: 'Check API URL, subscription IDs and management group IDs on the configuration.',
        retryable: false,
    },
    'MDC-304': {
        sentence: 'Azure throttled the request.',
        remedy: 'None needed: the run waits as Azure asks and goes on.',
        retryable: true,
    },
    'MDC-305': {
        sentence: 'Azure had an internal error.',
        remedy: 'The run tries again by itself; if it lasts, see the Azure status page.',
        retryable: true,
    },
    'MDC-306': {
        sentence: 'Azure refused the request.',
        remedy: 'Read the details; if they name a query, report it with the version of this application.',
        retryable: false,
    },
    'MDC-307': {
        sentence: 'The answer was not complete or not in the expected form.',
        remedy: 'The run tries again by itself; if it lasts, check for a proxy that changes answers.',
        retryable: true,
    },
    'MDC-308': {
        sentence: 'The page was too large.',
        remedy: 'None needed: the run asks for smaller pages. Lower the page size on the configuration to avoid it.',
        retryable: true,
    },
    'MDC-309': {
        sentence: 'Paging did not advance: a continuation came again, or only empty pages came.',
        remedy: 'The run starts the page list again by itself; if it lasts, report it.',
        retryable: true,
    },
    'MDC-310': {
        sentence: 'Azure no longer knows the continuation of the page list.',
        remedy: 'None needed: the run goes on behind the last row that it has written.',
        retryable: true,
    },
    'MDC-311': {
        sentence: 'Azure took too long to answer.',
        remedy: 'None needed: the run asks again, and for smaller pages if it lasts. Lower the page size on the configuration to avoid it.',
        retryable: true,
    },
} as const
