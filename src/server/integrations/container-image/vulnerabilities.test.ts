import { stage } from './stage.ts'
import { packageFacts, vulnerabilitiesOf, withDetails } from './vulnerabilities.ts'

const cve = (members: object) => ({ CvesDetails: JSON.stringify([{ CveId: 'CVE-2026-1', ...members }]) })
const cvss = (...versions: [key: string, base: number | string, vector?: string][]) =>
    versions.map(([Key, Base, CvssVectorString]) => ({ Key, Value: { Base, CvssVectorString } }))
const first = (additionalData: unknown) => vulnerabilitiesOf(additionalData).vulnerabilities[0]

test('the columns of version 3 take scores of version 3 alone', () => {
    expect(
        first(cve({ Cvss: cvss(['4.0', 6.9, 'CVSS:4.0/AV:N'], ['3', 9.8, 'CVSS:3.1/AV:N'], ['2.0', 5]) })),
    ).toMatchObject({ score: '9.8', vector: 'CVSS:3.1/AV:N' })
    expect(first(cve({ Cvss: cvss(['3.0', 7.1, 'CVSS:3.0/AV:L'], ['3.1', 7.5, 'CVSS:3.1/AV:L']) }))?.score).toBe('7.5')
    expect(first(cve({ Cvss: cvss(['2.0', 5, 'AV:N/AC:L']) }))).toMatchObject({ score: '', vector: '' })
    expect(first(cve({ cvss: [{ key: '3', value: '{"base":8.7,"cvssVectorString":"CVSS:3.1/x"}' }] }))?.score).toBe(
        '8.7',
    )
    const row = first(cve({ Cvss: cvss(['3', 5, 'CVSS:3.1/row']) }))
    if (row === undefined) throw new Error('no vulnerability')
    const details = (versions: object) => withDetails(row, { cvss: versions })
    expect(details({ '4.0': 6.9, '3.0': 9.8 })).toMatchObject({ score: '9.8', vector: '' })
    expect(
        details({
            '4.0': { base: 6.9, cvssVectorString: 'CVSS:4.0/a' },
            '3.0': { base: 9.8, cvssVectorString: 'CVSS:3.1/b' },
            '2.0': null,
        }),
    ).toMatchObject({ score: '9.8', vector: 'CVSS:3.1/b' })
    expect(details({ '4.0': { base: 6.9, cvssVectorString: 'CVSS:4.0/a' } })).toMatchObject({ score: '5' })
})

test('facts of a package are taken from the row, else from its scanners', () => {
    const mdvm = {
        DetectedSoftwareVersions: ['1.0', '1.1'],
        category: 'OS',
        FixStatus: 'FixAvailable',
        FixedVersion: '1.2',
    }
    const facts = { version: '1.0, 1.1', type: 'OS', fixStatus: 'FixAvailable', fixedVersion: '1.2' }
    expect(packageFacts({ ScannersDetails: { mdvm } })).toEqual(facts)
    expect(packageFacts(JSON.stringify({ scannersDetails: JSON.stringify({ mdvm }) }))).toEqual(facts)
    expect(packageFacts({ DetectedSoftwareVersions: '["9"]', PackageType: 'Dev', ScannersDetails: { mdvm } })).toEqual({
        ...facts,
        version: '9',
        type: 'Dev',
    })
    expect(first({ ...cve({}), ScannersDetails: { mdvm } })).toMatchObject({
        fixStatus: 'FixAvailable',
        fixedVersion: '1.2',
    })
})

test.each([
    ['text that is no JSON', 'hello', [], 'cannot be read'],
    ['cut off', '[{"CveId":"CVE-2026-10000","x":1},{"CveId":"CVE-2026-1', ['CVE-2026-10000'], 'cut off'],
    ['an object', '{"a":1}', [], 'cannot be read'],
    ['an entry without an id', '[{"CveId":"cve-2026-10000"},{"Severity":"High"}]', ['CVE-2026-10000'], '1 of 2'],
    ['another id', '[{"CveId":"","AdditionalIdentifiers":["GHSA-abcd-ef12-3456"]}]', ['GHSA-abcd-ef12-3456'], ''],
    ['nothing', '', [], 'names no vulnerability'],
])('a list of CVEs: %s', (_name, CvesDetails, ids, problem) => {
    const found = vulnerabilitiesOf({ CvesDetails })
    expect(found.vulnerabilities.map((vulnerability) => vulnerability.cve)).toEqual(ids)
    expect(found.problem).toContain(problem)
    if (problem === '') expect(found.problem).toBe('')
})

const DIGEST = `sha256:${'a'.repeat(64)}`
const running = (changes: object = {}) => ({
    id: '/subscriptions/s/resourceGroups/r/providers/Microsoft.Security/securityentitydata/k8s-container-web/providers/Microsoft.Security/assessments/1',
    code: 'Unhealthy',
    displayName: 'Update openssl',
    resourceDetails: { Source: 'Azure', ResourceType: 'K8S-Container', ResourceName: 'web' },
    additionalData: { SoftwareName: 'openssl', ...cve({}) },
    image: JSON.stringify({ Digest: DIGEST, ImageUri: `acr1.azurecr.io/team/app@${DIGEST}` }),
    ...changes,
})

test('a running container is its image', () => {
    expect(stage(running())).toMatchObject({
        staged: {
            columns: {
                image_digest: DIGEST,
                image_name: `acr1.azurecr.io/team/app@${DIGEST}`,
                registry: 'acr1.azurecr.io',
                repository: 'team/app',
                package_name: 'openssl',
            },
        },
    })
})

test('one whose image is not known is left out, an image without a digest and a list without ids are rejected', () => {
    expect(stage(running({ image: '' }))).toMatchObject({ excluded: { code: 'unknown_image' } })
    const resourceDetails = { ResourceType: '.containerimage' }
    expect(stage(running({ image: '', resourceDetails }))).toMatchObject({ rejected: { code: 'no_image' } })
    expect(stage(running({ additionalData: { CvesDetails: '[{' } }))).toMatchObject({
        rejected: { code: 'no_vulnerability_id' },
    })
    expect(stage(running({ additionalData: {}, code: 'Healthy' }))).toMatchObject({ staged: { status: 'passed' } })
})
