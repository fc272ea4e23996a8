/** The end of a run: sums, absences, the truthful state, and the cursor. */
import { countAbsences } from '../closures/absences.ts'
import { describe, failure, failureOf, type Failure } from '../../vocabulary/failures.ts'
import { messageOf } from '../../vocabulary/thrown.ts'
import { counted, numberText } from '../../vocabulary/counts.ts'
import { proposeCis } from '../closures/ci-closure.ts'
import { proposeClosure } from '../closures/closure.ts'
import { tellAtEnd } from '../closures/end-notice.ts'
import { tellWaiting } from '../closures/waiting.ts'
import { NO_LONGER_LISTED } from '../../deployments/coverage.ts'
import type { Integration } from '../integration.ts'
import type { Ports } from '../ports.ts'
import { plus } from '../records/counters.ts'
import { reasonsText, wordsOf } from '../records/tally.ts'
import type { IntegrationMoves } from '../records/integration.ts'
import type { RunRecord, Substate, Verification } from '../records/run.ts'

type Totals = ReturnType<Ports['processes']['totals']>

/** What a run has pulled, and whether that is what the source has. */
interface Pulled {
    totals: Totals
    /** How many different findings that were. */
    seen: number
    verification: Verification
    /** Subscriptions that were not read, one a line. */
    unreadable: string
}

/** Ends a running run whose processes have all ended. */
export function finishRun(ports: Ports, runId: string): void {
    const run = ports.runs.read(runId)
    if (run?.state !== 'running' || hasWork(ports, runId)) return
    // Of several events, on whatever nodes, one ends the run: closures and absences count once.
    if (!ports.runs.claim(runId, 'running', ports.newOwner(), ports.settings.staleSeconds)) return
    const integration = ports.declared.of(run.type)
    const pulled = pulledBy(ports, run, integration)
    const closure = lookForGone(ports, run, integration, pulled)
    const { inserted, updated } = pulled.totals.counters
    const endFailure = inserted + updated > 0 ? lastTouch(ports, integration) : undefined
    const substate = substateOf(pulled, endFailure)
    ports.reasons.write(runId, pulled.totals.tally)
    const { deployment, started } = run
    ports.words.write({ deployment, type: integration.findings, run: runId, seenAt: started }, pulled.totals.tally)
    writeEnd(ports, run, pulled, substate, endFailure)
    // After the end is written: this pull counts as well.
    const isComplete = substate === 'success' && run.windowFrom === ''
    tellAtEnd(ports, run, integration, closure, isComplete ? proposeCis(ports, run) : undefined)
    ports.integrations.ended(run.integration, runId, movesOf(run, integration, pulled, substate))
    if (integration.announces !== undefined) ports.events.queue(integration.announces, runId)
    ports.events.queue('runEnded', runId)
    // Last: until here a node that dies leaves a run that is finished once more.
    ports.runs.update(runId, { state: 'complete', owner: '' })
    tellWaiting(ports, run.deployment)
}

/**
 * The start time moves only when everything was read and written: what a gap hides must come with the next run. Where
 * only CIs were refused, the results are there and full pulls ask again.
 */
function movesOf(run: RunRecord, integration: Integration, pulled: Pulled, substate: Substate): IntegrationMoves {
    if (substate !== 'success' && !isWritten(pulled)) return {}
    return {
        ...(integration.usesStartTime ? { startTime: run.windowTo } : {}),
        ...(run.windowFrom === '' ? { lastFullPull: run.started } : {}),
    }
}

/** Has the run a process that has not ended? */
function hasWork(ports: Ports, runId: string): boolean {
    const states = ports.processes.states(runId)
    return (['ready', 'running', 'waiting'] as const).some((state) => (states.get(state) ?? 0) > 0)
}

function pulledBy(ports: Ports, run: RunRecord, integration: Integration): Pulled {
    const totals = ports.processes.totals(run.sysId)
    const seen = ports.ledger.seenBy(run.deployment, integration.findings, run.sysId)
    const different = integration.sharesRecords === true ? totals.counters.retrieved : seen
    return { totals, seen, verification: verificationOf(totals, different), unreadable: run.unreadable }
}

/**
 * Absence is not health: only a pull that brought everything says what is no longer there. A closure looks at the
 * subscriptions that were read, one by one; what is only counted may be in any, so none may be missing. A source that
 * answers with nothing at all says nothing about what is in it.
 */
function lookForGone(ports: Ports, run: RunRecord, integration: Integration, pulled: Pulled): string | undefined {
    const { totals, verification, unreadable } = pulled
    const verified = totals.failed === 0 && verification !== 'differs' && run.windowFrom === ''
    if (!verified) return undefined
    if (unreadable === '' && totals.counters.retrieved > 0) countAbsences(ports, run, integration)
    return proposeClosure(ports, run, integration)
}

