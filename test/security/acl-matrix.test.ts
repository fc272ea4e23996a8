/** Who may do what: the installed access controls, UI actions, pages and script includes against tables written by hand. */
import { LocalInstance } from 'local-instance'
import { DECLARED } from '../../src/server/integrations/index.ts'
import { TABLE } from '../../src/server/vocabulary/names.ts'

/** Users, by the role that each has. */
const USERS = ['none', 'reader', 'configurer', 'admin'] as const
const ROLES = { none: [], reader: ['sn_vul_asc.read_integration'], configurer: ['sn_vul_asc.configure_integration'] }
type User = (typeof USERS)[number]

/** The staging tables: each is closed like the other. */
const STAGING = DECLARED.all.map(({ stagingTable }) => stagingTable)

/** c create, r read, w write, d delete; for columns r and w. */
const TABLES = `
    table                            none  reader  configurer  admin
    sn_vul_asc_deployment            ----  -r--    crwd        crwd
    sn_vul_asc_check                 ----  -r--    -r--        crwd
    sn_vul_asc_integration           ----  -r--    -rw-        crwd
    sn_vul_asc_integration_run       ----  -r--    -r-d        crwd
    sn_vul_asc_integration_process   ----  -r--    -r--        crwd
    sn_vul_asc_finding               ----  -r--    -r--        crwd
    sn_vul_asc_closure               ----  -r--    -r--        crwd
    sn_vul_asc_retired_ci            ----  -r--    -r--        crwd
    sn_vul_asc_subscription          ----  -r--    -r--        crwd
    sn_vul_asc_budget                ----  -r--    -r--        crwd
    sn_vul_asc_claim                 ----  -r--    -r--        crwd
    sn_vul_asc_run_reason            ----  -r--    -r--        crwd
    sn_vul_asc_unknown_word          ----  -r--    -r-d        crwd
    sn_vul_asc_category_choice       ----  -r--    -rw-        crwd
    sn_vul_asc_ci_policy             ----  -r--    crwd        crwd
    sn_vul_asc_group_member          ----  ----    -r--        crwd
    ${STAGING.map((table) => `${table}  ----  ----  -r--  crwd`).join('\n')}
`

const COLUMNS = `
    column                                        none  reader  configurer  admin
    sn_vul_asc_deployment.name                    --    r-      rw          rw
    sn_vul_asc_deployment.cloud                   --    r-      rw          rw
    sn_vul_asc_deployment.api_url                 --    r-      rw          rw
    sn_vul_asc_deployment.login_url               --    r-      rw          rw
    sn_vul_asc_deployment.client_id               --    r-      rw          rw
    sn_vul_asc_deployment.client_secret           --    --      -w          -w
    sn_vul_asc_deployment.integration_instance    --    r-      r-          rw
    sn_vul_asc_deployment.secret_stored           --    r-      r-          rw
    sn_vul_asc_deployment.validation_status       --    r-      r-          rw
    sn_vul_asc_deployment.validation_started      --    r-      r-          rw
    sn_vul_asc_deployment.validation_message      --    r-      r-          rw
    sn_vul_asc_integration.active                 --    r-      rw          rw
    sn_vul_asc_integration.run_type               --    r-      rw          rw
    sn_vul_asc_integration.run_time               --    r-      rw          rw
    sn_vul_asc_integration.run_dayofweek          --    r-      rw          rw
    sn_vul_asc_integration.run_dayofmonth         --    r-      rw          rw
    sn_vul_asc_integration.run_period             --    r-      rw          rw
    sn_vul_asc_integration.run_start              --    r-      rw          rw
    sn_vul_asc_integration.time_zone              --    r-      rw          rw
    sn_vul_asc_integration.start_time             --    r-      rw          rw
    sn_vul_asc_integration.order                  --    r-      rw          rw
    sn_vul_asc_integration.script                 --    r-      r-          rw
    sn_vul_asc_integration.run_as                 --    r-      r-          rw
    sn_vul_asc_integration.run_as_tz              --    r-      r-          rw
    sn_vul_asc_integration.conditional            --    r-      r-          rw
    sn_vul_asc_integration.condition              --    r-      r-          rw
    sn_vul_asc_integration.advanced               --    r-      r-          rw
    sn_vul_asc_integration.type                   --    r-      r-          rw
    sn_vul_asc_integration.deployment             --    r-      r-          rw
    sn_vul_asc_integration.template               --    r-      r-          rw
    sn_vul_asc_integration.sys_class_name         --    r-      r-          rw
    sn_vul_asc_integration.sys_scope              --    r-      r-          rw
    sn_vul_asc_integration.sys_policy             --    r-      r-          rw
    sn_vul_asc_integration.name                   --    r-      r-          rw
    sn_vul_asc_integration.upgrade_safe           --    r-      r-          rw
    sn_vul_asc_integration.notice                 --    r-      r-          rw
    sn_vul_asc_integration_run.state              --    r-      r-          rw
    sn_vul_asc_finding.status                     --    r-      r-          rw
    sn_vul_asc_closure.state                      --    r-      r-          rw
    sn_vul_asc_category_choice.choice             --    r-      rw          rw
    sn_vul_asc_category_choice.category           --    r-      r-          rw
    sn_vul_asc_assessment_import.metadata         --    --      r-          rw
`

