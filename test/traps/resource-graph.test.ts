/**
 * peers.md 10.4: Azure Resource Graph. Handled by src/server/azure/graph/resource-graph.ts and client.ts, the queries, and
 * runs/steps/verify.ts, which believes no end that the counts do not confirm.
 */
import { ASKS_FOR_ROWS, combinedAssessments } from '../support/builtin-dataset.ts'
import { createWorld, type World } from '../support/app-world.ts'
import { assessmentsQuery, countQuery } from '../../src/server/integrations/assessment/query.ts'
import { SUBSCRIPTIONS_QUERY } from '../../src/server/azure/graph/subscriptions.ts'
import { DEFAULT_CHOICES } from '../../src/server/vocabulary/categories.ts'
import { keysInUseQuery } from '../../src/server/azure/graph/categories.ts'
import { CONNECTORS_QUERY } from '../../src/server/azure/graph/connectors.ts'
import { resourcesQuery } from '../../src/server/azure/graph/resources.ts'
import { controlsQuery, linksQuery, STANDARDS_QUERY } from '../../src/server/integrations/compliance-standard/query.ts'
import { cveDetailsQuery, imagesQuery } from '../../src/server/integrations/container-image/query.ts'

const GRAPH = 'Microsoft.ResourceGraph/resources'

describe('Azure Resource Graph', () => {
    let world: World
    let number = 0
    const deploy = (values = {}) => world.deploy(`Deployment ${(number += 1)}`, values)
    const control = () => world.simulator.control

    beforeAll(async () => {
        world = await createWorld()
    }, 60_000)
    afterAll(() => world.close())
    afterEach(() => control().clearFaults())

    test('trap 4: a skip token that is null although there are more rows is no end that is believed', async () => {
        await control().addFault({ path: GRAPH, body: ASKS_FOR_ROWS, effect: 'nullToken' })
        const deployment = deploy({ page_size: '30' })
        const run = world.run(deployment, 'assessment')
        expect(run).toMatchObject({
            substate: 'gaps',
            verification: 'differs',
            retrieved: 30 + combinedAssessments.length,
            expected: 70,
        })
        expect(
            world.rows('sn_vul_asc_integration', ['start_time'], `deployment=${deployment}^type=assessment`),
        ).toEqual([{ start_time: '' }])
    })

    test('trap 4: skip token above 1000 rows is followed, whatever resultTruncated says', async () => {
        const large = await createWorld(['--quota', '1000', '--rows', '1100', '--individual', '0'])
        try {
            // The simulator says resultTruncated "false" on every page, as Azure does.
            const run = large.run(large.deploy('Large'), 'assessment')
            expect(run).toMatchObject({ substate: 'success', verification: 'agrees', retrieved: 1100, seen: 1100 })
        } finally {
            await large.close()
        }
    }, 60_000)

    test('trap 4: the subscription limit of a query is a gap', async () => {
        await control().addFault({ path: GRAPH, effect: 'subscriptionLimit', times: 1 })
        const run = world.run(deploy(), 'assessment')
        expect(run.substate).toBe('gaps')
        expect(run.unreadable).toContain('more subscriptions')
    })

    test('trap 4: every query that is paged has a fixed order', () => {
        const paged = [
            assessmentsQuery(DEFAULT_CHOICES),
            assessmentsQuery(DEFAULT_CHOICES, { ids: ['a'], after: 'b', open: true }),
            imagesQuery(DEFAULT_CHOICES),
            cveDetailsQuery(['CVE-2026-1']),
            SUBSCRIPTIONS_QUERY,
            keysInUseQuery(DEFAULT_CHOICES),
            CONNECTORS_QUERY,
            resourcesQuery('resources', ['a']),
            STANDARDS_QUERY,
            controlsQuery(['s'], ['c']),
            linksQuery(['s']),
        ]
        for (const query of paged)
            expect(query.split('\n').at(-1)).toMatch(/^\| order by (id|key|standard|control|link) asc/)
        // A summary has one page only.
        expect(countQuery(DEFAULT_CHOICES)).toContain('| summarize')
    })
})
