/** What recommendations lack when they arrive and need before they are staged: the details of their CVEs. */
import type { Vulnerability } from '../../containers/vulnerabilities.ts'
import type { StagedRecord, StepContext } from '../../runs/integration.ts'
import type { Outcome } from '../../vocabulary/outcome.ts'
import { cveDetails } from './retrieve.ts'
import type { ImageRow } from './stage.ts'
import { withDetails } from './vulnerabilities.ts'

/**
 * Joins the CVEs of a page with their details, which rows no longer carry since 2026 (azure.md 10.3). Details that are
 * missing may only be out of the principal's reach: Resource Graph answers with nothing then, as for an unknown CVE.
 */
export function enrich({ client }: StepContext, records: StagedRecord<ImageRow>[]): Outcome<StagedRecord<ImageRow>[]> {
    const rows = records.map((record) => JSON.parse(record.columns.vulnerabilities) as Vulnerability[])
    const cves = [...new Set(rows.flat().map((vulnerability) => vulnerability.cve.toLowerCase()))].sort()
    if (cves.length === 0) return { value: records }
    const details = cveDetails(client, cves)
    if (details.failure) return details
    return {
        value: records.map((record, index) => {
            const found = rows[index] ?? []
            const joined = found
                .map((vulnerability) => withDetails(vulnerability, details.value.get(vulnerability.cve.toUpperCase())))
                .filter((vulnerability) => vulnerability !== undefined)
            return {
                ...record,
                columns: { ...record.columns, vulnerabilities: JSON.stringify(joined) },
                provisional: found.some(({ cve }) => !details.value.has(cve.toUpperCase())),
            }
        }),
    }
}
