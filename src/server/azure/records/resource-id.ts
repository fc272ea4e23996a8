/**
 * Azure resource ids. Their letter case is not stable, not even within one answer (azure.md 3.1): compare in lower case,
 * store as received.
 */

const ASSESSMENT_MARKER = '/providers/microsoft.security/assessments/'

/** An assessment is an extension of the resource it assesses: its id is the resource's id plus provider and key. */
export function assessedResourceId(assessmentId: string): string | undefined {
    const at = assessmentId.toLowerCase().lastIndexOf(ASSESSMENT_MARKER)
    return at > 0 ? assessmentId.slice(0, at) : undefined
}

/** The subscription GUID of an id, in lower case; '' for tenant-level ids. */
export function subscriptionOf(resourceId: string): string {
    return /^\/subscriptions\/([^/]+)/i.exec(resourceId)?.[1]?.toLowerCase() ?? ''
}

/**
 * Is it a resource that Resource Graph lists by itself, and that can be found missing there? What lies in another resource,
 * behind a connector for instance, is in no table of its own.
 */
export function isTopLevel(resourceId: string): boolean {
    return /^\/subscriptions\/[^/]+\/resourcegroups\/[^/]+\/providers\/[^/]+\/[^/]+\/[^/]+$/i.test(resourceId)
}

/** The last segment: the resource's own name, as received. */
export function nameOf(resourceId: string): string {
    return resourceId.slice(resourceId.lastIndexOf('/') + 1)
}

/**
 * The type that an id spells out, in lower case as Discovery writes it: 'microsoft.network/virtualnetworks/subnets',
 * 'microsoft.resources/subscriptions/resourcegroups', 'microsoft.resources/subscriptions'.
 */
export function typeOf(resourceId: string): string {
    const id = resourceId.toLowerCase()
    const provider = id.lastIndexOf('/providers/')
    if (provider < 0) {
        if (/^\/subscriptions\/[^/]+\/resourcegroups\/[^/]+$/.test(id))
            return 'microsoft.resources/subscriptions/resourcegroups'
        return /^\/subscriptions\/[^/]+$/.test(id) ? SUBSCRIPTION_TYPE : ''
    }
    const [namespace, ...rest] = id.slice(provider + '/providers/'.length).split('/')
    const types = rest.filter((_, index) => index % 2 === 0)
    return [namespace, ...types].join('/')
}

export const SUBSCRIPTION_TYPE = 'microsoft.resources/subscriptions'
