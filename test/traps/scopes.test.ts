/**
 * peers.md 10.3: what one subscription of many refuses. Handled by src/server/integrations/policy-definition/retrieve.ts
 * (where one request is one subscription), integrations/unseen/plan.ts (processes), runs/steps/step.ts and finish.ts.
 */
import { ASKS_FOR_ROWS, itemsOf } from '../support/builtin-dataset.ts'
import { createWorld, type World } from '../support/app-world.ts'

const GRAPH = 'Microsoft.ResourceGraph/resources'
const [SUBSCRIPTION = ''] = itemsOf('Microsoft.Resources/subscriptions').map((item) => item.id.split('/')[2] ?? '')

describe('scopes', () => {
    let world: World
    let number = 0
    /** Records when nothing is refused. */
    let everything = 0
    const deploy = (values = {}) => world.deploy(`Deployment ${(number += 1)}`, values)
    const control = () => world.simulator.control

    beforeAll(async () => {
        world = await createWorld()
        // ARM is asked at each scope.
        await control().setTypeIndexed('microsoft.security/securitystandards', false)
        const run = world.run(deploy(), 'policy_definition')
        expect(run.substate).toBe('success')
        everything = run.retrieved
    }, 60_000)
    afterAll(() => world.close())
    afterEach(() => control().clearFaults())

    test.each([
        ['403 on one subscription of many', 'forbiddenSubscription', 'AuthorizationFailed'],
        ['404: the provider is not registered', 'providerNotRegistered', 'SubscriptionNotRegistered'],
        ['409: the subscription is disabled', 'disabledSubscription', 'DisabledSubscription'],
        ['DisallowedOperation: the type of the subscription', 'disallowedOperation', 'DisallowedOperation'],
        ['refused without the plan', 'planRequired', 'PlanRequired'],
    ] as const)('trap 3: %s: named as not assessed, and the others are read', async (_what, effect, code) => {
        const deployment = deploy()
        await control().addFault({ path: 'securityStandards', effect, subscription: SUBSCRIPTION })
        const run = world.run(deployment, 'policy_definition')
        expect(run).toMatchObject({ state: 'complete', substate: 'gaps' })
        expect(run.unreadable).toMatch(new RegExp(`^${SUBSCRIPTION}: ${code}`))
        expect(run.message).toContain(`Not readable, so not assessed: ${SUBSCRIPTION}`)
        expect(run.retrieved).toBeLessThan(everything)
        expect(run.retrieved).toBeGreaterThan(everything / 2)
    })

    test('trap 3: a process whose subscriptions are all refused fails with its reason, and closes nothing', async () => {
        const deployment = deploy()
        world.run(deployment, 'assessment')
        await control().addFault({ path: GRAPH, body: ASKS_FOR_ROWS, effect: 'forbiddenSubscription' })
        const run = world.run(deployment, 'assessment', true)
        expect(run).toMatchObject({ state: 'complete', substate: 'gaps', error_code: 'MDC-302' })
        expect(world.rows('sn_vul_asc_closure', ['sys_id'], `deployment=${deployment}`)).toEqual([])
    })
})
