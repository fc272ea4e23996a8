/** Subscriptions; one without a role is left out of the list and refused by itself (azure.md 13.6, 3.4). */
import type { Answer } from '../http.ts'
import { readableSubscriptions } from '../tenant/rights.ts'
import { objectOf, subscriptionOf, type Json, type Resource } from '../tenant/tenant.ts'
import { versioned, type Call } from './call.ts'
import { page } from './paging.ts'
import { scopeProblem } from './scope.ts'

const VERSIONS = ['2020-01-01', '2021-01-01', '2022-12-01']

/** /subscriptions and /subscriptions/{id}. */
export function handleSubscriptions({ tenant, request, path, pageSize }: Call): Answer | undefined {
    const match = /^\/subscriptions(?:\/([^/]+))?$/.exec(path)
    if (!match) return undefined
    return versioned(request, VERSIONS, () => {
        if (match[1] === undefined) return page(request, readableSubscriptions(tenant).map(bodyOf), pageSize)
        const problem = scopeProblem(tenant, path, 'Microsoft.Resources/subscriptions/read')
        const found = tenant.subscriptions.find((item) => subscriptionOf(item.id) === match[1])
        return problem ?? { status: 200, body: found ? bodyOf(found) : {} }
    })
}

function bodyOf(item: Resource): Json {
    return {
        id: item.id,
        subscriptionId: subscriptionOf(item.id),
        displayName: item.name,
        state: objectOf(item['properties'])['state'] ?? 'Enabled',
        authorizationSource: 'RoleBased',
    }
}
