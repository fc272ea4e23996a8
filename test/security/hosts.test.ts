/** Where a deployment may send its secret: refused when the record is written, and again before a token is asked for. */
import { createWorld, type World } from '../support/app-world.ts'

describe('hosts of a deployment', () => {
    let world: World

    beforeAll(async () => {
        world = await createWorld()
    }, 60_000)
    afterAll(() => world.close())

    const table = 'sn_vul_asc_deployment'
    const values = { tenant_id: 't', client_id: 'c', client_secret: 'secret of hosts' }

    function insert(more: Record<string, string>): string | null {
        const record = world.instance.record(table)
        record.initialize()
        for (const [column, value] of Object.entries({ ...values, ...more })) record.setValue(column, value)
        return record.insert()
    }

    test('one that nobody allowed is refused on insert, and leaves nothing behind', () => {
        const instances = world.rows('sn_sec_int_impl', ['sys_id']).length
        expect(insert({ name: 'Foreign', api_url: 'https://attacker.example' })).toBeNull()
        expect(insert({ name: 'Mixed', cloud: 'us_gov', api_url: 'https://management.azure.com' })).toBeNull()
        expect(insert({ name: 'Plain', login_url: 'http://login.microsoftonline.com' })).toBeNull()
        expect(world.rows(table, ['name'])).toEqual([])
        expect(world.rows('sn_sec_int_impl', ['sys_id'])).toHaveLength(instances)
    })

    test('one is refused on update, and the record stays as it was', () => {
        const sysId = insert({ name: 'Cloud' }) ?? ''
        const record = world.instance.record(table)
        record.get(sysId)
        record.setValue('login_url', 'https://login.microsoftonline.com.attacker.example')
        expect(record.update()).toBeNull()
        expect(world.rows(table, ['login_url'], `sys_id=${sysId}`)).toEqual([{ login_url: '' }])
    })

    test('no token is asked for when a host is not allowed any more', async () => {
        const deployment = world.deploy('Once allowed')
        expect(world.run(deployment, 'assessment_metadata')).toMatchObject({ substate: 'success' })
        const property = world.instance.record('sys_properties')
        property.get('name', 'sn_vul_asc.allowed_hosts')
        property.setValue('value', '')
        property.update()
        await world.simulator.control.clearRequests()
        const run = world.run(deployment, 'assessment_metadata')
        expect(run).toMatchObject({ state: 'complete', substate: 'failed', error_code: 'MDC-108' })
        expect(run.message).toContain('sn_vul_asc.allowed_hosts')
        expect(await world.simulator.control.requests()).toEqual([])
    })

    test('Save and test says so', () => {
        const [deployment] = world.rows(table, ['sys_id'], 'name=Once allowed')
        const messages = world.instance.runUiAction(table, deployment?.['sys_id'] ?? '', 'sn_vul_asc_save_and_test')
        expect(messages.map(({ kind }) => kind)).not.toContain('info')
        expect(messages[0]?.text).toContain('MDC-108')
        expect(world.rows('sysevent', ['name'], 'name=sn_vul_asc.validation_ready')).toEqual([])
    })
})
