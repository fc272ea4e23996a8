import { post } from '../testing/requests.ts'
import { ROOT, smallTenant, SUB_A, SUB_B } from '../testing/tenant.ts'
import { objectOf, objectsOf, type Json, type JsonObject, type Tenant } from '../tenant/tenant.ts'
import { ResourceGraph } from './handle.ts'

const PATH = '/providers/Microsoft.ResourceGraph/resources?api-version=2022-10-01'

describe('scopes of Resource Graph', () => {
    let tenant: Tenant
    let graph: ResourceGraph
    beforeEach(() => {
        tenant = smallTenant()
        graph = new ResourceGraph(tenant, () => 0, 1000)
    })

    const ask = (query: string, body: JsonObject = {}) => graph.handle(post(PATH, { query, ...body }))
    const names = (query: string, body: JsonObject = {}) => {
        const answer = ask(query, body)
        return objectsOf(objectOf(answer?.body as Json)['data']).map((row) => row['name'])
    }
    const sets = (body: JsonObject = {}) => names('policyresources | project name | order by name asc', body)
    const subscriptions = (body: JsonObject) =>
        names(
            "resourcecontainers | where type == 'microsoft.resources/subscriptions' | project name | order by name asc",
            body,
        )

    test('management groups are the subscriptions below them', () => {
        expect(subscriptions({ managementGroups: ['OUTER'] })).toEqual(['a'])
        expect(subscriptions({ managementGroups: [ROOT] })).toEqual(['a', 'b'])
        expect(subscriptions({})).toEqual(['a', 'b'])
    })

    test.each([
        [{}, ['a-custom', 'b-custom', 'builtin', 'inner-custom', 'outer-custom', 'static']],
        [{ subscriptions: [SUB_A] }, ['a-custom']],
        [{ managementGroups: ['outer'] }, ['a-custom', 'inner-custom', 'outer-custom']],
        [{ managementGroups: ['inner'] }, ['a-custom', 'inner-custom']],
        [
            { subscriptions: [SUB_A], options: { authorizationScopeFilter: 'AtScopeAboveAndBelow' } },
            ['a-custom', 'builtin', 'inner-custom', 'outer-custom', 'static'],
        ],
        [
            { subscriptions: [SUB_B], options: { authorizationScopeFilter: 'AtScopeAboveAndBelow' } },
            ['b-custom', 'builtin', 'static'],
        ],
        [
            { managementGroups: ['inner'], options: { authorizationScopeFilter: 'AtScopeAndAbove' } },
            ['a-custom', 'builtin', 'inner-custom', 'outer-custom', 'static'],
        ],
    ] as [JsonObject, string[]][])('policies of %j', (body, expected) => {
        expect(sets(body)).toEqual(expected)
    })

    test('groups and subscriptions together are refused', () => {
        expect(ask('resources', { managementGroups: ['outer'], subscriptions: [SUB_A] })).toMatchObject({ status: 400 })
    })

    test('an unknown group is refused', () => {
        expect(ask('resources', { managementGroups: ['nobody'] })).toMatchObject({
            status: 403,
            body: { error: { code: 'AuthorizationFailed' } },
        })
    })

    test.each([
        [{}, 1],
        [{ managementGroups: [ROOT] }, 1],
        [{ managementGroups: ['outer'] }, 0],
        [{ subscriptions: [SUB_A] }, 0],
    ] as [JsonObject, number][])('CVE details with %j', (body, count) => {
        const query = "securityresources | where type == 'microsoft.security/cvedetails'"
        expect(names(query, body)).toHaveLength(count)
        tenant.rights.tenantReader = false
        tenant.version += 1
        expect(names(query, body)).toHaveLength(0)
    })

    test('what may not be read is absent; nothing readable is refused', () => {
        tenant.rights.unreadable.add(SUB_A)
        expect(names('resources')).toEqual([])
        expect(names('securityresources', { subscriptions: [SUB_A, SUB_B] })).toEqual(['key'])
        expect(ask('resources', { subscriptions: [SUB_A] })).toMatchObject({
            status: 403,
            body: { error: { code: 'Forbidden' } },
        })
    })

    test('a hidden type is absent with the types below it', () => {
        const types = () =>
            objectsOf(objectOf(ask('securityresources | distinct type | order by type asc')?.body as Json)['data']).map(
                (row) => row['type'],
            )
        const compliance = 'microsoft.security/regulatorycompliancestandards'
        expect(types()).toEqual([
            'microsoft.security/assessments',
            'microsoft.security/cvedetails',
            compliance,
            `${compliance}/regulatorycompliancecontrols`,
        ])
        tenant.rights.hidden.add(compliance)
        tenant.version += 1
        expect(types()).toEqual(['microsoft.security/assessments', 'microsoft.security/cvedetails'])
    })

    test('resource groups and management groups are containers', () => {
        const query = 'resourcecontainers | summarize n = count() by type | order by type asc'
        expect(objectOf(ask(query)?.body as Json)['data']).toEqual([
            { type: 'microsoft.management/managementgroups', n: 3 },
            { type: 'microsoft.resources/subscriptions', n: 2 },
            { type: 'microsoft.resources/subscriptions/resourcegroups', n: 2 },
        ])
    })

    test('a query outside the subset is a bad request, even where there are no rows', () => {
        expect(ask("resources | where id == 'none' | where treepath(tags) == 1")).toMatchObject({
            status: 400,
            body: { error: { details: [{ code: 'InvalidQuery' }] } },
        })
    })
})
