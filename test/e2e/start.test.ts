/** npm start on a database that an earlier start left in the middle of its work, and with nodes. */
import { execFile, spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { LocalInstance } from 'local-instance'
import { runIntegration } from '../../scripts/start/run.ts'
import { INTEGRATION_TYPES } from '../../src/server/vocabulary/names.ts'
import { assessments, BY_CATEGORY, singleAssessments } from '../support/builtin-dataset.ts'
import { createWorld, type World } from '../support/app-world.ts'

const PROCESS = 'sn_vul_asc_integration_process'
const RUN = 'sn_vul_asc_integration_run'
const PAGE = 16
/** A request for a page of assessments that is not the first. */
const PAGE_BEHIND = 'order by key.*\\$skipToken'
const MINUTE = 60_000
/** What a quota makes of a run is shown elsewhere. */
const AT_ONCE = ['--quota', '1000']

const command = (...args: string[]) => ['--import', 'tsx', 'scripts/start.ts', '--no-build', '--once', ...args]

/** Runs npm start to its end. */
function start(...args: string[]): Promise<{ code: number; output: string }> {
    return new Promise((done) => {
        const child = execFile(process.execPath, command(...args), (_error, stdout, stderr) =>
            done({ code: child.exitCode ?? -1, output: stdout + stderr }),
        )
    })
}

/** Runs npm start until its output says something, and kills it. */
function killAt(said: RegExp, ...args: string[]): Promise<void> {
    return new Promise((done, fail) => {
        const child = spawn(process.execPath, command(...args), { stdio: ['ignore', 'pipe', 'pipe'] })
        let output = ''
        const read = (chunk: Buffer) => {
            output += chunk.toString()
            if (said.test(output)) child.kill('SIGKILL')
        }
        child.stdout.on('data', read)
        child.stderr.on('data', read)
        child.once('exit', (code) => (code === null ? done() : fail(new Error(`ended with ${code}:\n${output}`))))
    })
}

interface Summary {
    runs: { integration: string; state: string; substate: string; retrieved: number }[]
}

describe('npm start', () => {
    const folder = mkdtempSync(join(tmpdir(), 'start-'))
    const summary = (file: string) => JSON.parse(readFileSync(file, 'utf8')) as Summary
    const succeeded = INTEGRATION_TYPES.map((integration) => ({ integration, state: 'complete', substate: 'success' }))
    afterAll(() => rmSync(folder, { recursive: true }))

    test(
        'that was killed goes on with the run that it left open',
        async () => {
            const database = join(folder, 'killed.db')
            const json = join(folder, 'killed.json')
            const options = ['--db', database, '--rows', '300', '--subscriptions', '2', ...AT_ONCE]
            // Its line shows before the first step, and a step holds the process: the kill meets it at work.
            await killAt(/^Assessment Integration \.\.\.$/m, '--verbose', ...options)
            const again = await start(...options, '--json', json)
            expect(again.output).toContain('A run was left open')
            expect(again.code).toBe(0)
            expect(summary(json).runs).toMatchObject(succeeded)
            const instance = new LocalInstance({ database })
            const runs = instance.record(RUN)
            runs.addQuery('type', 'assessment')
            runs.query()
            expect(runs.getRowCount()).toBe(1)
            instance.close()
        },
        4 * MINUTE,
    )

    test(
        'with nodes: they do the work',
        async () => {
            const database = join(folder, 'nodes.db')
            const json = join(folder, 'nodes.json')
            const size = ['--rows', '60', '--subscriptions', '1', '--container-images', '1']
            const { code, output } = await start('--db', database, '--nodes', '2', '--json', json, ...size, ...AT_ONCE)
            expect(output).toContain(`2 processes work on ${database}.`)
            expect(code).toBe(0)
            expect(summary(json).runs).toMatchObject(succeeded)
            // The process that looks on claims nothing.
            const instance = new LocalInstance({ database })
            const events = instance.record('sysevent')
            events.addQuery('name', 'STARTSWITH', 'sn_vul_asc.')
            events.query()
            const claimed = new Set<string>()
            while (events.next()) claimed.add(events.getValue('claimed_by') ?? '')
            instance.close()
            expect(claimed.size).toBeGreaterThan(0)
            expect(claimed.size).toBeLessThanOrEqual(2)
        },
        4 * MINUTE,
    )
})

describe('a run that was left open', () => {
    let world: World
    let deployment: string

    beforeAll(async () => {
        world = await createWorld()
        deployment = world.deploy('Contoso', { page_size: String(PAGE) })
    }, MINUTE)
    afterAll(() => world.close())

    /** The step that has a record is gone, and so is its event. */
    function die(table: string, sysId: string): void {
        const event = world.instance.record('sysevent')
        event.addQuery('instance', sysId)
        event.query()
        event.deleteMultiple()
        const record = world.instance.record(table)
        record.get(sysId)
        record.setValue('owner', 'a process that is gone')
        record.setValue('heartbeat', new Date(world.clock.at).toISOString().slice(0, 19).replace('T', ' '))
        record.update()
    }

    test('in the middle of its pages goes on behind the last one, at once', async () => {
        world.property('sn_vul_asc.step_seconds', '0')
        const run = world.start(deployment, 'assessment')
        const process = () =>
            world.rows(PROCESS, ['pages', 'sys_id'], `run=${run}^wave=0^scopeNOT LIKE${BY_CATEGORY}`)[0]
        while (process()?.['pages'] !== '2') expect(world.instance.step()).toBe(true)
        die(PROCESS, process()?.['sys_id'] ?? '')
        await world.simulator.control.addFault({
            path: 'Microsoft.ResourceGraph/resources',
            body: PAGE_BEHIND,
            effect: 'slowBody',
            times: 0,
        })
        const done = await runIntegration(world.instance, world.integration(deployment, 'assessment'))
        expect(done).toMatchObject({ state: 'complete', substate: 'success', retrieved: assessments.length })
        expect(world.rows(RUN, ['sys_id'], `deployment=${deployment}`)).toEqual([{ sys_id: run }])
        const [pages] = await world.simulator.control.faults()
        expect(pages?.seen).toBe(Math.ceil(singleAssessments.length / PAGE) - 2)
    })

    test('in its planning is planned again', async () => {
        const run = world.start(deployment, 'assessment_metadata')
        die(RUN, run)
        const done = await runIntegration(world.instance, world.integration(deployment, 'assessment_metadata'))
        expect(done).toMatchObject({ state: 'complete', substate: 'success' })
        expect(world.rows(RUN, ['sys_id'], `deployment=${deployment}^type=assessment_metadata`)).toEqual([
            { sys_id: run },
        ])
    })
})
