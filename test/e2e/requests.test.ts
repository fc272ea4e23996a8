/** What a Run all asks grows with rows, not with subscriptions, each of which has a recommendation and an initiative. */
import { INTEGRATION_TYPES, type IntegrationType } from '../../src/server/vocabulary/names.ts'
import { createWorld, type World } from '../support/app-world.ts'

const ROWS = 400

interface Asked {
    requests: Record<string, number>
    own: Record<string, number>
}

/** The requests of each integration of a Run all, and what it made of what subscriptions have of their own. */
async function runAll(subscriptions: number, unindexed: readonly string[] = []): Promise<Asked> {
    const world = await createWorld([
        ...['--quota', '1000', '--rows', String(ROWS), '--subscriptions', String(subscriptions)],
        ...['--container-images', '4', '--seed', '5', '--own'],
    ])
    try {
        for (const type of unindexed) await world.simulator.control.setTypeIndexed(type, false)
        const deployment = world.deploy('Generated')
        world.onDeployment(deployment, 'sn_vul_asc_run_all')
        world.settle()
        const runs = world.rows(
            'sn_vul_asc_integration_run',
            ['type', 'substate', 'requests'],
            `deployment=${deployment}`,
        )
        expect(runs.map(({ type, substate }) => `${type ?? ''} ${substate ?? ''}`).sort()).toEqual(
            INTEGRATION_TYPES.map((type) => `${type} success`).sort(),
        )
        return {
            requests: Object.fromEntries(runs.map(({ type = '', requests }) => [type, Number(requests)])),
            own: ownRecords(world),
        }
    } finally {
        await world.close()
    }
}

function ownRecords(world: World): Record<string, number> {
    const named = (table: string, text: string) =>
        world.rows(table, ['sys_id'], `short_descriptionSTARTSWITH${text}`).length
    return {
        recommendations: named('sn_vulc_test', 'Own recommendation'),
        initiatives: named('sn_vulc_policy', 'Own initiative'),
        standards: named('sn_vulc_policy', 'Own standard'),
    }
}

const each = (count: number) => ({ recommendations: count, initiatives: count, standards: count })

describe('requests of a Run all', () => {
    let few: Asked
    let many: Asked
    beforeAll(async () => {
        few = await runAll(20)
        many = await runAll(200)
    }, 240_000)

    test('bring what each subscription has of its own', () => {
        expect(few.own).toEqual(each(20))
        expect(many.own).toEqual(each(200))
    })

    test.each([
        'policy_definition',
        'assessment_metadata',
        'compliance_standard',
        'container_image',
    ] as IntegrationType[])('of %s do not grow with subscriptions', (type) => {
        const [asked = 0, askedMore = 0] = [few.requests[type], many.requests[type]]
        expect(asked).toBeGreaterThan(0)
        // Two hundred initiatives or standards are a second page.
        expect(askedMore).toBeLessThanOrEqual(asked + 4)
    })

    test('are few', () => {
        const sum = Object.values(many.requests).reduce((total, count) => total + count, 0)
        expect({ ...many.requests, all: sum <= 90 }).toEqual({ ...many.requests, all: true })
    })
})

test('what Resource Graph does not have is asked of each subscription, and brings the same', async () => {
    const asked = await runAll(3, [
        'microsoft.security/standardassignments',
        'microsoft.security/securitystandards',
        'microsoft.authorization/policysetdefinitions',
    ])
    expect(asked.own).toEqual(each(3))
}, 120_000)
