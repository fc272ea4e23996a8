/** ARM list and get operations: subscriptions, assessment metadata, assessments; azure.md 2, 3, 6, 8.3. */
import { armError, type Answer, type Request } from '../http.ts'
import { subscriptionOf, type Json, type Resource, type Tenant } from '../tenant/tenant.ts'

const VERSIONS: Record<string, string[]> = {
    subscriptions: ['2020-01-01', '2021-01-01', '2022-12-01'],
    security: ['2019-01-01-preview', '2020-01-01', '2021-06-01', '2025-05-04'],
}

/** Answers the list operations; undefined for other paths. Pages of assessments end with an empty one, as recorded. */
export function handleLists(tenant: Tenant, request: Request, pageSize: number): Answer | undefined {
    if (request.method !== 'GET') return undefined
    const path = request.path.replace(/\/+/g, '/').toLowerCase()
    if (path === '/subscriptions')
        return versioned(request, 'subscriptions', () => ({
            status: 200,
            body: { value: tenant.subscriptions.map(subscriptionBody) },
        }))
    const match = /^(.*)\/providers\/microsoft\.security\/(assessmentmetadata|assessments)(?:\/([^/]+))?$/.exec(path)
    if (!match) return undefined
    const [, scope = '', kind = '', name] = match
    return versioned(request, 'security', () => {
        const subscription = subscriptionOf(`${scope}/`)
        if (subscription !== '' && !tenant.subscriptions.some((item) => subscriptionOf(item.id) === subscription)) {
            return armError(404, 'SubscriptionNotFound', `The subscription '${subscription}' could not be found.`)
        }
        const all =
            kind === 'assessments'
                ? tenant.assessments.filter((item) => inScope(item, scope))
                : metadataOf(tenant, subscription)
        if (name !== undefined) {
            const found = all.find(
                (item) =>
                    item.name.toLowerCase() === name && (kind !== 'assessments' || item.id.toLowerCase() === path),
            )
            return found
                ? { status: 200, body: listed(found) }
                : armError(404, 'ResourceNotFound', `The resource '${name}' could not be found.`)
        }
        return kind === 'assessments'
            ? assessmentPage(request, all, pageSize)
            : { status: 200, body: { value: all.map(listed) } }
    })
}

function versioned(request: Request, kind: string, answer: () => Answer): Answer {
    const version = request.query.get('api-version')
    const supported = VERSIONS[kind] ?? []
    if (!version)
        return armError(
            400,
            'MissingApiVersionParameter',
            'The api-version query parameter (?api-version=) is required for all requests.',
        )
    if (supported.includes(version)) return answer()
    return armError(
        400,
        'InvalidResourceType',
        `The resource type could not be found for api version '${version}'. The supported api-versions are '${supported.join(',')}'.`,
    )
}

/** Built-ins at tenant scope; a subscription also has its own. */
function metadataOf(tenant: Tenant, subscription: string): Resource[] {
    return tenant.metadata.filter((item) => subscriptionOf(item.id) === '' || subscriptionOf(item.id) === subscription)
}

function inScope(item: Resource, scope: string): boolean {
    // A management group holds every subscription of the tenant.
    return scope.includes('/managementgroups/') || item.id.toLowerCase().startsWith(`${scope}/`)
}

/** `NextLink=_dynamic` on every page but the last, which is empty. */
function assessmentPage(request: Request, all: readonly Resource[], pageSize: number): Answer {
    const token = request.query.get('NextLink') ?? ''
    const start = Number(/^(\d+)_dynamic$/.exec(token)?.[1] ?? 0)
    const value = all.slice(start, start + pageSize).map(listed)
    if (start >= all.length) return { status: 200, body: { value: [] } }
    const next = new URL(`${request.origin}${request.path}`)
    next.searchParams.set('api-version', request.query.get('api-version') ?? '')
    return { status: 200, body: { value, nextLink: `${next.toString()}&NextLink=${start + pageSize}_dynamic` } }
}

/** The type as lists spell it. */
function listed(item: Resource): Json {
    return {
        ...item,
        type: item.type.includes('metadata')
            ? 'Microsoft.Security/assessmentMetadata'
            : 'Microsoft.Security/assessments',
    }
}

function subscriptionBody(item: Resource): Json {
    const subscriptionId = subscriptionOf(item.id)
    return { id: item.id, subscriptionId, displayName: item.name, state: 'Enabled', authorizationSource: 'RoleBased' }
}
