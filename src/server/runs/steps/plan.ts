/** READY -> RUNNING: reads the inventory of the scope and cuts the run into processes. */
import { inventory } from '../../azure/graph/subscriptions.ts'
import { counted } from '../../vocabulary/counts.ts'
import { describe, failure, failureOf, isRetryable, type Failure } from '../../vocabulary/failures.ts'
import { messageOf } from '../../vocabulary/thrown.ts'
import { connect, principalOf } from '../../deployments/connect.ts'
import { tellWaiting } from '../closures/waiting.ts'
import { NO_LONGER_LISTED, updateCoverage } from '../../deployments/coverage.ts'
import type { Deployment } from '../../deployments/deployment.ts'
import type { Outcome } from '../../vocabulary/outcome.ts'
import type { Integration, PlanContext, ProcessPlan, RunWindow } from '../integration.ts'
import { withCopies } from '../records/named.ts'
import { missingPrerequisites, mustWait, WAIT_SECONDS } from '../order.ts'
import { leftOutNotice, refusalFor, type Lacks } from '../../contract/lacks.ts'
import type { Ports } from '../ports.ts'
import { NO_COUNTS } from '../records/counters.ts'
import type { RunChanges, RunRecord } from '../records/run.ts'
import { MAX_THROTTLES, retryDelaySeconds } from './retry.ts'
import { processEnded } from './waves.ts'

/** Plans a run that is ready; any other state means that an earlier event did it. */
export function planRun(ports: Ports, runId: string): void {
    // Of several events, on whatever nodes, one plans the run.
    if (!ports.runs.claim(runId, 'ready', ports.newOwner(), ports.settings.staleSeconds)) return
    const run = ports.runs.read(runId)
    if (run?.state !== 'ready') return
    // Two starts in the same second may both have found no other run.
    if (ports.runs.active(run.integration) !== runId) return ports.runs.remove(runId)
    try {
        plan(ports, ports.declared.of(run.type), run)
    } catch (error) {
        failRun(ports, run, failureOf(messageOf(error), 'MDC-502'))
    }
}

/** What a run will be: its processes, and what its record says from then on. */
interface Draft {
    plans: ProcessPlan[]
    changes: RunChanges
    /** Ids of records that the source has listed more than once. */
    copies: ReadonlySet<string>
    /** What is told of them. */
    notes: readonly string[]
}

function plan(ports: Ports, integration: Integration, run: RunRecord): void {
    if (mustWait(ports, run)) return planLater(ports, run, { waits: run.waits + 1 }, WAIT_SECONDS)
    const deployment = ports.deployments.read(run.deployment)
    if (deployment?.active !== true) return failRun(ports, run, failure('MDC-401', ''))
    const lacks = ports.products.lacks(integration.foreign)
    const refused = refusalFor(lacks)
    if (refused !== undefined) return failRun(ports, run, refused)
    const wait = ports.budget.wait(principalOf(ports.digest, deployment))
    if (wait > 0) return planLater(ports, run, {}, wait)

    const draft = draftOf(ports, integration, run, deployment)
    if (draft.failure) return failOrRetry(ports, run, draft.failure)
    const pageSize = Math.min(deployment.pageSize, integration.maxPageSize ?? deployment.pageSize)
    launch(ports, run, draft.value, pageSize, lacks)
}

/** Makes the processes of a draft, and the run a running one. */
function launch(ports: Ports, run: RunRecord, draft: Draft, pageSize: number, lacks: Lacks): void {
    // Cancelled meanwhile, or left alone for so long that somebody else plans it.
    const now = ports.runs.read(run.sysId)
    if (now?.state !== 'ready' || now.owner !== run.owner) return
    // Processes first: a run that is running has all of them. Those of an interrupted plan go.
    ports.processes.removeAll(run.sysId)
    for (const { wave = 0, ...process } of draft.plans)
        ports.processes.insert(run, { ...process, pageSize, wave, state: 'waiting' })
    ports.runs.update(run.sysId, {
        ...draft.changes,
        state: 'running',
        owner: '',
        leftOut: lacks.written.length,
        notice: withCopies(
            [missingPrerequisites(ports, run), leftOutNotice(lacks), ...draft.notes].join('\n'),
            draft.copies,
        ),
        errorCode: '',
        message: '',
    })
    processEnded(ports, run.sysId)
}

/** Lets go of the run until something else has ended. */
function planLater(ports: Ports, run: RunRecord, changes: RunChanges, seconds: number): void {
    ports.runs.update(run.sysId, { ...changes, owner: '' })
    ports.events.queue('runReady', run.sysId, seconds)
}

