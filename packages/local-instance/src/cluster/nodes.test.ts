/** Two processes on one database file, as the nodes of a cluster. */
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { LocalInstance } from '../instance.ts'
import { startNode, type NodeOptions, type NodeProcess } from './nodes.ts'
import { sharedClock } from './shared-clock.ts'

const START = Date.parse('2026-11-23T12:00:00Z')
const EVENTS = 500
/** Keeps the node that runs it busy for as long as the property says. */
const HANG = "while (gs.getProperty('u.hang') == 'true') ;"

describe('nodes', () => {
    const folder = mkdtempSync(join(tmpdir(), 'nodes-'))
    const database = join(folder, 'instance.db')
    const clock = sharedClock(join(folder, 'clock'))
    const nodes: NodeProcess[] = []
    let instance: LocalInstance

    /** Resolves when nodes that log to `onLog` have said the message that often. */
    function said(message: string, times: number): { onLog: NonNullable<NodeOptions['onLog']>; said: Promise<void> } {
        let left = times
        let done: () => void
        const promise = new Promise<void>((resolve) => (done = resolve))
        const onLog = (_level: string, _source: string, line: string) => {
            if (line === message && (left -= 1) === 0) done()
        }
        return { onLog, said: promise }
    }

    async function start(options: Partial<NodeOptions> = {}): Promise<NodeProcess> {
        const node = await startNode({ database, clockFile: join(folder, 'clock'), ...options })
        nodes.push(node)
        return node
    }

    function insert(table: string, values: Record<string, string>): string {
        const record = instance.record(table)
        record.initialize()
        for (const [name, value] of Object.entries(values)) record.setValue(name, value)
        return record.insert() ?? ''
    }

    function column(table: string, name: string, query = ''): string[] {
        const record = instance.record(table)
        if (query !== '') record.addEncodedQuery(query)
        record.query()
        const values: string[] = []
        while (record.next()) values.push(record.getValue(name) ?? '')
        return values
    }

    const queue = (count: number) =>
        instance.evaluate(
            `(function () { for (var i = 0; i < ${count}; i++) gs.eventQueue('u.work', null, String(i), '') })()`,
        )
    const hang = (on: boolean) => void instance.evaluate(`gs.setProperty('u.hang', '${on}')`)
    const everyNumber = Array.from({ length: EVENTS }, (_, index) => String(index)).sort()

    beforeEach(() => {
        clock.set(START)
        instance = new LocalInstance({ database, clock })
        if (column('sysevent_register', 'sys_id', 'event_name=u.work').length > 0) return
        instance.defineTable({
            name: 'u_done',
            autoNumber: { prefix: 'DONE', digits: 7 },
            columns: [
                { name: 'number', defaultValue: 'javascript:global.getNextObjNumberPadded();' },
                { name: 'event' },
            ],
        })
        insert('sysevent_register', { event_name: 'u.work' })
        insert('sysevent_script_action', {
            name: 'work',
            event_name: 'u.work',
            active: 'true',
            script: `gs.info('begins'); ${HANG} var gr = new GlideRecord('u_done'); gr.initialize(); gr.event = event.parm1; gr.insert();`,
        })
    })
    afterEach(async () => {
        hang(false)
        await Promise.all(nodes.splice(0).map((node) => node.stop()))
        for (const table of ['u_done', 'sysevent', 'syslog', 'sysauto_script']) {
            const record = instance.record(table)
            record.query()
            record.deleteMultiple()
        }
        instance.close()
    })
    afterAll(() => rmSync(folder, { recursive: true }))

    test('share events: each is handled once, with numbers and sequences of their own', async () => {
        const pair = await Promise.all([start(), start()])
        queue(EVENTS)
        await instance.whenIdle()

        expect(column('u_done', 'event').sort()).toEqual(everyNumber)
        expect(new Set(column('u_done', 'number')).size).toBe(EVENTS)
        expect(new Set(column('sysevent', 'sequence')).size).toBe(EVENTS)
        expect(column('sysevent', 'state', 'state!=processed')).toEqual([])
        const lines = column('syslog', 'sequence')
        expect(new Set(lines).size).toBe(lines.length)
        expect(new Set(column('sysevent', 'claimed_by'))).toEqual(new Set(pair.map((node) => node.systemId)))
    })

    test('take over from a node that is killed: no event is lost', async () => {
        queue(EVENTS)
        const begun = said('begins', 10)
        const [victim] = await Promise.all([start(begun), start()])
        await begun.said
        await victim.kill()
        await instance.whenIdle()

        const done = column('u_done', 'event')
        expect([...new Set(done)].sort()).toEqual(everyNumber)
        // Only the event that it was at may have been handled twice.
        expect(done.length - EVENTS).toBeLessThanOrEqual(1)
        expect(new Set(column('u_done', 'number')).size).toBe(done.length)
        expect(column('sys_cluster_state', 'status', `system_id=${victim.systemId}`)).toEqual(['offline'])
    })

    test('an event in the middle of which its node is killed is handled by the next process on the file', async () => {
        hang(true)
        queue(1)
        const begun = said('begins', 1)
        const victim = await start(begun)
        await begun.said
        expect([instance.idle(), column('sysevent', 'state')]).toEqual([false, ['processing']])
        await victim.kill()
        hang(false)
        instance.close()

        instance = new LocalInstance({ database, clock })
        instance.runUntilIdle()
        expect([instance.idle(), column('sysevent', 'state'), column('u_done', 'event')]).toEqual([
            true,
            ['processed'],
            ['0'],
        ])
    })

    test('run a scheduled job on one node, and again when the node that ran it is killed', async () => {
        insert('sysauto_script', {
            name: 'daily work',
            active: 'true',
            run_type: 'daily',
            run_time: '1970-01-01 13:00:00',
            script: `var gr = new GlideRecord('u_done'); gr.initialize(); gr.event = 'job'; gr.insert(); gs.info('job'); ${HANG}`,
        })
        const twice = said('job', 2)
        expect(instance.nextDue()).toBe(Date.parse('2026-11-23T13:00:00Z'))
        await Promise.all([start(twice), start(twice)])
        clock.set(Date.parse('2026-11-23T13:00:00Z'))
        await instance.whenIdle()
        expect(column('u_done', 'event')).toEqual(['job'])
        expect(instance.nextDue()).toBe(Date.parse('2026-11-24T13:00:00Z'))

        hang(true)
        clock.set(Date.parse('2026-11-24T13:00:00Z'))
        await twice.said
        const [runner] = column('sys_trigger', 'claimed_by', 'state=running')
        await nodes.find((node) => node.systemId === runner)?.kill()
        hang(false)
        await instance.whenIdle()
        expect(column('u_done', 'event')).toEqual(['job', 'job', 'job'])
    })

    test('see what another process defines and installs', async () => {
        await start()
        instance.defineTable({ name: 'u_late', columns: [{ name: 'name' }] })
        insert('sys_script', {
            name: 'stamp',
            collection: 'u_late',
            when: 'before',
            action_insert: 'true',
            active: 'true',
            script: "current.name = 'from the rule'",
        })
        insert('sysevent_script_action', {
            name: 'late',
            event_name: 'u.work',
            active: 'true',
            script: "var gr = new GlideRecord('u_late'); gr.initialize(); gr.insert();",
        })
        queue(1)
        await instance.whenIdle()
        expect(column('u_late', 'name')).toEqual(['from the rule'])
    })

    test('that stop leave nothing beside the database', async () => {
        const node = await start()
        expect(readdirSync(folder).some((name) => name.includes('-node-'))).toBe(true)
        await node.stop()
        expect(await node.ended).toBe(0)
        expect(readdirSync(folder).filter((name) => name.includes('-node-'))).toEqual([])
        expect(column('sys_cluster_state', 'status', `system_id=${node.systemId}`)).toEqual(['offline'])
    })
})
