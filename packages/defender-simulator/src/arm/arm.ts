/** Azure Resource Manager: which operation answers a path. */
import type { Answer, Request } from '../http.ts'
import type { Tenant } from '../tenant/tenant.ts'
import { handleAssessments } from './assessments.ts'
import { handleManagementGroups } from './management-groups.ts'
import { handlePolicies } from './policies.ts'
import { handleRegulatoryCompliance } from './regulatory-compliance.ts'
import { handleSecurity } from './security.ts'
import { handleSubscriptions } from './subscriptions.ts'

const OPERATIONS = [
    handleSubscriptions,
    handleManagementGroups,
    handleAssessments,
    handleRegulatoryCompliance,
    handleSecurity,
    handlePolicies,
]

/** Answers list and get operations; undefined for other paths. */
export function handleArm(tenant: Tenant, request: Request, pageSize: number): Answer | undefined {
    if (request.method !== 'GET') return undefined
    const call = { tenant, request, path: request.path.replace(/\/+$/, '').toLowerCase(), pageSize }
    for (const operation of OPERATIONS) {
        const answer = operation(call)
        if (answer) return answer
    }
    return undefined
}
