import { get } from '../testing/requests.ts'
import { ROOT, smallTenant, SUB_A, SUB_B } from '../testing/tenant.ts'
import { objectOf, objectsOf, textOf, type Json, type Tenant } from '../tenant/tenant.ts'
import { handleArm } from './arm.ts'

const GROUP = '/providers/Microsoft.Management/managementGroups'
const SETS = '/providers/Microsoft.Authorization/policySetDefinitions'

describe('Azure Resource Manager', () => {
    let tenant: Tenant
    beforeEach(() => {
        tenant = smallTenant()
    })

    const ask = (path: string) => handleArm(tenant, get(path), 1000)
    const body = (path: string) => objectOf(ask(path)?.body as Json)
    const names = (path: string) => objectsOf(body(path)['value']).map((item) => item['name'])

    describe('management groups', () => {
        const VERSION = 'api-version=2021-04-01'

        test('are listed, with a nextLink that is null at the end', () => {
            expect(names(`${GROUP}?${VERSION}`)).toEqual(['outer', 'inner', ROOT])
            expect(body(`${GROUP}?${VERSION}`)['nextLink']).toBeNull()
        })

        test('come in pages', () => {
            const first = body(`${GROUP}/${ROOT}/descendants?${VERSION}&%24top=3`)
            expect(objectsOf(first['value']).map((item) => item['name'])).toEqual(['outer', 'inner', SUB_B])
            const second = body(textOf(first['nextLink']))
            expect(objectsOf(second['value']).map((item) => item['name'])).toEqual([SUB_A])
            expect(second['nextLink']).toBeNull()
        })

        test('have children, at one level or at all', () => {
            const children = (query: string) =>
                objectOf(body(`${GROUP}/outer?${VERSION}${query}`)['properties'])['children']
            expect(children('')).toBeUndefined()
            expect(children('&$expand=children')).toEqual([
                {
                    id: `${GROUP}/inner`,
                    type: 'Microsoft.Management/managementGroups',
                    name: 'inner',
                    displayName: 'INNER',
                },
            ])
            expect(children('&$expand=children&$recurse=true')).toMatchObject([
                { name: 'inner', children: [{ id: `/subscriptions/${SUB_A}`, type: '/subscriptions', name: SUB_A }] },
            ])
        })

        test('name their ancestors', () => {
            expect(body(`${GROUP}/INNER?${VERSION}&$expand=ancestors`)).toMatchObject({
                properties: {
                    details: {
                        parent: { name: 'outer' },
                        managementGroupAncestorsChain: [{ name: 'outer' }, { name: ROOT }],
                    },
                },
            })
        })

        test('that nobody knows are refused', () => {
            expect(ask(`${GROUP}/nobody?${VERSION}`)).toMatchObject({ status: 403 })
        })

        test('list their own subscriptions', () => {
            expect(names(`${GROUP}/inner/subscriptions?${VERSION}`)).toEqual([SUB_A])
            expect(names(`${GROUP}/outer/subscriptions?${VERSION}`)).toEqual([])
        })
    })

    describe('policy sets', () => {
        const VERSION = 'api-version=2023-04-01'

        test.each([
            ['', ['builtin', 'static']],
            [`${GROUP}/outer`, ['builtin', 'static', 'outer-custom']],
            [`${GROUP}/inner`, ['builtin', 'static', 'outer-custom', 'inner-custom']],
            [`/subscriptions/${SUB_A}`, ['builtin', 'static', 'outer-custom', 'inner-custom', 'a-custom']],
            [`/subscriptions/${SUB_B}`, ['builtin', 'static', 'b-custom']],
        ])('at scope "%s"', (scope, expected) => {
            expect(names(`${scope}${SETS}?${VERSION}`)).toEqual(expected)
        })

        test.each([
            ['', "policyType -eq 'BuiltIn'", ['builtin']],
            [`/subscriptions/${SUB_A}`, "policyType -eq 'Custom'", ['outer-custom', 'inner-custom', 'a-custom']],
            [`/subscriptions/${SUB_A}`, 'atExactScope()', ['a-custom']],
            [`${GROUP}/outer`, 'atExactScope()', ['outer-custom']],
            ['', "category -eq 'Regulatory Compliance'", ['static']],
        ])('at scope "%s" with %s', (scope, filter, expected) => {
            for (const name of ['$filter', '%24filter'])
                expect(names(`${scope}${SETS}?${VERSION}&${name}=${encodeURIComponent(filter)}`)).toEqual(expected)
        })

        test('an unknown filter is refused', () => {
            expect(ask(`${SETS}?${VERSION}&$filter=colour`)).toMatchObject({ status: 400 })
        })

        test('come in pages that keep the filter', () => {
            const filter = encodeURIComponent("policyType -eq 'Custom'")
            const first = body(`/subscriptions/${SUB_A}${SETS}?${VERSION}&$filter=${filter}&$top=2`)
            expect(objectsOf(first['value'])).toHaveLength(2)
            const second = body(textOf(first['nextLink']))
            expect(objectsOf(second['value']).map((item) => item['name'])).toEqual(['a-custom'])
            expect(second['nextLink']).toBeUndefined()
        })

        test('a page has at least one', () => {
            expect(ask(`${SETS}?${VERSION}&$top=0`)).toMatchObject({ status: 400 })
        })

        test('one by its name, only where it is defined', () => {
            expect(body(`${SETS}/BUILTIN?${VERSION}`)).toMatchObject({
                name: 'builtin',
                type: 'Microsoft.Authorization/policySetDefinitions',
            })
            expect(body(`${GROUP}/outer${SETS}/outer-custom?${VERSION}`)['name']).toBe('outer-custom')
            expect(ask(`/subscriptions/${SUB_A}${SETS}/builtin?${VERSION}`)).toMatchObject({
                status: 404,
                body: { error: { code: 'PolicySetDefinitionNotFound' } },
            })
            const definitions = SETS.replace('policySet', 'policy')
            expect(ask(`${definitions}/none?${VERSION}`)).toMatchObject({
                body: { error: { code: 'PolicyDefinitionNotFound' } },
            })
        })
    })

    describe('regulatory compliance', () => {
        const STANDARDS = `/subscriptions/${SUB_A}/providers/Microsoft.Security/regulatoryComplianceStandards`
        const VERSION = 'api-version=2019-01-01-preview'

        test('has the full nested type on the wire, whatever the dataset says', () => {
            expect(
                objectsOf(body(`${STANDARDS}/S%20(1)/regulatoryComplianceControls?${VERSION}`)['value']),
            ).toMatchObject([
                { name: '1.1', type: 'Microsoft.Security/regulatoryComplianceStandards/regulatoryComplianceControls' },
            ])
        })

        test('lists one level, filtered by state', () => {
            expect(names(`${STANDARDS}?${VERSION}`)).toEqual(['S (1)'])
            expect(names(`${STANDARDS}?${VERSION}&$filter=state eq 'Passed'`)).toEqual([])
        })

        test('gets one, or says that there is none', () => {
            expect(body(`${STANDARDS}/S%20(1)?${VERSION}`)['name']).toBe('S (1)')
            expect(ask(`${STANDARDS}/T?${VERSION}`)).toMatchObject({ status: 404 })
        })

        test('is absent when hidden', () => {
            tenant.rights.hidden.add('microsoft.security/regulatorycompliancestandards')
            expect(names(`${STANDARDS}?${VERSION}`)).toEqual([])
        })
    })

    describe('subscriptions', () => {
        test('without a role are left out of the list, and refused by themselves', () => {
            tenant.rights.unreadable.add(SUB_A)
            expect(objectsOf(body('/subscriptions?api-version=2022-12-01')['value'])).toMatchObject([
                { subscriptionId: SUB_B },
            ])
            for (const path of ['', '/providers/Microsoft.Security/assessments'])
                expect(
                    ask(`/subscriptions/${SUB_A}${path}?api-version=${path === '' ? '2022-12-01' : '2021-06-01'}`),
                ).toMatchObject({
                    status: 403,
                    body: { error: { code: 'AuthorizationFailed' } },
                })
        })

        test.each([
            ['contoso', 400, 'InvalidSubscriptionId'],
            ['99999999-9999-4999-8999-999999999999', 404, 'SubscriptionNotFound'],
        ])('%s is answered with %d %s', (id, status, code) => {
            expect(
                ask(`/subscriptions/${id}/providers/Microsoft.Security/pricings?api-version=2024-01-01`),
            ).toMatchObject({
                status,
                body: { error: { code } },
            })
        })
    })

    test.each([
        [`${SETS}`, 'MissingApiVersionParameter'],
        [`${SETS}?api-version=2001-01-01`, 'InvalidResourceType'],
    ])('%s is refused with %s', (path, code) => {
        expect(ask(path)).toMatchObject({ status: 400, body: { error: { code } } })
    })

    test('assessments of a management group are those of the subscriptions below it', () => {
        const listed = objectsOf(
            body(`${GROUP}/outer/providers/Microsoft.Security/assessments?api-version=2021-06-01`)['value'],
        )
        expect(listed.map((item) => textOf(item['id']).includes(SUB_A))).toEqual([true])
    })
})
