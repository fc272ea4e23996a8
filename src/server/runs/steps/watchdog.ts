/**
 * Nothing stays running for ever. An event can be lost with its node, and a step can be ended by the platform: what has
 * stood still is queued again, and after enough attempts it ends with the reason.
 */
import { describe, failure } from '../../vocabulary/failures.ts'
import { failRun } from './plan.ts'
import type { Ports } from '../ports.ts'
import type { ProcessRecord } from '../records/process.ts'
import type { UnfinishedRun } from '../records/run.ts'
import { failProcess } from './step.ts'
import { processEnded } from './waves.ts'

/** Looks at every run that has not ended. Returns how many events it queued. */
export function watch(ports: Ports): number {
    let queued = 0
    const limit = ports.clock.plus(ports.clock.now(), -ports.settings.staleSeconds)
    if (ports.events.standsStill(limit)) {
        ports.events.useDefaultQueue()
        ports.log.warn(describe(failure('MDC-622', '')))
    }
    for (const closure of ports.closures.stale(limit)) {
        ports.events.queue('closureReady', closure)
        queued += 1
    }
    for (const run of ports.runs.unfinished()) queued += watchRun(ports, run, limit)
    return queued
}

/** Queues again what stands still of one run since `limit`; how many events that were. */
function watchRun(ports: Ports, run: UnfinishedRun, limit: string): number {
    if (run.state === 'ready') return run.touched <= limit && requeueRun(ports, run.sysId) ? 1 : 0
    const stale = ports.processes.stale(run.sysId, limit)
    let queued = 0
    for (const process of stale) if (requeueProcess(ports, process, limit)) queued += 1
    // All processes ended, and the event that finishes the run, or readies its next wave, was lost.
    if (run.touched <= limit && stale.length === 0) processEnded(ports, run.sysId)
    return queued
}

/**
 * A process with an owner was left by a step that died. One without waits for its event: while others of its run work,
 * the queue is long and nothing is wrong with it.
 */
function requeueProcess(ports: Ports, process: ProcessRecord, limit: string): boolean {
    const died = process.owner !== ''
    if (!died && ports.processes.worked(limit, process.run)) return false
    // Nor is it to blame when its run has not had its turn among others.
    const attempts = process.attempts + (died || !ports.processes.worked(limit) ? 1 : 0)
    if (attempts >= ports.settings.maxAttempts) {
        failProcess(ports, process, failure('MDC-409', `${attempts} attempts`))
        return false
    }
    // Written even when nothing else changes, so that it is not stale at the next look.
    ports.processes.update(process.sysId, { attempts, owner: '', wakeAt: ports.clock.now() })
    ports.events.queue('processReady', process.sysId)
    return true
}

function requeueRun(ports: Ports, runId: string): boolean {
    const run = ports.runs.read(runId)
    if (run === undefined) return false
    const attempts = run.attempts + (run.owner === '' ? 0 : 1)
    if (attempts >= ports.settings.maxAttempts) {
        failRun(ports, run, failure('MDC-409', `planning, ${attempts} attempts`))
        return false
    }
    ports.runs.update(runId, { attempts, owner: '' })
    ports.events.queue('runReady', runId)
    return true
}
