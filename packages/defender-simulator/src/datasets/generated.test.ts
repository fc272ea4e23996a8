import { createHash } from 'node:crypto'
import { objectOf, textOf, type JsonObject } from '../tenant/tenant.ts'
import { generatedTenant } from './generated.ts'

const OPTIONS = { rows: 300, subscriptions: 2, seed: 7, individual: 0 }

describe('a generated tenant', () => {
    test('is the same for the same options', () => {
        const options = { ...OPTIONS, containerImages: 3 }
        expect(generatedTenant(options)).toEqual(generatedTenant(options))
    })

    test('of a seed stays what it was', () => {
        const tenant = generatedTenant({ rows: 1000, subscriptions: 3, seed: 1, containerImages: 10 })
        const digest = (value: unknown) => createHash('sha1').update(JSON.stringify(value)).digest('hex').slice(0, 8)
        expect([digest(tenant.assessments), digest(tenant.complianceAssessments), digest(tenant.resources)]).toEqual([
            'b5aa6e52',
            '52d24e2d',
            '9f8aba27',
        ])
    })

    test('makes the same row whenever it is asked for it', () => {
        const { rows, assessments } = generatedTenant({ rows: 1000, subscriptions: 3, seed: 1, rowBytes: 900 })
        for (const number of [999, 3, 950, 929, 0]) {
            const stored = rows.assessments.stored(number) ?? 0
            expect(rows.assessments.resource(stored)).toEqual(assessments[number])
            expect(rows.assessments.idOf(stored)).toBe(assessments[number]?.id)
            expect(JSON.stringify(assessments[number]).length).toBeGreaterThanOrEqual(900)
        }
    })

    test('holds by default what tenants hold since 2026, in as many rows as were asked for', () => {
        const options = { rows: 1000, subscriptions: 2, seed: 7 }
        const { assessments, standardAssignments, complianceAssessments } = generatedTenant(options)
        expect(generatedTenant(options).assessments).toEqual(assessments)
        expect(assessments).toHaveLength(1000)
        const plain = generatedTenant({ ...options, individual: 0 }).assessments
        expect(assessments.slice(0, 900)).toEqual(plain.slice(0, 900))
        const added = assessments.slice(900)
        const told = (path: (properties: JsonObject) => unknown) =>
            new Set(added.map((item) => path(objectOf(item['properties']))))
        const categories = told(({ metadata }) => objectOf(metadata)['recommendationCategory'])
        for (const category of ['SoftwareUpdate', 'SystemUpdate', 'ServiceUpgrade', 'HostMisconfigurations'])
            expect(categories).toContain(category)
        for (const category of ['ExposedSecrets', 'CodeVulnerabilities', 'IacVulnerabilities', 'QuantumUpdate'])
            expect(categories).toContain(category)
        expect(told(({ status }) => objectOf(status)['cause'])).toContain('Exempt')
        expect(told(({ status }) => objectOf(status)['code'])).toContain('Paused')
        expect(told(({ metadata }) => objectOf(metadata)['assessmentType'])).toContain('QuantumBuiltIn')
        expect([...told(({ resourceDetails }) => objectOf(resourceDetails)['Source'])].sort()).toEqual([
            'AWS',
            'Azure',
            'GCP',
            'GitHub',
            'Quantum',
        ])
        const words = [...told(({ resourceDetails }) => objectOf(resourceDetails)['ResourceType'])]
        for (const word of ['K8s-container', 'microsoft.security/securityconnectors/computeinstances'])
            expect(words).toContain(word)
        expect(words.some((word) => /securityconnectors\/(ec2|kinesis|iam)/.test(String(word)))).toBe(true)
        const ids = added.map(({ id }) => id)
        expect(ids.length - new Set(ids).size).toBeGreaterThan(0)
        expect(new Set(ids).size - new Set(ids.map((id) => id.toLowerCase())).size).toBeGreaterThan(0)
        const effects = standardAssignments.map((item) => objectOf(item['properties'])['effect'])
        expect(effects).toEqual(['Audit', 'Exempt', 'Observe'])
        const types = complianceAssessments.map((item) => objectOf(item['properties'])['assessmentType'])
        expect(new Set(types)).toEqual(new Set(['AssessmentResult', 'AssessmentCategory', 'MicrosoftManaged']))
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
