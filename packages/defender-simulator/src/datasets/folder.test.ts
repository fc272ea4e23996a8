import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { patch, remove } from '../tenant/tenant.ts'
import { smallTenant, SUB_A } from '../testing/tenant.ts'
import { folderTenant, tenantOf } from './folder.ts'

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

    test('what one answer has twice is served twice, alike, different or in another letter case', () => {
        const again = assessment('Healthy')
        const twice = [assessment('Unhealthy'), assessment('Unhealthy'), { ...again, id: again.id.toUpperCase() }]
        const codes = (tenant: ReturnType<typeof tenantOf>) =>
            tenant.assessments.map((item) => (item['properties'] as { status: { code: string } }).status.code)
        expect(codes(tenantOf([{ value: twice }]))).toEqual(['Unhealthy', 'Unhealthy', 'Healthy'])
        // Another answer replaces all of them.
        expect(codes(tenantOf([{ value: twice }, again]))).toEqual(['Healthy'])
    })

    test("Resource Graph's own answer is read, as its API and as `az graph query` write it", () => {
        const row = { ...assessment('Healthy'), type: 'microsoft.security/assessments', tenantId: 't', location: '' }
        const answers = [
            { totalRecords: 2, count: 2, data: [row, row], facets: [], resultTruncated: 'false' },
            { count: 1, data: [row], skip_token: null, total_records: 1 },
        ]
        expect(answers.map((answer) => tenantOf([answer]).assessments.length)).toEqual([2, 1])
        expect(tenantOf([{ method: 'POST', body: answers[0] ?? null }]).assessments).toHaveLength(2)
    })

    test('a change is made to all rows of an id', () => {
        const item = assessment('Unhealthy')
        const tenant = tenantOf([{ value: [item, { ...item, id: item.id.toUpperCase() }] }])
        expect(patch(tenant, item.id, { properties: { status: { code: 'Healthy' } } })).toBe(true)
        expect(tenant.assessments.map((row) => row['properties'])).toEqual([
            { status: { code: 'Healthy' } },
            { status: { code: 'Healthy' } },
        ])
        expect([remove(tenant, item.id), tenant.assessments, remove(tenant, item.id)]).toEqual([true, [], false])
    })

    test.each([
        ['is empty', {}, 'it has no .json file'],
        ['has nothing that is served', { 'a.json': { value: [{ id: '/x', type: 'X/y' }, {}] } }, '1 x/y, 1 no type'],
        ['has no resources', { 'a.json': [] }, 'no objects'],
    ])('a folder that %s is refused with a remedy', (_what, files, said) => {
        const folder = mkdtempSync(join(tmpdir(), 'dataset-'))
        for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), JSON.stringify(content))
        expect(() => folderTenant(folder)).toThrow(said)
        expect(() => folderTenant(folder)).toThrow('"type": "Microsoft.Security/assessments"')
        rmSync(folder, { recursive: true })
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
