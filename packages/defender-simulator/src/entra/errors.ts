/**
 * Every error that the token endpoint answers with, one function each, with the numbers, statuses and names of
 * azure.md 13.5. `at` is the time of the answer, in milliseconds since 1970.
 */
import { randomUUID } from 'node:crypto'
import type { Answer } from '../http.ts'

/** A tenant id that is no GUID. */
export function malformedTenant(at: number, tenantId: string): Answer {
    return refused(
        at,
        400,
        'invalid_request',
        900023,
        `Specified tenant identifier '${tenantId}' is neither a valid DNS name, nor a valid external domain.`,
    )
}

/** A tenant that nobody has. */
export function tenantNotFound(at: number, tenantId: string): Answer {
    return refused(
        at,
        400,
        'invalid_request',
        90002,
        `Tenant '${tenantId}' not found. Check to make sure you have the correct tenant ID and are signing into the correct cloud.`,
    )
}

/** A form without one of its parameters. */
export function missingParameter(at: number, name: string): Answer {
    return refused(
        at,
        400,
        'invalid_request',
        900144,
        `The request body must contain the following parameter: '${name}'.`,
    )
}

/** An application that the tenant does not have. */
export function applicationNotFound(at: number, clientId: string): Answer {
    return refused(
        at,
        400,
        'unauthorized_client',
        700016,
        `Application with identifier '${clientId}' was not found in the directory.`,
    )
}

/** A wrong secret. */
export function invalidSecret(at: number, clientId: string): Answer {
    return refused(
        at,
        401,
        'invalid_client',
        7000215,
        `Invalid client secret provided. Ensure the secret being sent in the request is the client secret value, not the client secret ID, for a secret added to app '${clientId}'.`,
    )
}

/** A resource of another cloud. Assumed: the text is documented for cross-cloud sign-ins, its status and error code are not. */
export function otherCloud(at: number): Answer {
    return refused(at, 400, 'invalid_client', 900382, 'Confidential Client is not supported in Cross Cloud request.')
}

/** A resource that is no service. */
export function resourceNotFound(at: number, resource: string): Answer {
    return refused(
        at,
        400,
        'invalid_resource',
        500011,
        `The resource principal named ${resource} was not found in the tenant.`,
    )
}

/** A gateway that quotes what it refuses; only faults bring it. */
export function quotedForm(quoted: string): Answer {
    return { status: 400, body: { error: 'invalid_request', error_description: quoted, error_codes: [900144] } }
}

function refused(at: number, status: number, error: string, number: number, message: string): Answer {
    const timestamp = `${new Date(at).toISOString().slice(0, 19).replace('T', ' ')}Z`
    const [trace, correlation] = [randomUUID(), randomUUID()]
    return {
        status,
        body: {
            error,
            error_description: `AADSTS${number}: ${message} Trace ID: ${trace} Correlation ID: ${correlation} Timestamp: ${timestamp}`,
            error_codes: [number],
            timestamp,
            trace_id: trace,
            correlation_id: correlation,
            error_uri: `https://login.microsoftonline.com/error?code=${number}`,
        },
    }
}
