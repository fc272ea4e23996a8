/** Pulls a Resource Graph query page by page with Microsoft's own client, and nothing else: what an integration is compared with. */
import { ResourceGraphClient } from '@azure/arm-resourcegraph'
import { ClientSecretCredential } from '@azure/identity'

/** Where the rows are, as startSimulatorProcess says it. */
export interface PulledHost {
    url: string
    /** PEM of the authority that signed the certificate. */
    ca: string
    tenantId: string
    clientId: string
    clientSecret: string
}

export interface Pulled {
    rows: number
    requests: number
    seconds: number
}

/** Follows the skip token to the last page. Throws where the rows that came are not as many as the first page promised. */
export async function rawPull(
    { url, ca, tenantId, clientId, clientSecret }: PulledHost,
    query: string,
    pageSize = 1000,
): Promise<Pulled> {
    const tlsOptions = { ca }
    const credential = new ClientSecretCredential(tenantId, clientId, clientSecret, {
        authorityHost: url,
        disableInstanceDiscovery: true,
        tlsOptions,
    })
    const client = new ResourceGraphClient(credential, { endpoint: url, tlsOptions })
    const begun = performance.now()
    let [rows, requests, promised]: [number, number, number | undefined] = [0, 0, undefined]
    let skipToken: string | undefined
    do {
        const options = {
            top: pageSize,
            resultFormat: 'objectArray' as const,
            ...(skipToken === undefined ? {} : { skipToken }),
        }
        const page = await client.resources({ query, options })
        promised ??= page.totalRecords
        rows += page.count
        requests += 1
        skipToken = page.skipToken
    } while (skipToken !== undefined)
    if (rows !== promised) throw new Error(`${rows} rows came of ${promised ?? 0}`)
    return { rows, requests, seconds: (performance.now() - begun) / 1000 }
}
