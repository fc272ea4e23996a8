/** Signing in for one step. The token lives as long as the step: it is never stored. */
import { azureClient, type AzureClient } from '../azure/client.ts'
import { requestToken } from '../azure/token.ts'
import type { Http, Outcome } from '../platform/ports.ts'
import type { Deployment } from './deployment.ts'

/** A client for the deployment's API host. */
export function connect(http: Http, deployment: Deployment): Outcome<AzureClient> {
    const token = requestToken(http, deployment.credentials)
    return token.failure ? token : { value: azureClient(http, deployment.apiUrl, token.value) }
}
