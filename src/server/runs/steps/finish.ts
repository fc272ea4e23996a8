/** The end of a run: sums, absences, the truthful state, and the cursor. */
import { countAbsences } from '../closures/absences.ts'
import { describe, failure, failureOf, type Failure } from '../../vocabulary/failures.ts'
import { messageOf } from '../../vocabulary/thrown.ts'
import { proposeClosure } from '../closures/closure.ts'
import { NO_LONGER_LISTED } from '../../deployments/coverage.ts'
import type { Integration } from '../integration.ts'
import type { Ports } from '../ports.ts'
import { plus } from '../records/counters.ts'
import type { Substate, Verification } from '../records/run.ts'

/** Ends a running run whose processes have all ended. */
export function finishRun(ports: Ports, runId: string): void {
    const run = ports.runs.read(runId)
    if (run?.state !== 'running') return
    const states = ports.processes.states(runId)
    if ((states.get('ready') ?? 0) + (states.get('running') ?? 0) + (states.get('waiting') ?? 0) > 0) return
    // Of several events, on whatever nodes, one ends the run: closures and absences count once.
    if (!ports.runs.claim(runId, 'running', ports.newOwner(), ports.settings.staleSeconds)) return
    const integration = ports.declared.of(run.type)
    const totals = ports.processes.totals(runId)
    const seen = ports.ledger.seenBy(run.deployment, integration.findings, runId)
    const verification = verificationOf(totals, integration.sharesRecords === true ? totals.counters.retrieved : seen)
    // Absence is not health: only a pull that brought everything says what is no longer there. A closure looks at the
    // subscriptions that were read, one by one; what is only counted may be in any, so none may be missing. A source that
    // answers with nothing at all says nothing about what is in it.
    const verified = totals.failed === 0 && verification !== 'differs' && run.windowFrom === ''
    const whole = verified && run.unreadable === '' && totals.counters.retrieved > 0
    if (whole) countAbsences(ports, run, integration)
    if (verified) proposeClosure(ports, run, integration)
    const unsettled = totals.counters.inserted + totals.counters.updated > 0 ? lastTouch(ports, integration) : undefined
    const substate = substateOf(totals, run.unreadable, verification, unsettled)
    ports.runs.update(runId, {
        substate,
        ended: ports.clock.now(),
        expected: totals.expected,
        seen,
        verification,
        counters: plus(totals.counters, { requests: run.plannedRequests }),
        errorCode: totals.firstErrorCode || (unsettled?.code ?? refusalCode(totals)),
        message: [
            message(totals, run.unreadable, verification, seen),
            unsettled === undefined ? '' : describe(unsettled),
        ]
            .filter((part) => part !== '')
            .join('\n'),
    })
    // The start time moves only when everything was read and written: what a gap hides must come with the next run. Where
    // only CIs were refused, the results are there and full pulls ask again.
    const moves = substate === 'success' || isWritten(totals, run.unreadable, verification)
    ports.integrations.ended(run.integration, runId, {
        ...(moves && integration.usesStartTime ? { startTime: run.windowTo } : {}),
        ...(moves && run.windowFrom === '' ? { lastComplete: run.started } : {}),
    })
    if (integration.announces !== undefined) ports.events.queue(integration.announces, runId)
    ports.events.queue('runEnded', runId)
    // Last: until here a node that dies leaves a run that is finished once more.
    ports.runs.update(runId, { state: 'complete', owner: '' })
}

type Totals = ReturnType<Ports['processes']['totals']>

/** What an instance refuses of the last touch is told; the run ends all the same. */
function lastTouch(ports: Ports, integration: Integration): Failure | undefined {
    try {
        integration.atEnd?.(ports)
        return undefined
    } catch (error) {
        return failureOf(messageOf(error), 'MDC-502')
    }
}

function substateOf(
    totals: Totals,
    unreadable: string,
    verification: Verification,
    unsettled: Failure | undefined,
): Substate {
    const { failed, processes, counters } = totals
    if (failed > 0) return failed === processes ? 'failed' : 'gaps'
    const written = isWritten(totals, unreadable, verification) && unsettled === undefined
    return written && counters.ci_refused === 0 ? 'success' : 'gaps'
}

/** Was everything that the source has read, and written? */
function isWritten({ failed, counters }: Totals, unreadable: string, verification: Verification): boolean {
    return failed === 0 && unreadable === '' && verification !== 'differs' && counters.refused === 0
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

function message(totals: Totals, unreadable: string, verification: Verification, seen: number): string {
    const lines: string[] = []
    if (totals.failed > 0)
        lines.push(`${totals.failed} of ${totals.processes} processes failed. First: ${totals.firstFailure}`)
    if (unreadable !== '') lines.push(`Not readable, so not assessed: ${unreadable.split('\n').join(', ')}`)
    if (unreadable.includes(NO_LONGER_LISTED))
        lines.push(
            'Give back the role on what is no longer listed; or, if it is gone for good, confirm its removal under Subscriptions of the configuration.',
        )
    if (verification === 'differs') {
        const where = totals.differing.length > 0 ? ` in ${totals.differing.join(', ')}` : ''
        const received = totals.counters.retrieved - totals.counters.repeated
        const different = seen < received ? `, ${seen} of them different ones` : ''
        lines.push(
            `The source says that it has ${totals.expected} records, ${received} were received${different}${where}. Nothing was closed; execute again.`,
        )
    }
    const refusal = refusalCode(totals)
    if (refusal !== '') lines.push(describe(failure(refusal, `${totals.counters[REFUSED[refusal]]} findings.`)))
    if (totals.counters.rejected > 0)
        lines.push(`${totals.counters.rejected} records were rejected; Findings lists each with its reason.`)
    return lines.join('\n')
}
