/** What complete pulls no longer bring. One absence can be an accident of the source; several in a row are a fact. */
import type { Integration } from './integration.ts'
import type { Ports, RunRecord } from './ports.ts'

/** Findings that are held in memory at once. */
const BATCH = 500

/** Counts an absence for each finding that a complete pull lacked; retires those absent often enough. Returns how many. */
export function countAbsences(
    ports: Pick<Ports, 'ledger' | 'settings'>,
    run: RunRecord,
    integration: Integration,
): number {
    if (integration.retire === undefined) return 0
    let retired = 0
    for (;;) {
        const unseen = ports.ledger.unseen(run.deployment, integration.findings, run.sysId, BATCH)
        for (const finding of unseen) {
            const missed = finding.missed + 1
            const gone = missed >= ports.settings.absentPulls
            if (gone) {
                integration.retire(finding)
                retired += 1
            }
            ports.ledger.missed(finding.sysId, run.sysId, missed, gone)
        }
        // Those whose absence is noted do not come again.
        if (unseen.length < BATCH) return retired
    }
}
