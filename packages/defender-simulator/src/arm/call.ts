/** What ARM operations share: their input, and the check of api-versions. */
import type { Answer, Request } from '../http.ts'
import type { Tenant } from '../tenant/tenant.ts'
import { missingApiVersion, unsupportedApiVersion } from './errors.ts'

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
    if (!version) return missingApiVersion()
    return supported.includes(version) ? answer() : unsupportedApiVersion(version, supported)
}
