/** A deployment that imports what is not applicable: results with an unknown outcome, that stay as they are. */
import { assessments } from '../support/builtin-dataset.ts'
import { createWorld, untouchables, type World } from '../support/app-world.ts'

const notApplicable = assessments.filter(({ properties }) => properties.status.code === 'NotApplicable')

describe('a deployment that imports NotApplicable', () => {
    let world: World
    let deployment: string
    const unknown = () =>
        world.rows('sn_vulc_result', ['source_id', 'result', 'state', 'control.source_id'], 'result=unknown')

    beforeAll(async () => {
        world = await createWorld()
        deployment = world.deploy('Contoso', { not_applicable: 'import' })
        world.run(deployment, 'assessment_metadata')
    }, 60_000)
    afterAll(() => world.close())

    test('each becomes a result with unknown outcome, on a configuration item', () => {
        const run = world.run(deployment, 'assessment')
        const results = world.rows('sn_vulc_result', ['sys_id'])
        expect(run).toMatchObject({ substate: 'success', not_applicable: 0, inserted: results.length, rejected: 2 })
        const expected = notApplicable.map(({ id, name }) => ({
            source_id: id,
            result: 'unknown',
            state: '1',
            'control.source_id': name,
        }))
        expect(expected.length).toBeGreaterThan(0)
        expect(unknown()).toEqual(expected.sort((a, b) => (a.source_id < b.source_id ? -1 : 1)))
        expect(world.rows('sn_vulc_result', ['sys_id'], 'result=unknown^cmdb_ci.sys_idISEMPTY')).toEqual([])
    })

    test('a second full run changes nothing', () => {
        const before = untouchables(world)
        world.clock.at += 3_600_000
        expect(world.run(deployment, 'assessment', true)).toMatchObject({
            substate: 'success',
            retrieved: assessments.length,
            inserted: 0,
            updated: 0,
            closed: 0,
            rejected: 2,
        })
        expect(untouchables(world)).toEqual(before)
    })

    const change = async (id: string, status: { code: string; cause: string }) => {
        await world.simulator.control.setStatus(id, {
            ...status,
            statusChangeDate: new Date(world.clock.at).toISOString(),
        })
        world.clock.at += 2 * 3_600_000
        return world.run(deployment, 'assessment')
    }
    const result = (id: string) =>
        world.rows('sn_vulc_result', ['result', 'state', 'actual_values'], `source_id=${id}`)[0]

    test('another cause is written to the result, which stays as it is', async () => {
        const [{ id = '' } = {}] = notApplicable
        expect(await change(id, { code: 'NotApplicable', cause: 'Exempt' })).toMatchObject({ updated: 1, closed: 0 })
        expect(result(id)).toMatchObject({ result: 'unknown', state: '1' })
        expect(result(id)?.['actual_values']).toMatch(/^Exempt/)
    })

    test('a failed one that no longer applies has an unknown outcome; so it fails again', async () => {
        const [{ id = '' } = {}] = assessments.filter(({ properties }) => properties.status.code === 'Unhealthy')
        expect(await change(id, { code: 'NotApplicable', cause: 'Exempt' })).toMatchObject({ updated: 1, closed: 0 })
        expect(result(id)).toMatchObject({ result: 'unknown' })
        expect(await change(id, { code: 'Unhealthy', cause: '' })).toMatchObject({ updated: 1 })
        expect(result(id)).toMatchObject({ result: 'failed', state: '1' })
    })
})
