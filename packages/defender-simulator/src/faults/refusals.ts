/** Answers that refuse a request. */
import { notAuthorized } from '../arm/scope.ts'
import { armError, unauthorized, type Answer, type Request } from '../http.ts'
import { forbidden } from '../resource-graph/errors.ts'
import type { Tenant } from '../tenant/tenant.ts'

/** Where each is from stands beside it: a trap, or a fault on the way. Texts: azure.md 3.4. */
export type RefusalEffect =
    /** peers.md 10.2: an HTML page of the front door instead of JSON. */
    | 'html500'
    | 'html503'
    /** product.md 5.3 (Wiz 30.2.3): a gateway gives up on a page that takes too long. */
    | 'html504'
    /** peers.md 10.3: 403 from ARM. */
    | 'forbidden'
    /** azure.md 15.1, peers.md 10.3: one subscription of many is suddenly refused. */
    | 'forbiddenSubscription'
    /** peers.md 10.3: the resource is gone. */
    | 'notFound'
    /** peers.md 10.3: the provider is not registered. */
    | 'providerNotRegistered'
    /** peers.md 10.3: the subscription is disabled. The text is assumed. */
    | 'disabledSubscription'
    /** peers.md 10.3: the type of the subscription is not permitted. Its status is assumed. */
    | 'disallowedOperation'
    /** peers.md 10.3: compliance without the plan that it needs. Status and text are assumed. */
    | 'planRequired'
    /** peers.md 10.2: 429 with Retry-After, and without. */
    | 'throttled'
    | 'throttledUntold'
    /** azure.md 15.1, peers.md 10.2: the token ends in the middle of a run. */
    | 'tokenExpired'

/** The refusal of a request. */
export function refusal(effect: RefusalEffect, request: Request, tenant: Tenant): Answer {
    const scope = /^\/subscriptions\/[^/]+/i.exec(request.path)?.[0] ?? request.path
    switch (effect) {
        case 'html500':
            return html(500, 'Internal server error.')
        case 'html503':
            return html(503, 'Service unavailable')
        case 'html504':
            return html(504, 'Gateway timeout')
        case 'forbidden':
            return armError(
                403,
                'AuthorizationFailed',
                "The client does not have authorization to perform action 'Microsoft.Security/assessments/read' over scope. If access was recently granted, please refresh your credentials.",
            )
        case 'forbiddenSubscription':
            return request.method === 'POST'
                ? forbidden()
                : notAuthorized(tenant, scope, 'Microsoft.Security/assessments/read')
        case 'notFound':
            return armError(404, 'ResourceNotFound', 'The resource could not be found.')
        case 'providerNotRegistered':
            return armError(
                404,
                'SubscriptionNotRegistered',
                "The subscription is not registered to use namespace 'Microsoft.Security'.",
            )
        case 'disabledSubscription':
            return armError(409, 'DisabledSubscription', `The subscription '${scope}' is disabled.`)
        case 'disallowedOperation':
            return armError(403, 'DisallowedOperation', 'The current subscription type is not permitted.')
        case 'planRequired':
            return armError(400, 'PlanRequired', 'Regulatory compliance needs a Defender plan on the subscription.')
        case 'throttled':
            return { ...throttled(), headers: { 'retry-after': '7' } }
        case 'throttledUntold':
            return throttled()
        case 'tokenExpired':
            return unauthorized(
                tenant,
                'ExpiredAuthenticationToken',
                "The access token expiry UTC time '3/19/2023 8:55:46 AM' is earlier than current UTC time '3/19/2023 8:55:57 AM'.",
            )
    }
}

function throttled(): Answer {
    return armError(429, 'ResourceRequestsThrottled', 'Number of requests exceeded the limit.')
}

function html(status: number, title: string): Answer {
    const headers = { 'content-type': 'text/html' }
    return { status, headers, body: `<html><body><h1>${status} - ${title}</h1></body></html>` }
}
