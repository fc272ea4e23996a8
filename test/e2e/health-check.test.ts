/** The Health check finds what is wrong on an instance, and says what to do; what it finds in Azure follows. */
import { FOREIGN_TABLES } from '../../src/server/contract/index.ts'
import { createWorld, type World } from '../support/app-world.ts'

type Row = Record<string, string>

function healthOf(world: World, deployment: string): Row[] {
    world.instance.runUiAction('sn_vul_asc_deployment', deployment, 'sn_vul_asc_health_check')
    return world.rows(
        'sn_vul_asc_check',
        ['name', 'state', 'sentence', 'remedy', 'order'],
        `deployment=${deployment}^kind=health`,
    )
}
/** What Save and test's checks find, once the instance has worked. */
function azureOf(world: World, deployment: string): Row[] {
    world.instance.runUntilIdle()
    return world.rows('sn_vul_asc_check', ['name', 'state', 'remedy'], `deployment=${deployment}^kind=connection`)
}
const named = (rows: Row[], name: string) => rows.find((row) => row['name'] === name)
const failures = (rows: Row[]) => rows.filter((row) => row['state'] === 'failed').map((row) => row['name'])

describe('the Health check', () => {
    let world: World
    let deployment: string

    beforeAll(async () => {
        world = await createWorld()
        deployment = world.deploy('Contoso')
        // The scheduler gives new jobs their next run.
        world.instance.runUntilIdle()
    }, 60_000)
    afterAll(() => world.close())

    const check = (of = deployment) => healthOf(world, of)

    /** Changes a record for the time of one check. */
    function while_(table: string, query: string, change: Record<string, string>, of = deployment): Row[] {
        const record = world.instance.record(table)
        record.addEncodedQuery(query)
        record.query()
        if (!record.next()) throw new Error(`no ${table} with ${query}`)
        const before = Object.fromEntries(Object.keys(change).map((column) => [column, record.getValue(column) ?? '']))
        const write = (values: Record<string, string>) => {
            for (const [column, value] of Object.entries(values)) record.setValue(column, value)
            record.update()
        }
        write(change)
        try {
            return check(of)
        } finally {
            write(before)
        }
    }

    test('finds nothing wrong on an instance that has everything', () => {
        const rows = check()
        expect(failures(rows)).toEqual([])
        expect(named(rows, 'Configuration Compliance')?.['sentence']).toMatch(/^Version .+ is installed\.$/)
        expect(named(rows, 'Assessment Integration')?.['sentence']).toBe('It has never run.')
        expect(named(azureOf(world, deployment), 'Sign in')?.['state']).toBe('ok')
        expect(rows.filter((row) => row['state'] !== 'ok' && row['remedy'] === '')).toEqual([])
    })

    test('sends the requests through the MID server of the deployment', () => {
        const server = world.instance.record('ecc_agent')
        server.setValue('name', 'mid-berlin')
        const midServer = server.insert() ?? ''
        const logged = () => world.rows('syslog', ['message'], 'source=RESTMessageV2').map((row) => row['message'])
        check()
        expect(named(azureOf(world, deployment), 'MID Server')).toBeUndefined()
        expect(logged()).toEqual([])
        const through = world.deploy('Through a MID Server', { mid_server: midServer })
        check(through)
        const rows = azureOf(world, through)
        expect(named(rows, 'Sign in')?.['state']).toBe('ok')
        expect(named(rows, 'MID Server')).toEqual({
            name: 'MID Server',
            state: 'warning',
            remedy: 'Restrict who reads ecc_queue, or leave MID Server empty, so that the instance calls Azure itself.',
        })
        // The local instance has no MID server: it sends the requests itself, and logs which they were for.
        expect([...new Set(logged())]).toEqual(['Goes out directly, not through MID server mid-berlin'])
    })

    test('replaces what it said before', () => {
        const count = check().length
        expect(check()).toHaveLength(count)
    })

    test('checks of the connection that were asked for and have never run', () => {
        const asked = { validation_status: 'validating', validation_started: '2026-11-23 11:44:59' }
        const rows = while_('sn_vul_asc_deployment', `sys_id=${deployment}`, asked)
        expect(failures(rows)).toEqual(['Save and test'])
        expect(named(rows, 'Save and test')?.['sentence']).toContain('MDC-625')
        expect(failures(check())).toEqual([])
        azureOf(world, deployment)
    })

    test('a missing script include', () => {
        const rows = while_('sys_script_include', 'api_name=sn_vulc.ComplianceTestResult', { active: 'false' })
        expect(failures(rows)).toEqual(['Script include sn_vulc.ComplianceTestResult'])
    })

    test('a wrong run-as', () => {
        const [other] = world.rows('sys_user', ['sys_id'], 'user_name=admin')
        const rows = while_('sn_vul_asc_integration', `deployment=${deployment}^type=assessment`, {
            run_as: other?.['sys_id'] ?? '',
        })
        expect(failures(rows)).toEqual(['Assessment Integration'])
        expect(named(rows, 'Assessment Integration')?.['remedy']).toMatch(/^Set Run as to VR\.System/)
    })

    test('a run-as user without its role, and one that is not active', () => {
        const role = world.instance.record('sys_user_has_role')
        role.addEncodedQuery('user.user_name=VR.System^role.name=sn_vul.vr_import_admin')
        role.query()
        expect(role.next()).toBe(true)
        const [user, granted] = [role.getValue('user') ?? '', role.getValue('role') ?? '']
        role.deleteRecord()
        expect(failures(check())).toEqual(['User VR.System'])
        const again = world.instance.record('sys_user_has_role')
        again.initialize()
        again.setValue('user', user)
        again.setValue('role', granted)
        again.insert()
        expect(failures(while_('sys_user', 'user_name=VR.System', { active: 'false' }))).toEqual(['User VR.System'])
        expect(failures(check())).toEqual([])
    })

    test('a missing choice', () => {
        const query = 'name=cmdb_ci^element=discovery_source^value=Microsoft Defender for Cloud'
        expect(failures(while_('sys_choice', query, { inactive: 'true' }))).toEqual(['Discovery source'])
    })

    test('a missing privilege', () => {
        const rows = while_('sys_scope_privilege', 'target_name=sn_vulc_citation^operation=delete', {
            status: 'denied',
        })
        expect(failures(rows)).toEqual(['Cross-scope privileges'])
        expect(named(rows, 'Cross-scope privileges')?.['sentence']).toMatch(/^MDC-607: .* delete sn_vulc_citation\.$/)
    })

    test('a missing identification rule, and no lookup rule', () => {
        const rule = while_('cmdb_identifier', 'applies_to=cmdb_ci_vm_object', { active: 'false' })
        expect(failures(rule)).toEqual(['Identification rule of cloud resources'])
    })

    test('a job that nobody schedules', () => {
        const rows = while_('sysauto_script', 'nameLIKEwatchdog of runs', { active: 'false' })
        expect(failures(rows)).toEqual(['Watchdog of runs'])
    })

    test('a schedule that stands still, and one that the scheduler has put aside', () => {
        const scheduled = world.deploy('Scheduled', {}, true)
        world.instance.runUntilIdle()
        const query = `document_key=${world.integration(scheduled, 'assessment')}`
        const [trigger] = world.rows('sys_trigger', ['next_action'], query)
        expect(trigger?.['next_action']).toBe('2026-11-24 01:30:00')
        const of = (change: Record<string, string>) =>
            named(while_('sys_trigger', query, change, scheduled), 'Assessment Integration')
        expect(of({})).toMatchObject({ state: 'warning', sentence: 'It has never run.' })
        expect(of({ state: 'error' })).toMatchObject({
            state: 'failed',
            remedy: expect.stringContaining('Ready') as string,
        })
        expect(of({ next_action: '2026-11-23 10:30:00' })).toMatchObject({
            state: 'failed',
            sentence: 'MDC-618: The schedule was due and has not run. It was due at 2026-11-23 10:30:00 (UTC).',
        })
        expect(of({ next_action: '2026-11-23 11:30:00' })).toMatchObject({ state: 'warning' })
    })

    test('an old version of a product', () => {
        const rows = while_('sys_plugins', 'source=sn_sec_cmn', { version: '13.2.9' })
        expect(named(rows, 'Security Support Common')).toMatchObject({
            state: 'warning',
            sentence: 'Version 13.2.9 is installed; this application is made for 13.5.2 and later.',
        })
    })

    test("ServiceNow's own application, and its plugin", () => {
        const store = world.instance.record('sys_store_app')
        for (const [column, value] of Object.entries({
            name: 'Microsoft Defender for Cloud Integration',
            scope: 'sn_vul_asc',
            vendor: 'ServiceNow',
            version: '2.8.0',
        }))
            store.setValue(column, value)
        store.insert()
        expect(failures(check())).toEqual(["ServiceNow's own integration"])
        store.deleteRecord()
        const plugin = world.instance.record('sys_plugins')
        for (const [column, value] of Object.entries({
            name: 'Microsoft Defender Integration for Security Exposure Management',
            source: 'sn_vul_msft_tvm',
            version: '3.0.3',
            active: 'true',
        }))
            plugin.setValue(column, value)
        plugin.insert()
        expect(named(check(), "ServiceNow's own integration")).toMatchObject({
            state: 'warning',
            sentence:
                'Microsoft Defender Integration for Security Exposure Management 3.0.3 imports from Defender for Cloud as well, under the same Source.',
        })
        plugin.deleteRecord()
        expect(named(check(), "ServiceNow's own integration")?.['state']).toBe('ok')
    })

    test('a revoked permission', async () => {
        await world.simulator.control.setSubscriptionAccess('a1a1a1a1-0002-4000-8000-000000000002', false)
        const scoped = world.deploy('Scoped', {
            import_findings_from: 'subscriptions',
            subscription_ids: 'a1a1a1a1-0001-4000-8000-000000000001,a1a1a1a1-0002-4000-8000-000000000002',
        })
        world.instance.runUntilIdle()
        check(scoped)
        const rows = azureOf(world, scoped).filter((row) => row['state'] === 'failed')
        await world.simulator.control.setSubscriptionAccess('a1a1a1a1-0002-4000-8000-000000000002', true)
        expect(rows).toEqual([
            {
                name: 'Subscription a1a1a1a1-0002-4000-8000-000000000002',
                state: 'failed',
                remedy: 'Check the ID. Give the app registration the role Security Reader on /subscriptions/a1a1a1a1-0002-4000-8000-000000000002.',
            },
        ])
    })
})

