/**
 * The events of runs. They go to a queue of the application's own, so that a run of a thousand processes does not hold up
 * the instance's notifications (SDK guide registering-events-guide). Where nobody processes that queue the watchdog
 * notices, and their twins on the default queue take over.
 */
import { GlideDateTime, gs } from '@servicenow/glide'
import { EVENT, PROPERTY, QUEUE, TABLE } from '../../vocabulary/names.ts'
import type { Events } from '../../runs/ports.ts'
import { foreign } from '../records/foreign.ts'
import { ownRecord } from '../records/own.ts'

const TABLE_OF = {
    runReady: TABLE.run,
    processReady: TABLE.process,
    runFinishing: TABLE.run,
    runEnded: TABLE.run,
    closureReady: TABLE.closure,
    importEnded: TABLE.run,
    validationReady: TABLE.deployment,
} as const

/** Events on the queue of the application's own, each with its twin on the default one. */
const TWIN: Partial<Record<keyof typeof TABLE_OF, keyof typeof EVENT>> = {
    runReady: 'runReadyDefault',
    processReady: 'processReadyDefault',
    runFinishing: 'runFinishingDefault',
    closureReady: 'closureReadyDefault',
}

const DEFAULT = 'default'

/** Does anybody process the queue? assumed: one without its record is not processed. */
export function usesOwnQueue(): boolean {
    if (gs.getProperty(PROPERTY.eventQueue, 'own') === DEFAULT) return false
    const queue = foreign('sysevent_queue')
    if (!queue.record.isValid()) return false
    return queue.where('queue', '=', QUEUE).limit(1).query().next()
}

export const glideEvents: Events = {
    queue(event, sysId, delaySeconds = 0) {
        const record = ownRecord(TABLE_OF[event])
        if (!record.get(sysId)) return
        const twin = TWIN[event]
        const name = twin === undefined || usesOwnQueue() ? EVENT[event] : EVENT[twin]
        if (delaySeconds <= 0) {
            gs.eventQueue(name, record, '', '')
            return
        }
        const at = new GlideDateTime()
        at.addSeconds(delaySeconds)
        gs.eventQueueScheduled(name, record, '', '', at)
    },
    standsStill(since) {
        if (!usesOwnQueue()) return false
        const waiting = foreign('sysevent')
        if (!waiting.record.isValid() || waiting.name('queue') === undefined) return false
        waiting.where('queue', '=', QUEUE).where('state', '=', 'ready').where('process_on', '<=', since)
        return waiting.limit(1).query().next() && !isProcessed(since)
    },
    useDefaultQueue: () => gs.setProperty(PROPERTY.eventQueue, DEFAULT),
}

/** Has an event of the queue that was due since a time been taken? */
function isProcessed(since: string): boolean {
    const taken = foreign('sysevent').where('queue', '=', QUEUE).where('state', '!=', 'ready')
    return taken.where('process_on', '>', since).limit(1).query().next()
}
