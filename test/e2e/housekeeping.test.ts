/** What has served is removed when its days are over: staged rows with their import sets, and details of ended runs. */
import { createWorld, type World } from '../support/app-world.ts'

const DAY = 86_400_000
const PROCESS = 'sn_vul_asc_integration_process'
const RUN = 'sn_vul_asc_integration_run'

describe('housekeeping', () => {
    let world: World
    let deployment: string
    const count = (table: string, query = '') => world.rows(table, ['sys_id'], query).length
    const staged = () => count('sn_vul_asc_assessment_import')
    const details = () => [PROCESS, 'sn_vul_asc_claim', 'sn_vul_asc_run_reason'].map((table) => count(table))

    function pass(days: number): void {
        world.clock.at += days * DAY
        world.instance.runUntilIdle()
    }

    beforeAll(async () => {
        world = await createWorld(['--rows', '60', '--subscriptions', '2', '--quota', '1000'])
        deployment = world.deploy('Contoso')
        expect(world.run(deployment, 'assessment').substate).toBe('success')
    }, 60_000)
    afterAll(() => world.close())

    test('nothing goes before its days are over, and nothing of others ever', () => {
        const other = world.instance.record('sys_import_set')
        other.initialize()
        other.setValue('table_name', 'x_other_import')
        other.insert()
        const before = [staged(), count('sys_import_set'), ...details()]
        const [rows = 0, sets = 0, processes = 0] = before
        expect(Math.min(rows, sets, processes)).toBeGreaterThan(0)
        pass(6)
        expect([staged(), count('sys_import_set'), ...details()]).toEqual(before)
    })

    test('staged rows and their import sets go after seven days; the run keeps its processes', () => {
        const before = details()
        pass(2)
        expect([staged(), count('sys_import_set', 'table_nameSTARTSWITHsn_vul_asc')]).toEqual([0, 0])
        expect([count('sys_import_set'), details()]).toEqual([1, before])
    })

    test('what a run was made of goes after ninety days, the run itself stays', () => {
        pass(90)
        expect(details()).toEqual([0, 0, 0])
        expect(count(RUN)).toBe(1)
    })

    test('a pull after it changes nothing that it had written', () => {
        const again = world.run(deployment, 'assessment', true)
        expect([again.substate, again.inserted, again.updated]).toEqual(['success', 0, 0])
        expect(again.unchanged).toBeGreaterThan(0)
    })

    test('0 keeps everything', () => {
        world.property('sn_vul_asc.keep_staged_days', '0')
        world.property('sn_vul_asc.keep_processes_days', '0')
        const before = details()
        pass(400)
        expect(details()).toEqual(before)
    })
})
