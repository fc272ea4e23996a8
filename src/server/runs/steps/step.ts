/** One step of a process: as many pages as fit its time, each written and checkpointed before the next is fetched. */
import { describe, failure, failureOf, isRetryable, type Failure } from '../../vocabulary/failures.ts'
import type { JsonObject } from '../../vocabulary/json.ts'
import { connect, principalOf } from '../../deployments/connect.ts'
import { messageOf } from '../../vocabulary/thrown.ts'
import type { Outcome } from '../../vocabulary/outcome.ts'
import type { Integration, Page, StepContext } from '../integration.ts'
import { handlePage } from './page.ts'
import { grown, halved } from './page-size.ts'
import type { Ports } from '../ports.ts'
import { NO_COUNTS, plus } from '../records/counters.ts'
import type { ProcessChanges, ProcessRecord } from '../records/process.ts'
import type { RunRecord } from '../records/run.ts'
import { advance, restarted } from './progress.ts'
import { MAX_THROTTLES, retryDelaySeconds, spreadSeconds } from './retry.ts'
import { verify } from './verify.ts'
import { processEnded } from './waves.ts'

/** Goes on with a process where its cursor stands. Does nothing for a process or run that has ended. */
export function stepProcess(ports: Ports, processId: string): void {
    // Of several events, on whatever nodes, one works on the process; the others find it taken.
    if (!ports.processes.claim(processId, ports.newOwner(), ports.settings.staleSeconds)) return
    const process = ports.processes.read(processId)
    if (process === undefined) return
    const run = ports.runs.read(process.run)
    if (run?.state !== 'running') return ports.processes.update(processId, { owner: '' })
    try {
        begin(ports, ports.declared.of(run.type), process, run)
    } catch (error) {
        // What is not caught would leave the process to the watchdog, which knows no reason.
        const current = ports.processes.read(processId) ?? process
        if (standing(ports, process) === 'ours') failProcess(ports, current, failureOf(messageOf(error), 'MDC-502'))
    }
}

function begin(ports: Ports, integration: Integration, process: ProcessRecord, run: RunRecord): void {
    const deployment = ports.deployments.read(run.deployment)
    if (deployment?.active !== true) return failProcess(ports, process, failure('MDC-401', ''))

    const wait = ports.budget.wait(principalOf(ports.digest, deployment))
    if (wait > 0) return handOn(ports, process, wait)
    const client = connect(ports, deployment)
    if (client.failure) return failOrRetry(ports, process, client.failure, 1)
    const step = { ports, client: client.value, deployment, run, pageSize: process.pageSize }
    work(ports, integration, process, step)
}

/** What became of a process while a page was worked on: somebody may have cancelled it, or taken it for left alone. */
function standing(ports: Ports, { sysId, owner }: ProcessRecord): 'ours' | 'cancelled' | 'taken' {
    const now = ports.processes.read(sysId)
    if (now?.owner !== owner) return 'taken'
    return now.state === 'cancelled' ? 'cancelled' : 'ours'
}

/**
 * Hands the process to a later event and lets go of it. All processes of a principal wait for the same moment, so each
 * wakes a little later, or the first requests after a pause would be as many as there are processes.
 */
function handOn(ports: Ports, process: ProcessRecord, waitSeconds: number): void {
    const delaySeconds = spreadSeconds(waitSeconds, `${process.sysId} ${process.pages} wait`, ports.digest)
    const wakeAt = ports.clock.plus(ports.clock.now(), delaySeconds)
    ports.processes.update(process.sysId, { owner: '', wakeAt, heartbeat: ports.clock.now() })
    ports.events.queue('processReady', process.sysId, delaySeconds)
}

function work(ports: Ports, integration: Integration, process: ProcessRecord, step: StepContext): void {
    const { run } = step
    const resumable = integration.resume !== undefined
    const deadline = ports.clock.milliseconds() + ports.settings.stepSeconds * 1000
    const principal = principalOf(ports.digest, step.deployment)
    let current: ProcessRecord = process
    // One more for the token.
    let requestsBefore = -1
    for (;;) {
        const before = current
        const began = ports.clock.milliseconds()
        const context = { ...step, pageSize: current.pageSize }
        const page = integration.retrieve(context, current.cursor)
        const spent = step.client.requests - requestsBefore
        requestsBefore = step.client.requests
        if (page.failure) return failOrRetry(ports, current, page.failure, spent, integration)

        const handled = handlePage(
            ports,
            { integration, run, step: context, cursor: current.cursor },
            page.value.records,
        )
        if (handled.failure) return failOrRetry(ports, current, handled.failure, spent, integration)

        const requests = spent + step.client.requests - requestsBefore
        requestsBefore = step.client.requests
        noteUnreadable(ports, run.sysId, page.value.unreadable ?? [])
        const advanced = follow(ports, current.cursor, page.value, resumable)
        if (advanced.failure) return failOrRetry(ports, current, advanced.failure, requests, integration)
        const { next } = advanced.value
        const expected = current.pages === 0 ? page.value.expected : (current.expected ?? page.value.expected)
        current = {
            ...current,
            counters: plus(plus(current.counters, handled.value), { requests }),
            pages: current.pages + 1,
            attempts: 0,
            ...(expected === undefined ? {} : { expected }),
            ...(next === undefined
                ? {}
                : grown(integration, current, next, step.deployment.pageSize, ports.clock.milliseconds() - began)),
        }
        if (next === undefined) {
            const verdict = verify(integration, context, current)
            // The last page comes again: where it stands is not written.
            if (verdict.failure) return failOrRetry(ports, before, verdict.failure, requests + 1, integration)
            if (checkpoint(ports, current, { state: 'complete', owner: '', ...verdict.value }) !== 'taken')
                processEnded(ports, process.run)
            return
        }
        if (checkpoint(ports, current, { state: 'running' }) !== 'ours') return
        const wait = ports.budget.wait(principal)
        if (wait > 0 || ports.clock.milliseconds() >= deadline) return handOn(ports, current, wait)
    }
}

