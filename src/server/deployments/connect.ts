/** Signing in for one step. The token lives as long as the step: it is never stored. */
import { azureClient, type AzureClient } from '../azure/http/client.ts'
import { hostFailure } from '../azure/http/hosts.ts'
import { requestToken } from '../azure/http/token.ts'
import type { Digest, Http, Outcome } from '../vocabulary/outcome.ts'
import type { Deployment } from './deployment.ts'
import type { Budget, Deployments } from './ports.ts'

export interface ConnectPorts {
    http: Http
    digest: Digest
    budget: Pick<Budget, 'note'>
    deployments: Pick<Deployments, 'clientSecret'>
    settings: { allowedHosts: string[] }
}

/** Azure's quotas belong to the principal: deployments with the same application registration share one. */
export function principalOf(digest: Digest, { application }: Deployment): string {
    return digest(`${application.tenantId}\n${application.clientId}`.toLowerCase())
}

/**
 * A client for the deployment's API host, whose answers feed the budget of its principal. The hosts were checked when
 * the record was written; they are again, because the record may be older than the check or than the allowed hosts.
 */
export function connect(
    { http, budget, digest, settings, deployments }: ConnectPorts,
    deployment: Deployment,
): Outcome<AzureClient> {
    const { cloud, apiUrl, application } = deployment
    const refused = hostFailure({ cloud, apiUrl, loginUrl: application.loginUrl }, settings.allowedHosts)
    if (refused) return { failure: refused }
    const token = requestToken(http, { ...application, clientSecret: deployments.clientSecret(deployment.sysId) })
    if (token.failure) return token
    const principal = principalOf(digest, deployment)
    return { value: azureClient(http, deployment.apiUrl, token.value, (answer) => budget.note(principal, answer)) }
}
