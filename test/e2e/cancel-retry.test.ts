/** Cancel and Retry failed: what was done stays, what was not goes on, nothing is done twice. */
import { INTEGRATION_TYPES } from '../../src/server/vocabulary/names.ts'
import { assessments, BY_CATEGORY, combinedAssessments, singleAssessments } from '../support/builtin-dataset.ts'
import { usable } from '../support/builtin-tables.ts'
import { createWorld, untouchables, type World } from '../support/app-world.ts'

const GRAPH = 'Microsoft.ResourceGraph/resources'
const PRODUCTION = 'a1a1a1a1-0001-4000-8000-000000000001'
const PAGE = 10

function setProperty(world: World, name: string, value: string): void {
    const property = world.instance.record('sys_properties')
    property.get('name', name)
    property.setValue('value', value)
    property.update()
}

const act = (world: World, run: string, action: 'cancel' | 'retry_failed') =>
    world.instance.runUiAction('sn_vul_asc_integration_run', run, `sn_vul_asc_${action}`).map(({ kind }) => kind)

const RUN = ['sys_id', 'type', 'state', 'substate', 'retrieved', 'inserted', 'rejected', 'not_applicable', 'requests', 'error_code', 'message'] // prettier-ignore
const runOf = (world: World, query: string) => world.rows('sn_vul_asc_integration_run', RUN, query)[0] ?? {}
const PROCESS = ['scope', 'state', 'pages', 'retrieved', 'requests', 'error_code']
/** Those that pull pages; the one that asks after what was not seen comes last. */
const pullsOf = (world: World, run: string) =>
    world
        .rows('sn_vul_asc_integration_process', PROCESS, `run=${run}`)
        .filter((process) => /subscription/i.test(process['scope'] ?? ''))
const processesOf = (world: World, run: string) =>
    pullsOf(world, run).filter((process) => !process['scope']?.includes(BY_CATEGORY))
const requestsOf = async (world: World) => (await world.simulator.control.requests()).length
const events = (world: World, name: string) => world.rows('sysevent', ['name'], `name=sn_vul_asc.${name}`).length

describe('a run that is cancelled in the middle', () => {
    let world: World
    let deployment: string
    let run: string
    const query = () => `deployment=${deployment}^type=assessment`

    beforeAll(async () => {
        world = await createWorld()
        deployment = world.deploy('Contoso', { page_size: String(PAGE) })
        world.run(deployment, 'assessment_metadata')
        setProperty(world, 'sn_vul_asc.step_seconds', '0')
        await world.simulator.control.clearRequests()
        world.instance.runUiAction(
            'sn_vul_asc_integration',
            world.integration(deployment, 'assessment'),
            'sn_vul_asc_execute_now',
        )
        run = runOf(world, query())['sys_id'] ?? ''
        while (processesOf(world, run)[0]?.['pages'] !== '2') expect(world.instance.step()).toBe(true)
    }, 60_000)
    afterAll(() => world.close())

    test('offers Cancel while it goes on, Retry failed only afterwards', () => {
        const offered = () => world.instance.uiActions('sn_vul_asc_integration_run', run)
        expect(offered()).toEqual(['sn_vul_asc_cancel'])
        expect(act(world, run, 'cancel')).toEqual(['info'])
        expect(offered()).toEqual(['sn_vul_asc_retry_failed'])
    })

    test('stops where it is and says what it did', async () => {
        world.instance.runUntilIdle()
        expect(runOf(world, query())).toMatchObject({
            state: 'complete',
            substate: 'cancelled',
            retrieved: String(2 * PAGE + combinedAssessments.length),
        })
        expect(processesOf(world, run)).toMatchObject([{ state: 'cancelled', pages: '2', retrieved: String(2 * PAGE) }])
        expect(world.rows('sn_vulc_result', ['sys_id']).length).toBe(Number(runOf(world, query())['inserted']))
        expect(Number(runOf(world, query())['requests'])).toBe(await requestsOf(world))
    })

    test('a cancelled run has no post-processing and moves no start time (VR 19)', () => {
        expect(events(world, 'import_ended')).toBe(0)
        expect(world.rows('sn_vul_asc_integration', ['start_time'], query())).toEqual([{ start_time: '' }])
    })

    test('cannot be cancelled twice', () => {
        expect(() => act(world, run, 'cancel')).toThrow()
    })

    test('goes on where it stopped: no page is repeated, and all is there', async () => {
        expect(act(world, run, 'retry_failed')).toEqual(['info'])
        world.settle()
        expect(runOf(world, query())).toMatchObject({
            state: 'complete',
            substate: 'success',
            retrieved: String(assessments.length),
            inserted: String(usable.length),
        })
        expect(processesOf(world, run)).toMatchObject([
            { state: 'complete', pages: String(Math.ceil(singleAssessments.length / PAGE)) },
        ])
        expect(Number(runOf(world, query())['requests'])).toBe(await requestsOf(world))
        expect(world.rows('sn_vulc_result', ['sys_id'])).toHaveLength(usable.length)
        expect(events(world, 'import_ended')).toBe(1)
        expect(world.rows('sn_vul_asc_integration', ['start_time'], query())).toEqual([
            { start_time: '2026-11-23 11:55:00' },
        ])
    })

    test('what a run in pieces wrote is what a run in one piece would have', () => {
        const before = untouchables(world)
        expect(world.run(deployment, 'assessment', true)).toMatchObject({
            substate: 'success',
            inserted: 0,
            updated: 0,
        })
        expect(untouchables(world)).toEqual(before)
    })

    test('a run that ended well has nothing to retry', () => {
        expect(world.instance.uiActions('sn_vul_asc_integration_run', run)).toEqual([])
    })
})

