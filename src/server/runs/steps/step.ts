/** One step of a process: as many pages as fit its time, each written and checkpointed before the next is fetched. */
import { describe, failure, failureOf, isRetryable, type Failure } from '../../vocabulary/failures.ts'
import type { JsonObject } from '../../vocabulary/json.ts'
import { connect, principalOf } from '../../deployments/connect.ts'
import { messageOf } from '../../vocabulary/thrown.ts'
import type { Outcome } from '../../vocabulary/outcome.ts'
import type { Integration, Page, StepContext } from '../integration.ts'
import { handlePage } from './page.ts'
import { halved, resized } from './page-size.ts'
import type { Ports } from '../ports.ts'
import { NO_COUNTS, plus, type Counters } from '../records/counters.ts'
import type { ProcessChanges, ProcessRecord } from '../records/process.ts'
import { counted, countedWords, NO_TALLY, plusTally, type Tally } from '../records/tally.ts'
import type { RunRecord } from '../records/run.ts'
import { withCopies } from '../records/named.ts'
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
        if (ownershipOf(ports, process) === 'ours') failProcess(ports, current, failureOf(messageOf(error), 'MDC-502'))
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
function ownershipOf(ports: Ports, { sysId, owner }: ProcessRecord): 'ours' | 'cancelled' | 'taken' {
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
    const deadline = ports.clock.milliseconds() + ports.settings.stepSeconds * 1000
    const principal = principalOf(ports.digest, step.deployment)
    let current: ProcessRecord = process
    // One more for the token.
    let requestsBefore = -1
    for (;;) {
        const began = ports.clock.milliseconds()
        const context = { ...step, pageSize: current.pageSize }
        const page = workOnPage(ports, integration, current, context)
        const requests = step.client.requests - requestsBefore
        requestsBefore = step.client.requests
        if (page.failure) return failOrRetry(ports, current, page.failure, requests, integration)
        const { next } = page.value
        const after = afterPage(current, page.value, requests)
        if (next === undefined) return complete(ports, integration, context, { before: current, after, requests })
        const tookMs = ports.clock.milliseconds() - began
        current = { ...after, ...resized(integration, current, next, step.deployment.pageSize, tookMs) }
        if (checkpoint(ports, current, { state: 'running' }) !== 'ours') return
        const wait = ports.budget.wait(principal)
        if (wait > 0 || ports.clock.milliseconds() >= deadline) return handOn(ports, current, wait)
    }
}

/** What became of the records of a page, and where the list goes on: `next` is absent behind its last page. */
interface PageDone {
    counters: Counters
    tally: Tally
    expected: number | undefined
    next?: JsonObject
}

function workOnPage(
    ports: Ports,
    integration: Integration,
    process: ProcessRecord,
    step: StepContext,
): Outcome<PageDone> {
    const { cursor } = process
    const page = integration.retrieve(step, cursor)
    if (page.failure) return page
    const { expected, unreadable = [], next } = page.value
    const handled = handlePage(ports, { integration, run: step.run, step, cursor }, page.value)
    if (handled.failure) return handled
    const { counters, tally } = handled.value
    noteUnreadable(ports, step.run.sysId, unreadable)
    noteCopies(ports, step.run.sysId, step.client.copies)
    const done = { counters, tally: notStaged(tally, page.value), expected }
    if (next === undefined) return { value: done }
    const resumable = integration.resume !== undefined
    const advanced = advance(ports.digest, { from: cursor, next, rows: counters.retrieved, resumable })
    return advanced.failure ? advanced : { value: { ...done, next: advanced.value } }
}

/** A tally with what a page says of records that it does not bring. */
function notStaged(tally: Tally, { unknown = [], leftOut = [] }: Page<JsonObject>): Tally {
    return leftOut.reduce(
        (sum, { code, count, example }) => counted(sum, 'excluded', code, example, count),
        countedWords(tally, unknown),
    )
}

/** The process with what a page has brought. */
function afterPage(process: ProcessRecord, page: PageDone, requests: number): ProcessRecord {
    // The first page says it; a list that begins anew may say something else.
    const expected = process.pages === 0 ? page.expected : (process.expected ?? page.expected)
    return {
        ...process,
        counters: plus(plus(process.counters, page.counters), { requests }),
        tally: plusTally(process.tally, page.tally),
        pages: process.pages + 1,
        attempts: 0,
        ...(expected === undefined ? {} : { expected }),
    }
}

