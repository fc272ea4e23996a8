/**
 * peers.md 10.2 and 10.15: answers that are none, and clouds that do not agree. Handled by src/server/azure/http/failures.ts,
 * quota.ts and runs/steps/step.ts, retry.ts; entra errors by azure/http/failures.ts.
 */
import { ASKS_FOR_ROWS, assessments } from '../support/builtin-dataset.ts'
import { createWorld, type World } from '../support/app-world.ts'

const GRAPH = 'Microsoft.ResourceGraph/resources'

describe('answers', () => {
    let world: World
    let deployment: string
    const control = () => world.simulator.control
    const whole = { substate: 'success', verification: 'agrees', error_code: '', retrieved: assessments.length }

    beforeAll(async () => {
        world = await createWorld()
        deployment = world.deploy('Contoso', { page_size: '30' })
        world.run(deployment, 'assessment')
    }, 60_000)
    afterAll(() => world.close())
    afterEach(() => control().clearFaults())

    test.each([
        ['429 with Retry-After', 'throttled', 1, 7],
        ['429 with a Retry-After that is too short', 'throttled', 4, 28],
        ['429 without Retry-After', 'throttledUntold', 2, 20],
        ['503 with an HTML body', 'html503', 2, 15],
        ['200 with an error object', 'error200', 2, 15],
        ['cut JSON', 'cutJson', 2, 15],
        ['a connection that is reset', 'reset', 2, 15],
        ['401 in the middle of the run: the token has ended', 'tokenExpired', 1, 5],
    ] as const)('trap 2: %s is waited for', async (_what, effect, times, seconds) => {
        await control().addFault({ path: GRAPH, body: ASKS_FOR_ROWS, effect, after: 1, times })
        const before = world.clock.at
        expect(world.run(deployment, 'assessment', true)).toMatchObject(whole)
        expect(world.clock.at - before).toBeGreaterThanOrEqual(seconds * 1000)
        const [process] = world.rows('sn_vul_asc_integration_process', ['message'], 'messageISNOTEMPTY')
        expect(process).toBeUndefined()
    })

    test('trap 2: the new token is asked for, and the old one is not used again', async () => {
        await control().addFault({ path: GRAPH, body: ASKS_FOR_ROWS, effect: 'tokenExpired', times: 1 })
        await control().clearRequests()
        world.run(deployment, 'assessment', true)
        const tokens = (await control().requests()).filter((request) => request.path.endsWith('/oauth2/v2.0/token'))
        // Planning, the step that failed, the step that took its place, the step of what was not seen.
        expect(tokens.length).toBeGreaterThanOrEqual(3)
        expect((await control().requests()).filter((request) => request.status === 401)).toHaveLength(1)
    })

    test('trap 15: login, ARM and audience that do not agree are named', async () => {
        const government = await createWorld(['--quota', '1000', '--cloud', 'us_gov'])
        try {
            const run = government.run(government.deploy('Wrong cloud', { cloud: 'public' }), 'assessment')
            expect(run).toMatchObject({ state: 'complete', substate: 'failed', error_code: 'MDC-107' })
            expect(run.message).toContain('Choose the cloud of the tenant')
            const right = government.run(government.deploy('Right cloud', { cloud: 'us_gov' }), 'assessment')
            expect(right.substate).toBe('success')
        } finally {
            await government.close()
        }
    }, 60_000)
})
