/** What would be shipped: read from the built package, not from the sources. */
import { LocalInstance } from 'local-instance'
import { readdirSync, readFileSync } from 'node:fs'
import { FOREIGN_SCRIPTS, FOREIGN_TABLES } from '../../src/server/contract/index.ts'
import {
    DISCOVERY_SOURCE,
    EVENT,
    INTEGRATION_TYPES,
    PROPERTY,
    QUEUE,
    RUN_AS,
    TABLE,
} from '../../src/server/vocabulary/names.ts'

const update = readdirSync('dist/app/update')
const files = (table: string) =>
    update
        .filter((name) => new RegExp(`^${table}_[0-9a-f]{32}\\.xml$`).test(name))
        .map((name) => readFileSync(`dist/app/update/${name}`, 'utf8'))
const value = (text: string, column: string) =>
    new RegExp(`<${column}(?: [^>]*)?>(?:<!\\[CDATA\\[)?([^<\\]]*)`).exec(text)?.[1] ?? ''
const values = (table: string, column: string) =>
    files(table)
        .map((text) => value(text, column))
        .sort()
/** An attribute of a value: a key by which an instance may find what a reference means. */
const attribute = (text: string, column: string, name: string) =>
    new RegExp(`<${column} [^>]*${name}="([^"]*)"`).exec(text)?.[1] ?? ''

