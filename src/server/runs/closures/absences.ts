/** What full pulls no longer bring. One absence can be an accident of the source; several in a row are a fact. */
import type { Integration } from '../integration.ts'
import type { Ports } from '../ports.ts'
import type { RunRecord } from '../records/run.ts'

/** Findings that are held in memory at once. */
const BATCH = 500

/** Counts an absence for each finding that a full pull lacked; those absent often enough can be closed. */
export function countAbsences(
    ports: Pick<Ports, 'ledger' | 'settings'>,
    run: RunRecord,
    integration: Integration,
): void {
    if (integration.countsAbsences !== true) return
    for (;;) {
        const unseen = ports.ledger.uncounted(run.deployment, integration.findings, run.sysId, BATCH)
        for (const { sysId, missed } of unseen)
            ports.ledger.missed(sysId, run.sysId, missed + 1, missed + 1 >= ports.settings.absentPulls)
        // Those whose absence is noted do not come again.
        if (unseen.length < BATCH) return
    }
}
