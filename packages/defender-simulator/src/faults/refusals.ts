/** Answers that refuse a request. */
import {
    authorizationFailed,
    authorizationFailedUnnamed,
    disabledSubscription,
    disallowedOperation,
    expiredToken,
    htmlGatewayTimeout,
    htmlInternalServerError,
    htmlServiceUnavailable,
    planRequired,
    requestsThrottled,
    resourceGone,
    subscriptionNotRegistered,
} from '../arm/errors.ts'
import type { Answer, Request } from '../http.ts'
import { forbidden } from '../resource-graph/errors.ts'
import type { Tenant } from '../tenant/tenant.ts'

/** Where each is from: peers.md 10 (traps), azure.md 3.4. */
export type RefusalEffect =
    /** peers.md 10.2: an HTML page of the front door instead of JSON. */
    | 'html500'
    | 'html503'
    /** product.md 5.3 (Wiz 30.2.3): a gateway gives up on a page that takes too long. */
    | 'html504'
    /** peers.md 10.3: 403 from ARM. */
    | 'forbidden'
    /** azure.md 15 S9, peers.md 10.3: one subscription of many is suddenly refused. */
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
    /** azure.md 15 S9, peers.md 10.2: the token ends in the middle of a run. */
    | 'tokenExpired'

/** The refusal of a request. */
export function refusal(effect: RefusalEffect, request: Request, tenant: Tenant): Answer {
    const scope = /^\/subscriptions\/[^/]+/i.exec(request.path)?.[0] ?? request.path
    switch (effect) {
        case 'html500':
            return htmlInternalServerError()
        case 'html503':
            return htmlServiceUnavailable()
        case 'html504':
            return htmlGatewayTimeout()
        case 'forbidden':
            return authorizationFailedUnnamed()
        case 'forbiddenSubscription':
            return request.method === 'POST'
                ? forbidden()
                : authorizationFailed(tenant, scope, 'Microsoft.Security/assessments/read')
        case 'notFound':
            return resourceGone()
        case 'providerNotRegistered':
            return subscriptionNotRegistered()
        case 'disabledSubscription':
            return disabledSubscription(scope)
        case 'disallowedOperation':
            return disallowedOperation()
        case 'planRequired':
            return planRequired()
        case 'throttled':
            return requestsThrottled(7)
        case 'throttledUntold':
            return requestsThrottled()
        case 'tokenExpired':
            return expiredToken(tenant, '3/19/2023 8:55:46 AM', '3/19/2023 8:55:57 AM')
    }
}
