import { assessedResourceId, nameOf, subscriptionOf, typeOf } from './resource-id.ts'

const SUBSCRIPTION = '/subscriptions/AAAA-1'

test.each([
    [
        `${SUBSCRIPTION}/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/vn/subnets/default`,
        'microsoft.network/virtualnetworks/subnets',
        'default',
    ],
    [`${SUBSCRIPTION}/resourceGroups/rg`, 'microsoft.resources/subscriptions/resourcegroups', 'rg'],
    [SUBSCRIPTION, 'microsoft.resources/subscriptions', 'AAAA-1'],
    [`${SUBSCRIPTION}/resourceGroups/rg/providers/A.b/c/d/providers/E.f/g/h`, 'e.f/g', 'h'],
])('type and name of %s', (id, type, name) => {
    expect([typeOf(id), nameOf(id), subscriptionOf(id)]).toEqual([type, name, 'aaaa-1'])
})

test('an assessment id begins with the id of what it assesses, in any letter case', () => {
    expect(assessedResourceId(`${SUBSCRIPTION}/providers/microsoft.security/ASSESSMENTS/key`)).toBe(SUBSCRIPTION)
    expect(assessedResourceId(`${SUBSCRIPTION}/orphans/key`)).toBeUndefined()
})
