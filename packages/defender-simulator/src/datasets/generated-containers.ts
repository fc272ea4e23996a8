/** Container images of a generated tenant: a row per image and vulnerable package, and the details of its CVEs; azure.md 10.3, 10.5. */
import { subscriptionOf, type Json, type JsonObject, type Resource, type Tenant } from '../tenant/tenant.ts'
import { guids } from './random.ts'

const PACKAGES = 24
const CVES = 200
const PER_IMAGE = 8
const PER_PACKAGE = 5
const SEVERITIES = ['Critical', 'High', 'Medium', 'Low']

interface Package {
    /** Key of the recommendation to update it. */
    key: string
    name: string
    cves: string[]
}

/** Adds rows of `images` images, and the CVE details that they mention. */
export function generateContainerImages(tenant: Tenant, next: () => number, images: number): void {
    if (images === 0) return
    const { hex, guid } = guids(next)
    const around = (mean: number) => mean - 2 + Math.floor(next() * 5)
    const packages = Array.from({ length: PACKAGES }, (_, number): Package => {
        const first = Math.floor(next() * CVES)
        const cves = Array.from({ length: around(PER_PACKAGE) }, (_unused, index) => cveId((first + index) % CVES))
        return { key: guid(), name: `library-${number + 1}`, cves }
    })
    for (let image = 0; image < images; image += 1) {
        const digest = `sha256:${hex(64)}`
        const subscription = tenant.subscriptions[image % tenant.subscriptions.length]
        const first = Math.floor(next() * PACKAGES)
        const count = around(PER_IMAGE)
        for (let index = 0; index < count; index += 1) {
            const found = packages[(first + index) % PACKAGES]
            if (found && subscription)
                tenant.rows.assessments.push(imageRow(subscriptionOf(subscription.id), image, digest, found))
        }
    }
    for (let number = 0; number < CVES; number += 1) tenant.cveDetails.push(cveDetails(number))
}

function cveId(number: number): string {
    return `CVE-2026-${String(10000 + number)}`
}

/** Every second image has its keys in camelCase. */
function imageRow(subscription: string, image: number, digest: string, { key, name, cves }: Package): Resource {
    const repository = `team/app-${image + 1}`
    const host = 'generated.azurecr.io'
    const spelled = (object: JsonObject) => (image % 2 === 0 ? object : camelCase(object))
    const resource = `/subscriptions/${subscription}/resourcegroups/rg-images/providers/microsoft.containerregistry/registries/generated/repositories-${repository.replace(/\//g, '-')}-images-${digest}`
    const at = '2026-10-01T04:11:02.1234567Z'
    const details = cves.map((cve) =>
        spelled({ CveId: cve, Severity: severityOf(cve), FixStatus: 'FixAvailable', FixedVersion: '2.0.0' }),
    )
    const metadata = { displayName: `Update ${name}`, assessmentType: 'DynamicBuiltIn', severity: 'High' }
    return {
        id: `${resource}/providers/microsoft.security/assessments/${key}`,
        name: key,
        type: 'Microsoft.Security/assessments',
        properties: {
            displayName: `Update ${name}`,
            resourceDetails: spelled({
                Source: 'Azure',
                ResourceType: '.containerimage',
                ResourceName: repository,
                Id: resource,
            }),
            status: { code: 'Unhealthy', statusChangeDate: at, firstEvaluationDate: at },
            metadata: { ...metadata, recommendationCategory: 'SoftwareUpdate', categories: ['Container'] },
            additionalData: spelled({
                SoftwareName: name,
                SoftwareVendor: 'example',
                PackageType: 'OS',
                DetectedSoftwareVersions: '["1.0.0"]',
                FixedVersion: '2.0.0',
                FixStatus: 'FixAvailable',
                MaxCvssScore: '8.7',
                CvesDetails: JSON.stringify(details),
            }),
            resourceAdditionalData: JSON.stringify(
                spelled({
                    Digest: digest,
                    ImageUri: `${host}/${repository}@${digest}`,
                    RepositoryDetails: spelled({ RepositoryName: repository, RegistryHost: host }),
                }),
            ),
        },
    }
}

function camelCase(object: JsonObject): JsonObject {
    return Object.fromEntries(
        Object.entries(object).map(([name, value]): [string, Json] => [
            name.charAt(0).toLowerCase() + name.slice(1),
            value,
        ]),
    )
}

function severityOf(cve: string): string {
    return SEVERITIES[Number(cve.at(-1)) % SEVERITIES.length] ?? 'Low'
}

function cveDetails(number: number): Resource {
    const cve = cveId(number)
    const name = cve.toLowerCase()
    return {
        id: `/providers/microsoft.security/cvedetails/${name}`,
        name,
        type: 'Microsoft.Security/cveDetails',
        properties: {
            cveId: cve,
            severity: severityOf(cve),
            status: '',
            cvssSource: 'NVD',
            publishedDate: '2026-06-20T00:00:00Z',
            lastModifiedDate: '2026-08-01T00:00:00Z',
            cvss: {
                '4.0': null,
                '3.0': { base: 8.7, cvssVectorString: 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:N' },
                '2.0': null,
            },
            exploitabilityDetails: { IsPubliclyDisclosed: false, IsInExploitKit: false, IsVerified: false },
            weaknesses: [{ Id: 'CWE-79' }],
            references: [{ Source: 'nvd', Title: '', Url: `https://nvd.example/vuln/${cve}` }],
            description: `Description of ${cve}.`,
            key: cve,
        },
    }
}
