/** What complete pulls no longer bring. One absence can be an accident of the source; several in a row are a fact. */
import type { Integration } from './integration.ts'
import type { Ports, RunRecord } from './ports.ts'

/** Counts an absence for each finding that a complete pull lacked; retires those absent often enough. Returns how many. */
export function countAbsences(
    ports: Pick<Ports, 'ledger' | 'settings'>,
    run: RunRecord,
    integration: Integration,
): number {
    if (integration.retire === undefined) return 0
    let retired = 0
    for (const finding of ports.ledger.unseen(run.deployment, integration.findings, run.sysId)) {
        const missed = finding.missed + 1
        const gone = missed >= ports.settings.absentPulls
        if (gone) {
            integration.retire(finding)
            retired += 1
        }
        ports.ledger.missed(finding.sysId, run.sysId, missed, gone)
    }
    return retired
}
