/** Assessments and their metadata; azure.md 6, 8.3. */
import type { Answer, Request } from '../http.ts'
import { groupOf, subscriptionsBelow } from '../tenant/hierarchy.ts'
import { WIRE_TYPES } from '../tenant/kinds.ts'
import { isHidden, readableSubscriptions } from '../tenant/rights.ts'
import { subscriptionOf, type Json, type Resource, type Tenant } from '../tenant/tenant.ts'
import { versioned, type Call } from './call.ts'
import { resourceNotFound } from './errors.ts'
import { scopeProblem } from './scope.ts'

const VERSIONS = ['2019-01-01-preview', '2020-01-01', '2021-06-01', '2025-05-04']

/** List and get of Microsoft.Security/assessments and assessmentMetadata. Pages of assessments end with an empty one, as recorded. */
export function handleAssessments({ tenant, request, path, pageSize }: Call): Answer | undefined {
    const match = /^(.*)\/providers\/microsoft\.security\/(assessmentmetadata|assessments)(?:\/([^/]+))?$/.exec(path)
    if (!match) return undefined
    const [, scope = '', segment = '', name] = match
    const kind = segment === 'assessments' ? 'assessments' : 'metadata'
    return versioned(request, VERSIONS, () => {
        const problem = scopeProblem(tenant, scope, `${WIRE_TYPES[kind]}/read`)
        if (problem) return problem
        const hidden = isHidden(tenant, WIRE_TYPES[kind])
        const all = hidden ? [] : kind === 'assessments' ? assessmentsIn(tenant, scope) : metadataAt(tenant, scope)
        const listed = (item: Resource): Json => ({ ...item, type: WIRE_TYPES[kind] })
        if (name !== undefined) {
            const found = all.find(
                (item) => item.name.toLowerCase() === name && (kind === 'metadata' || item.id.toLowerCase() === path),
            )
            return found ? { status: 200, body: listed(found) } : resourceNotFound(name)
        }
        if (kind === 'assessments') return assessmentPage(request, all.map(listed), pageSize)
        return { status: 200, body: { value: all.map(listed) } }
    })
}

/** Built-ins at tenant scope; a subscription also has its own. */
function metadataAt(tenant: Tenant, scope: string): Resource[] {
    return tenant.metadata.filter((item) => ['', subscriptionOf(`${scope}/`)].includes(subscriptionOf(item.id)))
}

function assessmentsIn(tenant: Tenant, scope: string): Resource[] {
    const group = groupOf(scope)
    if (group === '') return tenant.assessments.filter((item) => item.id.toLowerCase().startsWith(`${scope}/`))
    const readable = new Set(readableSubscriptions(tenant).map((item) => subscriptionOf(item.id)))
    const below = new Set(subscriptionsBelow(tenant, group).filter((id) => readable.has(id)))
    return tenant.assessments.filter((item) => below.has(subscriptionOf(item.id)))
}

/** `NextLink=_dynamic` on every page but the last, which is empty. */
function assessmentPage(request: Request, all: readonly Json[], pageSize: number): Answer {
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
