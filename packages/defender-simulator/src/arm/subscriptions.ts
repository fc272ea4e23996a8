/** Subscriptions; one without a role is left out of the list and refused by itself (azure.md 13.6, 3.4). */
import { KINDS } from '../tenant/kinds.ts'
import { readableSubscriptions } from '../tenant/rights.ts'
import { objectOf, subscriptionOf, type Json, type Resource } from '../tenant/tenant.ts'
import type { ArmOperation } from './call.ts'
import { page } from './paging.ts'
import { scopeProblem } from './scope.ts'

const VERSIONS = ['2020-01-01', '2021-01-01', '2022-12-01']

export const SUBSCRIPTIONS: readonly ArmOperation[] = [
    {
        method: 'GET',
        path: '/subscriptions',
        versions: VERSIONS,
        answer: ({ tenant, request, pageSize }) => page(request, readableSubscriptions(tenant).map(bodyOf), pageSize),
    },
    {
        method: 'GET',
        path: '/subscriptions/{subscription}',
        versions: VERSIONS,
        answer: ({ tenant, path, parameters }) => {
            const problem = scopeProblem(tenant, path, `${KINDS.subscriptions.type}/read`)
            const found = tenant.subscriptions.find((item) => subscriptionOf(item.id) === parameters['subscription'])
            return problem ?? { status: 200, body: found ? bodyOf(found) : {} }
        },
    },
]

function bodyOf(item: Resource): Json {
    return {
        id: item.id,
        subscriptionId: subscriptionOf(item.id),
        displayName: item.name,
        state: objectOf(item['properties'])['state'] ?? 'Enabled',
        authorizationSource: 'RoleBased',
    }
}
