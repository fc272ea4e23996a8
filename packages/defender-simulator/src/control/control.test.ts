import { handleControl } from './control.ts'
import { Faults } from '../faults/faults.ts'
import { post } from '../testing/requests.ts'
import { smallTenant, SUB_A } from '../testing/tenant.ts'
import { objectOf, type Json, type Tenant } from '../tenant/tenant.ts'

const ASSESSMENT = `/subscriptions/${SUB_A}/resourceGroups/rg/providers/X/y/z/providers/Microsoft.Security/assessments/key`

describe('the control API', () => {
    let tenant: Tenant
    beforeEach(() => {
        tenant = smallTenant()
    })

    const control = (path: string, body: Json) => {
        const request = { ...post(`/_simulator/${path}`, body), headers: { authorization: 'Bearer key' } }
        return handleControl(
            { tenant, faults: new Faults(), requests: [], clock: {}, controlKey: 'key', issuedTokens: [] },
            request,
        ).status
    }
    const assessment = () => tenant.assessments.find((item) => item.id === ASSESSMENT)

    test('merges a patch into the properties of an assessment', () => {
        expect(control('assessments/update', { id: ASSESSMENT.toUpperCase(), properties: { a: { b: 1 } } })).toBe(200)
        expect(control('assessments/update', { id: ASSESSMENT, properties: { a: { c: [2] } } })).toBe(200)
        expect(assessment()?.['properties']).toEqual({ a: { b: 1, c: [2] } })
    })

    test('changes the status of every so manieth assessment', () => {
        const statuses = () => tenant.assessments.map(({ properties }) => objectOf(properties)['status'])
        const day = (body: Json) => control('assessments/day', body)
        expect(day({ every: 2, code: 'Healthy', statusChangeDate: 'one' })).toBe(200)
        expect(statuses()).toEqual([{ code: 'Healthy', statusChangeDate: 'one' }, undefined])
        expect(day({ every: 1, statusChangeDate: 'two' })).toBe(200)
        expect(statuses()).toEqual([
            { code: 'Unhealthy', statusChangeDate: 'two' },
            { code: '', statusChangeDate: 'two' },
        ])
        for (const every of [0, 1.5, 'x']) expect(day({ every, statusChangeDate: 'three' })).toBe(400)
    })

    test('adds, replaces and removes resources of any served type', () => {
        const connector = {
            id: `/subscriptions/${SUB_A}/resourceGroups/rg/providers/Microsoft.Security/securityConnectors/c`,
            name: 'c',
            type: 'Microsoft.Security/securityConnectors',
        }
        const before = tenant.version
        expect(control('resources', connector)).toBe(200)
        expect(control('resources', { ...connector, kind: 'again' })).toBe(200)
        expect(tenant.securityConnectors).toEqual([{ ...connector, kind: 'again' }])
        expect(tenant.version).toBe(before + 2)
        expect(control('resources/remove', { id: connector.id })).toBe(200)
        expect(tenant.securityConnectors).toEqual([])
        expect(control('resources/remove', { id: connector.id })).toBe(404)
        expect(control('resources', { id: '/x', name: 'x', type: 'unheard/of' })).toBe(404)
    })

    test('replaces tags', () => {
        const id = tenant.resources[0]?.id ?? ''
        expect(control('resources/tags', { id, tags: { owner: 'me' } })).toBe(200)
        expect(tenant.resources[0]?.['tags']).toEqual({ owner: 'me' })
    })

    test('turns a plan on and off', () => {
        for (const tier of ['Standard', 'Free'])
            expect(control('pricings', { subscription: SUB_A, plan: 'Containers', tier })).toBe(200)
        expect(tenant.pricings.map((item) => item['properties'])).toEqual([{ pricingTier: 'Free' }])
    })

    test('takes rights and gives them back', () => {
        control('rights', { subscription: SUB_A.toUpperCase(), readable: false })
        control('rights', { type: 'Microsoft.Security/Pricings', visible: false })
        control('rights', { type: 'Microsoft.Security/SecurityStandards', indexed: false })
        control('rights', { tenantReader: false })
        expect(tenant.rights).toEqual({
            unreadable: new Set([SUB_A]),
            hidden: new Set(['microsoft.security/pricings']),
            unindexed: new Set(['microsoft.security/securitystandards']),
            tenantReader: false,
        })
        control('rights', { subscription: SUB_A, readable: true })
        control('rights', { type: 'microsoft.security/pricings', visible: true })
        control('rights', { type: 'microsoft.security/securitystandards', indexed: true })
        control('rights', { tenantReader: true })
        expect(tenant.rights).toEqual({
            unreadable: new Set(),
            hidden: new Set(),
            unindexed: new Set(),
            tenantReader: true,
        })
    })
})
