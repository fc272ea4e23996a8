/** What ARM operations share: their input, and the check of api-versions. */
import type { Answer, Request } from '../http.ts'
import type { Operation, Parameters } from '../routing.ts'
import type { Tenant } from '../tenant/tenant.ts'
import { missingApiVersion, unsupportedApiVersion } from './errors.ts'

/** What an operation gets. */
export interface Call {
    tenant: Tenant
    request: Request
    /** In lower case. */
    path: string
    /** What the path says, in lower case. */
    parameters: Parameters
    /** Rows in one page. */
    pageSize: number
}

export type ArmOperation = Operation<Call>

/** Why the api-version of a request is refused (azure.md 3.1); undefined when it is supported. */
export function versionProblem(request: Request, supported: readonly string[]): Answer | undefined {
    const version = request.query.get('api-version')
    if (!version) return missingApiVersion()
    return supported.includes(version) ? undefined : unsupportedApiVersion(version, supported)
}
