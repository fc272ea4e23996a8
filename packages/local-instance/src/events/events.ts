/** The event queue (sysevent) and script actions. */
import type { GlideDateTime } from '../glide/glide-date-time.ts'
import type { GlideRecord } from '../glide/glide-record.ts'
import type { Platform, Row } from '../platform.ts'
import type { Support } from '../support/support.ts'

export const support: Support[] = [
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

const text = (condition: [string, string, ...string[]][]) => ({
    condition: {
        kind: 'and' as const,
        nodes: condition.map(([path, operator, ...values]) => ({ kind: 'term' as const, path, operator, values })),
    },
    orderBy: [],
    groupBy: [],
})

export class Events {
    /** `node` is what this process claims events with. */
    constructor(
        private readonly platform: Platform,
        private readonly now: () => string,
        private readonly node: string,
    ) {}

    queue(name: string, record: GlideRecord | null, parm1: string, parm2: string, at?: GlideDateTime): void {
        const { store, log, ids, session } = this.platform
        if (store.count('sysevent_register', text([['event_name', '=', name]])) === 0) {
            log.write('warn', session.scope, `Event ${name} is not registered and was not queued`)
            return
        }
        const now = this.now()
        store.insert('sysevent', {
            sys_id: ids.next(),
            sys_created_on: now,
            sys_created_by: session.userName,
            name,
            table: record?.getTableName() ?? null,
            instance: record?.getUniqueValue() ?? null,
            parm1: parm1 || null,
            parm2: parm2 || null,
            state: 'ready',
            user_id: session.userSysId,
            process_on: at?.getValue() ?? now,
            sequence: String(store.next('sysevent')),
        })
    }

    /** When the next waiting event is due; undefined when none waits. */
    nextDue(): string | undefined {
        return this.waiting()?.['process_on'] ?? undefined
    }

    /** Processes one due event; false when none is due. */
    step(): boolean {
        const event = this.waiting()
        if (!event || (event['process_on'] ?? '') > this.now()) return false
        const sysId = event['sys_id'] ?? ''
        // The claim: of several processes only one finds the event still ready.
        const mine = text([
            ['sys_id', '=', sysId],
            ['state', '=', 'ready'],
        ])
        const claim = { state: 'processing', claimed_by: this.node }
        if (this.platform.store.updateWhere('sysevent', mine, claim) === 0) return true
        let failed = true
        try {
            failed = this.run(event)
        } finally {
            const state = failed ? 'error' : 'processed'
            this.platform.store.update('sysevent', sysId, { state, processed: this.now() })
        }
        return true
    }

    /** Is an event due, or being processed by any node? */
    busy(): boolean {
        const processing = this.platform.store.count('sysevent', text([['state', '=', 'processing']])) > 0
        const due = this.nextDue()
        return processing || (due !== undefined && due <= this.now())
    }

    private waiting(): Row | undefined {
        const order = [{ column: 'process_on' }, { column: 'sequence' }]
        return this.platform.store.select('sysevent', text([['state', '=', 'ready']]), { orderBy: order, limit: 1 })[0]
    }

    private run(event: Row): boolean {
        const { store, scripts, log } = this.platform
        const actions = store.select(
            'sysevent_script_action',
            text([
                ['event_name', '=', event['name'] ?? ''],
                ['active', '=', 'true'],
            ]),
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
