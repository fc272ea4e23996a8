/** The end of a configuration, as the admin does it: retired, deleted, made again. Nothing stays open, nothing doubles. */
import { INTEGRATION_TYPES, TABLE } from '../../src/server/vocabulary/names.ts'
import { createWorld, type World } from '../support/app-world.ts'

const OPEN = 'active=true^result=failed'

describe('P1 the end of a source of truth', () => {
    let world: World
    let deployment: string

    const act = (action: string, user = 'configurer') =>
        world.instance
            .runUiAction(TABLE.deployment, deployment, `sn_vul_asc_${action}`, user)
            .map(({ kind, text }) => `${kind}: ${text}`)
    const told = (messages: { kind: string; text: string }[]) => messages.map(({ kind, text }) => `${kind}: ${text}`)
    const remove = (user = 'configurer') => told(world.instance.submit(TABLE.deployment, deployment, user))
    const change = (table: string, sysId: string, values: Record<string, string>) =>
        told(world.instance.submit(table, sysId, 'configurer', values))
    const count = (table: string, query = '') => world.rows(table, ['sys_id'], query).length
    const waiting = () => world.rows(TABLE.deployment, ['waiting'])[0]?.['waiting']
    const ofConfiguration = (sysId: string) => `deployment=${sysId}`
    const importAll = () => {
        for (const type of INTEGRATION_TYPES) world.run(deployment, type, true)
        world.instance.runUntilIdle()
    }
    const decide = (state: string, action: string) => {
        for (const { sys_id: closure = '' } of world.rows(TABLE.closure, ['sys_id'], `state=${state}`))
            if (world.instance.uiActions(TABLE.closure, closure, 'configurer').includes(action))
                world.instance.runUiAction(TABLE.closure, closure, action, 'configurer')
        world.settle()
        world.instance.runUntilIdle()
    }
    const records = () => ({
        results: count('sn_vulc_result'),
        open: count('sn_vulc_result', OPEN),
        items: count('sn_vul_container_image_vulnerable_item'),
        openItems: count('sn_vul_container_image_vulnerable_item', 'active=true'),
        tests: count('sn_vulc_test', 'active=true'),
        groups: count('sn_vulc_policy_test'),
        citations: count('sn_vulc_citation'),
        discovered: count('sn_sec_cmn_src_ci'),
        cis: count('cmdb_ci'),
        instances: count('sn_sec_int_impl', 'name=Contoso'),
    })
    let imported: ReturnType<typeof records>

    beforeAll(async () => {
        world = await createWorld()
        world.instance.createUser('configurer', ['sn_vul_asc.configure_integration'])
        deployment = world.deploy('Contoso')
        importAll()
        imported = records()
    }, 120_000)
    afterAll(() => world.close())

    test('a configuration whose results are open is not deleted, and the refusal says how many and what to do', () => {
        expect(imported.open).toBeGreaterThan(20)
        const before = records()
        for (const user of ['configurer', 'admin'])
            expect(remove(user)).toEqual([
                expect.stringMatching(
                    new RegExp(
                        `^error: MDC-422: ${imported.open} open results, .* belong to this configuration\\. Set it inactive, or use Retire first: it closes them as out of scope and can be undone\\.$`,
                    ),
                ),
            ])
        expect(records()).toEqual(before)
        expect(count(TABLE.deployment)).toBe(1)
    })

    test('an integration that is switched off says what stays open, on its form and in the Health check', () => {
        const off = world.integration(deployment, 'container_image')
        expect(change(TABLE.integration, off, { active: 'false' })[0]).toMatch(/^info: Switched off while open: /)
        const [row] = world.rows(TABLE.integration, ['notice'], `sys_id=${off}`)
        expect(row?.['notice']).toMatch(/^Switched off while open: \d+ vulnerable container images?\./)
        act('health_check')
        const [check] = world.rows(
            TABLE.check,
            ['name', 'state', 'sentence'],
            `deployment=${deployment}^kind=health^nameSTARTSWITHContainer Image Vulnerabilities`,
        )
        expect(check).toMatchObject({
            state: 'warning',
            sentence: expect.stringMatching(/closes what it imported: \d+ vulnerable container image/) as string,
        })
        change(TABLE.integration, off, { active: 'true' })
        expect(world.rows(TABLE.integration, ['notice'], `sys_id=${off}`)).toEqual([{ notice: '' }])
        // Of two that look after the same results one is enough.
        const weekly = world.integration(deployment, 'comprehensive_assessment')
        change(TABLE.integration, weekly, { active: 'false' })
        expect(world.rows(TABLE.integration, ['notice'], `sys_id=${weekly}`)).toEqual([{ notice: '' }])
        change(TABLE.integration, weekly, { active: 'true' })
    })

    test('a configuration that is switched off says what stays open, on its form and in the Health check', () => {
        expect(change(TABLE.deployment, deployment, { active: 'false' })[0]).toMatch(
            new RegExp(`^info: While it is inactive nothing updates or closes what it imported: ${imported.open} open`),
        )
        act('health_check')
        const [check] = world.rows(TABLE.check, ['sentence'], `deployment=${deployment}^name=Configuration`)
        expect(check?.['sentence']).toMatch(new RegExp(`closes what it imported: ${imported.open} open results, `))
        change(TABLE.deployment, deployment, { active: 'true' })
    })

    test('retired, it is inactive and its run has ended; much waits for approval, and nothing has changed yet', () => {
        const run = world.start(deployment, 'assessment')
        const said = act('retire')
        expect(said[0]).toBe('info: 1 run ended.')
        expect(said[1]).toMatch(
            new RegExp(
                `^info: The configuration is inactive\\. ${imported.open} open results, .* closed as out of scope`,
            ),
        )
        expect(said).toHaveLength(2)
        expect(world.rows(TABLE.deployment, ['active'])).toEqual([{ active: 'false' }])
        expect(world.result(run)).toMatchObject({ state: 'complete', substate: 'cancelled' })
        world.instance.runUntilIdle()
        expect(records()).toEqual(imported)
        const columns = ['type', 'state', 'to_close', 'open_findings', 'run']
        const open = String(imported.open)
        expect(world.rows(TABLE.closure, columns, 'state=held')).toContainEqual({
            type: 'assessment',
            state: 'held',
            to_close: open,
            open_findings: open,
            run: '',
        })
        expect(waiting()).toMatch(new RegExp(`^${open} findings wait for approval: `, 'm'))
        expect(remove()[0]).toMatch(/^error: MDC-422/)
    })

    test('active again, what waits of it is not closed; retired again, it is proposed anew', () => {
        change(TABLE.deployment, deployment, { active: 'true' })
        expect(count(TABLE.closure, 'state=held')).toBe(0)
        expect(waiting()).toBe('')
        expect(world.rows(TABLE.closure, ['message'], 'type=assessment')).toEqual([
            { message: 'The configuration is active again.' },
        ])
        act('retire')
        expect(count(TABLE.closure, 'type=assessment^state=held')).toBe(1)
    })

    test('approved, everything of it is closed with the reason', () => {
        decide('held', 'sn_vul_asc_approve_closure')
        world.clock.at += 120_000
        world.instance.runUntilIdle()
        // One test was made for an assessment without metadata and one for a category: they have no findings of their own.
        expect(records()).toMatchObject({ open: 0, openItems: 0, tests: 2, citations: 0, results: imported.results })
        const [finding] = world.rows(
            TABLE.finding,
            ['status', 'absence', 'reason'],
            'type=assessment^status_before=failed',
        )
        expect(finding).toMatchObject({ status: 'vanished', absence: 'out_of_scope' })
        expect(count(TABLE.finding, 'statusINfailed,active,passed')).toBe(0)
    })

    test('undone, the same is open again, citations excepted', () => {
        decide('closed', 'sn_vul_asc_undo_closure')
        expect(records()).toEqual({ ...imported, citations: 0 })
        expect(remove()[0]).toMatch(/^error: MDC-422/)
    })

    test('retired and deleted, it leaves nothing open; made again, it finds what it had and doubles nothing', () => {
        act('retire')
        decide('held', 'sn_vul_asc_approve_closure')
        world.clock.at += 120_000
        world.instance.runUntilIdle()
        expect(records()).toMatchObject({ open: 0, openItems: 0 })
        const old = deployment
        expect(remove()).toEqual([])
        expect(count(TABLE.deployment)).toBe(0)
        expect(count(TABLE.finding, ofConfiguration(old))).toBe(0)
        deployment = world.deploy('Contoso')
        world.clock.at += 86_400_000
        importAll()
        expect(records()).toEqual(imported)
    }, 120_000)
})
