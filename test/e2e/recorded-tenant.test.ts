/** A real tenant, as recorded. The recordings are no part of this repository; without them these tests say so and skip. */
import { existsSync, readFileSync } from 'node:fs'
import { createWorld, untouchables, type World } from '../support/world.ts'

const FOLDER = '../shared/azure-data/recorded'
const present = existsSync(FOLDER)
if (!present) process.stderr.write(`skipped: ${FOLDER} is absent, so the recorded tenant was not imported\n`)
// The only reason to skip: data that may not be committed is not there.
const withRecordings = present ? describe : describe.skip

withRecordings('the recorded tenant', () => {
    let world: World
    let deployment: string

    beforeAll(async () => {
        world = await createWorld(['--quota', '1000', '--dataset', FOLDER])
        deployment = world.deploy('Recorded')
    }, 60_000)
    afterAll(() => world.close())

    test('304 tests', () => {
        expect(world.run(deployment, 'assessment_metadata')).toMatchObject({
            substate: 'success',
            inserted: 304,
            rejected: 0,
        })
        expect(world.rows('sn_vulc_test', ['source_id'])).toHaveLength(304)
    })

    test('150 results, 49 not applicable, and the same keys and verdicts as recorded', () => {
        expect(world.run(deployment, 'assessment')).toMatchObject({
            substate: 'success',
            retrieved: 199,
            inserted: 150,
            not_applicable: 49,
            rejected: 0,
        })
        const { value } = JSON.parse(readFileSync(`${FOLDER}/assessments-arm-azure-2020-12.json`, 'utf8')) as {
            value: { id: string; name: string; properties: { status: { code: string } } }[]
        }
        const expected = value
            .filter((assessment) => assessment.properties.status.code !== 'NotApplicable')
            .map(
                (assessment) =>
                    `${assessment.id} ${assessment.properties.status.code === 'Healthy' ? 'passed 3' : 'failed 1'}`,
            )
        const actual = world
            .rows('sn_vulc_result', ['source_id', 'result', 'state'])
            .map((row) => `${row['source_id'] ?? ''} ${row['result'] ?? ''} ${row['state'] ?? ''}`)
        expect(actual.sort()).toEqual(expected.sort())
    })

    test('a second full run retrieves everything and writes nothing', () => {
        const before = untouchables(world)
        world.clock.at += 86_400_000
        expect(world.run(deployment, 'assessment_metadata', true)).toMatchObject({
            retrieved: 304,
            inserted: 0,
            updated: 0,
            unchanged: 304,
        })
        expect(world.run(deployment, 'assessment', true)).toMatchObject({
            retrieved: 199,
            inserted: 0,
            updated: 0,
            unchanged: 150,
            not_applicable: 49,
        })
        expect(untouchables(world)).toEqual(before)
    })
})
