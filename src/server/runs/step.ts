/** One step of a process: as many pages as fit its time, each written and checkpointed before the next is fetched. */
import { describe, failure, isRetryable, type Failure } from '../failures.ts'
import { connect } from './connect.ts'
import type { Integration, StepContext } from './integration.ts'
import { handlePage } from './page.ts'
import { plus, type Ports, type ProcessChanges, type ProcessRecord, type RunRecord } from './ports.ts'
import { retryDelaySeconds } from './retry.ts'
import { processEnded } from './waves.ts'

/** Goes on with a process where its cursor stands. Does nothing for a process or run that has ended. */
export function stepProcess(ports: Ports, integrationOf: (run: RunRecord) => Integration, processId: string): void {
    const process = ports.processes.read(processId)
    if (process === undefined || (process.state !== 'ready' && process.state !== 'running')) return
    const run = ports.runs.read(process.run)
    if (run?.state !== 'running') return
    const deployment = ports.deployments.read(run.deployment)
    if (deployment?.active !== true) return failProcess(ports, process, failure('MDC-401', ''))

    const client = connect(ports.http, deployment)
    if (client.failure) return failOrRetry(ports, process, client.failure, 1)
    const step = { client: client.value, deployment, run: run.sysId, pageSize: process.pageSize }
    if (work(ports, integrationOf(run), run, process, step) === 'more') {
        ports.events.queue('processReady', process.sysId)
    }
}

function work(
    ports: Ports,
    integration: Integration,
    run: RunRecord,
    process: ProcessRecord,
    step: StepContext,
): 'more' | 'ended' {
    const deadline = ports.clock.milliseconds() + ports.settings.stepSeconds * 1000
    let current: ProcessRecord = process
    // One more for the token.
    let requestsBefore = -1
    for (;;) {
        const page = integration.retrieve(step, current.cursor)
        const spent = step.client.requests - requestsBefore
        requestsBefore = step.client.requests
        if (page.failure) return stop(ports, current, page.failure, spent)

        const handled = handlePage(ports, { integration, run, step, cursor: current.cursor }, page.value.records)
        if (handled.failure) return stop(ports, current, handled.failure, spent)

        const requests = spent + step.client.requests - requestsBefore
        requestsBefore = step.client.requests
        const next = page.value.next
        current = {
            ...current,
            counters: plus(plus(current.counters, handled.value), { requests }),
            pages: current.pages + 1,
            attempts: 0,
            cursor: next ?? current.cursor,
        }
        const going = checkpoint(ports, current, {
            state: next === undefined ? 'complete' : 'running',
            ...(page.value.expected === undefined ? {} : { expected: page.value.expected }),
        })
        if (next === undefined) processEnded(ports, process.run)
        if (next === undefined || !going) return 'ended'
        if (ports.clock.milliseconds() >= deadline) return 'more'
    }
}

/** Writes page and cursor together. False when somebody cancelled the process meanwhile: it keeps that state. */
function checkpoint(ports: Ports, current: ProcessRecord, changes: ProcessChanges): boolean {
    const { cursor, pages, attempts, counters } = current
    const cancelled = ports.processes.read(current.sysId)?.state === 'cancelled'
    const { state, ...others } = changes
    const kept = cancelled && state !== 'complete'
    ports.processes.update(current.sysId, {
        ...others,
        ...(kept || state === undefined ? {} : { state }),
        cursor,
        pages,
        attempts,
        counters,
        heartbeat: ports.clock.now(),
    })
    return !cancelled
}

function stop(ports: Ports, process: ProcessRecord, problem: Failure, requests: number): 'ended' {
    failOrRetry(ports, process, problem, requests)
    return 'ended'
}

/** Tries again later what may succeed later, and fails the process otherwise. */
function failOrRetry(ports: Ports, process: ProcessRecord, problem: Failure, requests: number): void {
    const attempts = process.attempts + 1
    const counters = plus(process.counters, { requests })
    if (!isRetryable(problem) || attempts >= ports.settings.maxAttempts) {
        return failProcess(ports, { ...process, counters, attempts }, problem)
    }
    ports.processes.update(process.sysId, {
        state: 'running',
        attempts,
        counters,
        errorCode: problem.code,
        message: describe(problem),
        heartbeat: ports.clock.now(),
        ...restart(process, problem),
    })
    ports.events.queue('processReady', process.sysId, retryDelaySeconds(problem, process.attempts))
}

/** A skip token is bound to its page size, so a smaller page means the first page again; what was written is unchanged then. */
function restart(process: ProcessRecord, problem: Failure): Partial<Pick<ProcessRecord, 'cursor' | 'pageSize'>> {
    if (problem.code === 'MDC-308')
        return { cursor: process.firstCursor, pageSize: Math.max(1, Math.floor(process.pageSize / 2)) }
    return problem.code === 'MDC-309' ? { cursor: process.firstCursor } : {}
}

function failProcess(ports: Ports, process: ProcessRecord, problem: Failure): void {
    ports.log.error(`${process.scope}: ${describe(problem)}`)
    ports.processes.update(process.sysId, {
        state: 'failed',
        attempts: process.attempts,
        counters: process.counters,
        errorCode: problem.code,
        message: describe(problem),
        heartbeat: ports.clock.now(),
    })
    processEnded(ports, process.run)
}
