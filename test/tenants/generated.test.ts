/** A generated tenant holds what real ones do since 2026; every integration reads it to its end, and once. */
import { INTEGRATION_TYPES } from '../../src/server/vocabulary/names.ts'
import { createWorld, untouchables, type World } from '../support/app-world.ts'

describe('K1, K2 a generated tenant with individual recommendations, copies and unknown words', () => {
    let world: World
    let deployment: string
    beforeAll(async () => {
        world = await createWorld(['--quota', '1000', '--rows', '900', '--container-images', '3', '--seed', '3'])
        deployment = world.deploy('Generated', { page_size: '100' })
    }, 60_000)
    afterAll(() => world.close())

    const everything = (full: boolean) =>
        INTEGRATION_TYPES.map((type) => {
            const { state, substate, error_code, verification } = world.run(deployment, type, full)
            return { type, state, substate, error_code, complete: verification !== 'differs' }
        })
    const succeeded = INTEGRATION_TYPES.map((type) => ({
        type,
        state: 'complete',
        substate: 'success',
        error_code: '',
        complete: true,
    }))

    test('every integration reads it to its end', () => {
        expect(everything(false)).toEqual(succeeded)
        const repeated = world.rows('sn_vul_asc_integration_run', ['type', 'repeated'], 'type=assessment')
        expect(Number(repeated[0]?.['repeated'])).toBeGreaterThan(0)
    }, 120_000)

    test('a second full run changes nothing', () => {
        const before = untouchables(world)
        world.clock.at += 3_600_000
        expect(everything(true)).toEqual(succeeded)
        expect(untouchables(world)).toEqual(before)
    }, 120_000)
})