describe('a run of which one process failed', () => {
    let world: World
    let deployment: string
    let run: string
    const query = () => `deployment=${deployment}^type=assessment`

    beforeAll(async () => {
        world = await createWorld()
        deployment = world.deploy('Contoso')
        await world.simulator.control.addFault({ path: GRAPH, body: 'make_set', effect: 'forbiddenSubscription' })
        expect(world.run(deployment, 'assessment')).toMatchObject({
            substate: 'gaps',
            error_code: 'MDC-302',
            verification: 'partly',
            retrieved: 69,
            message: expect.stringContaining(
                `processes failed. First: Subscription ${PRODUCTION}, by category`,
            ) as string,
        })
        run = runOf(world, query())['sys_id'] ?? ''
        await world.simulator.control.clearFaults()
        await world.simulator.control.clearRequests()
    }, 60_000)
    afterAll(() => world.close())

    test('does not move the start time', () => {
        expect(world.rows('sn_vul_asc_integration', ['start_time'], query())).toEqual([{ start_time: '' }])
    })

    test('retries that process alone', async () => {
        const before = pullsOf(world, run)
        expect(act(world, run, 'retry_failed')).toEqual(['info'])
        world.settle()
        const after = pullsOf(world, run)
        expect(after[0]).toEqual(before[0])
        expect(after[1]).toMatchObject({ state: 'complete', retrieved: '1', error_code: '' })
        // One token, one page, its metadata, the facts of its resource; one token for the wave that builds on it.
        expect(await requestsOf(world)).toBe(5)
        expect(runOf(world, query())).toMatchObject({
            state: 'complete',
            substate: 'success',
            error_code: '',
            message: expect.not.stringContaining('failed') as string,
            retrieved: '70',
        })
        expect(world.rows('sn_vul_asc_integration', ['start_time'], query())).toEqual([
            { start_time: '2026-11-23 11:55:00' },
        ])
    })
})

describe('a run that could not be planned', () => {
    let world: World
    beforeAll(async () => {
        world = await createWorld()
    }, 60_000)
    afterAll(() => world.close())

    test('is planned again by Retry failed once its cause is gone', () => {
        const deployment = world.deploy('Contoso', { client_secret: 'wrong' })
        expect(world.run(deployment, 'assessment_metadata')).toMatchObject({
            substate: 'failed',
            error_code: 'MDC-103',
        })
        const record = world.instance.record('sn_vul_asc_deployment')
        record.get(deployment)
        record.setValue('client_secret', world.simulator.clientSecret)
        record.update()
        const { sys_id: run = '' } = runOf(world, `deployment=${deployment}`)
        expect(act(world, run, 'retry_failed')).toEqual(['info'])
        world.settle()
        expect(runOf(world, `deployment=${deployment}`)).toMatchObject({
            sys_id: run,
            substate: 'success',
            error_code: '',
        })
        expect(world.rows('sn_vulc_test', ['sys_id']).length).toBeGreaterThan(30)
    })
})

describe('Run all that is cancelled', () => {
    let world: World
    beforeAll(async () => {
        world = await createWorld()
    }, 60_000)
    afterAll(() => world.close())

    test('starts nothing more, and goes on with the others after the retry', () => {
        const deployment = world.deploy('Contoso')
        const types = () =>
            world
                .rows('sn_vul_asc_integration_run', ['number', 'type', 'substate'])
                .map((run) => `${run['type'] ?? ''} ${run['substate'] ?? ''}`)
        world.onDeployment(deployment, 'sn_vul_asc_run_all')
        while (types().length < 2) expect(world.instance.step()).toBe(true)
        const { sys_id: run = '' } = runOf(world, 'type=assessment_metadata')
        act(world, run, 'cancel')
        world.settle()
        expect(types()).toEqual(['policy_definition success', 'assessment_metadata cancelled'])
        act(world, run, 'retry_failed')
        world.settle()
        expect(types()).toEqual(INTEGRATION_TYPES.map((type) => `${type} success`))
    })
})