/**
 * The lowest role that reads, and that writes, every column of a table but the ones named: for each of those who writes it
 * instead. `client_secret` has rules of its own for reading.
 */
const ALL_COLUMNS: Record<string, { reads: User; writes: User; but?: Partial<Record<User, string[]>> }> = {
    [TABLE.deployment]: {
        reads: 'reader',
        writes: 'configurer',
        but: {
            admin: [
                'integration_instance',
                'secret_stored',
                'validation_status',
                'validation_started',
                'validation_message',
            ],
        },
    },
    [TABLE.integration]: {
        reads: 'reader',
        writes: 'admin',
        but: {
            configurer: [
                'active',
                'order',
                'run_dayofmonth',
                'run_dayofweek',
                'run_period',
                'run_start',
                'run_time',
            ].concat(['run_type', 'start_time', 'time_zone']),
        },
    },
    [TABLE.check]: { reads: 'reader', writes: 'admin' },
    [TABLE.run]: { reads: 'reader', writes: 'admin' },
    [TABLE.process]: { reads: 'reader', writes: 'admin' },
    [TABLE.finding]: { reads: 'reader', writes: 'admin' },
    [TABLE.closure]: { reads: 'reader', writes: 'admin' },
    [TABLE.retiredCi]: { reads: 'reader', writes: 'admin' },
    [TABLE.subscription]: { reads: 'reader', writes: 'admin' },
    [TABLE.budget]: { reads: 'reader', writes: 'admin' },
    [TABLE.claim]: { reads: 'reader', writes: 'admin' },
    [TABLE.reason]: { reads: 'reader', writes: 'admin' },
    [TABLE.unknownWord]: { reads: 'reader', writes: 'admin' },
    [TABLE.categoryChoice]: { reads: 'reader', writes: 'admin', but: { configurer: ['choice'] } },
    [TABLE.ciPolicy]: { reads: 'reader', writes: 'configurer' },
    [TABLE.groupMember]: { reads: 'configurer', writes: 'admin' },
    ...Object.fromEntries(STAGING.map((table) => [table, { reads: 'configurer', writes: 'admin' }])),
}

/** y: the user sees the action on a record whose state asks for it, and may run it. */
const ACTIONS = `
    action                        on                            none  reader  configurer  admin
    sn_vul_asc_save_and_test      deployment                    -     -       y           y
    sn_vul_asc_health_check       deployment                    -     -       y           y
    sn_vul_asc_repair             deployment                    -     -       y           y
    sn_vul_asc_run_all            deployment                    -     -       y           y
    sn_vul_asc_replace_secret     deployment                    -     -       y           y
    sn_vul_asc_retire             deployment                    -     -       y           y
    sn_vul_asc_execute_now        integration                   -     -       y           y
    sn_vul_asc_cancel             running_run                   -     -       y           y
    sn_vul_asc_retry_failed       failed_run                    -     -       y           y
    sn_vul_asc_approve_closure    held_closure                  -     -       y           y
    sn_vul_asc_dismiss_closure    held_closure                  -     -       y           y
    sn_vul_asc_undo_closure       closed_closure                -     -       y           y
    sn_vul_asc_confirm_removal    lost_subscription             -     -       y           y
    sn_vul_asc_preview_choice     category_choice               -     -       y           y
`

