/** The CVEs of a recommendation, from its row and from the CVEs' own details. Total and pure. */
import type { Vulnerability } from '../../containers/vulnerabilities.ts'
import { cut } from '../../compliance/limits.ts'
import { plainText } from '../../compliance/text.ts'
import { glideTime } from '../../compliance/times.ts'
import { listOf, member, objectOf, parseJson, textOf, type JsonObject } from '../../vocabulary/json.ts'

const MAX_SUMMARY = 1000

/** Reads CvesDetails, which is a JSON list, or the same as text; ids that only ScannersDetails names come along. */
export function vulnerabilitiesOf(additionalData: JsonObject): Vulnerability[] {
    const found = new Map<string, Vulnerability>()
    for (const entry of listOf(parsed(member(additionalData, 'CvesDetails')))) {
        const vulnerability = fromRow(objectOf(entry))
        if (vulnerability.cve !== '') found.set(vulnerability.cve, vulnerability)
    }
    const scanners = objectOf(parsed(member(additionalData, 'ScannersDetails')))
    for (const scanner of Object.values(scanners)) {
        for (const id of listOf(member(objectOf(scanner), 'CvesIds'))) {
            const cve = textOf(id).toUpperCase()
            if (cve !== '' && !found.has(cve)) found.set(cve, fromRow({ CveId: cve }))
        }
    }
    return [...found.values()].sort((a, b) => (a.cve < b.cve ? -1 : 1))
}

function fromRow(entry: JsonObject): Vulnerability {
    const value = (name: string) => textOf(member(entry, name))
    const [cvss] = listOf(member(entry, 'Cvss')).map((item) => objectOf(member(objectOf(item), 'Value')))
    const exploit = objectOf(member(entry, 'ExploitabilityDetails'))
    return {
        cve: value('CveId').toUpperCase(),
        severity: value('Severity'),
        score: textOf(member(cvss ?? {}, 'Base')),
        vector: textOf(member(cvss ?? {}, 'CvssVectorString')),
        fixStatus: value('FixStatus'),
        fixedVersion: value('FixedVersion'),
        published: glideTime(value('PublishedDate')),
        modified: glideTime(value('LastModifiedDate')),
        summary: cut(plainText(value('Description')), MAX_SUMMARY),
        exploited: exploitKnown(exploit),
    }
}

/** A row with the CVE's own details, which are newer (azure.md 10.3). Undefined for a CVE that was rejected. */
export function withDetails(row: Vulnerability, details: JsonObject | undefined): Vulnerability | undefined {
    if (details === undefined) return row
    const value = (name: string) => textOf(member(details, name))
    if (value('status').toLowerCase() === 'reject') return undefined
    const versions = objectOf(member(details, 'cvss'))
    const cvss = objectOf(['4.0', '3.1', '3.0', '2.0'].map((version) => versions[version]).find((item) => item))
    return {
        ...row,
        severity: value('severity') || row.severity,
        score: textOf(member(cvss, 'base')) || row.score,
        vector: textOf(member(cvss, 'cvssVectorString')) || row.vector,
        published: glideTime(value('publishedDate')) || row.published,
        modified: glideTime(value('lastModifiedDate')) || row.modified,
        summary: cut(plainText(value('description')), MAX_SUMMARY) || row.summary,
        exploited: exploitKnown(objectOf(member(details, 'exploitabilityDetails'))) || row.exploited,
    }
}

const EXPLOIT_FLAGS = [
    'IsInExploitKit',
    'IsPubliclyDisclosed',
    'IsVerified',
    'ExploitStepsPublished',
    'ExploitStepsVerified',
]

function exploitKnown(details: JsonObject): string {
    return EXPLOIT_FLAGS.some((flag) => textOf(member(details, flag)).toLowerCase() === 'true') ? 'true' : ''
}

function parsed(value: unknown): unknown {
    if (typeof value !== 'string') return value
    try {
        return parseJson(value)
    } catch {
        return undefined
    }
}
