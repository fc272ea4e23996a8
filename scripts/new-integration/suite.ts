/** The end-to-end test of a new integration: whole tables, for the first and the second run. */
import type { Generated } from '../generate/generated.ts'
import type { Names } from './names.ts'

export function suiteFiles(names: Names): Generated {
    return { [`test/e2e/${names.stem}.test.ts`]: suite(names) }
}

const suite = ({ type, label }: Names) => `
/** The ${label} integration on the built-in tenant: whole tables, worked out from the dataset's files. */
import { itemsOf } from '../support/builtin-dataset.ts'
import { byKey } from '../support/builtin-tables.ts'
import { createWorld, untouchables, type World } from '../support/app-world.ts'

describe('${label}', () => {
    const items = itemsOf('Microsoft.Security/pricings')
    let world: World
    let deployment: string

    beforeAll(async () => {
        world = await createWorld()
        // Pages of three, so that there are several.
        deployment = world.deploy('Contoso', { page_size: '3' })
    }, 60_000)
    afterAll(() => world.close())

    test('the first run makes a test group of each record', () => {
        expect(items.length).toBeGreaterThan(3)
        expect(world.run(deployment, '${type}')).toMatchObject({
            substate: 'success',
            retrieved: items.length,
            inserted: items.length,
            rejected: 0,
            expected: items.length,
            seen: items.length,
        })
        expect(byKey(world.rows('sn_vulc_policy', ['source_id', 'short_description', 'description']))).toEqual(
            byKey(
                items.map(({ id, name }) => ({ source_id: id.toLowerCase(), short_description: name, description: '' })),
            ),
        )
    })

    test('the second run finds all unchanged and writes nothing', () => {
        const before = untouchables(world)
        world.clock.at += 86_400_000
        expect(world.run(deployment, '${type}', true)).toMatchObject({
            substate: 'success',
            retrieved: items.length,
            unchanged: items.length,
            inserted: 0,
            updated: 0,
        })
        expect(untouchables(world)).toEqual(before)
    })
})
`
