import { smallTenant, SUB_A } from '../testing/tenant.ts'
import { tenantOf } from './folder.ts'

const assessment = (code: string, id = `/subscriptions/${SUB_A}/providers/Microsoft.Security/assessments/key`) => ({
    id,
    name: 'key',
    type: 'Microsoft.Security/Assessments',
    properties: { status: { code } },
})

describe('a dataset', () => {
    test('a resource that comes again replaces the one before, in whatever letter case', () => {
        const again = assessment('Healthy')
        const tenant = tenantOf([
            { value: [assessment('Unhealthy'), assessment('Unhealthy', '')] },
            { method: 'GET', body: { ...again, id: again.id.toUpperCase() } },
            { response: [assessment('Unhealthy', '')] },
        ])
        expect(tenant.assessments.map((item) => item['properties'])).toEqual([
            { status: { code: 'Healthy' } },
            { status: { code: 'Unhealthy' } },
            { status: { code: 'Unhealthy' } },
        ])
    })

    test('resources with a place or tags are rows of resources; the rest is counted', () => {
        const tenant = tenantOf([
            [
                { id: `/subscriptions/${SUB_A}/resourceGroups/rg/providers/X/y/tagged`, type: 'X/y', tags: null },
                { id: `/subscriptions/${SUB_A}/resourceGroups/rg/providers/X/y/placed`, type: 'X/y', location: 'here' },
                { id: `/subscriptions/${SUB_A}/resourceGroups/rg/providers/X/y/other`, type: 'X/y' },
                { id: '/providers/X/y/tagged', type: 'X/y', tags: {} },
                { error: { code: 'NotFound' } },
            ],
        ])
        expect(tenant.resources).toHaveLength(2)
        expect(tenant.ignored).toEqual({ 'x/y': 2, 'no type': 1 })
        expect(tenant.subscriptions.map((item) => item.id)).toEqual([`/subscriptions/${SUB_A}`])
        expect(tenant.resourceGroups.map((item) => item.name)).toEqual(['rg'])
    })

    test('short types of regulatory compliance are known', () => {
        const { complianceStandards, complianceControls } = smallTenant()
        expect([complianceStandards.length, complianceControls.length]).toEqual([1, 1])
    })

    test('the chain of a subscription is completed up to the root', () => {
        const [subscription] = smallTenant().subscriptions
        expect(subscription?.['properties']).toMatchObject({
            managementGroupAncestorsChain: [
                { name: 'inner', displayName: 'INNER' },
                { name: 'outer', displayName: 'OUTER' },
                { displayName: 'Tenant Root Group' },
            ],
        })
    })

    test('a subscription without a chain lies in the group that lists it, else in the root', () => {
        const group = {
            id: '/providers/Microsoft.Management/managementGroups/g',
            name: 'g',
            type: 'Microsoft.Management/managementGroups',
            properties: { children: [{ id: `/subscriptions/${SUB_A}`, type: '/subscriptions' }] },
        }
        const nearest = (contents: Parameters<typeof tenantOf>[0]) =>
            tenantOf(contents).subscriptions[0]?.['properties'] as {
                managementGroupAncestorsChain: { displayName: string }[]
            }
        expect(
            nearest([group, assessment('Healthy')]).managementGroupAncestorsChain.map((link) => link.displayName),
        ).toEqual(['g', 'Tenant Root Group'])
        expect(nearest([assessment('Healthy')]).managementGroupAncestorsChain).toHaveLength(1)
    })
})