describe('the built package', () => {
    test('holds the tables', () => {
        expect(
            readdirSync('dist/app/dictionary')
                .map((name) => name.replace('.xml', ''))
                .sort(),
        ).toEqual(Object.values(TABLE).sort())
    })

    test('holds the two roles and no wider one', () => {
        expect(values('sys_user_role', 'name')).toEqual([
            'sn_vul_asc.configure_integration',
            'sn_vul_asc.read_integration',
        ])
    })

    test('its roles contain nothing of other applications, and of each other only what reading is to configuring (this product 2.5.2, Wiz 32.1.3)', () => {
        const contained = files('sys_user_role_contains').map((text) =>
            ['role', 'contains'].map(
                (column) =>
                    new RegExp(`<${column}[^>]*name="([^"]*)"`).exec(text)?.[1] ??
                    new RegExp(`<${column}[^>]*>([^<]*)`).exec(text)?.[1],
            ),
        )
        expect(contained).toEqual([['sn_vul_asc.configure_integration', 'sn_vul_asc.read_integration']])
        expect(values('sys_user_role', 'includes_roles')).toEqual(['', ''])
        expect(values('sys_user_role', 'elevated_privilege')).toEqual(['false', 'false'])
    })

    test('holds the menu and its modules', () => {
        expect(values('sys_app_application', 'title')).toEqual(['Microsoft Defender for Cloud Integration'])
        expect(values('sys_app_module', 'title')).toEqual([
            'Administration',
            'CI Policy',
            'Closures',
            'Configuration',
            'Findings',
            'Health check',
            'Integration Runs',
            'Integrations',
            'Properties',
            'Recommendation Categories',
            'Unknown Words',
        ])
    })

    test('holds no value that the build could not write', () => {
        const unwritten = update.filter(
            (name) =>
                name.endsWith('.xml') && readFileSync(`dist/app/update/${name}`, 'utf8').includes('[object Object]'),
        )
        expect(unwritten).toEqual([])
    })

    test('holds a form, a list and the UI policies of the tables', () => {
        const tables = Object.values(TABLE).sort()
        expect(
            update
                .filter((name) => name.startsWith('sys_ui_form_sections_'))
                .map(
                    (name) =>
                        /<sys_ui_form_sections [^>]*table="([^"]*)"/.exec(
                            readFileSync(`dist/app/update/${name}`, 'utf8'),
                        )?.[1],
                )
                .sort(),
        ).toEqual(tables)
        expect(
            update
                .map((name) => /^sys_ui_list_(\w+)_null\.xml$/.exec(name)?.[1])
                .filter((table) => table !== undefined)
                .sort(),
        ).toEqual(tables)
        expect([...new Set(values('sys_ui_policy', 'table'))]).toEqual(
            [
                TABLE.check,
                TABLE.closure,
                TABLE.deployment,
                TABLE.finding,
                TABLE.integration,
                TABLE.process,
                TABLE.run,
            ].sort(),
        )
    })

    test('holds an integration, data source and transform map for each type', () => {
        expect(values('sn_vul_asc_integration', 'type')).toEqual([...INTEGRATION_TYPES].sort())
        const staging = Object.values(TABLE)
            .filter((table) => table.endsWith('_import'))
            .sort()
        expect(values('sys_data_source', 'import_set_table_name')).toEqual(staging)
        expect(values('sys_transform_map', 'source_table')).toEqual(staging)
        expect(values('sys_transform_script', 'when')).toEqual([
            ...staging.map(() => 'onBefore'),
            ...staging.map(() => 'onComplete'),
            ...staging.map(() => 'onStart'),
        ])
    })

    test('holds script includes, events with their script actions, properties and the UI action', () => {
        expect(values('sys_script_include', 'name')).toEqual([
            'DefenderCategories',
            'DefenderDeployments',
            'DefenderImport',
            'DefenderLookup',
            'DefenderRuns',
        ])
        expect(values('sysevent_register', 'event_name')).toEqual(Object.values(EVENT).sort())
        // import_ended is for customers to listen to.
        expect(values('sysevent_script_action', 'event_name')).toEqual(
            Object.values(EVENT)
                .filter((event) => event !== EVENT.importEnded)
                .sort(),
        )
        expect(values('sys_properties', 'name')).toEqual(Object.values(PROPERTY).sort())
        expect(values('sys_ui_action', 'action_name')).toEqual([
            'sn_vul_asc_approve_closure',
            'sn_vul_asc_cancel',
            'sn_vul_asc_confirm_removal',
            'sn_vul_asc_dismiss_closure',
            'sn_vul_asc_execute_now',
            'sn_vul_asc_health_check',
            'sn_vul_asc_preview_choice',
            'sn_vul_asc_repair',
            'sn_vul_asc_replace_secret',
            'sn_vul_asc_retire',
            'sn_vul_asc_retry_failed',
            'sn_vul_asc_run_all',
            'sn_vul_asc_save_and_test',
            'sn_vul_asc_undo_closure',
        ])
    })

    test('holds its event queue as the SDK guide has it, for its work and for nothing that customers listen to', () => {
        const [queue = '', ...more] = files('sysevent_queue')
        expect(more).toEqual([])
        const columns = ['queue', 'suffix', 'sys_class_name', 'job_config', 'job_config_value', 'processing_order']
        columns.push('poll_interval', 'automatic_processing', 'provider')
        expect(Object.fromEntries(columns.map((column) => [column, value(queue, column)]))).toEqual({
            queue: QUEUE,
            suffix: 'integration',
            sys_class_name: 'sysevent_queue',
            job_config: 'job_count',
            job_config_value: '2',
            processing_order: 'parallel',
            poll_interval: '1970-01-01 00:00:05',
            automatic_processing: 'true',
            provider: '44af4464431212108da9a574a9b8f2f5',
        })
        const registered = files('sysevent_register')
        expect(
            registered.filter((text) => value(text, 'queue') === QUEUE).map((text) => value(text, 'event_name')),
        ).toEqual(expect.arrayContaining([EVENT.closureReady, EVENT.processReady, EVENT.runFinishing, EVENT.runReady]))
        expect(registered.filter((text) => value(text, 'queue') === QUEUE)).toHaveLength(4)
        // Longer names are cut without a word (SDK registering-events-guide).
        expect(Object.values(EVENT).filter((name) => name.length > 40)).toEqual([])
    })

    test('its events on the default queue do what those on its own do', () => {
        const script = (event: string) =>
            value(files('sysevent_script_action').find((text) => value(text, 'event_name') === event) ?? '', 'script')
        const table = (event: string) =>
            value(files('sysevent_register').find((text) => value(text, 'event_name') === event) ?? '', 'table')
        const twins = (['closureReady', 'processReady', 'runFinishing', 'runReady'] as const).map(
            (event) => [EVENT[event], EVENT[`${event}Default`]] as const,
        )
        expect(twins.map(([, twin]) => [script(twin), table(twin)])).toEqual(
            twins.map(([event]) => [script(event), table(event)]),
        )
        expect(twins.filter(([event]) => script(event) === '' || table(event) === '')).toEqual([])
        expect(twins.map(([event, twin]) => twin === `${event}_default`)).toEqual([true, true, true, true])
    })

    test('names the user of its jobs by sys_id and by name', () => {
        const jobs = [...files('sn_vul_asc_integration'), ...files('sysauto_script')]
        expect(jobs.map((text) => [value(text, 'run_as'), attribute(text, 'run_as', 'user_name')])).toEqual(
            [...INTEGRATION_TYPES, 'watchdog', 'housekeeping'].map(() => ['c98e5bb253333200e8f9f745911c087a', RUN_AS]),
        )
    })

    test('holds what lies in metadata/ as it is there, and docs/metadata.md has a reason for each file', () => {
        const written = readdirSync('metadata', { recursive: true, encoding: 'utf8' })
            .filter((name) => name.endsWith('.xml'))
            .sort()
        expect(written.filter((name) => !name.startsWith('update/'))).toEqual([])
        const page = readFileSync('docs/metadata.md', 'utf8')
        for (const name of written) {
            expect(readFileSync(`dist/app/${name}`, 'utf8')).toBe(readFileSync(`metadata/${name}`, 'utf8'))
            expect(page).toContain(`| \`${name.replace('update/', '')}\` `)
        }
    })

    test('brings the discovery source under a name that no list of choices has', () => {
        const [choice = '', ...more] = files('sys_choice')
        expect(more).toEqual([])
        expect(['name', 'element', 'value', 'inactive'].map((column) => value(choice, column))).toEqual([
            'cmdb_ci',
            'discovery_source',
            DISCOVERY_SOURCE,
            'false',
        ])
        expect(value(choice, 'sys_update_name')).toBe(`sys_choice_${value(choice, 'sys_id')}`)
        expect(update.filter((name) => name.startsWith('sys_choice_cmdb_ci'))).toEqual([])
    })

    test('declares the applications that it cannot do without', () => {
        const declared = files('sys_package_dependency_m2m').map((text) => [
            attribute(text, 'sys_package', 'source'),
            attribute(text, 'dependency', 'source'),
            value(text, 'min_version'),
        ])
        expect(declared.sort()).toEqual([
            ['sn_vul_asc', 'sn_sec_cmn', '13.5.2'],
            ['sn_vul_asc', 'sn_vul', '16.2'],
            ['sn_vul_asc', 'sn_vulc', '14.3'],
        ])
    })

    test('asks for exactly the privileges of the contract', () => {
        const asked = files('sys_scope_privilege').map((text) =>
            ['target_name', 'operation'].map((column) => new RegExp(`<${column}>([^<]*)`).exec(text)?.[1]).join(' '),
        )
        const expected = [
            ...FOREIGN_TABLES.flatMap(({ table, operations }) =>
                operations.map((operation) => `${table} ${operation}`),
            ),
            ...FOREIGN_SCRIPTS.map(({ name }) => `${name} execute`),
        ]
        expect(asked.sort()).toEqual(expected.sort())
    })

    test('ships nothing of the tools and tests, and no npm dependency', () => {
        const paths = values('sys_module', 'path')
        expect(paths.filter((path) => /packages\/|test\/|scripts\/|\.test\.ts|node_modules/.test(path))).toEqual([])
        expect(
            paths.filter(
                (path) =>
                    !/^sn_vul_asc\/defender-for-cloud-integration\/[\d.]+\/(src\/server\/.+\.ts|package\.json|bom\.json)$/.test(
                        path,
                    ),
            ),
        ).toEqual([])
        // Whatever the record: scripts, bills of material, and their names.
        const everything = (readdirSync('dist/app', { recursive: true }) as string[]).filter((name) =>
            name.endsWith('.xml'),
        )
        expect(everything.length).toBeGreaterThan(update.length)
        const strangers =
            /local-instance|defender-simulator|(?<![\w.-])(?:packages|test|scripts|bench|node_modules)\/|\.test\.ts/
        const found = everything.flatMap((name) => {
            const text = readFileSync(`dist/app/${name}`, 'utf8')
            // The SDK ships package.json as it is, and there stand the commands and workspaces.
            const shipped = /<path>[^<]*\/package\.json</.test(text) ? '' : text
            const [match] = strangers.exec(`${name}\n${shipped}`) ?? []
            return match === undefined ? [] : [`${name}: ${match}`]
        })
        expect(found).toEqual([])
        const { dependencies = {} } = JSON.parse(readFileSync('package.json', 'utf8')) as { dependencies?: object }
        expect(dependencies).toEqual({})
    })
})

describe('the contract with other applications', () => {
    const instance = new LocalInstance({ with: ['capi'] })
    afterAll(() => instance.close())

    test.each(FOREIGN_TABLES.map((foreign) => [foreign.table, foreign.columns] as const))(
        '%s has its columns in the base',
        (table, columns) => {
            const record = instance.record(table)
            const missing = Object.entries(columns).filter(
                ([column, { or = [] }]) => ![column, ...or].some((name) => record.isValidField(name)),
            )
            expect(missing.map(([column]) => column)).toEqual([])
        },
    )
})
