/** Azure's quotas: shared by whoever signs in with the same principal, heeded before they are used up, waited for without work. */
import {
    ASKS_FOR_ROWS,
    assessments,
    BY_CATEGORY,
    imageAssessments,
    memberOf,
    singleAssessments,
} from '../support/builtin-dataset.ts'
import { createWorld, type RunResult, type World } from '../support/app-world.ts'
import type { IntegrationType } from '../../src/server/vocabulary/names.ts'

const GRAPH = 'Microsoft.ResourceGraph/resources'
const BUDGET = 'sn_vul_asc_budget'

describe('throttling', () => {
    let world: World
    let number = 0
    const deploy = (values: Record<string, string> = {}) => world.deploy(`Deployment ${(number += 1)}`, values)
    const throttled = async () =>
        (await world.simulator.control.requests()).filter((request) => request.status === 429).length
    const graphRequests = async () =>
        (await world.simulator.control.requests()).filter((request) => request.path.includes(GRAPH)).length
    const budgets = () => world.rows(BUDGET, ['principal', 'blocked_until'])

    /** Lets the instance work until runs are complete; the simulator's clock moves with the instance's. */
    async function finish(runs: string[], waiting?: () => Promise<void> | void): Promise<RunResult[]> {
        for (let waits = 0; waits < 200; waits += 1) {
            world.instance.runUntilIdle()
            if (runs.every((run) => world.result(run).state === 'complete')) return runs.map(world.result)
            await waiting?.()
            const due = world.instance.nextEvent()
            if (due === undefined) throw new Error('the runs stand still')
            world.clock.at = Math.max(world.clock.at, due)
            await world.simulator.control.setTime(world.clock.at)
        }
        throw new Error('the runs do not end')
    }

    async function run(deployment: string, type: IntegrationType, full = false): Promise<RunResult> {
        const [result] = await finish([world.start(deployment, type, full)])
        if (result === undefined) throw new Error('no run')
        return result
    }

    beforeAll(async () => {
        // Azure's own quota: 15 in five seconds.
        world = await createWorld(['--quota', '15'])
        await world.simulator.control.setTime(world.clock.at)
    }, 60_000)
    afterAll(() => world.close())
    afterEach(async () => {
        await world.simulator.control.clearFaults()
        await world.simulator.control.clearRequests()
        world.clock.at += 60_000
        await world.simulator.control.setTime(world.clock.at)
    })

    test('the quota is heeded before it is used up', async () => {
        const deployment = deploy({ page_size: '5' })
        const before = world.clock.at
        const result = await run(deployment, 'assessment')
        expect(result).toMatchObject({ substate: 'success', retrieved: assessments.length, verification: 'agrees' })
        // Far more requests than one window allows, and hardly one too many: a page of new records can need more than
        // what is kept in reserve for it.
        const requests = await graphRequests()
        expect(requests).toBeGreaterThan(30)
        expect(await throttled()).toBeLessThanOrEqual(requests / 15)
        // As fast as the quota allows, but for the reserve.
        const windows = (world.clock.at - before) / 5000
        expect(windows).toBeLessThanOrEqual(requests / 9)
        // Nothing new, so one request a page: never one too many.
        await world.simulator.control.clearRequests()
        expect(await run(deployment, 'assessment', true)).toMatchObject({ substate: 'success' })
        expect(await graphRequests()).toBeGreaterThan(assessments.length / 5)
        expect(await throttled()).toBe(0)
    })

    test('two deployments and all integrations with the same principal share one budget', async () => {
        const [one, other] = [deploy({ page_size: '5' }), deploy({ page_size: '5' })]
        const types: IntegrationType[] = ['policy_definition', 'assessment', 'container_image']
        const runs = [one, other].flatMap((deployment) => types.map((type) => world.start(deployment, type)))
        const results = await finish(runs)
        expect(results.map((result) => result.substate)).toEqual(runs.map(() => 'success'))
        expect(budgets()).toHaveLength(1)
        expect(await throttled()).toBeLessThanOrEqual((await graphRequests()) / 15)
    })

    test('Retry-After is honoured by everybody, planning included', async () => {
        const [one, other] = [deploy(), deploy()]
        await world.simulator.control.addFault({ path: GRAPH, effect: 'throttled', times: 1 })
        const before = world.clock.at
        const runs = [world.start(one, 'assessment')]
        world.instance.runUntilIdle()
        await world.simulator.control.clearRequests()
        // The second one comes while the first one waits: it asks nothing, not even for a token.
        runs.push(world.start(other, 'assessment'))
        world.instance.runUntilIdle()
        expect(await world.simulator.control.requests()).toEqual([])
        const results = await finish(runs)
        expect(results.map((result) => result.substate)).toEqual(['success', 'success'])
        expect(world.clock.at - before).toBeGreaterThanOrEqual(7000)
        expect(world.clock.at - before).toBeLessThan(30_000)
    })

    test('being throttled again and again fails nothing, in planning neither', async () => {
        await world.simulator.control.addFault({ path: GRAPH, effect: 'throttled', times: 12 })
        const first = await run(deploy(), 'assessment')
        expect(first).toMatchObject({ substate: 'success', error_code: '' })
        await world.simulator.control.clearFaults()
        await world.simulator.control.addFault({
            path: GRAPH,
            body: ASKS_FOR_ROWS,
            effect: 'throttled',
            times: 12,
        })
        expect(await run(deploy(), 'assessment')).toMatchObject({ substate: 'success', error_code: '' })
    })

    test('waiting is an event in the future and no work', async () => {
        await world.simulator.control.addFault({ path: GRAPH, body: ASKS_FOR_ROWS, effect: 'throttled', times: 1 })
        const started = world.start(deploy(), 'assessment')
        let waited = 0
        const [result] = await finish([started], () => {
            const now = new Date(world.clock.at).toISOString().slice(0, 19).replace('T', ' ')
            const waiting = world.rows('sysevent', ['process_on'], 'state=ready^name=sn_vul_asc.process_ready')
            const times = waiting.map((event) => event['process_on'] ?? '')
            expect(times.length).toBeGreaterThan(0)
            expect(times.filter((time) => time <= now)).toEqual([])
            expect(world.rows('sysevent', ['name'], 'state=processing')).toEqual([])
            const processes = world.rows(
                'sn_vul_asc_integration_process',
                ['owner', 'wake_at'],
                `run=${started}^state=running`,
            )
            expect(processes.map(({ owner }) => owner)).toEqual(processes.map(() => ''))
            expect(processes.filter((process) => !times.includes(process['wake_at'] ?? ''))).toEqual([])
            // A second before it is due nothing is done: the instance looks whether something is due, and that is all.
            world.clock.at = (world.instance.nextEvent() ?? 0) - 1000
            const { requests } = world.instance.work
            // Jobs that are due meanwhile, such as the watchdog, send nothing either.
            world.instance.runUntilIdle()
            const before = world.instance.work
            expect(before.requests).toBe(requests)
            expect(world.instance.runUntilIdle()).toBe(0)
            const after = world.instance.work
            expect(after.requests).toBe(before.requests)
            expect(after.writes).toBe(before.writes)
            waited += 1
        })
        expect(result).toMatchObject({ substate: 'success' })
        // Each of its two processes waits once, in the same second or not.
        expect([1, 2]).toContain(waited)
    })

    test('pages that are too large are halved, grow back, and at most one page comes twice', async () => {
        const deployment = deploy({ page_size: '16' })
        await run(deployment, 'assessment')
        await world.simulator.control.clearRequests()
        // The second page is too large, and too large again at half its size.
        await world.simulator.control.addFault({
            path: GRAPH,
            body: ASKS_FOR_ROWS,
            effect: 'payloadTooLarge',
            after: 1,
            times: 2,
        })
        const result = await run(deployment, 'assessment', true)
        expect(result).toMatchObject({
            substate: 'success',
            verification: 'agrees',
            retrieved: assessments.length,
            inserted: 0,
            repeated: 0,
        })
        const [process] = world.rows(
            'sn_vul_asc_integration_process',
            ['pages', 'page_size', 'attempts', 'error_code'],
            `run=${result.sys_id}^wave=0^scopeNOT LIKE${BY_CATEGORY}`,
        )
        // 16, then 4 4 4 4, then 8 8 8 8, and the rest; without a row that came twice.
        expect(process).toEqual({ pages: '10', page_size: '8', attempts: '0', error_code: '' })
    })

    test('a page that a gateway gives up on twice comes in halves (Wiz 30.2.3)', async () => {
        const deployment = deploy({ page_size: '16' })
        await run(deployment, 'assessment')
        await world.simulator.control.addFault({
            path: GRAPH,
            body: ASKS_FOR_ROWS,
            effect: 'html504',
            after: 1,
            times: 2,
        })
        const result = await run(deployment, 'assessment', true)
        expect(result).toMatchObject({
            substate: 'success',
            verification: 'agrees',
            retrieved: assessments.length,
            repeated: 0,
        })
        const [process] = world.rows(
            'sn_vul_asc_integration_process',
            ['pages', 'attempts'],
            `run=${result.sys_id}^wave=0^scopeNOT LIKE${BY_CATEGORY}`,
        )
        expect(process?.['attempts']).toBe('0')
        expect(Number(process?.['pages'])).toBeGreaterThan(Math.ceil(singleAssessments.length / 16))
    })

    test('images whose rows exceed 16 MiB in one answer come in smaller pages, each once', async () => {
        const deployment = deploy()
        const before = await run(deployment, 'container_image')
        const [template] = imageAssessments
        if (template === undefined) throw new Error('the dataset has no image')
        const count = 40
        const text = 'x'.repeat(512 * 1024)
        for (let number = 0; number < count; number += 1) {
            const name = `0a0a0a0a-0000-4000-8000-0000000000${String(number).padStart(2, '0')}`
            await world.simulator.control.addAssessment({
                ...template,
                id: template.id.replace(/[^/]+$/, name),
                name,
                properties: {
                    ...template.properties,
                    additionalData: {
                        ...(memberOf(template.properties, 'additionalData') as object),
                        SoftwareName: `library-${number}`,
                        Notes: text,
                    },
                },
            })
        }
        await world.simulator.control.clearRequests()
        const result = await run(deployment, 'container_image', true)
        const refused = (await world.simulator.control.requests()).filter((request) => request.status === 400)
        expect(refused.length).toBeGreaterThan(0)
        expect(result).toMatchObject({
            substate: 'success',
            verification: 'agrees',
            retrieved: before.retrieved + count,
            repeated: 0,
        })
        const packages = world.rows('sn_vul_container_image_package', ['name'], 'nameSTARTSWITHlibrary-')
        expect(packages).toHaveLength(count)
    }, 60_000)
})
