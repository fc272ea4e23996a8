/**
 * Every error that Azure Resource Manager answers with, one function each. A caller names the error and gives what its
 * text quotes. Codes are recorded or documented (azure.md 3.1, 3.4); where a text or a status is assumed, it says so.
 */
import { errorAnswer } from '../error-envelope.ts'
import type { Answer } from '../http.ts'
import type { Tenant } from '../tenant/tenant.ts'

// The request itself.

/** A request without api-version. */
export function missingApiVersion(): Answer {
    return errorAnswer(
        400,
        'MissingApiVersionParameter',
        'The api-version query parameter (?api-version=) is required for all requests.',
    )
}

/** An api-version that the type does not have. */
export function unsupportedApiVersion(version: string, supported: readonly string[]): Answer {
    return errorAnswer(
        400,
        'InvalidResourceType',
        `The resource type could not be found for api version '${version}'. The supported api-versions are '${supported.join(',')}'.`,
    )
}

/** A path that no operation answers. The text is the simulator's own. */
export function pathNotServed(path: string): Answer {
    return errorAnswer(404, 'InvalidResourceType', `The path ${path} is not served.`)
}

/** A `$top` that is no whole number from one. Code and text are assumed. */
export function invalidTop(top: string): Answer {
    return errorAnswer(400, 'InvalidQueryParameterValue', `The value '${top}' of $top is not valid.`)
}

/** A `$filter` that is none of the documented ones. The code is assumed. */
export function invalidFilter(filter: string): Answer {
    return errorAnswer(400, 'InvalidFilterInQueryString', `The filter '${filter}' in the query string is not valid.`)
}

// What is asked for.

/** A resource that is not there. */
export function resourceNotFound(name: string): Answer {
    return errorAnswer(404, 'ResourceNotFound', `The resource '${name}' could not be found.`)
}

/** A policy definition that is not defined at the scope. */
export function policyDefinitionNotFound(name: string): Answer {
    return errorAnswer(404, 'PolicyDefinitionNotFound', `The policy definition '${name}' could not be found.`)
}

/** An initiative that is not defined at the scope. */
export function policySetDefinitionNotFound(name: string): Answer {
    return errorAnswer(404, 'PolicySetDefinitionNotFound', `The policy set definition '${name}' could not be found.`)
}

/** A policy assignment that is not at the scope. */
export function policyAssignmentNotFound(name: string): Answer {
    return errorAnswer(404, 'PolicyAssignmentNotFound', `The policy assignment '${name}' could not be found.`)
}

/** A subscription id that is no GUID. Recorded. */
export function invalidSubscriptionId(id: string): Answer {
    return errorAnswer(
        400,
        'InvalidSubscriptionId',
        `The provided subscription identifier '${id}' is malformed or invalid.`,
    )
}

/** A subscription that nobody has. Recorded. */
export function subscriptionNotFound(id: string): Answer {
    return errorAnswer(404, 'SubscriptionNotFound', `The subscription '${id}' could not be found.`)
}

/** A scope that the principal has no role on. Recorded. */
export function authorizationFailed({ clientId }: Tenant, scope: string, action: string): Answer {
    return errorAnswer(
        403,
        'AuthorizationFailed',
        `The client '${clientId}' with object id '${clientId}' does not have authorization to perform action '${action}' over scope '${scope}' or the scope is invalid. If access was recently granted, please refresh your credentials.`,
    )
}

// The bearer token; each with the challenge that a gateway sends (azure.md 3.4).

/** No bearer token at all. */
export function missingAuthorization(tenant: Tenant): Answer {
    return unauthorized(tenant, 'AuthenticationFailed', "Authentication failed. The 'Authorization' header is missing.")
}

/** A token that the simulator did not give. */
export function invalidToken(tenant: Tenant): Answer {
    return unauthorized(tenant, 'InvalidAuthenticationToken', 'The access token is invalid.')
}

/** A token for another service. */
export function wrongAudience(tenant: Tenant, audience: string, allowed: readonly string[]): Answer {
    return unauthorized(
        tenant,
        'InvalidAuthenticationToken',
        `The access token has been obtained for wrong audience or resource '${audience}'. It should exactly match with one of the allowed audiences '${allowed.join("','")}'.`,
    )
}

/** A token whose time is over; both times are as Azure writes them. */
export function expiredToken(tenant: Tenant, expiry: string, now: string): Answer {
    return unauthorized(
        tenant,
        'ExpiredAuthenticationToken',
        `The access token expiry UTC time '${expiry}' is earlier than current UTC time '${now}'.`,
    )
}

function unauthorized({ tenantId }: Tenant, code: string, message: string): Answer {
    const challenge = `Bearer authorization_uri="https://login.windows.net/${tenantId}", error="invalid_token", error_description="${message}"`
    return {
        ...errorAnswer(401, code, message),
        headers: { 'www-authenticate': challenge, 'x-ms-failure-cause': 'gateway' },
    }
}

// What only faults bring.

/** A 403 that quotes neither client nor scope. */
export function authorizationFailedUnnamed(): Answer {
    return errorAnswer(
        403,
        'AuthorizationFailed',
        "The client does not have authorization to perform action 'Microsoft.Security/assessments/read' over scope. If access was recently granted, please refresh your credentials.",
    )
}

/** A resource that is gone, without its name. */
export function resourceGone(): Answer {
    return errorAnswer(404, 'ResourceNotFound', 'The resource could not be found.')
}

/** The provider Microsoft.Security is not registered in the subscription. */
export function subscriptionNotRegistered(): Answer {
    return errorAnswer(
        404,
        'SubscriptionNotRegistered',
        "The subscription is not registered to use namespace 'Microsoft.Security'.",
    )
}

/** A disabled subscription. The text is assumed. */
export function disabledSubscription(scope: string): Answer {
    return errorAnswer(409, 'DisabledSubscription', `The subscription '${scope}' is disabled.`)
}

/** A subscription of a type that is not permitted. The status is assumed. */
export function disallowedOperation(): Answer {
    return errorAnswer(403, 'DisallowedOperation', 'The current subscription type is not permitted.')
}

/** Compliance without the plan that it needs. Status and text are assumed. */
export function planRequired(): Answer {
    return errorAnswer(400, 'PlanRequired', 'Regulatory compliance needs a Defender plan on the subscription.')
}

/** Too many requests; some say when to come again, in seconds, and some do not. */
export function requestsThrottled(retryAfter?: number): Answer {
    const answer = errorAnswer(429, 'ResourceRequestsThrottled', 'Number of requests exceeded the limit.')
    return retryAfter === undefined ? answer : { ...answer, headers: { 'retry-after': String(retryAfter) } }
}

/** An error under the status of success. */
export function errorAsSuccess(): Answer {
    return errorAnswer(200, 'InternalServerError', 'Encountered internal server error.')
}

/** A gateway that quotes what it refuses. */
export function quotedRequest(quoted: string): Answer {
    return errorAnswer(400, 'BadRequest', quoted)
}

/** The front door fails, in HTML. */
export function htmlInternalServerError(): Answer {
    return html(500, 'Internal server error.')
}

/** The front door has no service behind it, in HTML. */
export function htmlServiceUnavailable(): Answer {
    return html(503, 'Service unavailable')
}

/** The front door gives up, in HTML. */
export function htmlGatewayTimeout(): Answer {
    return html(504, 'Gateway timeout')
}

function html(status: number, title: string): Answer {
    const headers = { 'content-type': 'text/html' }
    return { status, headers, body: `<html><body><h1>${status} - ${title}</h1></body></html>` }
}
