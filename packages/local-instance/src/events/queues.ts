/** Event queues of their own (sysevent_queue), and how many events of each may be processed at a time. */
import type { Platform, Row } from '../platform.ts'
import { everything, is, isIn, or } from '../query/conditions.ts'
import type { ConditionNode } from '../query/nodes.ts'
import type { Support } from '../support/support.ts'

const GUIDE = 'registering-events-guide, auto-job-scheduling'

export const support: Support[] = [
    {
        member: 'Events: queues of their own',
        evidence: 'documented',
        source: GUIDE,
        note: 'An event goes to the fifth argument of gs.eventQueue, else to the queue of its registration, else to the default queue. Each queue has processors of its own: job_config_value on each node or in total, or one for a sequential queue, which takes its oldest event first.',
    },
    {
        member: 'Events: a queue that has no record, or no automatic processing',
        evidence: 'assumed',
        source: 'An event in such a queue',
        note: 'Its events stay ready and are never processed; so do all of other queues than the default one where sysevent_queue does not exist.',
    },
    {
        member: 'Events: processors of the default queue',
        evidence: 'assumed',
        source: GUIDE,
        note: 'One on each node.',
    },
    {
        member: 'Events: poll interval and provider of a queue',
        evidence: 'assumed',
        source: GUIDE,
        note: 'Change nothing: an event is processed as soon as a processor is free.',
    },
    {
        member: 'Events: column queue of an event in the default queue',
        evidence: 'assumed',
        source: 'Event list of an instance',
        note: 'Is empty.',
    },
]

export interface Queue {
    name: string
    /** Most of its events that all nodes together process at a time; absent when each node has processors of its own. */
    limit?: number
}

const TABLE = 'sysevent_queue'

export class Queues {
    private known: { version: number; queues: Queue[] } | undefined

    /** `version` says how often queue records have changed; `differs`: see InstanceOptions. */
    constructor(
        private readonly platform: Platform,
        private readonly version: () => number,
    ) {}

    /** Queues, besides the default one, whose events are processed. */
    processed(): readonly Queue[] {
        if (this.platform.differs.is('queue-unprocessed')) return []
        const version = this.version()
        if (this.known?.version !== version) this.known = { version, queues: this.read() }
        return this.known.queues
    }

    private read(): Queue[] {
        const { dictionary, store } = this.platform
        if (!dictionary.has(TABLE)) return []
        const rows = store.select(TABLE, everything)
        return rows.filter((row) => row['automatic_processing'] === '1').flatMap(queueOf)
    }
}

function queueOf(row: Row): Queue[] {
    const jobs = Number(row['job_config_value'] ?? 0)
    const name = row['queue'] ?? ''
    if (jobs < 1 || name === '') return []
    if (row['processing_order'] === 'sequential') return [{ name, limit: 1 }]
    // A node here is one thread, so that as many processors as one node has are never more than it uses.
    return [row['job_config'] === 'job_count' ? { name, limit: jobs } : { name }]
}

/** Events of the default queue, or of these. */
export function inQueues(queues: readonly Queue[]): ConditionNode {
    const inDefault = is('queue', null)
    if (queues.length === 0) return inDefault
    const names = queues.map(({ name }) => name)
    return or(inDefault, isIn('queue', names))
}
