/** One step of a process: as many pages as fit its time, each written and checkpointed before the next is fetched. */
import { describe, failure, isRetryable, type Failure } from '../failures.ts'
import type { JsonObject } from '../json.ts'
import { connect, principalOf } from './connect.ts'
import type { Integration, StepContext } from './integration.ts'
import { handlePage } from './page.ts'
import { grown, halved } from './page-size.ts'
import { NO_COUNTS, plus, type Ports, type ProcessChanges, type ProcessRecord, type RunRecord } from './ports.ts'
import { retryDelaySeconds } from './retry.ts'
import { verify } from './verify.ts'
import { processEnded } from './waves.ts'

/** Goes on with a process where its cursor stands. Does nothing for a process or run that has ended. */
export function stepProcess(ports: Ports, integrationOf: (run: RunRecord) => Integration, processId: string): void {
    // Of several events, on whatever nodes, one works on the process; the others find it taken.
    if (!ports.processes.claim(processId, ports.newOwner(), ports.settings.staleSeconds)) return
    const process = ports.processes.read(processId)
    if (process === undefined) return
    const run = ports.runs.read(process.run)
    if (run?.state !== 'running') return
    const deployment = ports.deployments.read(run.deployment)
    if (deployment?.active !== true) return failProcess(ports, process, failure('MDC-401', ''))

    const wait = ports.budget.wait(principalOf(ports.digest, deployment))
    if (wait > 0) return handOn(ports, process, wait)
    const client = connect(ports, deployment)
    if (client.failure) return failOrRetry(ports, process, client.failure, 1)
    const integration = integrationOf(run)
    const step = { client: client.value, deployment, run, pageSize: process.pageSize }
    work(ports, integration, process, step)
}

/** Hands the process to a later event and lets go of it. */
function handOn(ports: Ports, process: ProcessRecord, delaySeconds: number): void {
    const wakeAt = ports.clock.plus(ports.clock.now(), delaySeconds)
    ports.processes.update(process.sysId, { owner: '', wakeAt, heartbeat: ports.clock.now() })
    ports.events.queue('processReady', process.sysId, delaySeconds)
}

function work(ports: Ports, integration: Integration, process: ProcessRecord, step: StepContext): void {
    const { run } = step
    const deadline = ports.clock.milliseconds() + ports.settings.stepSeconds * 1000
    const principal = principalOf(ports.digest, step.deployment)
    let current: ProcessRecord = process
    // One more for the token.
    let requestsBefore = -1
    for (;;) {
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
        const { next } = page.value
        const expected = current.pages === 0 ? page.value.expected : (current.expected ?? page.value.expected)
        current = {
            ...current,
            counters: plus(plus(current.counters, handled.value), { requests }),
            pages: current.pages + 1,
            attempts: 0,
            ...(expected === undefined ? {} : { expected }),
            ...(next === undefined ? {} : grown(integration, current, next, step.deployment.pageSize)),
        }
        if (next === undefined) {
            const verdict = verify(integration, context, current)
            if (verdict.failure) return failOrRetry(ports, current, verdict.failure, 1, integration)
            checkpoint(ports, current, { state: 'complete', owner: '', ...verdict.value })
            processEnded(ports, process.run)
            return
        }
        if (!checkpoint(ports, current, { state: 'running' })) return
        const wait = ports.budget.wait(principal)
        if (wait > 0 || ports.clock.milliseconds() >= deadline) return handOn(ports, current, wait)
    }
}

/** Writes page and cursor together. False when somebody cancelled the process meanwhile: it keeps that state. */
function checkpoint(ports: Ports, current: ProcessRecord, changes: ProcessChanges): boolean {
    const { cursor, pages, attempts, counters, pageSize, expected } = current
    const cancelled = ports.processes.read(current.sysId)?.state === 'cancelled'
    const { state, ...others } = changes
    const kept = cancelled && state !== 'complete'
    ports.processes.update(current.sysId, {
        ...others,
        ...(kept || state === undefined ? {} : { state }),
        ...(kept ? { owner: '' } : {}),
        ...(expected === undefined ? {} : { expected }),
        cursor,
        pages,
        attempts,
        counters,
        pageSize,
        heartbeat: ports.clock.now(),
    })
    return !cancelled
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
    const attempts = process.attempts + (throttled ? 0 : 1)
    const throttles = process.throttles + (throttled ? 1 : 0)
    const counters = plus(process.counters, { requests })
    const exhausted = attempts >= ports.settings.maxAttempts || throttles >= MAX_THROTTLES
    if (!isRetryable(problem) || exhausted) return failProcess(ports, { ...process, counters, attempts }, problem)
    const delay = retryDelaySeconds(
        problem,
        process.attempts,
        `${process.sysId} ${process.pages} ${throttles}`,
        ports.digest,
    )
    ports.processes.update(process.sysId, {
        state: 'running',
        owner: '',
        attempts,
        throttles,
        counters,
        errorCode: problem.code,
        message: describe(problem),
        heartbeat: ports.clock.now(),
        wakeAt: ports.clock.plus(ports.clock.now(), delay),
        ...restart({ ...process, counters }, problem, integration),
    })
    ports.events.queue('processReady', process.sysId, delay)
}

/** How often one process may be told to wait before somebody should look. */
const MAX_THROTTLES = 500

/** Where to go on after answers that this page of this size, or this token, will never bring anything else. */
function restart(process: ProcessRecord, problem: Failure, integration: Integration | undefined): ProcessChanges {
    if (!['MDC-308', 'MDC-309', 'MDC-310'].includes(problem.code)) return {}
    const pageSize = problem.code === 'MDC-308' ? halved(process.pageSize) : process.pageSize
    if (integration?.resume !== undefined) return { cursor: integration.resume(process.cursor), pageSize }
    // From the beginning: what was written is unchanged then, and is counted anew.
    const counters = { ...NO_COUNTS, requests: process.counters.requests }
    const cursor: JsonObject = process.firstCursor
    return { cursor, pageSize, pages: 0, counters }
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
