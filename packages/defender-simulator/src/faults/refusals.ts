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
import { KINDS } from '../tenant/kinds.ts'
import type { Tenant } from '../tenant/tenant.ts'
import type { EffectFacts } from './effects.ts'

/** Faults that refuse a request. Texts: azure.md 3.4; what of them is assumed, arm/errors.ts says. */
export const REFUSAL_EFFECTS = {
    html500: { says: '500 with an HTML page of the front door', from: 'peers.md 10.2' },
    html503: { says: '503 with such a page', from: 'peers.md 10.2' },
    html504: {
        says: '504 with such a page: a gateway gives up on a page that takes too long.',
        from: 'product.md 5.3',
    },
    forbidden: { says: '403 AuthorizationFailed', from: 'peers.md 10.3' },
    forbiddenSubscription: {
        says: 'One subscription of many is suddenly refused: 403 Forbidden of Resource Graph, AuthorizationFailed of ARM.',
        from: 'azure.md 15.1, peers.md 10.3',
    },
    notFound: { says: '404: the resource is gone.', from: 'peers.md 10.3' },
    providerNotRegistered: { says: '404: the provider is not registered.', from: 'peers.md 10.3' },
    disabledSubscription: { says: '409: the subscription is disabled.', from: 'peers.md 10.3' },
    disallowedOperation: { says: '403: the type of the subscription is not permitted.', from: 'peers.md 10.3' },
    planRequired: { says: '400: compliance without the plan that it needs', from: 'peers.md 10.3' },
    throttled: { says: '429 with Retry-After', from: 'peers.md 10.2' },
    throttledUntold: { says: '429 without Retry-After', from: 'peers.md 10.2' },
    tokenExpired: { says: '401: the token ends in the middle of a run.', from: 'azure.md 15.1, peers.md 10.2' },
} as const satisfies Record<string, EffectFacts>

export type RefusalEffect = keyof typeof REFUSAL_EFFECTS

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
                : authorizationFailed(tenant, scope, `${KINDS.assessments.type}/read`)
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
