/**
 * The response headers that this application looks at, each once. The HTTP adapter asks for these by name: what
 * getHeaders() answers is documented as an object only (c_RESTResponseV2API), and enumerating another kind of object
 * would find none of them and say nothing.
 */
export const HEADER = {
    /** Seconds to wait (azure.md 3.3). */
    retryAfter: 'retry-after',
    /** Requests that the principal has left at Resource Graph, and the hh:mm:ss until there are more (azure.md 4.3). */
    quotaRemaining: 'x-ms-user-quota-remaining',
    quotaResetsAfter: 'x-ms-user-quota-resets-after',
    /** 'true': more subscriptions than one query covers, so rows are missing (azure.md 4.3). */
    subscriptionLimitHit: 'x-ms-tenant-subscription-limit-hit',
} as const

/** What is left in Azure Resource Manager's buckets, of reads; an answer has one or two of them (azure.md 3.2, 3.3). */
export const BUCKET_HEADERS = [
    'x-ms-ratelimit-remaining-subscription-reads',
    'x-ms-ratelimit-remaining-subscription-resource-requests',
    'x-ms-ratelimit-remaining-tenant-reads',
    'x-ms-ratelimit-remaining-tenant-resource-requests',
    'x-ms-ratelimit-remaining-managementgroups-requests',
    'x-ms-ratelimit-remaining-policy-insights-requests',
] as const

/** All of them, in lower case as they are in an answer. */
export const READ_HEADERS: readonly string[] = [...Object.values(HEADER), ...BUCKET_HEADERS]
