/** What the application really sends: each query is in the list of those that are checked, and Microsoft's parser takes it. */
import { INTEGRATION_TYPES } from '../../src/server/vocabulary/names.ts'
import { assessments, imageAssessments } from '../support/builtin-dataset.ts'
import { kustoDiagnostics } from '../support/kusto-diagnostics.ts'
import { QUERIES, shapeOf, uncounted } from '../support/queries.ts'
import { createWorld, type World } from '../support/app-world.ts'

describe('the queries of every integration', () => {
    let world: World
    let sent: string[]

    beforeAll(async () => {
        world = await createWorld()
        const { control } = world.simulator
        const deployment = world.deploy('Contoso', { page_size: '3' })
        world.saveAndTest(deployment)
        const everything = (full: boolean) => {
            for (const type of INTEGRATION_TYPES) world.run(deployment, type, full)
        }
        everything(true)
        // A token that the source no longer moves: the run goes on behind a key.
        const stuck = () =>
            control.addFault({
                path: 'ResourceGraph',
                body: 'order by key.*skipToken',
                effect: 'repeatedToken',
                times: 1,
            })
        const statusChangeDate = new Date(world.clock.at).toISOString()
        for (const { id, properties } of [...assessments.slice(0, 20), ...imageAssessments])
            await control.setStatus(id, { code: properties.status.code, statusChangeDate })
        for (const full of [false, true])
            for (const type of ['assessment', 'comprehensive_assessment', 'container_image'] as const) {
                world.clock.at += 2 * 3_600_000
                if (type === 'comprehensive_assessment')
                    world.property('sn_vul_asc.comprehensive_days', full ? '0' : '3650')
                await stuck()
                world.run(deployment, type, full)
                await control.clearFaults()
            }
        const all = world.deploy('Contoso, every initiative', { initiatives: 'all' })
        world.run(all, 'policy_definition')
        // Gone: a full pull asks for them by id.
        for (const { id } of [...assessments.slice(0, 2), ...imageAssessments.slice(0, 2)])
            await control.removeAssessment(id)
        world.clock.at += 2 * 3_600_000
        everything(true)
        sent = [...new Set((await control.requests()).flatMap(({ query }) => (query === undefined ? [] : [query])))]
    }, 240_000)
    afterAll(() => world.close())

    test('are in the list', () => {
        const known = new Set(QUERIES.map(([, query]) => shapeOf(query)))
        expect(sent.map((query) => shapeOf(uncounted(query))).filter((shape) => !known.has(shape))).toEqual([])
    })

    test('parse without diagnostics', () => {
        const diagnose = kustoDiagnostics()
        expect(sent.filter((query) => diagnose(query).length > 0)).toEqual([])
    })

    test('are all of those in the list, but for the parts of more images than this tenant has', () => {
        const shapes = new Set(sent.map(shapeOf))
        const never = QUERIES.filter(([, query]) => !shapes.has(shapeOf(query))).map(([name]) => name)
        expect(never.filter((name) => !name.startsWith('a part of the images'))).toEqual([])
        expect(never).toHaveLength(4)
    })
})