/** Writes everything of the end but the state, which comes last. */
function writeEnd(
    ports: Ports,
    run: RunRecord,
    pulled: Pulled,
    substate: Substate,
    endFailure: Failure | undefined,
): void {
    const { totals, seen, verification } = pulled
    const said = [messageOfEnd(pulled), endFailure === undefined ? '' : describe(endFailure)]
    ports.runs.update(run.sysId, {
        substate,
        ended: ports.clock.now(),
        expected: totals.expected,
        seen,
        verification,
        counters: plus(totals.counters, { requests: run.plannedRequests }),
        errorCode: totals.firstErrorCode || (endFailure?.code ?? refusalCode(totals)),
        message: said.filter((part) => part !== '').join('\n'),
    })
}

/** What an instance refuses of the last touch is told; the run ends all the same. */
function lastTouch(ports: Ports, integration: Integration): Failure | undefined {
    try {
        integration.atEnd?.(ports)
        return undefined
    } catch (error) {
        return failureOf(messageOf(error), 'MDC-502')
    }
}

function substateOf(pulled: Pulled, endFailure: Failure | undefined): Substate {
    const { failed, processes, counters } = pulled.totals
    if (failed > 0) return failed === processes ? 'failed' : 'gaps'
    const written = isWritten(pulled) && endFailure === undefined
    return written && counters.ci_refused === 0 ? 'success' : 'gaps'
}

/** Was everything that the source has read, and written? */
function isWritten({ totals, unreadable, verification }: Pulled): boolean {
    return totals.failed === 0 && unreadable === '' && verification !== 'differs' && totals.counters.refused === 0
}

function refusalCode({ counters }: Totals): '' | 'MDC-503' | 'MDC-504' {
    if (counters.refused > 0) return 'MDC-504'
    return counters.ci_refused > 0 ? 'MDC-503' : ''
}

/**
 * Rows that move while pages are read can come twice and push others out unseen, with every sum right. The ledger knows
 * how many different ones there were.
 */
function verificationOf({ counters, differing, unknown, failed, processes }: Totals, seen: number): Verification {
    if (differing.length > 0) return 'differs'
    if (unknown + failed === processes) return 'unknown'
    if (seen < counters.retrieved - counters.repeated) return 'differs'
    return failed > 0 ? 'partly' : 'agrees'
}

const REFUSED = { 'MDC-503': 'ci_refused', 'MDC-504': 'refused' } as const

function messageOfEnd(pulled: Pulled): string {
    const { totals, unreadable, verification } = pulled
    const lines: string[] = []
    if (totals.failed > 0)
        lines.push(
            `${totals.failed} of ${counted(totals.processes, 'process', 'processes')} failed. First: ${totals.firstFailure}`,
        )
    if (unreadable !== '') lines.push(`Not readable, so not assessed: ${unreadable.split('\n').join(', ')}`)
    if (unreadable.includes(NO_LONGER_LISTED))
        lines.push(
            'Give back the role on what is no longer listed; or, if it is gone for good, confirm its removal under Subscriptions of the configuration.',
        )
    if (verification === 'differs') lines.push(difference(pulled))
    const refusal = refusalCode(totals)
    if (refusal !== '')
        lines.push(describe(failure(refusal, `${counted(totals.counters[REFUSED[refusal]], 'finding')}.`)))
    lines.push(...unwritten(totals))
    return lines.join('\n')
}

/** What was not written, by reason: '2 records were rejected (unknown_status 1, no_resource_id 1).' */
function unwritten({ counters, tally }: Totals): string[] {
    const lines: string[] = []
    if (counters.rejected > 0)
        lines.push(
            `${counted(counters.rejected, 'record was', 'records were')} rejected (${reasonsText(tally.rejected)}).`,
        )
    const leftOut = Object.values(tally.excluded).reduce((sum, { count }) => sum + count, 0)
    if (leftOut > 0)
        lines.push(`${counted(leftOut, 'record was', 'records were')} left out (${reasonsText(tally.excluded)}).`)
    if (lines.length > 0) lines.push('Run Reasons has examples.')
    const words = wordsOf(tally).length
    if (words > 0)
        lines.push(`${counted(words, 'word of Azure is', 'words of Azure are')} not known: see Unknown Words.`)
    return lines
}

function difference({ totals, seen }: Pulled): string {
    const where = totals.differing.length > 0 ? ` in ${totals.differing.join(', ')}` : ''
    const received = totals.counters.retrieved - totals.counters.repeated
    const different = seen < received ? `, ${numberText(seen)} of them different ones` : ''
    return `The source says that it has ${counted(totals.expected, 'record')}, ${counted(received, 'was', 'were')} received${different}${where}. Nothing was closed; execute again.`
}
