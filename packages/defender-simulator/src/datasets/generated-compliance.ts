/** Regulatory compliance of a generated tenant: five standards of twenty controls, in every subscription. */
import { objectOf, type JsonObject, type Resource, type Tenant } from '../tenant/tenant.ts'

const STANDARDS = 5
const CONTROLS = 20
const LINKS = 3
const TYPE = 'Microsoft.Security/regulatoryComplianceStandards'

/** Adds the three levels of rows per subscription. */
export function generateCompliance(tenant: Tenant, next: () => number): void {
    const graph = Array.from({ length: STANDARDS }, () =>
        Array.from({ length: CONTROLS }, () =>
            // Every control is about some recommendations; a standard names one more than once.
            Array.from({ length: LINKS }, () => tenant.metadata[Math.floor(next() * tenant.metadata.length)]),
        ),
    )
    for (const subscription of tenant.subscriptions) {
        graph.forEach((controls, standard) => {
            const top = `${subscription.id}/providers/${TYPE}/Standard-${standard + 1}.0`
            tenant.complianceStandards.push(row(top, TYPE, { state: 'Failed', passedControls: 0, failedControls: 20 }))
            controls.forEach((items, control) => addControl(tenant, top, control, items))
        })
    }
}

function addControl(tenant: Tenant, standard: string, number: number, items: readonly (Resource | undefined)[]): void {
    const id = `${standard}/regulatoryComplianceControls/${1 + Math.floor(number / 5)}.${(number % 5) + 1}`
    const type = `${TYPE}/regulatoryComplianceControls`
    tenant.complianceControls.push(
        row(id, type, {
            description: `Control ${number + 1}`,
            state: 'Failed',
            passedAssessments: 0,
            failedAssessments: 3,
        }),
    )
    for (const item of new Set(items)) {
        if (!item) continue
        tenant.complianceAssessments.push(
            row(`${id}/regulatoryComplianceAssessments/${item.name}`, `${type}/regulatoryComplianceAssessments`, {
                description: objectOf(item['properties'])['displayName'] ?? '',
                state: 'Failed',
                passedResources: 1,
                failedResources: 1,
                skippedResources: 0,
                assessmentType: 'AssessmentResult',
            }),
        )
    }
}

function row(id: string, type: string, properties: JsonObject): Resource {
    return { id, name: id.split('/').at(-1) ?? '', type, properties }
}