const PROPERTIES = `
    property                    reads                         writes
    sn_vul_asc.allowed_hosts    sn_vul_asc.read_integration   admin
`

const SECRET = 'canary-of-the-matrix~Zq8'

/** The lines of a table, without its head, cut at spaces. */
function lines(table: string): string[][] {
    const [, ...rest] = table.trim().split('\n')
    return rest.map((line) => line.trim().split(/\s+/))
}

describe('who may do what', () => {
    const instance = new LocalInstance()
    const ids: Record<string, string> = {}

    function insert(table: string, values: Record<string, string> = {}): string {
        const record = instance.record(table)
        record.initialize()
        for (const [column, value] of Object.entries(values)) record.setValue(column, value)
        const sysId = record.insert()
        if (sysId === null) throw new Error(`${table}: ${record.getLastErrorMessage()}`)
        return sysId
    }

    function rows(table: string, columns: string[], query: string): string[][] {
        const record = instance.record(table)
        record.addEncodedQuery(query)
        record.query()
        const found: string[][] = []
        while (record.next()) found.push(columns.map((column) => record.getValue(column) ?? ''))
        return found
    }

    beforeAll(() => {
        instance.install('dist/app')
        for (const [user, roles] of Object.entries(ROLES)) instance.createUser(user, roles)
        const deployment = insert(TABLE.deployment, {
            name: 'Matrix',
            tenant_id: '11111111-1111-4111-8111-111111111111',
            client_id: '22222222-2222-4222-8222-222222222222',
            client_secret: SECRET,
        })
        const [integration = ''] = rows(TABLE.integration, ['sys_id'], `deployment=${deployment}`)[0] ?? []
        const [choice = ''] = rows(TABLE.categoryChoice, ['sys_id'], '')[0] ?? []
        Object.assign(ids, {
            [TABLE.deployment]: deployment,
            [TABLE.integration]: integration,
            deployment,
            integration,
            running_run: insert(TABLE.run, { integration, deployment, state: 'running' }),
            failed_run: insert(TABLE.run, { integration, deployment, state: 'complete', substate: 'failed' }),
            held_closure: insert(TABLE.closure, { deployment, state: 'held' }),
            closed_closure: insert(TABLE.closure, { deployment, state: 'closed' }),
            lost_subscription: insert(TABLE.subscription, { deployment, subscription_id: 's', state: 'lost' }),
            category_choice: choice,
            [TABLE.categoryChoice]: choice,
        })
        for (const table of Object.values(TABLE)) ids[table] ??= insert(table)
    })
    afterAll(() => instance.close())

    test('the table of tables is complete', () => {
        expect(
            lines(TABLES)
                .map(([table]) => table)
                .sort(),
        ).toEqual(Object.values(TABLE).sort())
    })

    test.each(lines(TABLES))('%s', (table, ...expected) => {
        const granted = (user: User, sysId?: string) =>
            (['create', 'read', 'write', 'delete'] as const)
                .map((operation) =>
                    instance.access(user, table, operation, sysId === undefined ? {} : { sysId })
                        ? operation.charAt(0)
                        : '-',
                )
                .join('')
        expect(USERS.map((user) => granted(user, ids[table]))).toEqual(expected)
        expect(USERS.map((user) => granted(user))).toEqual(expected)
    })

    test.each(lines(COLUMNS))('%s', (path, ...expected) => {
        const [table = '', field = ''] = path.split('.')
        const sysId = ids[table] ?? ''
        const granted = (user: User) =>
            (['read', 'write'] as const)
                .map((operation) =>
                    instance.access(user, table, operation, { sysId, field }) ? operation.charAt(0) : '-',
                )
                .join('')
        expect(USERS.map(granted)).toEqual(expected)
    })

    test('every column of an integration is closed to the configure role but those of the schedule', () => {
        const record = instance.record(TABLE.integration)
        const columns = record.getElements().map((element) => element.getName())
        const sysId = ids['integration'] ?? ''
        const open = columns.filter((field) =>
            instance.access('configurer', TABLE.integration, 'write', { sysId, field }),
        )
        expect(open.sort()).toEqual(
            ['active', 'order', 'run_dayofmonth', 'run_dayofweek', 'run_period', 'run_start', 'run_time']
                .concat(['run_type', 'start_time', 'time_zone'])
                .sort(),
        )
    })

    test('the table of all columns has every table', () => {
        expect(Object.keys(ALL_COLUMNS).sort()).toEqual(Object.values(TABLE).sort())
    })

    test.each(Object.entries(ALL_COLUMNS))('every column of %s', (table, { reads, writes, but = {} }) => {
        const sysId = ids[table] ?? ''
        const columns = instance
            .record(table)
            .getElements()
            .map((element) => element.getName())
        expect(columns.length).toBeGreaterThan(5)
        const exceptions = Object.entries(but).flatMap(([role, names]) => names.map((name) => [name, role] as const))
        const writerOf = new Map<string, string>(exceptions)
        expect([...writerOf.keys()].filter((name) => !columns.includes(name))).toEqual([])
        const mayAtLeast = (lowest: string) => USERS.map((_, index) => index >= USERS.indexOf(lowest as User))
        const asked = (operation: 'read' | 'write', field: string) =>
            USERS.map((user) => instance.access(user, table, operation, { sysId, field }))
        for (const column of columns) {
            expect([column, 'write', asked('write', column)]).toEqual([
                column,
                'write',
                mayAtLeast(writerOf.get(column) ?? writes),
            ])
            const reading = column === 'client_secret' ? USERS.map(() => false) : mayAtLeast(reads)
            expect([column, 'read', asked('read', column)]).toEqual([column, 'read', reading])
        }
    })

    test("a run that a closure refers to is not the configure role's to delete: its undo would be lost", () => {
        const [run = ''] = [insert(TABLE.run, { deployment: ids['deployment'] ?? '', state: 'complete' })]
        const mayDelete = () => USERS.map((user) => instance.access(user, TABLE.run, 'delete', { sysId: run }))
        expect(mayDelete()).toEqual([false, false, true, true])
        const closure = insert(TABLE.closure, { run, deployment: ids['deployment'] ?? '', state: 'closed' })
        expect(mayDelete()).toEqual([false, false, false, true])
        const secure = instance.asUser('configurer', () =>
            instance.evaluate(
                `(function () { var run = new GlideRecordSecure('${TABLE.run}'); run.get('${run}'); return run.deleteRecord() })()`,
            ),
        )
        expect(secure).toBe(false)
        expect(rows(TABLE.closure, ['state'], `sys_id=${closure}`)).toEqual([['closed']])
    })

    test('an empty client secret is shown to those who may fill it', () => {
        const sysId = insert(TABLE.deployment, { name: 'Without a secret', tenant_id: 't', client_id: 'c' })
        const read = (user: User) => instance.access(user, TABLE.deployment, 'read', { sysId, field: 'client_secret' })
        expect(USERS.map(read)).toEqual([false, false, true, true])
    })

    test('a stored client secret can be replaced, and is gone before the new one is entered', () => {
        const sysId = insert(TABLE.deployment, {
            name: 'Rotated',
            tenant_id: 't',
            client_id: 'c',
            client_secret: 'the one before',
        })
        instance.runUiAction(TABLE.deployment, sysId, 'sn_vul_asc_replace_secret', 'configurer')
        expect(rows(TABLE.deployment, ['client_secret'], `sys_id=${sysId}`)).toEqual([['']])
        expect(instance.uiActions(TABLE.deployment, sysId, 'configurer')).not.toContain('sn_vul_asc_replace_secret')
        expect(instance.access('configurer', TABLE.deployment, 'read', { sysId, field: 'client_secret' })).toBe(true)
    })

    const TABLE_OF: Record<string, string> = {
        deployment: TABLE.deployment,
        integration: TABLE.integration,
        running_run: TABLE.run,
        failed_run: TABLE.run,
        held_closure: TABLE.closure,
        closed_closure: TABLE.closure,
        lost_subscription: TABLE.subscription,
        category_choice: TABLE.categoryChoice,
    }

    test('the table of UI actions is complete', () => {
        const actions = rows('sys_ui_action', ['action_name'], 'action_nameSTARTSWITHsn_vul_asc_').flat()
        expect(
            lines(ACTIONS)
                .map(([action]) => action)
                .sort(),
        ).toEqual(actions.sort())
    })

    test.each(lines(ACTIONS))('%s on %s', (action, on, ...expected) => {
        const table = TABLE_OF[on] ?? ''
        const sysId = ids[on] ?? ''
        const seen = (user: User) => (instance.uiActions(table, sysId, user).includes(action) ? 'y' : '-')
        expect(USERS.map(seen)).toEqual(expected)
        for (const user of USERS.filter((_, index) => expected[index] === '-'))
            expect(() => instance.runUiAction(table, sysId, action, user)).toThrow(`${user} has no action ${action}`)
    })

    test.each(USERS)('the form shows %s the actions that the user may run, and no other', async (user) => {
        const { url, close } = await instance.serve({ user })
        try {
            for (const on of Object.keys(TABLE_OF)) {
                const table = TABLE_OF[on] ?? ''
                const html = await (await fetch(`${url}/${table}.do?sys_id=${ids[on] ?? ''}`)).text()
                const shown = [...html.matchAll(/<button[^>]* value="(sn_vul_asc_\w+)"/g)].map(([, name]) => name)
                expect([on, shown.sort()]).toEqual([on, instance.uiActions(table, ids[on] ?? '', user).sort()])
            }
        } finally {
            await close()
        }
    })

    test('no UI action shows on a template', () => {
        const [template = ''] = rows(TABLE.integration, ['sys_id'], 'template=true')[0] ?? []
        expect(instance.uiActions(TABLE.integration, template, 'configurer')).not.toContain('sn_vul_asc_execute_now')
    })

    describe('pages', () => {
        test.each(USERS)('of %s: status codes, and no secret', async (user) => {
            const { url, close } = await instance.serve({ user })
            try {
                const [stored = ''] =
                    rows(TABLE.deployment, ['client_secret'], `sys_id=${ids['deployment'] ?? ''}`)[0] ?? []
                expect(stored).not.toBe('')
                for (const [table = '', ...rights] of lines(TABLES)) {
                    const code = rights[USERS.indexOf(user)]?.includes('r') ? 200 : 403
                    for (const path of [`${table}_list.do`, `${table}.do?sys_id=${ids[table] ?? ''}`]) {
                        const answer = await fetch(`${url}/${path}`)
                        const html = await answer.text()
                        expect([path, answer.status]).toEqual([path, code])
                        expect(html.includes(SECRET) || html.includes(stored)).toBe(false)
                    }
                }
            } finally {
                await close()
            }
        })

        test('properties: those whose Read roles the user has', async () => {
            const all = rows('sys_properties', ['name', 'read_roles'], 'nameSTARTSWITHsn_vul_asc.')
            expect(all.length).toBeGreaterThan(8)
            expect(all.map(([, roles]) => roles)).toEqual(all.map(() => 'sn_vul_asc.read_integration'))
            const path =
                'system_properties_ui.do?sysparm_title=Properties&sysparm_category=Microsoft%20Defender%20for%20Cloud'
            for (const user of USERS) {
                const { url, close } = await instance.serve({ user })
                const html = await (await fetch(`${url}/${path}`)).text()
                await close()
                const shown = all.map(([name = '']) => name).filter((name) => html.includes(`property-${name}"`))
                expect([user, shown.length]).toEqual([user, user === 'none' ? 0 : all.length])
            }
        })

        test('the form shows no field for a stored secret, whoever looks', async () => {
            for (const user of ['reader', 'configurer', 'admin']) {
                const { url, close } = await instance.serve({ user })
                const html = await (
                    await fetch(`${url}/${TABLE.deployment}.do?sys_id=${ids['deployment'] ?? ''}`)
                ).text()
                await close()
                expect(html).toContain('Client ID')
                expect(html).not.toContain('id="field-client_secret"')
            }
        })
    })

    describe('script includes', () => {
        const includes = () =>
            rows('sys_script_include', ['name', 'access', 'client_callable'], 'nameSTARTSWITHDefender').sort()

        test('only the one for CI lookup rules is public, and none is for clients', () => {
            expect(includes()).toEqual([
                ['DefenderCategories', 'package_private', '0'],
                ['DefenderDeployments', 'package_private', '0'],
                ['DefenderImport', 'package_private', '0'],
                ['DefenderLookup', 'public', '0'],
                ['DefenderRuns', 'package_private', '0'],
            ])
            for (const [name = ''] of includes())
                for (const user of USERS)
                    for (const asked of [name, `sn_vul_asc.${name}`])
                        expect(instance.access(user, asked, 'execute')).toBe(false)
        })

        test.each(['global', 'sn_vulc'])('from %s', (scope) => {
            for (const [name = '', access] of includes()) {
                const use = () => instance.evaluate(`typeof sn_vul_asc.${name}`, scope)
                if (access === 'public') expect(use()).toBe('function')
                else expect(use).toThrow('is not accessible from scope')
            }
        })

        test('DefenderLookup tells sys_ids of CIs and nothing else', () => {
            const ci = insert('cmdb_ci_vm_object', { name: 'vm', object_id: 'vm-1' })
            const ask = (table: string, field: string, value: string) =>
                instance.evaluate(
                    `new sn_vul_asc.DefenderLookup().ofClass(${[table, field, value].map((part) => JSON.stringify(part)).join()})`,
                )
            expect(ask('cmdb_ci_vm_object', 'object_id', 'vm-1')).toBe(ci)
            expect(ask('cmdb_ci', 'name', 'vm')).toBe(ci)
            expect(ask('sys_user', 'user_name', 'admin')).toBeNull()
            expect(ask(TABLE.deployment, 'name', 'Matrix')).toBeNull()
            expect(ask('sys_properties', 'name', 'sn_vul_asc.step_seconds')).toBeNull()
            expect(ask('cmdb_ci', 'assigned_to.user_name', 'admin')).toBeNull()
            expect(ask('cmdb_ci', 'name=vm^ORname', 'vm')).toBeNull()
            expect(ask('cmdb_ci', 'name', '^NQname=vm')).toBeNull()
            expect(ask('cmdb_ci', 'name', "javascript:'vm'")).toBeNull()
            expect(ask('no_such_table', 'name', 'vm')).toBeNull()
        })

        test('DefenderLookup tells a user of the CIs that the user may read, and of no field that is closed', () => {
            const ci = insert('cmdb_ci_vm_object', { name: 'secret vm', object_id: 'vm-2' })
            const ask = (field: string, value: string) =>
                instance.evaluate(
                    `new sn_vul_asc.DefenderLookup().ofClass('cmdb_ci_vm_object', '${field}', '${value}')`,
                )
            instance.createUser('operator', ['itil'])
            const asked = (user: string) =>
                instance.asUser(user, () => [ask('name', 'secret vm'), ask('object_id', 'vm-2')])
            expect(asked('configurer')).toEqual([null, null])
            expect(asked('operator')).toEqual([ci, ci])
            expect(asked('admin')).toEqual([ci, ci])
            const closed = insert('sys_security_acl', {
                name: 'cmdb_ci_vm_object.object_id',
                operation: 'read',
                type: 'record',
                active: 'true',
                decision_type: 'allow',
                script: 'answer = false;',
                advanced: 'true',
            })
            expect(asked('operator')).toEqual([ci, null])
            // An import is nobody's session.
            expect([ask('name', 'secret vm'), ask('object_id', 'vm-2')]).toEqual([ci, ci])
            const rule = instance.record('sys_security_acl')
            rule.get(closed)
            rule.deleteRecord()
        })
    })

    test('every property names who reads and who writes it', () => {
        const properties = rows('sys_properties', ['name', 'read_roles', 'write_roles'], 'nameSTARTSWITHsn_vul_asc.')
        expect(properties.filter(([, reads, writes]) => reads === '' || writes === '')).toEqual([])
        for (const line of lines(PROPERTIES)) expect(properties).toContainEqual(line)
    })
})
