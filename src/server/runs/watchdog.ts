/**
 * Nothing stays running for ever. An event can be lost with its node, and a step can be ended by the platform: what has
 * stood still is queued again, and after enough attempts it ends with the reason.
 */
import { failure } from '../failures.ts'
import type { Ports } from './ports.ts'
import { failProcess } from './step.ts'
import { processEnded } from './waves.ts'

/** Looks at every run that has not ended. Returns how many events it queued. */
export function watch(ports: Ports): number {
    let queued = 0
    const limit = ports.clock.plus(ports.clock.now(), -ports.settings.staleSeconds)
    for (const closure of ports.closures.stale(limit)) {
        ports.events.queue('closureReady', closure)
        queued += 1
    }
    for (const run of ports.runs.unfinished()) {
        if (run.state === 'ready') {
            if (run.touched > limit) continue
            ports.events.queue('runReady', run.sysId)
            queued += 1
            continue
        }
        const stale = ports.processes.stale(run.sysId, limit)
        for (const process of stale) {
            if (process.attempts + 1 >= ports.settings.maxAttempts) {
                failProcess(ports, process, failure('MDC-409', `${process.attempts + 1} attempts`))
                continue
            }
            ports.processes.update(process.sysId, { attempts: process.attempts + 1, owner: '' })
            ports.events.queue('processReady', process.sysId)
            queued += 1
        }
        // All processes ended, and the event that finishes the run, or readies its next wave, was lost.
        if (run.touched <= limit && stale.length === 0) processEnded(ports, run.sysId)
    }
    return queued
}
