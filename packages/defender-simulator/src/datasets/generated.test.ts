import { objectOf, textOf } from '../tenant/tenant.ts'
import { generatedTenant } from './generated.ts'

const OPTIONS = { rows: 300, subscriptions: 2, seed: 7 }

describe('a generated tenant', () => {
    test('is the same for the same options', () => {
        const options = { ...OPTIONS, containerImages: 3 }
        expect(generatedTenant(options)).toEqual(generatedTenant(options))
    })

    test('has initiatives, compliance and tags', () => {
        const tenant = generatedTenant(OPTIONS)
        expect(tenant.policySets).toHaveLength(10)
        expect(tenant.complianceStandards).toHaveLength(2 * 5)
        expect(tenant.complianceControls).toHaveLength(2 * 5 * 20)
        const keys = new Set(tenant.metadata.map((item) => item.name))
        expect(tenant.complianceAssessments.filter((item) => !keys.has(item.name))).toEqual([])
        expect(tenant.resources.some((item) => item['tags'] !== null)).toBe(true)
        const policies = tenant.metadata.filter(
            (item) => textOf(objectOf(item['properties'])['policyDefinitionId']) !== '',
        )
        expect(policies).toHaveLength(tenant.metadata.length / 2)
    })

    test('container images are rows of their own, and every CVE has details', () => {
        const plain = generatedTenant(OPTIONS)
        const tenant = generatedTenant({ ...OPTIONS, containerImages: 10 })
        const rows = tenant.assessments.slice(OPTIONS.rows)
        expect(tenant.assessments.slice(0, OPTIONS.rows)).toEqual(plain.assessments)
        expect(plain.cveDetails).toEqual([])
        const digests = rows.map((row) => /sha256:[0-9a-f]{64}/.exec(row.id)?.[0])
        expect(new Set(digests).size).toBe(10)
        const mentioned = new Set(rows.flatMap((row) => JSON.stringify(row).match(/CVE-\d+-\d+/g) ?? []))
        const known = new Set(tenant.cveDetails.map((item) => item.name.toUpperCase()))
        expect(mentioned.size).toBeGreaterThan(10)
        expect([...mentioned].filter((cve) => !known.has(cve))).toEqual([])
    })
})
