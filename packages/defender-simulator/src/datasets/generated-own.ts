/** What each subscription of a generated tenant has of its own: a recommendation, an initiative and a security standard. */
import type { Resource, Tenant } from '../tenant/tenant.ts'
import { guids } from './random.ts'

const SECURITY = 'Microsoft.Security'
const AUTHORIZATION = 'Microsoft.Authorization'

/** Adds them, each in use: the recommendation has an assessment, and the others are assigned. */
export function generateOwn(tenant: Tenant, next: () => number): void {
    const { guid } = guids(next)
    tenant.subscriptions.forEach(({ id: scope }, index) => {
        const number = index + 1
        addRecommendation(tenant, scope, guid(), number)
        addInitiative(tenant, scope, number)
        addStandard(tenant, { scope, standard: guid(), assignment: guid(), number })
    })
}

function addRecommendation(tenant: Tenant, scope: string, key: string, number: number): void {
    const displayName = `Own recommendation ${number}`
    tenant.metadata.push(
        resource(`${scope}/providers/${SECURITY}`, 'assessmentMetadata', key, SECURITY, {
            ...{ displayName, assessmentType: 'CustomerManaged', description: displayName },
            ...{ remediationDescription: 'Do it.', categories: ['Compute'], severity: 'High' },
        }),
    )
    tenant.rows.assessments.push(
        resource(`${scope}/providers/${SECURITY}`, 'assessments', key, SECURITY, {
            ...{ displayName, resourceDetails: { Source: 'Azure', Id: scope } },
            status: {
                code: 'Unhealthy',
                statusChangeDate: '2026-11-01T00:00:00Z',
                firstEvaluationDate: '2026-11-01T00:00:00Z',
            },
        }),
    )
}

function addInitiative(tenant: Tenant, scope: string, number: number): void {
    const displayName = `Own initiative ${number}`
    const members = tenant.policyDefinitions.slice(0, 3)
    const initiative = resource(
        `${scope}/providers/${AUTHORIZATION}`,
        'policySetDefinitions',
        `own-${number}`,
        AUTHORIZATION,
        {
            ...{ displayName, policyType: 'Custom', description: displayName, metadata: {}, parameters: {} },
            policyDefinitions: members.map(({ id }) => ({ policyDefinitionId: id, parameters: {} })),
        },
    )
    tenant.policySets.push(initiative)
    tenant.policyAssignments.push(
        resource(`${scope}/providers/${AUTHORIZATION}`, 'policyAssignments', `own-${number}`, AUTHORIZATION, {
            ...{ displayName, policyDefinitionId: initiative.id, scope, enforcementMode: 'Default' },
        }),
    )
}

interface OwnStandard {
    scope: string
    standard: string
    assignment: string
    number: number
}

function addStandard(tenant: Tenant, { scope, standard, assignment, number }: OwnStandard): void {
    const displayName = `Own standard ${number}`
    const assessments = tenant.metadata.slice(0, 2).map(({ name }) => ({ assessmentKey: name }))
    const at = `${scope}/providers/${SECURITY}`
    const defined = resource(at, 'securityStandards', standard, SECURITY, {
        ...{ displayName, standardType: 'Custom', description: displayName, assessments },
    })
    tenant.securityStandards.push(defined)
    tenant.standardAssignments.push(
        resource(at, 'standardAssignments', assignment, SECURITY, {
            ...{ displayName, effect: 'Audit', assignedStandard: { id: defined.id } },
        }),
    )
}

function resource(
    at: string,
    type: string,
    name: string,
    provider: string,
    properties: Resource['properties'],
): Resource {
    return { id: `${at}/${type}/${name}`, name, type: `${provider}/${type}`, properties: properties ?? {} }
}
