/**
 * The catalogue of what can go wrong with a run or a connection: code, one sentence, one remedy. An admin reads these;
 * the code is what scripts compare. Rejections of single rows are in vocabulary/rejections.ts.
 */
import { CHECK_FAILURES } from './codes/check-failures.ts'
import { CLOSURE_FAILURES } from './codes/closure-failures.ts'
import { SERVICE_FAILURES } from './codes/service-failures.ts'

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
        sentence: 'Tenant ID, Client ID or Client secret is empty.',
        remedy: 'Fill it in.',
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
        remedy: 'Look for a mandatory value that is missing, and for business rules of this instance that refuse it.',
        retryable: false,
    },
    'MDC-110': {
        sentence: 'Page size is not a whole number from 1 to 1000.',
        remedy: 'Enter one, or leave it empty for 1000.',
        retryable: false,
    },
    'MDC-111': {
        sentence: 'There is a configuration of that name already.',
        remedy: 'Choose another name.',
        retryable: false,
    },
    ...SERVICE_FAILURES,
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
    /** Nearer words than those of the catalogue, where they are known. */
    words?: Words
    /** Seconds that the other side asked to wait. */
    retryAfterSeconds?: number
}

/** What happened, and what to do. */
export interface Words {
    sentence: string
    remedy: string
}

/** Azure's own texts are kept, but bounded: a record field and a log line must stay readable. */
const MAX_DETAILS = 500

/** Builds a failure; `details` is cut to a readable length. */
export function failure(code: FailureCode, details: string, retryAfterSeconds?: number): Failure {
    const short = details.length > MAX_DETAILS ? `${details.slice(0, MAX_DETAILS)}…` : details
    return retryAfterSeconds === undefined ? { code, details: short } : { code, details: short, retryAfterSeconds }
}

/** A failure in nearer words than those of the catalogue. */
export function failureInWords(code: FailureCode, words: Words): Failure {
    return { code, details: '', words }
}

/** Would the same call succeed later without anybody changing anything? */
export function isRetryable(problem: Failure): boolean {
    return FAILURES[problem.code].retryable
}

/** Failures of signing in and of the scope, which all integrations of a deployment share. */
const SHARED: ReadonlySet<string> = new Set<FailureCode>([
    ...(['MDC-101', 'MDC-102', 'MDC-103', 'MDC-104', 'MDC-105', 'MDC-106', 'MDC-107', 'MDC-108'] as const),
    ...(['MDC-201', 'MDC-202', 'MDC-401', 'MDC-402'] as const),
])

/** Would every other run of the deployment fail like one that ended with a code? A missing role may be that of one kind of data, unless the plan lacks it. */
export function endsAllRuns(code: string, whilePlanning: boolean): boolean {
    return SHARED.has(code) || (code === 'MDC-302' && whilePlanning)
}

/** A failure as it is told: what happened, what to do, and what is known besides or was quoted; '' for nothing. */
export interface Told extends Words {
    details: string
    /** With who said it. */
    quoted: string
}

/** The details of these are quoted from answers of Microsoft's services: azure/http/failures.ts. */
const QUOTED: ReadonlySet<string> = new Set<FailureCode>([
    ...(['MDC-101', 'MDC-102', 'MDC-103', 'MDC-104', 'MDC-105', 'MDC-107'] as const),
    ...(['MDC-301', 'MDC-302', 'MDC-303', 'MDC-304', 'MDC-305', 'MDC-306', 'MDC-308', 'MDC-310'] as const),
    ...(['MDC-311', 'MDC-615'] as const),
])

const MICROSOFT = 'Microsoft says: '
const DETAILS = 'Details: '

/** The parts of a failure, in the order in which all texts have them. A sentence that ends in a colon takes the details. */
export function told({ code, details, words }: Failure): Told {
    const { sentence, remedy } = words ?? FAILURES[code]
    const first = `${code}: ${sentence}`
    const rest = { remedy, details: '', quoted: '' }
    if (details === '') return { sentence: first.replace(/:$/, '.'), ...rest }
    if (sentence.endsWith(':')) return { sentence: `${first} ${ended(details)}`, ...rest }
    return { sentence: first, ...rest, ...(QUOTED.has(code) ? { quoted: `${MICROSOFT}${details}` } : { details }) }
}

function ended(text: string): string {
    return /[.…!?]$/.test(text) ? text : `${text}.`
}

/** What an admin reads: code, sentence and remedy, and on a line of its own what is known besides. */
export function describe(problem: Failure): string {
    const { sentence, remedy, details, quoted } = told(problem)
    return [`${sentence} ${remedy}`, quoted || (details && `${DETAILS}${details}`)]
        .filter((line) => line !== '')
        .join('\n')
}

/**
 * The failure behind a text that carries a code: what is thrown deep in the writing of a record is text by the time that
 * it is caught, because the platform allows no errors of our own.
 */
export function failureOf(said: string, otherwise: FailureCode): Failure {
    const code = said.slice(0, 'MDC-000'.length)
    if (!(code in FAILURES) || !said.startsWith(`${code}: `)) return failure(otherwise, said)
    return failure(code as FailureCode, detailsIn(said, code as FailureCode))
}

/** The details in a text that `describe` has made, whole or cut off. */
function detailsIn(said: string, code: FailureCode): string {
    const { sentence, remedy } = FAILURES[code]
    const rest = said.slice(`${code}: ${sentence}`.length).trim()
    if (sentence.endsWith(':')) return rest.split(remedy)[0]?.trim() ?? ''
    return rest
        .slice(remedy.length)
        .trim()
        .replace(/^(Microsoft says|Details): /, '')
}
