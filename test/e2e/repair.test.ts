/** UI action Repair: what the Health check finds and what can be put right, and the Health check after it. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createWorld, type World } from '../support/app-world.ts'

const CHOICE = 'name=cmdb_ci^element=discovery_source^value=Microsoft Defender for Cloud'
const AGAIN = { kind: 'info', text: 'Run the Health check again.' }

describe('Repair', () => {
    let world: World
    let deployment: string

    beforeAll(async () => {
        world = await createWorld()
        deployment = world.deploy('Contoso')
        // The scheduler gives new jobs their next run.
        world.instance.runUntilIdle()
    }, 60_000)
    afterAll(() => world.close())

    const repair = () => world.instance.runUiAction('sn_vul_asc_deployment', deployment, 'sn_vul_asc_repair')
    const userOf = (table: string, query: string) => world.rows(table, ['name', 'run_as.user_name'], query)
    function failed(): string[] {
        world.instance.runUiAction('sn_vul_asc_deployment', deployment, 'sn_vul_asc_health_check')
        const query = `deployment=${deployment}^kind=health^state=failed`
        return world.rows('sn_vul_asc_check', ['name'], query).map((row) => row['name'] ?? '')
    }
    function change(table: string, query: string, values: Record<string, string>): void {
        const record = world.instance.record(table)
        record.addEncodedQuery(query)
        record.query()
        let changed = 0
        for (; record.next(); changed += 1) {
            for (const [column, value] of Object.entries(values)) record.setValue(column, value)
            record.update()
        }
        expect(changed).toBeGreaterThan(0)
    }
    function removeChoice(): void {
        const choice = world.instance.record('sys_choice')
        choice.addEncodedQuery(CHOICE)
        choice.query()
        while (choice.next()) choice.deleteRecord()
    }

    test('has nothing to do on an instance that is well', () => {
        expect(repair()).toEqual([{ kind: 'info', text: 'There is nothing to repair.' }, AGAIN])
    })

    test('gives integrations and the watchdog their user back', () => {
        const [admin] = world.rows('sys_user', ['sys_id'], 'user_name=admin')
        const assessment = `deployment=${deployment}^type=assessment`
        change('sn_vul_asc_integration', assessment, { run_as: admin?.['sys_id'] ?? '' })
        // As if the reference of the package were not resolved.
        change('sysauto_script', 'nameLIKEwatchdog of runs', { run_as: 'f'.repeat(32) })
        expect(failed()).toEqual(['Assessment Integration'])
        expect(repair()).toEqual([
            { kind: 'info', text: 'Repaired: Run as of Assessment Integration is VR.System now.' },
            {
                kind: 'info',
                text: 'Repaired: Run as of Microsoft Defender for Cloud: watchdog of runs is VR.System now.',
            },
            AGAIN,
        ])
        expect([
            ...userOf('sn_vul_asc_integration', assessment),
            ...userOf('sysauto_script', 'nameLIKEwatchdog of runs'),
        ]).toEqual([
            { name: 'Assessment Integration', 'run_as.user_name': 'VR.System' },
            { name: 'Microsoft Defender for Cloud: watchdog of runs', 'run_as.user_name': 'VR.System' },
        ])
        expect(failed()).toEqual([])
    })

    test('adds the discovery source, once', () => {
        removeChoice()
        expect(failed()).toEqual(['Discovery source'])
        expect(repair()).toEqual([
            { kind: 'info', text: 'Repaired: Microsoft Defender for Cloud is a discovery source now.' },
            AGAIN,
        ])
        expect(failed()).toEqual([])
        expect(repair()).toEqual([{ kind: 'info', text: 'There is nothing to repair.' }, AGAIN])
        expect(world.rows('sys_choice', ['value', 'label'], CHOICE)).toEqual([
            { value: 'Microsoft Defender for Cloud', label: 'Microsoft Defender for Cloud' },
        ])
    })

    test('a new deployment adds the discovery source too', () => {
        removeChoice()
        world.deploy('Fabrikam')
        expect(world.rows('sys_choice', ['value'], CHOICE)).toEqual([{ value: 'Microsoft Defender for Cloud' }])
    })

    test('tells of what somebody switched off, and leaves it so', () => {
        change('sys_choice', CHOICE, { inactive: 'true' })
        change('sysauto_script', 'nameLIKEwatchdog of runs', { active: 'false' })
        const [source, watchdog, again] = repair()
        expect([source?.kind, watchdog?.kind, again]).toEqual(['error', 'error', AGAIN])
        expect(source?.text).toMatch(
            /^Not repaired: MDC-611: .*: Microsoft Defender for Cloud is inactive\. Use Repair/,
        )
        expect(watchdog?.text).toMatch(/^Not repaired: MDC-613: .*\nDetails: It is not active\.$/)
        expect(world.rows('sys_choice', ['inactive'], CHOICE)).toEqual([{ inactive: 'true' }])
        expect(world.rows('sysauto_script', ['active'], 'nameLIKEwatchdog of runs')).toEqual([{ active: 'false' }])
    })
})

test('without Vulnerability Response there is nobody to run as, and nothing is changed', async () => {
    const world = await createWorld([], { without: ['vulnerability'] })
    try {
        const deployment = world.deploy('Contoso')
        const [user] = world.instance.runUiAction('sn_vul_asc_deployment', deployment, 'sn_vul_asc_repair')
        expect(user?.text).toMatch(/^Not repaired: MDC-608: .*\nDetails: VR\.System\.$/)
        expect(world.rows('sn_vul_asc_integration', ['run_as'], `deployment=${deployment}^run_asISNOTEMPTY`)).toEqual(
            [],
        )
    } finally {
        await world.close()
    }
}, 60_000)

describe('a product that is installed later', () => {
    let folder: string
    beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'repair-'))))
    afterEach(() => rmSync(folder, { recursive: true, force: true }))

    test('without Vulnerability Response the remedies of the Health check and Repair lead to a green check', async () => {
        const database = join(folder, 'instance.db')
        const failedOn = (world: World, deployment: string) => {
            world.instance.runUiAction('sn_vul_asc_deployment', deployment, 'sn_vul_asc_health_check')
            const query = `deployment=${deployment}^kind=health^state=failed`
            return world.rows('sn_vul_asc_check', ['name', 'remedy'], query)
        }
        const before = await createWorld([], { without: ['vulnerability'], database })
        let deployment = ''
        try {
            deployment = before.deploy('Contoso')
            before.instance.runUntilIdle()
            expect(failedOn(before, deployment)).toContainEqual({
                name: 'User VR.System',
                remedy: 'Install or repair Vulnerability Response, then use Repair on the configuration.',
            })
        } finally {
            await before.close()
        }
        const after = await createWorld([], { database })
        try {
            after.instance.runUiAction('sn_vul_asc_deployment', deployment, 'sn_vul_asc_repair')
            after.instance.runUntilIdle()
            expect(failedOn(after, deployment)).toEqual([])
            const users = after.rows('sn_vul_asc_integration', ['run_as.user_name'], `deployment=${deployment}`)
            expect(new Set(users.map((row) => row['run_as.user_name']))).toEqual(new Set(['VR.System']))
        } finally {
            await after.close()
        }
    }, 120_000)
})