describe('on an instance that lacks something', () => {
    let world: World
    afterEach(() => world.close())

    async function lacking(...without: ('vulnerability' | 'container')[]): Promise<string> {
        world = await createWorld(undefined, { without })
        const deployment = world.deploy('Contoso')
        // The scheduler gives new jobs their next run.
        world.instance.runUntilIdle()
        return deployment
    }

    /** Takes dictionary records away: an older version of a product has other tables and columns. */
    function drop(table: 'sys_dictionary' | 'sys_db_object', query: string): void {
        const record = world.instance.record(table)
        record.addEncodedQuery(query)
        record.query()
        let dropped = 0
        for (; record.next(); dropped += 1) record.deleteRecord()
        expect(dropped).toBeGreaterThan(0)
    }

    test('a missing product that is optional is a warning, once for itself and once for each of its tables', async () => {
        const deployment = await lacking('container')
        const rows = healthOf(world, deployment)
        const container = rows.filter((row) => row['sentence'] === 'Container Vulnerability Response is not installed.')
        expect(container.map((row) => row['state'])).toEqual(container.map(() => 'warning'))
        expect(container.length).toBeGreaterThan(4)
        expect(named(rows, 'Container Vulnerability Response')).toMatchObject({
            state: 'warning',
            remedy: 'Install it if you want to import container image vulnerabilities.',
        })
        expect(named(rows, 'Vulnerability Response')?.['state']).toBe('ok')
        expect(named(rows, 'Container Image Vulnerabilities Integration')?.['state']).toBe('warning')
        expect(failures(rows)).toEqual([])
    }, 60_000)

    test('without Vulnerability Response there is nobody to run the integrations', async () => {
        const deployment = await lacking('vulnerability', 'container')
        const rows = healthOf(world, deployment)
        expect(failures(rows).filter((name) => !name?.endsWith('Integration'))).toEqual([
            'Role sn_vul.vr_import_admin',
            'User VR.System',
            'Vulnerability Response',
        ])
        expect(named(rows, 'Vulnerability Response')?.['remedy']).toMatch(/^Install Vulnerability Response/)
        expect(named(rows, 'Assessment Integration')?.['sentence']).toBe(
            'MDC-404: The integration does not run as VR.System. It runs as nobody.',
        )
        expect(() => world.run(deployment, 'assessment')).toThrow('MDC-404')
    }, 60_000)

    test('without Configuration Compliance: the product and each of its tables fail, and nothing else (Wiz: empty tabs)', async () => {
        const deployment = await lacking()
        drop('sys_db_object', 'nameSTARTSWITHsn_vulc_')
        expect(failures(healthOf(world, deployment))).toEqual([
            'Configuration Compliance',
            ...FOREIGN_TABLES.filter(({ scope }) => scope === 'sn_vulc')
                .map(({ table }) => `Table ${table}`)
                .sort(),
        ])
    }, 60_000)

    test('a missing column is named', async () => {
        const deployment = await lacking()
        drop('sys_dictionary', 'name=sn_sec_cmn_src_ci^element=matching_type')
        const rows = healthOf(world, deployment)
        expect(failures(rows)).toEqual(['Table sn_sec_cmn_src_ci'])
        expect(named(rows, 'Table sn_sec_cmn_src_ci')?.['sentence']).toBe(
            'MDC-604: Columns that this application finds records by are missing on this instance, so it writes nothing: sn_sec_cmn_src_ci.matching_type.',
        )
        expect(named(rows, 'Table sn_sec_cmn_src_ci')?.['remedy']).toContain(
            'switch off what needs it; it is refused and writes nothing: Assessment Integration, Comprehensive Assessment Integration.',
        )
    }, 60_000)
})
