/** The event queue (sysevent) and script actions. */
import type { GlideDateTime } from '../glide/glide-date-time.ts'
import type { GlideRecord } from '../glide/glide-record.ts'
import type { Platform, Row } from '../platform.ts'
import { and, is, where } from '../query/conditions.ts'
import type { Support } from '../support/support.ts'
import { currentTime } from '../time.ts'
import { inQueues, support as queueSupport, type Queue, type Queues } from './queues.ts'

export const support: Support[] = [
    ...queueSupport,
    {
        member: 'Events: gs.eventQueue writes sysevent, script actions run in order',
        evidence: 'documented',
        source: 'r_BuildAScript, registering-events-guide',
    },
    {
        member: 'Events: an event that is not registered',
        evidence: 'assumed',
        source: 'registering-events-guide',
        note: 'Is logged and not queued.',
    },
    {
        member: 'Events: a failing script action',
        evidence: 'assumed',
        source: 'r_BuildAScript',
        note: 'Marks the event in error and does not stop the queue.',
    },
    {
        member: 'Events: user of a script action',
        evidence: 'assumed',
        source: 'r_BuildAScript',
        note: 'Runs as the system user.',
    },
]

export class Events {
    /** `node` is what this process claims events with. */
    constructor(
        private readonly platform: Platform,
        private readonly node: string,
        private readonly queues: Queues,
    ) {}

    queue(
        name: string,
        record: GlideRecord | null,
        parm1: string,
        parm2: string,
        { at, queue = '' }: { at?: GlideDateTime; queue?: string } = {},
    ): void {
        const { store, log, ids, session } = this.platform
        const [registered] = store.select('sysevent_register', is('event_name', name), { limit: 1 })
        if (!registered) {
            log.write('warn', session.scope, `Event ${name} is not registered and was not queued`)
            return
        }
        const now = currentTime(this.platform)
        store.insert('sysevent', {
            sys_id: ids.next(),
            sys_created_on: now,
            sys_created_by: session.userName,
            name,
            table: record?.getTableName() ?? null,
            instance: record?.getUniqueValue() ?? null,
            parm1: parm1 || null,
            parm2: parm2 || null,
            queue: queue || (registered['queue'] ?? null),
            state: 'ready',
            user_id: session.userSysId,
            process_on: at?.getValue() ?? now,
            sequence: String(store.next('sysevent')),
        })
    }

    /** When the next event is due that waits for a processor; undefined when none does. */
    nextDue(): string | undefined {
        return this.waiting(this.queues.processed())?.['process_on'] ?? undefined
    }

    /** Processes one due event of a queue that has a processor free; false when there is none. */
    step(): boolean {
        const queues = this.queues.processed()
        const event = this.waiting(queues.filter((queue) => !this.isFull(queue)))
        if (!event || (event['process_on'] ?? '') > currentTime(this.platform)) return false
        const sysId = event['sys_id'] ?? ''
        const limited = queues.find(({ name, limit }) => limit !== undefined && name === event['queue'])
        const { store } = this.platform
        const claimed = limited
            ? store.transaction(() => !this.isFull(limited) && this.claim(sysId))
            : this.claim(sysId)
        if (!claimed) return true
        let failed = true
        try {
            failed = this.run(event)
        } finally {
            store.update('sysevent', sysId, {
                state: failed ? 'error' : 'processed',
                processed: currentTime(this.platform),
            })
        }
        return true
    }

    /** Is an event due that a processor will take, or being processed by any node? */
    busy(): boolean {
        const processing = this.platform.store.count('sysevent', is('state', 'processing')) > 0
        const due = this.nextDue()
        return processing || (due !== undefined && due <= currentTime(this.platform))
    }

    /** Of several processes only one finds the event still ready. */
    private claim(sysId: string): boolean {
        const mine = where({ sys_id: sysId, state: 'ready' })
        return this.platform.store.updateWhere('sysevent', mine, { state: 'processing', claimed_by: this.node }) > 0
    }

    /** Do the nodes together process as many events of the queue as they may? */
    private isFull({ name, limit }: Queue): boolean {
        if (limit === undefined) return false
        return this.platform.store.count('sysevent', where({ state: 'processing', queue: name })) >= limit
    }

    /** The first ready event of the default queue and of these. */
    private waiting(queues: readonly Queue[]): Row | undefined {
        const order = [{ column: 'process_on' }, { column: 'sequence' }]
        const ready = and(is('state', 'ready'), inQueues(queues))
        return this.platform.store.select('sysevent', ready, { orderBy: order, limit: 1 })[0]
    }

    private run(event: Row): boolean {
        const { store, scripts, log } = this.platform
        const actions = store.select(
            'sysevent_script_action',
            where({ event_name: event['name'] ?? '', active: 'true' }),
            { orderBy: [{ column: 'order' }] },
        )
        let failed = false
        for (const action of actions) {
            const eventRecord = this.platform.record('sysevent')
            eventRecord.get(event['sys_id'])
            const variables: Record<string, unknown> = { event: eventRecord, current: this.current(event) }
            const options = {
                scope: action['sys_scope'] ?? 'global',
                name: `script action ${action['name'] ?? ''}`,
                variables,
            }
            try {
                if (action['condition_script'] && scripts.evaluate(action['condition_script'], options) !== true)
                    continue
                scripts.evaluate(action['script'] ?? '', options)
            } catch (error) {
                failed = true
                log.write(
                    'error',
                    options.name,
                    error instanceof Error ? (error.stack ?? error.message) : String(error),
                )
            }
        }
        return failed
    }

    private current(event: Row): GlideRecord | null {
        const table = event['table']
        if (!table || !this.platform.dictionary.has(table)) return null
        const record = this.platform.record(table)
        record.get(event['instance'])
        return record
    }
}
