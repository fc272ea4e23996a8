/** Queues of events: the records of the SDK's registering-events-guide, and who processes what. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Events } from '../src/events/events.ts'
import { Queues } from '../src/events/queues.ts'
import { LocalInstance, type InstanceOptions } from '../src/index.ts'
import { smallInstance } from './small-instance.ts'

const QUEUE = 'sn_my_app.custom_queue'
const PROVIDER = '44af4464431212108da9a574a9b8f2f5'
/** The guide's first example. */
const EXAMPLE = {
    queue: QUEUE,
    suffix: 'custom_queue',
    description: 'General-purpose event queue for my application.',
    poll_interval: '1970-01-01 00:00:30',
    job_config: 'jobs_per_node',
    job_config_value: '1',
    provider: PROVIDER,
    automatic_processing: 'true',
    processing_order: 'parallel',
}

const open: LocalInstance[] = []
const folder = mkdtempSync(join(tmpdir(), 'queues-'))
let files = 0
afterEach(() => {
    for (const instance of open.splice(0)) instance.close()
})
afterAll(() => rmSync(folder, { recursive: true }))

function start(options: InstanceOptions = {}): LocalInstance {
    const instance = new LocalInstance({ clock: { now: () => Date.parse('2026-11-23T12:00:00Z') }, ...options })
    open.push(instance)
    return instance
}
function insert(instance: LocalInstance, table: string, values: Record<string, string>): string {
    const record = instance.record(table)
    record.initialize()
    for (const [name, value] of Object.entries(values)) record.setValue(name, value)
    return record.insert() ?? ''
}
/** Two events, one of them registered with a queue; their script actions log what they process. */
function register(instance: LocalInstance): void {
    insert(instance, 'sysevent_register', { event_name: 'u.plain' })
    insert(instance, 'sysevent_register', { event_name: 'u.queued', queue: QUEUE })
    for (const event_name of ['u.plain', 'u.queued'])
        insert(instance, 'sysevent_script_action', {
            name: event_name,
            event_name,
            active: 'true',
            script: "gs.info('processes ' + event.parm1)",
        })
}
function queue(instance: LocalInstance, name: string, parm1: string, queueName?: string): void {
    const given = [name, null, parm1, '', queueName ?? null].map((value) => JSON.stringify(value))
    instance.evaluate(`gs.eventQueue(${given.join(', ')})`)
}
function events(instance: LocalInstance): (string | null)[][] {
    const record = instance.record('sysevent')
    record.orderBy('sequence')
    record.query()
    const rows: (string | null)[][] = []
    while (record.next()) rows.push(['parm1', 'queue', 'state'].map((column) => record.getValue(column)))
    return rows
}

test('the providers that the guide names are there', () => {
    const instance = start()
    const provider = (sysId: string) => {
        const record = instance.record('sysevent_queue_provider')
        return record.get(sysId) && record.getValue('name')
    }
    expect([provider(PROVIDER), provider('3ccf4464431212108da9a574a9b8f2fb')]).toEqual([
        'Event Provider',
        'NowMQ Provider',
    ])
})

test('an event goes to the queue that it is given, else to that of its registration, else to the default one', () => {
    const instance = start()
    register(instance)
    insert(instance, 'sysevent_queue', EXAMPLE)
    insert(instance, 'sysevent_queue', { ...EXAMPLE, queue: 'other', suffix: '' })
    queue(instance, 'u.plain', 'a')
    queue(instance, 'u.queued', 'b')
    queue(instance, 'u.queued', 'c', 'other')
    queue(instance, 'u.plain', 'd', 'other')
    expect(instance.runUntilIdle()).toBe(4)
    expect(events(instance)).toEqual([
        ['a', null, 'processed'],
        ['b', QUEUE, 'processed'],
        ['c', 'other', 'processed'],
        ['d', 'other', 'processed'],
    ])
})

describe('events that nobody processes stay ready and are not due', () => {
    test.each<[string, InstanceOptions, Record<string, string> | undefined]>([
        ['a queue without a record', {}, undefined],
        ['a queue without automatic processing', {}, { ...EXAMPLE, automatic_processing: 'false' }],
        ['a queue without jobs', {}, { ...EXAMPLE, job_config_value: '0' }],
        ['queue-unprocessed', { differs: ['queue-unprocessed'] }, EXAMPLE],
    ])('%s', (_what, options, record) => {
        const instance = start(options)
        register(instance)
        if (record) insert(instance, 'sysevent_queue', record)
        queue(instance, 'u.queued', 'a')
        expect([instance.idle(), instance.nextEvent(), instance.runUntilIdle()]).toEqual([true, undefined, 0])
        queue(instance, 'u.plain', 'b')
        expect([instance.idle(), instance.runUntilIdle(), instance.idle()]).toEqual([false, 1, true])
        expect(events(instance)).toEqual([
            ['a', QUEUE, 'ready'],
            ['b', null, 'processed'],
        ])
    })

    test('until its queue is registered', () => {
        const instance = start()
        register(instance)
        queue(instance, 'u.queued', 'a')
        expect(instance.runUntilIdle()).toBe(0)
        insert(instance, 'sysevent_queue', EXAMPLE)
        expect(instance.runUntilIdle()).toBe(1)
    })

    test('where there is no table of queues', () => {
        const { platform, close } = smallInstance([
            'sysevent',
            'sysevent_register',
            'sysrule',
            'sysevent_script_action',
        ])
        const queues = new Queues(platform, () => 0)
        const all = new Events(platform, 'node', queues)
        platform.store.load('sysevent_register', { sys_id: 'a'.repeat(32), event_name: 'u.plain' })
        all.queue('u.plain', null, 'a', '', { queue: QUEUE })
        expect([all.step(), all.busy(), all.nextDue()]).toEqual([false, false, undefined])
        close()
    })
})

describe('processors of a queue, while another node processes one of its events', () => {
    /** What the second node processes while the first is at the first event, of three. */
    function meanwhile(record: Record<string, string>): string[] {
        const database = join(folder, `${(files += 1)}.db`)
        const seen: string[] = []
        const second: LocalInstance[] = []
        const first = start({
            database,
            onLog: (_level, _source, message) => {
                if (message !== 'processes a') return
                while (second[0]?.step()) continue
                seen.push(...events(first).flatMap(([name, , state]) => (state === 'processed' ? [name ?? ''] : [])))
            },
        })
        register(first)
        insert(first, 'sysevent_queue', { ...EXAMPLE, ...record })
        for (const name of ['a', 'b', 'c']) queue(first, 'u.queued', name)
        queue(first, 'u.plain', 'd')
        second.push(start({ database }))
        first.runUntilIdle()
        expect(events(first).map(([, , state]) => state)).toEqual(['processed', 'processed', 'processed', 'processed'])
        return seen
    }

    test.each<[string, Record<string, string>, string[]]>([
        ['sequential: none before that has ended', { processing_order: 'sequential', job_config_value: '3' }, ['d']],
        ['one job in total: none either', { job_config: 'job_count' }, ['d']],
        ['two jobs in total: it has the other', { job_config: 'job_count', job_config_value: '2' }, ['b', 'c', 'd']],
        ['one job on each node: it has its own', {}, ['b', 'c', 'd']],
    ])('%s', (_what, record, expected) => {
        expect(meanwhile(record)).toEqual(expected)
    })
})
