/** The clouds that the simulator can be; azure.md 13.4. */
export type Cloud = 'public' | 'us_gov'

interface CloudFacts {
    /** What Azure Resource Manager accepts as audience. */
    audiences: readonly string[]
    /** Another service's audience: a token for it is given, and refused by Azure Resource Manager. */
    graph: string
}

export const CLOUDS: Record<Cloud, CloudFacts> = {
    public: {
        audiences: ['https://management.azure.com', 'https://management.core.windows.net'],
        graph: 'https://graph.microsoft.com',
    },
    us_gov: {
        audiences: ['https://management.usgovcloudapi.net', 'https://management.core.usgovcloudapi.net'],
        graph: 'https://graph.microsoft.us',
    },
}

/** Whether a resource belongs to a cloud. */
export function knows(cloud: Cloud, resource: string): boolean {
    return CLOUDS[cloud].audiences.includes(resource) || CLOUDS[cloud].graph === resource
}
