/** Assessments and their metadata; azure.md 6.1, 8.3. */
import type { Answer } from '../http.ts'
import { groupOf, subscriptionsBelow } from '../tenant/hierarchy.ts'
import { readableSubscriptions } from '../tenant/rights.ts'
import { subscriptionOf, type Json, type Resource } from '../tenant/tenant.ts'
import type { ArmOperation, Call } from './call.ts'
import { listAndGet, unpaged } from './resources.ts'
import { scopeOf } from './scope.ts'

const VERSIONS = ['2019-01-01-preview', '2020-01-01', '2021-06-01', '2025-05-04']

export const ASSESSMENTS: readonly ArmOperation[] = [
    ...listAndGet({
        kind: 'assessments',
        versions: VERSIONS,
        among: assessmentsBelow,
        listed: assessmentsIn,
        answered: dynamicPage,
    }),
    ...listAndGet({
        kind: 'metadata',
        versions: VERSIONS,
        listed: metadataAt,
        answered: unpaged,
        found: (call, all) => metadataAt(call, all).find((item) => item.name.toLowerCase() === call.parameters['name']),
    }),
]

/** Built-ins at tenant scope; a subscription also has its own. */
function metadataAt({ path }: Call, all: readonly Resource[]): Resource[] {
    const subscription = subscriptionOf(path)
    return all.filter((item) => ['', subscription].includes(subscriptionOf(item.id)))
}

/** There may be a million: of those of a subscription only these are made. */
function assessmentsBelow({ tenant, path }: Call): readonly Resource[] {
    return subscriptionOf(path) === '' ? tenant.assessments : tenant.rows.assessments.beginningWith(`${scopeOf(path)}/`)
}

function assessmentsIn({ tenant, path }: Call, all: readonly Resource[]): Resource[] {
    const scope = scopeOf(path)
    const group = groupOf(scope)
    if (group === '') return all.filter((item) => item.id.toLowerCase().startsWith(`${scope}/`))
    const readable = new Set(readableSubscriptions(tenant).map((item) => subscriptionOf(item.id)))
    const below = new Set(subscriptionsBelow(tenant, group).filter((id) => readable.has(id)))
    return all.filter((item) => below.has(subscriptionOf(item.id)))
}

/** `NextLink=_dynamic` on every page but the last, which is empty, as recorded. */
function dynamicPage({ request, pageSize }: Call, all: readonly Json[]): Answer {
    const token = request.query.get('NextLink') ?? ''
    const start = Number(/^(\d+)_dynamic$/.exec(token)?.[1] ?? 0)
    if (start >= all.length) return { status: 200, body: { value: [] } }
    const next = new URL(`${request.origin}${request.path}`)
    next.searchParams.set('api-version', request.query.get('api-version') ?? '')
    return {
        status: 200,
        body: {
            value: all.slice(start, start + pageSize),
            nextLink: `${next.toString()}&NextLink=${start + pageSize}_dynamic`,
        },
    }
}
