/** Cancelling a run, and going on with what failed or was cancelled. */
import { failure } from '../../vocabulary/failures.ts'
import type { Outcome } from '../../vocabulary/outcome.ts'
import type { Ports } from '../ports.ts'
import { NO_COUNTS, plus } from '../records/counters.ts'
import type { RunRecord } from '../records/run.ts'
import { emptyOf, refusalOf, type StartPorts } from './start.ts'
import { processEnded } from './waves.ts'

type CancelPorts = Pick<Ports, 'runs' | 'processes' | 'events' | 'clock' | 'integrations'>

/** Ends a run now. A process that is at work stops after its page; cursors stay, so that the run can be resumed. */
export function cancelRun(ports: CancelPorts, runId: string): Outcome<number> {
    const run = ports.runs.read(runId)
    if (run === undefined || run.state === 'complete') return { failure: failure('MDC-407', '') }
    let cancelled = 0
    for (const state of ['ready', 'running', 'waiting'] as const) {
        // Waiting processes are listed wave by wave.
        for (
            let ids = ports.processes.inState(runId, state);
            ids.length > 0;
            ids = ports.processes.inState(runId, state)
        ) {
            for (const id of ids) ports.processes.update(id, { state: 'cancelled' })
            cancelled += ids.length
        }
    }
    const now = ports.clock.now()
    const totals = ports.processes.totals(runId)
    ports.runs.update(runId, {
        state: 'complete',
        substate: 'cancelled',
        started: run.started || now,
        ended: now,
        counters: plus(totals.counters, { requests: run.plannedRequests }),
        message: 'Cancelled. Retry failed goes on where it stopped.',
    })
    ports.integrations.ended(run.integration, runId)
    return { value: cancelled }
}

/** Ends every run of a deployment; returns how many that were. */
export function cancelAll(ports: CancelPorts, deployment: string): number {
    return ports.runs.going(deployment).filter(({ sysId }) => !cancelRun(ports, sysId).failure).length
}

/** Has a run that ended anything that Retry failed goes on with? Gaps can come without a process that failed. */
export function canRetry(ports: Pick<CancelPorts, 'runs' | 'processes'>, runId: string): boolean {
    const run = ports.runs.read(runId)
    if (run?.state !== 'complete') return false
    return planFailed(run) || unfinished(ports, runId).length > 0
}

/** Planning itself failed, or was cancelled: there is nothing but the plan to repeat. */
function planFailed({ substate }: RunRecord): boolean {
    return substate === 'failed' || substate === 'cancelled'
}

function unfinished({ processes }: Pick<CancelPorts, 'processes'>, runId: string): string[] {
    return [...processes.inState(runId, 'failed'), ...processes.inState(runId, 'cancelled')]
}

/**
 * Goes on with the failed and cancelled processes of a run that has ended, and repeats those of later waves: they were
 * done without what these bring, and what looks for findings that are gone did nothing at all.
 */
export function retryRun(ports: CancelPorts & StartPorts, runId: string): Outcome<number> {
    const run = ports.runs.read(runId)
    if (run?.state !== 'complete') return { failure: failure('MDC-403', '') }
    const integration = ports.integrations.read(run.integration)
    const refusal =
        integration === undefined
            ? failure('MDC-401', '')
            : (refusalOf(ports, integration) ?? emptyOf(ports, integration))
    if (refusal !== undefined) return { failure: refusal }
    const ids = unfinished(ports, runId)
    if (ids.length === 0) {
        if (!planFailed(run)) return { failure: failure('MDC-408', '') }
        // Without an owner: who planned it when it was cancelled may be gone, and would keep it until it is stale.
        ports.runs.update(runId, { state: 'ready', substate: '', owner: '', attempts: 0, errorCode: '', message: '' })
        ports.events.queue('runReady', runId)
        return { value: 0 }
    }
    // Of the requests so far the processes count their own.
    const planned = Math.max(0, run.plannedRequests - ports.processes.totals(runId).counters.requests)
    const counters = { ...NO_COUNTS, requests: planned }
    ports.runs.update(runId, { state: 'running', substate: '', errorCode: '', message: '', counters })
    const fresh = { state: 'waiting', owner: '', attempts: 0, throttles: 0, errorCode: '', message: '' } as const
    for (const id of ids) ports.processes.update(id, fresh)
    repeatLater(ports, runId, ids)
    processEnded(ports, runId)
    return { value: ids.length }
}

/** Later waves build on what the retried processes bring, so they are done anew. */
function repeatLater(ports: CancelPorts, runId: string, retried: readonly string[]): void {
    const first = Math.min(...retried.map((id) => ports.processes.read(id)?.wave ?? 0))
    for (const id of ports.processes.inState(runId, 'complete')) {
        const process = ports.processes.read(id)
        if (process === undefined || process.wave <= first) continue
        const { firstCursor: cursor } = process
        ports.processes.update(id, { state: 'waiting', owner: '', cursor, pages: 0, counters: NO_COUNTS })
    }
}
