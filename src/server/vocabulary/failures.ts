/**
 * The catalogue of what can go wrong with a run or a connection: code, one sentence, one remedy. An admin reads these;
 * the code is what scripts compare. Rejections of single rows are in vocabulary/rejections.ts.
 */
import { CHECK_FAILURES } from './check-failures.ts'
import { CLOSURE_FAILURES } from './closure-failures.ts'

interface FailureText {
    sentence: string
    remedy: string
    /** Would the same call succeed later without anybody changing anything? */
    retryable: boolean
}

export const FAILURES = {
    'MDC-101': {
        sentence: 'Microsoft Entra ID does not know the tenant.',
        remedy: 'Check the Tenant ID on the configuration, and that the login URL belongs to the same cloud.',
        retryable: false,
    },
    'MDC-102': {
        sentence: 'Microsoft Entra ID does not know the application in this tenant.',
        remedy: 'Check the Client ID, and that the app registration belongs to the tenant.',
        retryable: false,
    },
    'MDC-103': {
        sentence: 'Microsoft Entra ID refused the client secret.',
        remedy: 'Enter a current client secret value (not its ID) on the configuration.',
        retryable: false,
    },
    'MDC-104': {
        sentence: 'The client secret has expired.',
        remedy: 'Create a new secret in the app registration and enter it on the configuration.',
        retryable: false,
    },
    'MDC-105': {
        sentence: 'Microsoft Entra ID refused to issue a token.',
        remedy: 'Read the AADSTS code in the details; check cloud, login URL and API URL, which must belong together.',
        retryable: false,
    },
    'MDC-106': {
        sentence: 'The configuration lacks a value that is needed to sign in.',
        remedy: 'Fill in API URL, Tenant ID, Client ID and Client secret.',
        retryable: false,
    },
    'MDC-107': {
        sentence: 'The tenant belongs to another Azure cloud.',
        remedy: 'Choose the cloud of the tenant (Azure public or Azure US Government) and leave API URL and Login URL empty.',
        retryable: false,
    },
    'MDC-108': {
        sentence: 'The API URL or Login URL is not that of the cloud, nor of an allowed host.',
        remedy: 'Leave both empty; or have an administrator add the host to the property sn_vul_asc.allowed_hosts.',
        retryable: false,
    },
    'MDC-109': {
        sentence: 'The configuration was not saved.',
        remedy: 'Read the messages beside this one: a rule of this instance refused it, or a mandatory value is missing.',
        retryable: false,
    },
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
    'MDC-401': {
        sentence: 'The deployment is not active, or was deleted.',
        remedy: 'Activate the configuration and execute again.',
        retryable: false,
    },
    'MDC-402': {
        sentence: 'There is nothing in scope: no subscription can be read.',
        remedy: 'Check the IDs on the configuration and give the app registration the role Security Reader on them.',
        retryable: false,
    },
    'MDC-403': {
        sentence: 'A run of this integration is still going on.',
        remedy: 'Wait for it, or cancel it, and execute again.',
        retryable: false,
    },
    'MDC-404': {
        sentence: 'The integration does not run as VR.System.',
        remedy: 'Set Run as to VR.System, or use Repair on the configuration: under another user parts of an import can be refused or repeated.',
        retryable: false,
    },
    'MDC-405': {
        sentence: 'Container Vulnerability Response is not installed, so there is nowhere to put container findings.',
        remedy: 'Install Container Vulnerability Response, then activate the integration.',
        retryable: false,
    },
    'MDC-406': {
        sentence: 'The deployment has no active integration.',
        remedy: 'Activate at least one of its integrations.',
        retryable: false,
    },
    'MDC-407': {
        sentence: 'The run has ended already.',
        remedy: 'Nothing to cancel. Execute Now starts a new run.',
        retryable: false,
    },
    'MDC-408': {
        sentence: 'No process of the run failed.',
        remedy: 'Nothing to retry. Execute Now starts a new run.',
        retryable: false,
    },
    'MDC-409': {
        sentence: 'The process stood still again and again and was ended.',
        remedy: 'Check the system log and the event queue for the reason, then use Retry failed: it goes on where it stopped.',
        retryable: false,
    },
    'MDC-413': {
        sentence: 'The subscription is not lost.',
        remedy: 'Only subscriptions that are no longer listed can be confirmed as removed.',
        retryable: false,
    },
    'MDC-415': {
        sentence: 'The columns of Container Vulnerability Response have not been checked on this instance.',
        remedy: 'Run the Health check on the configuration: when it finds them all, the integration becomes active.',
        retryable: false,
    },
    'MDC-501': {
        sentence: 'A page could not be written to this instance.',
        remedy: 'Read the details and the import set named there; run the Health check.',
        retryable: true,
    },
    'MDC-502': {
        sentence: 'An unexpected error stopped the run.',
        remedy: 'Report it with the details and the version of this application.',
        retryable: false,
    },
    'MDC-503': {
        sentence: 'The Identification and Reconciliation Engine refused configuration items.',
        remedy: 'Findings whose Refusal is Configuration item say why, and so do their discovered items. Put the reason right, or switch off Create configuration items; the next run asks again.',
        retryable: false,
    },
    'MDC-504': {
        sentence: 'This instance refused to write records.',
        remedy: 'Findings whose Refusal is Record say why. Put the reason right, then execute again.',
        retryable: false,
    },
    ...CLOSURE_FAILURES,
    ...CHECK_FAILURES,
} as const satisfies Record<string, FailureText>

export type FailureCode = keyof typeof FAILURES

/** Why a call or a step cannot go on. Plain data, because the platform forbids subclasses of Error. */
export interface Failure {
    code: FailureCode
    /** What the other side said, shortened; never a secret, a token or a whole payload. */
    details: string
    /** Seconds that the other side asked to wait. */
    retryAfterSeconds?: number
}

/** Azure's own texts are kept, but bounded: a record field and a log line must stay readable. */
const MAX_DETAILS = 500

/** Builds a failure; `details` is cut to a readable length. */
export function failure(code: FailureCode, details: string, retryAfterSeconds?: number): Failure {
    const short = details.length > MAX_DETAILS ? `${details.slice(0, MAX_DETAILS)}…` : details
    return retryAfterSeconds === undefined ? { code, details: short } : { code, details: short, retryAfterSeconds }
}

/**
 * The failure behind a text that carries a code: what is thrown deep in the writing of a record is text by the time that
 * it is caught, because the platform allows no errors of our own.
 */
export function failureOf(said: string, otherwise: FailureCode): Failure {
    const [, code = '', details = ''] = /^(MDC-\d{3}): .*?(?: Details: (.*))?$/s.exec(said) ?? []
    return code in FAILURES ? failure(code as FailureCode, details) : failure(otherwise, said)
}

/** Would the same call succeed later without anybody changing anything? */
export function isRetryable(problem: Failure): boolean {
    return FAILURES[problem.code].retryable
}

/** What an admin reads: code, sentence, details and remedy in one text. */
export function describe(problem: Failure): string {
    const { sentence, remedy } = FAILURES[problem.code]
    const details = problem.details === '' ? '' : ` Details: ${problem.details}`
    return `${problem.code}: ${sentence} ${remedy}${details}`
}
