/** What an admin should know of a run that has ended although nothing failed: lines of its Notice. */
import { counted } from '../../vocabulary/counts.ts'
import type { CiProposal } from './ci-closure.ts'
import { heldSentence } from './waiting.ts'
import type { Integration } from '../integration.ts'
import type { Ports } from '../ports.ts'
import type { RunRecord } from '../records/run.ts'

/** Adds the lines that are not there yet: the end of a run that was interrupted is told again. */
export function tellAtEnd(
    ports: Ports,
    run: RunRecord,
    integration: Integration,
    closure: string | undefined,
    cis: CiProposal | undefined,
): void {
    const known = (ports.runs.read(run.sysId)?.notice ?? '').split('\n').filter((line) => line !== '')
    const held = [heldNotice(ports, closure), heldNotice(ports, cis?.closure)]
    const more = [...held, cis?.problem ?? '', rulesNotice(ports, run, integration)].filter((line) => line !== '')
    const lines = [...new Set([...known, ...more])]
    if (lines.length > known.length) ports.runs.update(run.sysId, { notice: lines.join('\n') })
}

function heldNotice({ closures }: Ports, closureId: string | undefined): string {
    const closure = closureId === undefined ? undefined : closures.read(closureId)
    return closure?.state === 'held' ? heldSentence(closure) : ''
}

/** One line, also in the system log: the reason of each rule stands on the findings that it could not work for. */
function rulesNotice({ ledger, log }: Ports, run: RunRecord, integration: Integration): string {
    const failed = ledger.failedRules(run.deployment, integration.findings, run.sysId)
    if (failed.length === 0) return ''
    const rules = failed.map(({ rule, count }) => `${rule} (${counted(count, 'finding')})`).join(', ')
    const reasons = new Set(failed.map(({ reason }) => reason))
    log.warn(`${FAILED} ${rules}. ${[...reasons].join('; ')}`)
    return `${FAILED} ${rules}. Health check says why.`
}

const FAILED = 'CI lookup rules that could not work:'
