/** Regulatory compliance of a subscription: standards, their controls, the assessments of a control; azure.md 7.1. */
import { objectOf, type Resource } from '../tenant/tenant.ts'
import type { ArmOperation, Call } from './call.ts'
import { parameter } from './paging.ts'
import { listAndGet } from './resources.ts'

const STANDARDS = '/subscriptions/{subscription}/providers/Microsoft.Security/regulatoryComplianceStandards'
const CONTROLS = `${STANDARDS}/{standard}/regulatoryComplianceControls`
const ASSESSMENTS = `${CONTROLS}/{control}/regulatoryComplianceAssessments`

const LEVELS = [
    ['complianceStandards', STANDARDS],
    ['complianceControls', CONTROLS],
    ['complianceAssessments', ASSESSMENTS],
] as const

export const REGULATORY_COMPLIANCE: readonly ArmOperation[] = LEVELS.flatMap(([kind, path]) =>
    listAndGet({ kind, path, versions: ['2019-01-01-preview'], listed: directlyBelow }),
)

/** One level, of one state where a filter says so. */
function directlyBelow({ request, path }: Call, all: readonly Resource[]): Resource[] {
    const state = /^state eq '(\w+)'$/i.exec(parameter(request, '$filter') ?? '')?.[1]
    return all.filter(
        (item) =>
            item.id.toLowerCase().startsWith(`${path}/`) &&
            !item.id.slice(path.length + 1).includes('/') &&
            (state === undefined || objectOf(item['properties'])['state'] === state),
    )
}
