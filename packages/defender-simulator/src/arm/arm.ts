/** Azure Resource Manager: its operations, and which of them answers a request. */
import type { Answer, Request } from '../http.ts'
import { Router } from '../routing.ts'
import type { Tenant } from '../tenant/tenant.ts'
import { ASSESSMENTS } from './assessments.ts'
import { versionProblem, type ArmOperation } from './call.ts'
import { MANAGEMENT_GROUPS } from './management-groups.ts'
import { POLICIES } from './policies.ts'
import { REGULATORY_COMPLIANCE } from './regulatory-compliance.ts'
import { SECURITY } from './security.ts'
import { SUBSCRIPTIONS } from './subscriptions.ts'

/** Every operation of Azure Resource Manager that is served. */
export const ARM_OPERATIONS: readonly ArmOperation[] = [
    ...SUBSCRIPTIONS,
    ...MANAGEMENT_GROUPS,
    ...ASSESSMENTS,
    ...REGULATORY_COMPLIANCE,
    ...SECURITY,
    ...POLICIES,
]

const router = new Router(ARM_OPERATIONS)

/** Answers what an operation serves; undefined for everything else. */
export function handleArm(tenant: Tenant, request: Request, pageSize: number): Answer | undefined {
    const path = request.path.replace(/\/+$/, '').toLowerCase()
    const found = router.find(request.method, path)
    if (!found) return undefined
    const { operation, parameters } = found
    return (
        versionProblem(request, operation.versions) ?? operation.answer({ tenant, request, path, parameters, pageSize })
    )
}
