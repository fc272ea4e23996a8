import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { LocalInstance } from '../instance.ts'

const folders: string[] = []
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true })))

const id = (digit: string) => digit.repeat(32)

/** A package of an application x_list with the files given. */
function packageOf(files: Record<string, string>): string {
    const folder = mkdtempSync(join(tmpdir(), 'package-'))
    folders.push(folder)
    const app = `<sys_app action="INSERT_OR_UPDATE"><sys_id>${id('a')}</sys_id><scope>x_list</scope><name>List</name></sys_app>`
    for (const [name, text] of Object.entries({ [`scope/sys_app_${id('a')}`]: app, ...files })) {
        const path = join(folder, `${name}.xml`)
        mkdirSync(dirname(path), { recursive: true })
        writeFileSync(path, `<?xml version="1.0"?><record_update>${text}</record_update>`)
    }
    return folder
}

/** A list with its elements in one file, as the SDK writes it. */
function listFile(...columns: string[]): Record<string, string> {
    const elements = columns.map(
        (column, position) =>
            `<sys_ui_list_element action="INSERT_OR_UPDATE"><sys_id>${id(String(position))}</sys_id>` +
            `<list_id name="cmdb_ci" view="Default view" parent="NULL">${id('b')}</list_id>` +
            `<element>${column}</element><position>${position}</position></sys_ui_list_element>`,
    )
    const list =
        `<sys_ui_list action="INSERT_OR_UPDATE"><sys_id>${id('b')}</sys_id>` +
        '<view name="NULL">Default view</view><name>cmdb_ci</name></sys_ui_list>'
    return {
        'update/sys_ui_list_cmdb_ci_null': `<sys_ui_list table="cmdb_ci">${elements.join('')}${list}</sys_ui_list>`,
    }
}

describe('install', () => {
    const instance = new LocalInstance()
    afterAll(() => instance.close())

    function elements(): string[] {
        const element = instance.record('sys_ui_list_element')
        element.addQuery('list_id', id('b'))
        element.orderBy('position')
        element.query()
        const found: string[] = []
        while (element.next()) found.push(element.getValue('element') ?? '')
        return found
    }

    test('a file may hold several records', () => {
        expect(instance.install(packageOf(listFile('name', 'ip_address'))).records).toMatchObject({
            sys_ui_list: 1,
            sys_ui_list_element: 2,
        })
        expect(elements()).toEqual(['name', 'ip_address'])
        const list = instance.record('sys_ui_list')
        list.get(id('b'))
        expect(list.getValue('view')).toBe('Default view')
    })

    test('what the next version lacks goes', () => {
        instance.install(packageOf(listFile('name')))
        expect(elements()).toEqual(['name'])
    })

    test('a reference by a name finds the record of the instance', () => {
        const grant =
            `<sys_user_role_contains action="INSERT_OR_UPDATE"><sys_id>${id('c')}</sys_id>` +
            `<role name="sn_vulc.admin">${id('d')}</role><contains name="sn_vulc.read">${id('e')}</contains></sys_user_role_contains>`
        instance.install(packageOf({ [`update/sys_user_role_contains_${id('c')}`]: grant }))
        const row = instance.record('sys_user_role_contains')
        row.get(id('c'))
        expect([row.getDisplayValue('role'), row.getDisplayValue('contains')]).toEqual([
            'sn_vulc.admin',
            'sn_vulc.read',
        ])
    })
})

describe('install on an instance that differs', () => {
    let instance: LocalInstance
    afterEach(() => instance.close())

    const choice = (digit: string, table: string) =>
        `<sys_choice action="INSERT_OR_UPDATE"><sys_id>${id(digit)}</sys_id><name>${table}</name><element>name</element>` +
        `<value>x</value><label>X</label></sys_choice>`
    const rows = (table: string, column: string, value: string) => {
        const row = instance.record(table)
        row.addQuery(column, value)
        row.query()
        return row.getRowCount()
    }

    test('references-unresolved: the value in the file stays', () => {
        instance = new LocalInstance({ differs: ['references-unresolved'] })
        const grant =
            `<sys_user_role_contains action="INSERT_OR_UPDATE"><sys_id>${id('c')}</sys_id>` +
            `<role name="sn_vulc.admin">${id('d')}</role></sys_user_role_contains>`
        instance.install(packageOf({ [`update/sys_user_role_contains_${id('c')}`]: grant }))
        const row = instance.record('sys_user_role_contains')
        row.get(id('c'))
        expect([row.getValue('role'), row.getDisplayValue('role')]).toEqual([id('d'), ''])
    })

    test('unload-ignored: the folder is not loaded', () => {
        const files = { 'unload/sys_choice_x': choice('c', 'cmdb_ci') }
        instance = new LocalInstance({ differs: ['unload-ignored'] })
        instance.install(packageOf(files))
        expect(rows('sys_choice', 'sys_id', id('c'))).toBe(0)
        instance.close()
        instance = new LocalInstance()
        instance.install(packageOf(files))
        expect(rows('sys_choice', 'sys_id', id('c'))).toBe(1)
    })

    test('choice-skipped: choices of tables of others are left out and reported', () => {
        instance = new LocalInstance({ differs: ['choice-skipped'] })
        instance.defineTable({ name: 'x_list_own', scope: 'x_list', columns: [{ name: 'name' }] })
        const files = {
            'update/sys_choice_1': choice('c', 'cmdb_ci'),
            'update/sys_choice_2': choice('d', 'x_list_own'),
        }
        expect(instance.install(packageOf(files))).toMatchObject({
            records: { sys_choice: 1 },
            ignored: { sys_choice: 1 },
        })
        expect([rows('sys_choice', 'sys_id', id('c')), rows('sys_choice', 'sys_id', id('d'))]).toEqual([0, 1])
    })

    test('no-table: records of the table are left out and reported', () => {
        instance = new LocalInstance({ differs: ['no-table:sn_vulc_test_criticality_map'] })
        const row = `<sn_vulc_test_criticality_map action="INSERT_OR_UPDATE"><sys_id>${id('c')}</sys_id></sn_vulc_test_criticality_map>`
        expect(instance.install(packageOf({ 'update/map': row })).ignored).toEqual({ sn_vulc_test_criticality_map: 1 })
    })

    test('a table that nobody knows stays an error', () => {
        instance = new LocalInstance({ differs: ['no-table:sn_vulc_test_criticality_map'] })
        const row = `<u_nothing action="INSERT_OR_UPDATE"><sys_id>${id('c')}</sys_id></u_nothing>`
        expect(() => instance.install(packageOf({ 'update/map': row }))).toThrow(
            'table u_nothing is not known to this instance',
        )
    })
})