/** Asks Azure what is in scope, and the integration how it cuts that. Of the instance only the coverage is written. */
function draftOf(ports: Ports, integration: Integration, run: RunRecord, deployment: Deployment): Outcome<Draft> {
    const started = run.started || ports.clock.now()
    const client = connect(ports, deployment)
    if (client.failure) return client
    const scope = inventory(client.value, deployment.selection)
    if (scope.failure) return scope
    const { readable, unreadable } = scope.value
    if (readable.length === 0) return { failure: failure('MDC-402', unreadable.join(', ')) }
    const lost = updateCoverage(ports, deployment, scope.value)
    const notes: string[] = []
    const tell = (sentence: string) => void notes.push(sentence)
    const window = windowOf(ports, integration, run.integration, started, tell)
    const context = { ports, client: client.value, deployment, tell }
    const plans = integration.plan(context, scope.value, window)
    if (plans.failure) return plans
    return {
        value: {
            plans: plans.value,
            copies: client.value.copies,
            notes,
            changes: {
                started,
                windowFrom: window.from ?? '',
                windowTo: window.to,
                counters: { ...NO_COUNTS, requests: client.value.requests + 1 },
                unreadable: [
                    ...unreadable,
                    ...lost.map((id) => `${id} ${NO_LONGER_LISTED}`),
                    ...(client.value.limitHit ? [BEYOND_LIMIT] : []),
                ].join('\n'),
            },
        },
    }
}

const SECONDS_A_DAY = 86_400

/** Azure's answer to more subscriptions than a query covers is a part of them (azure.md 4.3). */
const BEYOND_LIMIT = 'more subscriptions than Azure Resource Graph lists at once (import by subscription IDs instead)'

/** The window is closed before now, so that the source's index has settled, and overlaps the one before. */
function windowOf(
    ports: Ports,
    integration: Integration,
    sysId: string,
    started: string,
    tell: PlanContext['tell'],
): RunWindow {
    const to = ports.clock.plus(started, -ports.settings.settleSeconds)
    const { startTime = '', lastFullPull = '' } = ports.integrations.read(sysId) ?? {}
    if (!integration.usesStartTime || startTime === '') return { to }
    const days = integration.fullPullAfterDays?.(ports.settings) ?? 0
    if (isFullPullDue(ports, days, lastFullPull, started)) {
        tell(`Start time is left out this once: everything is pulled every ${counted(days, 'day')}.`)
        return { to }
    }
    return { from: ports.clock.plus(startTime, -ports.settings.overlapSeconds), to }
}

/** Half a day early, so that a daily schedule does not miss its day by seconds. */
function isFullPullDue(ports: Ports, days: number, last: string, started: string): boolean {
    if (days === 0 || last === '') return false
    return ports.clock.seconds(last, started) >= (days - 0.5) * SECONDS_A_DAY
}

function failOrRetry(ports: Ports, run: RunRecord, problem: Failure): void {
    // As in a step, being throttled is no failure.
    const throttled = problem.code === 'MDC-304'
    const attempts = run.attempts + (throttled ? 0 : 1)
    const waits = run.waits + (throttled ? 1 : 0)
    const exhausted = attempts >= ports.settings.maxAttempts || waits >= MAX_THROTTLES
    if (!isRetryable(problem) || exhausted) return failRun(ports, run, problem)
    ports.runs.update(run.sysId, {
        attempts,
        waits,
        owner: '',
        errorCode: problem.code,
        message: describe(problem),
    })
    const before = throttled ? run.waits : run.attempts
    const delay = retryDelaySeconds(problem, before, `${run.sysId} ${attempts} ${waits}`, ports.digest)
    ports.events.queue('runReady', run.sysId, delay)
}

/** A run that cannot be planned ends at once; finishing tells integration and successor. */
export function failRun(ports: Ports, run: RunRecord, problem: Failure): void {
    const now = ports.clock.now()
    ports.log.error(`Run of ${run.type} failed. ${describe(problem)}`)
    ports.runs.update(run.sysId, {
        substate: 'failed',
        started: run.started || now,
        ended: now,
        errorCode: problem.code,
        message: describe(problem),
    })
    ports.integrations.ended(run.integration, run.sysId)
    ports.events.queue('runEnded', run.sysId)
    // Last: a node that dies before leaves a run that is planned once more.
    ports.runs.update(run.sysId, { state: 'complete', owner: '' })
    tellWaiting(ports, run.deployment)
}