/**
 * Writes page and cursor together. A process that was cancelled meanwhile keeps that state; of one that somebody else
 * has taken nothing is written: he does the page again.
 */
function checkpoint(ports: Ports, current: ProcessRecord, changes: ProcessChanges): ReturnType<typeof standing> {
    const { cursor, pages, attempts, counters, pageSize, expected } = current
    const found = standing(ports, current)
    if (found === 'taken') return found
    const { state, ...others } = changes
    const kept = found === 'cancelled' && state !== 'complete'
    ports.processes.update(current.sysId, {
        ...(expected === undefined ? {} : { expected }),
        ...others,
        ...(kept || state === undefined ? {} : { state }),
        ...(kept ? { owner: '' } : {}),
        cursor,
        pages,
        attempts,
        counters,
        pageSize,
        errorCode: '',
        message: '',
        heartbeat: ports.clock.now(),
    })
    return found
}

function follow(
    ports: Ports,
    from: JsonObject,
    { next, records }: Page<JsonObject>,
    resumable: boolean,
): Outcome<{ next?: JsonObject }> {
    if (next === undefined) return { value: {} }
    const advanced = advance(ports.digest, { from, next, rows: records.length, resumable })
    return advanced.failure ? advanced : { value: { next: advanced.value } }
}

/** Adds to the run what it could not read. */
function noteUnreadable(ports: Ports, runId: string, said: readonly string[]): void {
    if (said.length === 0) return
    const known = (ports.runs.read(runId)?.unreadable ?? '').split('\n').filter((line) => line !== '')
    ports.runs.update(runId, { unreadable: [...new Set([...known, ...said])].join('\n') })
}

/** Tries again later what may succeed later, and fails the process otherwise. */
function failOrRetry(
    ports: Ports,
    process: ProcessRecord,
    problem: Failure,
    requests: number,
    integration?: Integration,
): void {
    // Being throttled is no failure of the page: the source says when it will answer. Only an endless wait is one.
    const throttled = problem.code === 'MDC-304'
    // Nor is a page that can still be made smaller.
    const large = isTooLarge(process, problem, integration)
    const smaller = large && process.pageSize > 1
    const attempts = process.attempts + (throttled || smaller ? 0 : 1)
    const throttles = process.throttles + (throttled ? 1 : 0)
    const counters = plus(process.counters, { requests })
    const again = restart({ ...process, counters }, problem, large, integration)
    const exhausted = Math.max(attempts, again.restarts) >= ports.settings.maxAttempts || throttles >= MAX_THROTTLES
    const found = standing(ports, process)
    if (found === 'taken') return
    if (!isRetryable(problem) || exhausted) return failProcess(ports, { ...process, counters, attempts }, problem)
    const seed = `${process.sysId} ${process.pages} ${throttles}`
    const before = throttled ? process.throttles : process.attempts
    const delay = smaller && problem.code === 'MDC-308' ? 0 : retryDelaySeconds(problem, before, seed, ports.digest)
    ports.processes.update(process.sysId, {
        ...(found === 'cancelled' ? {} : { state: 'running' }),
        owner: '',
        attempts,
        throttles,
        counters,
        errorCode: problem.code,
        message: describe(problem),
        heartbeat: ports.clock.now(),
        wakeAt: ports.clock.plus(ports.clock.now(), delay),
        ...again.changes,
    })
    if (found === 'ours') ports.events.queue('processReady', process.sysId, delay)
}

/**
 * Would a smaller page help? A gateway gives up on a page that takes too long (Wiz 30.2.3); once may be a slow moment,
 * twice is the page.
 */
function isTooLarge(process: ProcessRecord, { code }: Failure, integration: Integration | undefined): boolean {
    if (code === 'MDC-308') return true
    return code === 'MDC-311' && process.attempts > 0 && integration?.resume !== undefined
}

/** Where to go on after answers that this page of this size, or this token, will never bring anything else. */
function restart(
    process: ProcessRecord,
    problem: Failure,
    large: boolean,
    integration: Integration | undefined,
): { changes: ProcessChanges; restarts: number } {
    if (!large && !['MDC-309', 'MDC-310'].includes(problem.code)) return { changes: {}, restarts: 0 }
    const pageSize = large ? halved(process.pageSize) : process.pageSize
    if (integration?.resume !== undefined) {
        const resumed = integration.resume(process.cursor)
        if (large) return { changes: { cursor: resumed, pageSize }, restarts: 0 }
        const { cursor, restarts } = restarted(process.cursor, resumed)
        return { changes: { cursor, pageSize }, restarts }
    }
    // From the beginning: what was written is unchanged then, and is counted anew.
    const counters = { ...NO_COUNTS, requests: process.counters.requests }
    const { cursor, restarts } = restarted(process.cursor, process.firstCursor)
    return { changes: { cursor, pageSize, pages: 0, counters }, restarts }
}

/** Ends a process with its reason. */
export function failProcess(ports: Ports, process: ProcessRecord, problem: Failure): void {
    ports.log.error(`${process.scope}: ${describe(problem)}`)
    ports.processes.update(process.sysId, {
        state: 'failed',
        owner: '',
        attempts: process.attempts,
        counters: process.counters,
        errorCode: problem.code,
        message: describe(problem),
        heartbeat: ports.clock.now(),
    })
    processEnded(ports, process.run)
}
