/** The CVEs of a recommendation, from its row and from the CVEs' own details. Total and pure. */
import type { Vulnerability } from '../../containers/vulnerabilities.ts'
import { cut } from '../../compliance/limits.ts'
import { plainText } from '../../compliance/text.ts'
import { glideTime } from '../../compliance/times.ts'
import { bagOf, membersOf } from '../../azure/records/members.ts'
import { listOf, member, objectOf, parseJson, textOf, type JsonObject } from '../../vocabulary/json.ts'

const MAX_SUMMARY = 1000

/** What a row names, and why that may not be all; `problem` is '' for a whole list. */
export interface Found {
    vulnerabilities: Vulnerability[]
    problem: string
}

/** What a row says of its package, coalesced from the row and from what its scanners say (azure.md 10.3). */
export interface PackageFacts {
    version: string
    type: string
    fixStatus: string
    fixedVersion: string
}

/** `additionalData`, an object or JSON in text. */
export function packageFacts(additionalData: unknown): PackageFacts {
    const said = membersOf(additionalData, ...scannersOf(additionalData))
    const versions = (name: string) =>
        said
            .values(name)
            .map(versionsOf)
            .find((text) => text !== '') ?? ''
    return {
        version: versions('DetectedSoftwareVersions'),
        type: said.fact('PackageType', 'Category'),
        fixStatus: said.fact('FixStatus'),
        fixedVersion: versions('FixedVersion'),
    }
}

/**
 * Reads CvesDetails, a JSON list or the same as text. Ids that only ScannersDetails or AdditionalIdentifiers name come
 * along, and those that can be read in a list that is cut off.
 */
export function vulnerabilitiesOf(additionalData: unknown): Found {
    const facts = packageFacts(additionalData)
    const found = new Map<string, Vulnerability>()
    const add = (vulnerability: Vulnerability) => {
        const key = vulnerability.cve.toLowerCase()
        if (key !== '' && !found.has(key))
            found.set(key, {
                ...vulnerability,
                fixStatus: vulnerability.fixStatus || facts.fixStatus,
                fixedVersion: vulnerability.fixedVersion || facts.fixedVersion,
            })
    }
    const { read, problem } = listed(membersOf(additionalData).values('CvesDetails')[0])
    for (const vulnerability of read) add(vulnerability)
    for (const scanner of scannersOf(additionalData))
        for (const id of listOf(parsed(membersOf(scanner).values('CvesIds')[0]))) add(fromRow({ CveId: textOf(id) }))
    const vulnerabilities = [...found.values()].sort((a, b) => (a.cve < b.cve ? -1 : 1))
    const isEmpty = problem === '' && vulnerabilities.length === 0
    return { vulnerabilities, problem: isEmpty ? 'CvesDetails names no vulnerability.' : problem }
}

/** The entries of CvesDetails; of a list that cannot be read, what is named in it. */
function listed(said: unknown): { read: Vulnerability[]; problem: string } {
    const list = parsed(said)
    if (Array.isArray(list)) {
        const read = list.map((entry) => fromRow(objectOf(entry)))
        const nameless = read.filter(({ cve }) => cve === '').length
        return {
            read,
            problem: nameless === 0 ? '' : `${nameless} of ${read.length} entries of CvesDetails name no id.`,
        }
    }
    const text = textOf(said).trim()
    if (said === undefined || text === '') return { read: [], problem: '' }
    const named = text.match(NAMED) ?? []
    return { read: named.map((id) => fromRow({ CveId: id })), problem: 'CvesDetails cannot be read, or is cut off.' }
}

/** Ids in a text that is no JSON any more: whole ones only. */
const NAMED = /(?:CVE-\d{4}-\d{4,}(?=\D)|GHSA(?:-[0-9a-z]{4}){3}(?=\W))/gi

/** Ids of CVEs are in upper case; others, as GHSA's, keep their own. */
function idOf(text: string): string {
    const id = text.trim()
    return /^cve-/i.test(id) ? id.toUpperCase() : id
}

/** Each scanner's bag. */
function scannersOf(additionalData: unknown): unknown[] {
    return membersOf(additionalData)
        .values('ScannersDetails')
        .flatMap((scanners) => Object.values(bagOf(scanners)))
}

function fromRow(entry: JsonObject): Vulnerability {
    const said = membersOf(entry)
    const others = said.values('AdditionalIdentifiers').flatMap((ids) => (Array.isArray(ids) ? ids : [ids]))
    const other = others.map((id) => membersOf(id).fact('Id', 'Value', 'Name') || textOf(id)).find((id) => id !== '')
    const cvss = cvss3(
        listOf(parsed(said.values('Cvss')[0])).map((item) => {
            const version = membersOf(item)
            return [version.text('Key'), version.values('Value')[0]]
        }),
    )
    return {
        cve: idOf(said.fact('CveId') || (other ?? '')),
        severity: said.text('Severity'),
        ...cvss,
        fixStatus: said.text('FixStatus'),
        fixedVersion: said.text('FixedVersion'),
        published: glideTime(said.text('PublishedDate')),
        modified: glideTime(said.text('LastModifiedDate')),
        summary: cut(plainText(said.text('Description')), MAX_SUMMARY),
        exploited: exploitKnown(bagOf(said.values('ExploitabilityDetails')[0])),
    }
}

/** Score and vector of the newest version 3: its columns take no other version. A vector names its own version. */
function cvss3(versions: readonly (readonly [version: string, value: unknown])[]): { score: string; vector: string } {
    const [best] = versions
        .map(([key, value]) => {
            const said = membersOf(value)
            const vector = said.text('CvssVectorString')
            const version = /^CVSS:([\d.]+)/i.exec(vector)?.[1] ?? key.replace(/^v/i, '')
            return { version, score: said.text('Base') || textOf(value), vector }
        })
        .filter(({ version, score }) => /^3(\.|$)/.test(version) && Number(score) > 0)
        .sort((a, b) => (a.version < b.version ? 1 : -1))
    return best === undefined ? { score: '', vector: '' } : { score: best.score, vector: best.vector }
}

/** A row with the CVE's own details, which are newer (azure.md 10.3). Undefined for a CVE that was rejected. */
export function withDetails(row: Vulnerability, details: JsonObject | undefined): Vulnerability | undefined {
    if (details === undefined) return row
    const value = (name: string) => textOf(member(details, name))
    if (value('status').toLowerCase() === 'reject') return undefined
    const cvss = cvss3(Object.entries(bagOf(member(details, 'cvss'))))
    return {
        ...row,
        severity: value('severity') || row.severity,
        // Both of one version, and of one source.
        ...(cvss.score === '' ? {} : cvss),
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

/** Versions come as a list, or as the same in text, or as plain text. */
function versionsOf(value: unknown): string {
    const list = parsed(value)
    return Array.isArray(list) ? list.map(textOf).join(', ') : textOf(value).trim()
}