/** Ends a process behind its last page, once what it received is compared with what the source says it has. */
function complete(
    ports: Ports,
    integration: Integration,
    step: StepContext,
    { before, after, requests }: { before: ProcessRecord; after: ProcessRecord; requests: number },
): void {
    const verdict = verify(integration, step, after)
    // The last page comes again: where it stands is not written.
    if (verdict.failure) return failOrRetry(ports, before, verdict.failure, requests + 1, integration)
    if (checkpoint(ports, after, { state: 'complete', owner: '', ...verdict.value }) !== 'taken')
        processEnded(ports, after.run)
}

/**
 * Writes page and cursor together. A process that was cancelled meanwhile keeps that state; of one that somebody else
 * has taken nothing is written: he does the page again.
 */
function checkpoint(ports: Ports, current: ProcessRecord, changes: ProcessChanges): ReturnType<typeof ownershipOf> {
    const { cursor, pages, attempts, counters, tally, pageSize, expected } = current
    const found = ownershipOf(ports, current)
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
        tally,
        pageSize,
        errorCode: '',
        message: '',
        heartbeat: ports.clock.now(),
    })
    return found
}

/** Adds to the run what it could not read. */
function noteUnreadable(ports: Ports, runId: string, said: readonly string[]): void {
    if (said.length === 0) return
    const known = (ports.runs.read(runId)?.unreadable ?? '').split('\n').filter((line) => line !== '')
    ports.runs.update(runId, { unreadable: [...new Set([...known, ...said])].join('\n') })
}

/** Adds to the run what the source has listed more than once. */
function noteCopies(ports: Ports, runId: string, copies: ReadonlySet<string>): void {
    if (copies.size === 0) return
    const known = ports.runs.read(runId)?.notice ?? ''
    const notice = withCopies(known, copies)
    if (notice !== known) ports.runs.update(runId, { notice })
}

/** Tries again later what may succeed later, and fails the process otherwise. */
function failOrRetry(
    ports: Ports,
    process: ProcessRecord,
    problem: Failure,
    requests: number,
    integration?: Integration,
): void {
    const counted = { ...process, counters: plus(process.counters, { requests }) }
    const { exhausted, delay, changes } = nextAttempt(ports, counted, problem, integration)
    const found = ownershipOf(ports, process)
    if (found === 'taken') return
    if (!isRetryable(problem) || exhausted)
        return failProcess(ports, { ...counted, attempts: changes.attempts }, problem)
    ports.processes.update(process.sysId, {
        ...(found === 'cancelled' ? {} : { state: 'running' }),
        owner: '',
        counters: counted.counters,
        errorCode: problem.code,
        message: describe(problem),
        heartbeat: ports.clock.now(),
        wakeAt: ports.clock.plus(ports.clock.now(), delay),
        ...changes,
    })
    if (found === 'ours') ports.events.queue('processReady', process.sysId, delay)
}

/** How a process is tried again after a failure. */
interface NextAttempt {
    /** Have there been enough of them? */
    exhausted: boolean
    /** Seconds until then. */
    delay: number
    changes: ProcessChanges & { attempts: number; throttles: number }
}

function nextAttempt(
    ports: Ports,
    process: ProcessRecord,
    problem: Failure,
    integration: Integration | undefined,
): NextAttempt {
    // Being throttled is no failure of the page: the source says when it will answer. Only an endless wait is one.
    const throttled = problem.code === 'MDC-304'
    // Nor is a page that can still be made smaller.
    const large = isTooLarge(process, problem, integration)
    const smaller = large && process.pageSize > 1
    const attempts = process.attempts + (throttled || smaller ? 0 : 1)
    const throttles = process.throttles + (throttled ? 1 : 0)
    const again = restart(process, problem, large, integration)
    const seed = `${process.sysId} ${process.pages} ${throttles}`
    const before = throttled ? process.throttles : process.attempts
    return {
        exhausted: Math.max(attempts, again.restarts) >= ports.settings.maxAttempts || throttles >= MAX_THROTTLES,
        delay: smaller && problem.code === 'MDC-308' ? 0 : retryDelaySeconds(problem, before, seed, ports.digest),
        changes: { attempts, throttles, ...again.changes },
    }
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
    return { changes: { cursor, pageSize, pages: 0, counters, tally: NO_TALLY }, restarts }
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
