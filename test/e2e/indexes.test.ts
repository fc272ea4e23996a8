/**
 * Every statement that runs of all integrations execute on this application's own tables finds its rows by an index: a
 * scan would cost as much as the tenant is large. The database of the local instance explains each.
 */
import { createWorld, type World } from '../support/app-world.ts'
import { INTEGRATION_TYPES } from '../../src/server/vocabulary/names.ts'

/** Tables that grow with the tenant or with time. Staging tables are one with their parent in the database. */
const GROWING = [
    'sn_vul_asc_finding',
    'sn_vul_asc_integration_run',
    'sn_vul_asc_integration_process',
    'sn_vul_asc_run_reason',
    'sn_vul_asc_claim',
    'sn_vul_asc_group_member',
    'sn_vul_asc_retired_ci',
    'sys_import_set_row',
]

describe('indexes', () => {
    let world: World
    beforeAll(async () => {
        world = await createWorld([
            '--rows',
            '300',
            '--subscriptions',
            '3',
            '--container-images',
            '4',
            '--quota',
            '1000',
        ])
        const deployment = world.deploy('Contoso')
        // Twice, and changed in between: the statements of what is new, of what is unchanged, and of what is gone.
        for (let round = 0; round < 2; round += 1) {
            for (const type of INTEGRATION_TYPES) world.run(deployment, type, true)
            await world.simulator.control.changeEvery(7, { statusChangeDate: '2026-11-23T11:00:00Z' })
        }
        world.clock.at += 100 * 86_400_000
        world.settle()
    }, 120_000)
    afterAll(() => world.close())

    function scans(): string[] {
        const found: string[] = []
        for (const sql of world.instance.executed.keys()) {
            if (!GROWING.some((table) => sql.includes(`"${table}"`)) || sql.startsWith('INSERT')) continue
            const plan = world.instance.explain(sql)
            if (plan.some((line) => /^SCAN t\b/.test(line))) found.push(`${plan.join('; ')}: ${sql}`)
        }
        return found
    }

    test('serve every statement on tables that grow', () => {
        const asked = [...world.instance.executed.keys()].filter((sql) => sql.includes('"sn_vul_asc_finding"'))
        expect(asked.length).toBeGreaterThan(10)
        expect(scans()).toEqual([])
    })
})
