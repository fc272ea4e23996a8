/** The Health check finds what is wrong on an instance, and says what to do. */
import { createWorld, type World } from '../support/world.ts'

type Row = Record<string, string>

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

    function check(): Row[] {
        world.instance.runUiAction('sn_vul_asc_deployment', deployment, 'sn_vul_asc_health_check')
        return world.rows(
            'sn_vul_asc_check',
            ['name', 'state', 'sentence', 'remedy', 'order'],
            `deployment=${deployment}^kind=health`,
        )
    }
    const named = (rows: Row[], name: string) => rows.find((row) => row['name'] === name)
    const failures = (rows: Row[]) => rows.filter((row) => row['state'] === 'failed').map((row) => row['name'])

    /** Changes a record for the time of one check. */
    function while_(table: string, query: string, change: Record<string, string>): Row[] {
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
            return check()
        } finally {
            write(before)
        }
    }

    test('finds nothing wrong on an instance that has everything', () => {
        const rows = check()
        expect(failures(rows)).toEqual([])
        expect(named(rows, 'Configuration Compliance')?.['sentence']).toMatch(/^Version .+ is installed\.$/)
        expect(named(rows, 'Assessment Integration')?.['sentence']).toBe('It has never run.')
        expect(named(rows, 'Sign in')?.['state']).toBe('ok')
        expect(rows.filter((row) => row['state'] !== 'ok' && row['remedy'] === '')).toEqual([])
    })

    test('replaces what it said before', () => {
        const count = check().length
        expect(check()).toHaveLength(count)
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

    test('a revoked permission', async () => {
        await world.simulator.control.setSubscriptionAccess('a1a1a1a1-0002-4000-8000-000000000002', false)
        const scoped = world.deploy('Scoped', {
            import_findings_from: 'subscriptions',
            subscription_ids: 'a1a1a1a1-0001-4000-8000-000000000001,a1a1a1a1-0002-4000-8000-000000000002',
        })
        world.instance.runUntilIdle()
        world.instance.runUiAction('sn_vul_asc_deployment', scoped, 'sn_vul_asc_health_check')
        const rows = world.rows('sn_vul_asc_check', ['name', 'state', 'remedy'], `deployment=${scoped}^state=failed`)
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
    test('a missing product is named, once for itself and once for each of its tables', async () => {
        const world = await createWorld(undefined, { without: ['container'] })
        try {
            const deployment = world.deploy('Contoso')
            world.instance.runUiAction('sn_vul_asc_deployment', deployment, 'sn_vul_asc_health_check')
            const rows = world.rows(
                'sn_vul_asc_check',
                ['name', 'state', 'sentence'],
                `deployment=${deployment}^kind=health`,
            )
            const container = rows.filter(
                (row) => row['sentence'] === 'Container Vulnerability Response is not installed.',
            )
            expect(container.map((row) => row['state'])).toEqual(container.map(() => 'warning'))
            expect(container.length).toBeGreaterThan(4)
            expect(rows.find((row) => row['name'] === 'Container Image Vulnerabilities Integration')?.['state']).toBe(
                'warning',
            )
        } finally {
            await world.close()
        }
    }, 60_000)
})
