/** What ARM operations share: their input, and the check of api-versions. */
import { armError, type Answer, type Request } from '../http.ts'
import type { Tenant } from '../tenant/tenant.ts'

/** What an operation gets: the tenant, the request, its path in lower case, and rows in one page. */
export interface Call {
    tenant: Tenant
    request: Request
    path: string
    pageSize: number
}

/** Answers only a supported api-version (azure.md 3.1). */
export function versioned(request: Request, supported: readonly string[], answer: () => Answer): Answer {
    const version = request.query.get('api-version')
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
