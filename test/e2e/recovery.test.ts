/** Nodes die, events are lost or come twice: no run stands still for ever, and nothing is done twice. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sharedClock, startNode } from 'local-instance'
import { assessments } from '../support/builtin-dataset.ts'
import { TABLE } from '../../src/server/vocabulary/names.ts'
import { createWorld, type World } from '../support/app-world.ts'

const GRAPH = 'Microsoft.ResourceGraph/resources'
const INTEGRATION = 'sn_vul_asc_integration'
const RUN = 'sn_vul_asc_integration_run'
const PROCESS = 'sn_vul_asc_integration_process'
const PAGE = 16
const PAGES = Math.ceil(assessments.length / PAGE)
const KILLED_AFTER = 2

describe('recovery', () => {
    const folder = mkdtempSync(join(tmpdir(), 'recovery-'))
    const database = join(folder, 'instance.db')
    const clockFile = join(folder, 'clock')
    let world: World
    let number = 0
    const deploy = () => world.deploy(`Deployment ${(number += 1)}`, { page_size: String(PAGE) })
    const integration = (deployment: string) =>
        world.rows(INTEGRATION, ['sys_id'], `deployment=${deployment}^type=assessment`)[0]?.['sys_id'] ?? ''
    const runs = (deployment: string) => world.rows(RUN, ['sys_id', 'state', 'trigger'], `deployment=${deployment}`)
    const processes = (run: string, columns: string[]) => world.rows(PROCESS, columns, `run=${run}^wave=0`)
    const requests = async () =>
        (await world.simulator.control.requests()).filter((request) => request.path.includes(GRAPH)).length
    /** Starts to count requests for pages of assessments behind the first, and the statements of this process; tells how many there were. */
    const measure = async () => {
        const { control } = world.simulator
        await control.clearFaults()
        await control.addFault({ path: GRAPH, body: 'order by key.*\\$skipToken', effect: 'slowBody', times: 0 })
        const statements = () => world.instance.work.reads + world.instance.work.writes
        const before = statements()
        return async () => ({ pages: (await control.faults())[0]?.seen ?? 0, statements: statements() - before })
    }
    /** A run of a new deployment that stands behind a page, as one of which the node is killed there. */
    const runBehind = (pages: number) => {
        world.property('sn_vul_asc.step_seconds', '0')
        const run = world.start(deploy(), 'assessment')
        while (Number(processes(run, ['pages'])[0]?.['pages'] ?? 0) < pages) expect(world.instance.step()).toBe(true)
        world.property('sn_vul_asc.step_seconds', '20')
        return run
    }
    /** Moves the clock; jobs that are due run, among them the watchdog. */
    const later = (seconds: number) => {
        world.clock.at += seconds * 1000
        world.instance.runUntilIdle()
    }
    const queue = (event: string, table: string, sysId: string) =>
        world.instance.evaluate(
            `(function () { var gr = new GlideRecord('${table}'); gr.get('${sysId}'); gs.eventQueue('${event}', gr, '', '') })()`,
            'sn_vul_asc',
        )
    const write = (table: string, sysId: string, values: Record<string, string>) => {
        const record = world.instance.record(table)
        record.get(sysId)
        for (const [column, value] of Object.entries(values)) record.setValue(column, value)
        record.update()
    }

    beforeAll(async () => {
        world = await createWorld(undefined, { database })
        // One process: what other processes do meanwhile would not be told from what is done twice.
        for (const { sys_id = '' } of world.rows(
            TABLE.categoryChoice,
            ['sys_id'],
            'category=SoftwareUpdate^family=machine',
        ))
            write(TABLE.categoryChoice, sys_id, { choice: 'per_recommendation' })
    }, 60_000)
    afterAll(async () => {
        await world.close()
        rmSync(folder, { recursive: true })
    })
    afterEach(() => world.simulator.control.clearFaults())

    test('a node that is killed in the middle of a page: the page is done again, and nothing else', async () => {
        // The first run makes the CIs that all others find.
        world.run(deploy(), 'assessment')
        const undisturbed = runBehind(KILLED_AFTER)
        const measuredUsual = await measure()
        expect(world.finish(undisturbed)).toMatchObject({ substate: 'success' })
        const usual = await measuredUsual()
        expect(usual.pages).toBe(PAGES - KILLED_AFTER)
        await world.simulator.control.clearFaults()

        const deployment = deploy()
        const run = world.start(deployment, 'assessment')
        await world.simulator.control.clearRequests()
        // The third page never answers.
        await world.simulator.control.addFault({
            path: GRAPH,
            body: 'skipToken',
            effect: 'slowBody',
            after: 1,
            times: 1,
            ms: 600_000,
        })
        const clock = sharedClock(clockFile)
        clock.set(world.clock.at)
        const node = await startNode({ database, clockFile, trustedCertificates: [world.simulator.ca] })
        const pages = () => Number(processes(run, ['pages'])[0]?.['pages'] ?? 0)
        const hangs = async () => (await world.simulator.control.requests()).some(({ fault }) => fault === 'slowBody')
        while (!(await hangs()));
        expect(pages()).toBe(KILLED_AFTER)
        const [process] = processes(run, ['sys_id', 'owner'])
        expect(process?.['owner']).not.toBe('')

        // Another node that gets an event for the same process leaves it alone.
        const spent = await requests()
        queue('sn_vul_asc.process_ready', PROCESS, process?.['sys_id'] ?? '')
        world.instance.runUntilIdle()
        expect(await requests()).toBe(spent)

        await node.kill()
        // The event of the dead node comes again at once, and finds its process taken.
        world.instance.runUntilIdle()
        expect(world.rows('sysevent', ['state'], 'state=processing')).toEqual([])
        expect([pages(), await requests()]).toEqual([KILLED_AFTER, spent])
        const measuredResume = await measure()

        // Nothing happens before it counts as left alone; then it goes on.
        later(600)
        expect(pages()).toBe(KILLED_AFTER)
        later(600)
        expect(world.finish(run)).toMatchObject({
            substate: 'success',
            verification: 'agrees',
            retrieved: assessments.length,
            repeated: 0,
        })
        expect(pages()).toBe(PAGES)
        // The page that the node died in is asked for again, and none before it.
        const resumed = await measuredResume()
        expect(resumed.pages).toBe(usual.pages)
        // The watchdog, and what was lost with the node, take fewer statements than a page.
        const page = usual.statements / usual.pages
        expect(resumed.statements - usual.statements).toBeLessThan(page)
    }, 180_000)

    test('work that is cut into the smallest steps asks for each page once', async () => {
        const measuredWhole = await measure()
        expect(world.run(deploy(), 'assessment')).toMatchObject({ substate: 'success' })
        const whole = await measuredWhole()
        expect(whole.pages).toBe(PAGES - 1)

        world.property('sn_vul_asc.step_seconds', '0')
        const measured = await measure()
        const run = world.start(deploy(), 'assessment')
        const seen: string[] = []
        while (world.result(run).state !== 'complete') {
            expect(world.instance.step()).toBe(true)
            const [{ pages = '0' } = {}] = processes(run, ['pages'])
            if (pages !== seen.at(-1)) seen.push(pages)
        }
        world.instance.runUntilIdle()
        world.property('sn_vul_asc.step_seconds', '20')
        expect(world.result(run)).toMatchObject({ substate: 'success', retrieved: assessments.length, repeated: 0 })
        // A step is a page: the process was handed on after each.
        expect(seen).toEqual(Array.from({ length: PAGES + 1 }, (_, index) => String(index)))
        const cut = await measured()
        expect(cut.pages).toBe(PAGES - 1)
        expect(cut.statements - whole.statements).toBeLessThan(whole.statements)
    }, 60_000)

    test('a process that dies again and again ends with the reason, and so does its run', () => {
        const deployment = deploy()
        const run = world.start(deployment, 'assessment')
        world.instance.step()
        const [process] = processes(run, ['sys_id', 'state'])
        expect(process?.['state']).toBe('ready')
        const sysId = process?.['sys_id'] ?? ''
        for (let death = 0; death < 5; death += 1) {
            // Its step began and never ended; its event is gone.
            const event = world.instance.record('sysevent')
            event.addQuery('instance', sysId)
            event.query()
            event.deleteMultiple()
            expect(processes(run, ['state', 'attempts'])[0]).toMatchObject({ attempts: String(death) })
            write(PROCESS, sysId, { owner: `node ${death}`, heartbeat: at(world.clock.at) })
            world.clock.at += 900_000
            // Only the watchdog: what it queues is lost again.
            const job = world.instance.record('sysauto_script')
            job.get('name', 'Microsoft Defender for Cloud: watchdog of runs')
            world.instance.evaluate(
                `(function () { var gr = new GlideRecord('sysauto_script'); gr.get('${job.getUniqueValue()}'); new sn_vul_asc.DefenderRuns().watch(gr) })()`,
                'sn_vul_asc',
            )
        }
        expect(processes(run, ['state', 'error_code'])).toEqual([{ state: 'failed', error_code: 'MDC-409' }])
        expect(world.finish(run)).toMatchObject({ substate: 'gaps', error_code: 'MDC-409' })
        expect(world.rows(INTEGRATION, ['start_time'], `sys_id=${integration(deployment)}`)).toEqual([
            { start_time: '' },
        ])
    })

    test('schedule and Execute Now together start one run', () => {
        const deployment = deploy()
        const sysId = integration(deployment)
        const schedule = () =>
            world.instance.evaluate(
                `(function () { var gr = new GlideRecord('${INTEGRATION}'); gr.get('${sysId}'); new sn_vul_asc.DefenderRuns().schedule(gr) })()`,
                'sn_vul_asc',
            )
        const run = world.start(deployment, 'assessment')
        schedule()
        expect(runs(deployment)).toEqual([{ sys_id: run, state: 'ready', trigger: 'manual' }])
        world.finish(run)
        schedule()
        expect(() => world.start(deployment, 'assessment')).toThrow('MDC-403')
        world.instance.runUntilIdle()
        expect(runs(deployment)).toHaveLength(2)
    })

    test('two starts that could not see each other lead to one run', () => {
        const deployment = deploy()
        const run = world.start(deployment, 'assessment')
        // As another node has inserted it in the same moment.
        const twin = world.instance.record(RUN)
        twin.initialize()
        for (const [column, value] of Object.entries({
            integration: integration(deployment),
            deployment,
            type: 'assessment',
            state: 'ready',
            trigger: 'schedule',
        }))
            twin.setValue(column, value)
        queue('sn_vul_asc.run_ready', RUN, twin.insert() ?? '')
        world.instance.runUntilIdle()
        const left = runs(deployment)
        expect(left).toHaveLength(1)
        expect(left[0]?.['state']).toBe('complete')
        expect([run, twin.getUniqueValue()]).toContain(left[0]?.['sys_id'])
    })

    test('planning that was interrupted is repeated without doubles', () => {
        const deployment = deploy()
        const run = world.start(deployment, 'assessment')
        // Some processes were inserted, and the node is gone.
        for (const scope of ['Half', 'a plan']) {
            const process = world.instance.record(PROCESS)
            process.initialize()
            for (const [column, value] of Object.entries({ run, scope, state: 'waiting', wave: '0' }))
                process.setValue(column, value)
            process.insert()
        }
        const event = world.instance.record('sysevent')
        event.addQuery('instance', run)
        event.query()
        event.deleteMultiple()
        write(RUN, run, { owner: 'dead node', heartbeat: at(world.clock.at) })
        later(600)
        expect(world.result(run).state).toBe('ready')
        later(600)
        expect(world.finish(run)).toMatchObject({ substate: 'success', retrieved: assessments.length })
        expect(world.rows(PROCESS, ['scope'], `run=${run}^scopeINHalf,a plan`)).toEqual([])
    })

    test('the end of a run that is told twice happens once', () => {
        const deployment = deploy()
        const run = world.start(deployment, 'assessment')
        const finishing = () =>
            world.rows('sysevent', ['sys_id'], `name=sn_vul_asc.run_finishing^instance=${run}^state=ready`).length
        while (finishing() === 0) expect(world.instance.step()).toBe(true)
        queue('sn_vul_asc.run_finishing', RUN, run)
        world.instance.runUntilIdle()
        expect(world.result(run)).toMatchObject({ state: 'complete', substate: 'success' })
        expect(world.rows('sysevent', ['sys_id'], `name=sn_vul_asc.run_ended^instance=${run}`)).toHaveLength(1)
    })
})

function at(milliseconds: number): string {
    return new Date(milliseconds).toISOString().slice(0, 19).replace('T', ' ')
}
