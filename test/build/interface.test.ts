/** What an admin sees, read from an instance that the built package was installed on. */
import { LocalInstance } from 'local-instance'
import { TABLE } from '../../src/server/vocabulary/names.ts'

const TABLES = Object.values(TABLE).sort()
const DEFAULT_VIEW = 'Default view'

describe('the interface of the installed package', () => {
    const instance = new LocalInstance()
    beforeAll(() => {
        instance.install('dist/app')
    })
    afterAll(() => instance.close())

    /** Values of one column of the records that a query finds, in their order. */
    function values(table: string, query: string, column: string): string[] {
        const record = instance.record(table)
        record.addEncodedQuery(query)
        record.query()
        const found: string[] = []
        while (record.next()) found.push(record.getValue(column) ?? '')
        return found
    }

    function formFields(table: string): string[] {
        const [form = ''] = values('sys_ui_form', `name=${table}^view=${DEFAULT_VIEW}`, 'sys_id')
        return values('sys_ui_form_section', `sys_ui_form=${form}^ORDERBYposition`, 'sys_ui_section').flatMap(
            (section) =>
                values('sys_ui_element', `sys_ui_section=${section}^ORDERBYposition`, 'element').filter(
                    (element) => !element.startsWith('.'),
                ),
        )
    }

    function captions(table: string): string[] {
        const [form = ''] = values('sys_ui_form', `name=${table}^view=${DEFAULT_VIEW}`, 'sys_id')
        return values('sys_ui_form_section', `sys_ui_form=${form}^ORDERBYposition`, 'sys_ui_section').flatMap(
            (section) => values('sys_ui_section', `sys_id=${section}`, 'caption'),
        )
    }

    function listColumns(table: string): string[] {
        const [list = ''] = values('sys_ui_list', `name=${table}^view=${DEFAULT_VIEW}^parentISEMPTY`, 'sys_id')
        return values('sys_ui_list_element', `list_id=${list}^ORDERBYposition`, 'element')
    }

    function relatedLists(table: string): string[] {
        const [list = ''] = values('sys_ui_related_list', `name=${table}^view=${DEFAULT_VIEW}`, 'sys_id')
        return values('sys_ui_related_list_entry', `list_id=${list}^ORDERBYposition`, 'related_list')
    }

    /** Fields of the table's active UI policies with a condition ('' for none) that have an effect. */
    function policyFields(table: string, conditions: string, effect: 'visible' | 'mandatory' | 'disabled'): string[] {
        const policies = values(
            'sys_ui_policy',
            `table=${table}^active=true^${conditions === '' ? 'conditionsISEMPTY' : `conditions=${conditions}`}`,
            'sys_id',
        )
        return policies
            .flatMap((policy) => values('sys_ui_policy_action', `ui_policy=${policy}^${effect}=true`, 'field'))
            .sort()
    }

    describe.each(TABLES)('%s', (table) => {
        test('has a form whose fields all exist, each once', () => {
            const fields = formFields(table)
            const record = instance.record(table)
            expect(fields.length).toBeGreaterThan(0)
            expect(fields.filter((field) => !record.isValidField(field))).toEqual([])
            expect(fields.filter((field, index) => fields.indexOf(field) !== index)).toEqual([])
        })

        test('shows every column of its own on the form', () => {
            const own = values('sys_dictionary', `name=${table}^elementISNOTEMPTY`, 'element').filter(
                (column) => !column.startsWith('sys_'),
            )
            expect(own.filter((column) => !formFields(table).includes(column))).toEqual([])
        })

        test('explains every column of its own', () => {
            const own = values('sys_dictionary', `name=${table}^elementISNOTEMPTY`, 'element').filter(
                (column) => !column.startsWith('sys_'),
            )
            const explained = values('sys_documentation', `name=${table}^hintISNOTEMPTY`, 'element')
            expect(own.filter((column) => !explained.includes(column))).toEqual([])
        })

        test('has a list whose columns all exist', () => {
            const record = instance.record(table)
            expect(listColumns(table).length).toBeGreaterThan(2)
            expect(listColumns(table).filter((column) => !record.isValidField(column))).toEqual([])
        })
    })

    test('the configuration form has the documented fields in its sections', () => {
        expect(captions(TABLE.deployment)).toEqual(['Configuration', 'Connection', 'Scope', 'Import'])
        const labels = formFields(TABLE.deployment).map((field) =>
            values('sys_documentation', `name=${TABLE.deployment}^element=${field}`, 'label').join(),
        )
        expect(labels).toEqual(
            expect.arrayContaining([
                'API URL',
                'Tenant ID',
                'Integration instance',
                'Client ID',
                'Client secret',
                'Import Findings from',
                'Management Group IDs',
                'Subscription IDs',
                'Validation status',
            ]),
        )
    })

    test.each([
        [TABLE.integration, ['Integration', 'Integration Details', 'Schedule']],
        [TABLE.run, ['Run', 'Counts', 'Notes', 'Technical']],
        [TABLE.process, ['Process', 'Counts', 'Notes', 'Technical']],
        [TABLE.finding, ['Finding', 'Records', 'Absence', 'Technical']],
        [TABLE.check, ['Check']],
        [TABLE.closure, ['Closure']],
    ])('%s has its sections', (table, sections) => {
        expect(captions(table)).toEqual(sections)
    })

    test.each([
        [
            TABLE.deployment,
            [
                `${TABLE.integration}.deployment`,
                `${TABLE.run}.deployment`,
                `${TABLE.check}.deployment`,
                `${TABLE.finding}.deployment`,
                `${TABLE.subscription}.deployment`,
            ],
        ],
        [TABLE.integration, [`${TABLE.run}.integration`]],
        [
            TABLE.run,
            [`${TABLE.process}.run`, `${TABLE.finding}.last_run`, `${TABLE.closure}.run`, `${TABLE.reason}.run`],
        ],
        [TABLE.closure, [`${TABLE.finding}.closure`, `${TABLE.retiredCi}.closure`]],
    ])('%s has its related lists, over references that exist', (table, lists) => {
        expect(relatedLists(table)).toEqual(lists)
        for (const list of lists) {
            const [child = '', column = ''] = list.split('.')
            expect(values('sys_dictionary', `name=${child}^element=${column}`, 'reference')).toEqual([table])
        }
    })

    test.each([
        ['import_findings_from=management_groups', 'management_group_ids'],
        ['import_findings_from=subscriptions', 'subscription_ids'],
        ['initiatives=selected', 'initiative_ids'],
    ])('for %s only, %s is shown and mandatory', (conditions, field) => {
        expect(policyFields(TABLE.deployment, conditions, 'visible')).toEqual([field])
        expect(policyFields(TABLE.deployment, conditions, 'mandatory')).toEqual([field])
        expect(
            values('sys_ui_policy', `table=${TABLE.deployment}^conditions=${conditions}`, 'reverse_if_false'),
        ).toEqual(['1'])
    })

    test.each([
        [{ import_findings_from: 'all', initiatives: 'assigned' }, []],
        [{ import_findings_from: 'management_groups', management_group_ids: 'mg' }, ['Management Group IDs *']],
        [{ import_findings_from: 'subscriptions', subscription_ids: 'id' }, ['Subscription IDs *']],
        [{ initiatives: 'selected', initiative_ids: 'id' }, ['Initiative IDs *']],
    ])('the form of a configuration with %j asks for %j', async (values, wanted) => {
        const record = instance.record(TABLE.deployment)
        record.initialize()
        const all = { name: JSON.stringify(values), tenant_id: 'tenant', client_id: 'client', ...values }
        for (const [column, value] of Object.entries(all)) record.setValue(column, value)
        const id = record.insert() ?? ''
        const pages = await instance.serve({ user: 'admin' })
        try {
            const form = await (await fetch(`${pages.url}/${TABLE.deployment}.do?sys_id=${id}`)).text()
            const labels = [...form.matchAll(/<label[^>]*>(.*?)<\/label>/g)].map(([, label = '']) =>
                label.replace(/<[^>]*>/g, ''),
            )
            expect(labels).toContain('Tenant ID *')
            expect(labels.filter((label) => /^(Management Group|Subscription|Initiative) IDs/.test(label))).toEqual(
                wanted,
            )
        } finally {
            await pages.close()
        }
    })

    test('what a deployment and its runs write on an integration is read-only', () => {
        expect(policyFields(TABLE.integration, '', 'disabled')).toEqual([
            'deployment',
            'last_run',
            'notice',
            'template',
            'type',
            'waiting',
        ])
    })

    test.each([TABLE.run, TABLE.process, TABLE.finding, TABLE.check, TABLE.closure])(
        'every field of %s is read-only',
        (table) => {
            expect(policyFields(table, '', 'disabled')).toEqual(formFields(table).sort())
        },
    )

    test('the menu shows reading and configuring roles what is theirs', () => {
        const modules = values('sys_app_module', 'sys_scope=sn_vul_asc^ORDERBYorder', 'title').map((title) => [
            title,
            values('sys_app_module', `sys_scope=sn_vul_asc^title=${title}`, 'roles').join(),
        ])
        const read = 'sn_vul_asc.read_integration'
        const configure = 'sn_vul_asc.configure_integration'
        expect(modules).toEqual([
            ['Integrations', read],
            ['Integration Runs', read],
            ['Findings', read],
            ['Closures', read],
            ['Unknown Words', read],
            ['Administration', configure],
            ['Configuration', configure],
            ['Recommendation Categories', read],
            ['CI Policy', configure],
            ['Properties', configure],
            ['Health check', configure],
        ])
    })

    test('the properties page holds every property', () => {
        const [query = ''] = values('sys_app_module', 'sys_scope=sn_vul_asc^title=Properties', 'query')
        const category = new URLSearchParams(query.split('?')[1]).get('sysparm_category') ?? ''
        const [id = ''] = values('sys_properties_category', `name=${category}`, 'sys_id')
        const members = values('sys_properties_category_m2m', `category=${id}`, 'property')
        expect(members.sort()).toEqual(values('sys_properties', 'nameSTARTSWITHsn_vul_asc.', 'sys_id').sort())
    })
})
