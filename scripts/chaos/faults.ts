/** Which faults can happen to which requests, and whether anybody could notice. */
import type { Effect, Fault } from 'defender-simulator'

/** Requests that are alike for a fault. */
export const TARGETS = {
    token: { path: '/oauth2/v2\\.0/token$', method: 'POST' },
    graph: { path: 'Microsoft\\.ResourceGraph/resources$', method: 'POST' },
    /** Pages of assessments and links behind the first: the source's count tells when rows are missing. */
    graphPages: {
        path: 'Microsoft\\.ResourceGraph/resources$',
        method: 'POST',
        body: 'order by (key|control).*\\$skipToken',
    },
    /** Lists of ARM. They give no count. */
    lists: { path: '/(assessmentMetadata|securityStandards|standardAssignments)$', method: 'GET' },
    initiatives: { path: '/policySetDefinitions/[^/]+$', method: 'GET' },
} as const satisfies Record<string, Pick<Fault, 'path' | 'method' | 'body'>>

export type Target = keyof typeof TARGETS

const EVERYWHERE: readonly Target[] = ['token', 'graph', 'graphPages', 'lists', 'initiatives']
const RESOURCES: readonly Target[] = ['graph', 'graphPages', 'lists', 'initiatives']

/** The whole catalogue of the simulator, with the requests that each effect makes sense for. */
export const CATALOGUE: Record<Effect, readonly Target[]> = {
    html500: EVERYWHERE,
    html503: EVERYWHERE,
    cutJson: EVERYWHERE,
    forbidden: RESOURCES,
    forbiddenSubscription: ['graph', 'graphPages', 'lists'],
    notFound: ['lists', 'initiatives'],
    throttled: EVERYWHERE,
    reset: EVERYWHERE,
    foreignNextLink: ['lists'],
    error200: RESOURCES,
    dropPage: ['graph', 'graphPages', 'lists'],
    payloadTooLarge: ['graph', 'graphPages'],
    repeatedToken: ['graphPages'],
    duplicateRows: ['graph', 'graphPages', 'lists'],
    movedRow: ['graph', 'graphPages'],
    slowBody: EVERYWHERE,
    tokenExpired: RESOURCES,
    throttledUntold: EVERYWHERE,
    providerNotRegistered: ['lists'],
    disabledSubscription: ['lists'],
    disallowedOperation: ['lists'],
    planRequired: ['lists'],
    nullToken: ['graphPages'],
    subscriptionLimit: ['graph'],
    emptyPage: ['lists'],
    emptyNextLink: ['lists'],
    relativeNextLink: ['lists'],
    disguisedNextLink: ['lists'],
    sameNextLink: ['lists'],
    circularNextLink: ['lists'],
    unversionedNextLink: ['lists'],
    nullTokenNextLink: ['lists'],
    quotedRequest: EVERYWHERE,
    html504: RESOURCES,
}

export const KINDS = Object.keys(CATALOGUE) as Effect[]

/**
 * Answers that are wrong and look right: rows are gone from a list that has no count, or an initiative is said not to
 * exist. No client can notice; the next execution brings what was missing.
 */
export function looksRight(effect: Effect, target: Target): boolean {
    return (effect === 'dropPage' && target === 'lists') || (effect === 'notFound' && target === 'initiatives')
}
