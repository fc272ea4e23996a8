/** Texts of real tenants as an administrator reads them on the test. */
import type { World } from '../support/app-world.ts'
import { caseItems, caseWorld } from '../support/case-world.ts'

describe('texts', () => {
    let world: World
    beforeAll(async () => {
        world = await caseWorld(caseItems('text-placeholders'))
    }, 60_000)
    afterAll(() => world.close())

    test('K8 HTML and text: placeholders and comparisons stay, tags become lines', () => {
        expect(world.run(world.deploy('Contoso'), 'assessment_metadata')).toMatchObject({
            substate: 'success',
            inserted: 1,
        })
        expect(world.rows('sn_vulc_test', ['remediation'])).toEqual([
            {
                remediation: [
                    '1. Run az aks update -g <resource-group> -n <cluster-name>',
                    '2. if cpu<b and mem>c then stop',
                    '3. Set <name>',
                ].join('\n'),
            },
        ])
    })
})
