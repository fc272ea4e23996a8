/**
 * Vulnerability entries over GlideRecord. They belong to Vulnerability Response, and the National Vulnerability Database
 * and other scanners fill them; what they have made is referred to and left as it is. A CVE that nobody has becomes a
 * third-party entry, as in the documented field map of another scanner (wiz-vul-resp-integration-view-findings).
 */
import type { Vulnerability } from '../../containers/vulnerabilities.ts'
import { SOURCE } from '../../vocabulary/names.ts'
import { eachOf, foreign, type Values } from '../records/foreign.ts'
import { glideLog } from '../basics.ts'
import { sysIdOf } from '../records/own.ts'
import { messageOf } from '../../vocabulary/thrown.ts'

const ENTRY = 'sn_vul_entry'
const OWN_ENTRY = 'sn_vul_third_party_entry'

/** sys_ids of entries by id, made where they are missing; without those that the instance refuses. */
export function vulnerabilityEntries(vulnerabilities: readonly Vulnerability[]): Map<string, string> {
    const found = new Map<string, string>()
    const byCve = new Map(vulnerabilities.map((vulnerability) => [vulnerability.cve, vulnerability]))
    // Ids are compared without letter case by the database, and of CVEs alone it is known.
    const ids = new Map([...byCve.keys()].map((id) => [id.toLowerCase(), id]))
    eachOf(ENTRY, 'id', [...byCve.keys()], (entry) => {
        const cve = ids.get(entry.text('id').toLowerCase())
        if (cve === undefined) return
        found.set(cve, entry.sysId)
        const vulnerability = byCve.get(cve)
        if (vulnerability !== undefined && entry.sysId === sysIdOf(OWN_ENTRY, [cve])) fill(entry.sysId, vulnerability)
    })
    for (const [cve, vulnerability] of byCve) {
        if (found.has(cve)) continue
        const sysId = made(vulnerability)
        if (sysId !== undefined) found.set(cve, sysId)
    }
    return found
}

/** Details that an entry of ours lacks: a CVE's own may come later. */
function fill(sysId: string, vulnerability: Vulnerability): void {
    const entry = foreign(OWN_ENTRY)
    if (!entry.get(sysId)) return
    const missing = Object.entries(valuesOf(vulnerability)).filter(
        ([column]) => entry.text(column as keyof Values<typeof OWN_ENTRY>) === '',
    )
    if (entry.setChanged(Object.fromEntries(missing))) entry.save()
}

function made(vulnerability: Vulnerability): string | undefined {
    const entry = foreign(OWN_ENTRY)
    entry.record.initialize()
    entry.set({ id: vulnerability.cve, source: SOURCE, ...valuesOf(vulnerability) })
    if (vulnerability.exploited === 'true') entry.set({ exploit_exists: true })
    try {
        return entry.make([vulnerability.cve]).sysId
    } catch (error) {
        // An entry that another source has made since it was looked for: its ID is unique.
        const other = foreign(ENTRY).where('id', '=', vulnerability.cve).limit(1).query()
        if (other.next()) return other.sysId
        glideLog.warn(`No vulnerability entry for ${vulnerability.cve}: ${messageOf(error)}`)
        return undefined
    }
}

function valuesOf(vulnerability: Vulnerability): Values<typeof OWN_ENTRY> & Record<string, string> {
    return {
        summary: vulnerability.summary,
        source_severity: vulnerability.severity,
        v3_base_score: vulnerability.score,
        v3_vector_string: vulnerability.vector,
        date_published: vulnerability.published,
        last_modified: vulnerability.modified,
    }
}
