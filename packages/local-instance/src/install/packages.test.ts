/** What becomes of each folder, file and attribute of a package. */
import { LocalInstance } from '../instance.ts'
import { APPLICATION, id, recordFile, zipOf } from './package-fixture.ts'
import { reportText } from './report.ts'

let instance: LocalInstance

/** Each test of a describe block has an instance of its own. */
function freshInstance(): void {
    beforeEach(() => (instance = new LocalInstance()))
    afterEach(() => instance.close())
}

const property = (digit: string, value: string, more: Record<string, string> = {}) =>
    recordFile('sys_properties', { sys_id: id(digit), name: `x_list.${digit}`, value, ...more })

function value(table: string, sysId: string, column: string): string | null | undefined {
    const record = instance.record(table)
    return record.get(sysId) ? record.getValue(column) : undefined
}

/** The values that a column shows to choose from. */
function choices(table: string, column: string): (string | null)[] {
    const found: (string | null)[] = []
    const record = instance.record('sys_choice')
    record.addEncodedQuery(`name=${table}^element=${column}^ORDERBYsequence^ORDERBYDESClanguage`)
    record.query()
    while (record.next()) found.push(`${record.getValue('language')} ${record.getValue('label')} ${record.getValue('inactive')}`) // prettier-ignore
    return found
}

const COLUMNS = `<element name="name" type="string" max_length="40" display="true" attributes="no_sort=true" read_only_option="instance_configured"/>
<element name="state" type="choice" max_length="40"><choice>
<element value="open" label="Open" sequence="0" language="en" inactive="false"/>
<element value="open" label="Offen" sequence="0" language="de" inactive="false"/>
<element value="gone" label="Gone" sequence="1" language="en" inactive="true"/></choice></element>
<element name="number" type="string" max_length="40" default_value="javascript:getNextObjNumberPadded();"/>`

const table = (columns: string, attributes = '') => ({
    'dictionary/x_list_thing.xml': `<database><element name="x_list_thing" type="collection" label="Thing" ${attributes}>${columns}</element></database>`,
})

describe('folders', () => {
    freshInstance()

    test('author_elective_update deletes, by sys_id and by keys', () => {
        instance.install(zipOf({ 'update/a.xml': property('1', 'one'), 'update/b.xml': property('2', 'two') }))
        const report = instance.install(
            zipOf({
                'update/a.xml': property('1', 'one'),
                'update/b.xml': property('2', 'two'),
                'author_elective_update/c.xml': recordFile('sys_properties', { sys_id: id('1') }, 'DELETE'),
                'author_elective_update/d.xml': recordFile(
                    'sys_properties',
                    { sys_id: id('9'), name: 'x_list.2' },
                    'DELETE',
                ),
            }),
        )
        expect(report.deleted).toEqual({ sys_properties: 2 })
        expect([value('sys_properties', id('1'), 'value'), value('sys_properties', id('2'), 'value')]).toEqual([
            undefined,
            undefined,
        ])
    })

    test('apply_once is loaded once', () => {
        const files = { 'apply_once/a.xml': property('1', 'one') }
        instance.install(zipOf({}))
        instance.install(zipOf(files))
        const record = instance.record('sys_properties')
        record.get(id('1'))
        record.setValue('value', 'by an admin')
        record.update()
        expect(instance.install(zipOf(files)).records).toEqual({ sys_app: 1 })
        expect(value('sys_properties', id('1'), 'value')).toBe('by an admin')
    })

    test('unload.demo is loaded when demonstration data is wanted', () => {
        const files = zipOf({ 'unload.demo/a.xml': property('1', 'one') })
        instance.install(files, { demo: false })
        expect(value('sys_properties', id('1'), 'value')).toBeUndefined()
        instance.install(files)
        expect(value('sys_properties', id('1'), 'value')).toBe('one')
    })

    test('what is in no folder of a package is listed', () => {
        const files = { 'if/com.other/update/a.xml': property('1', 'one'), 'update/readme.txt': 'x' }
        const report = instance.install(zipOf(files))
        expect(report.otherFiles).toEqual(['if/com.other/update/a.xml', 'update/readme.txt'])
        expect(reportText(report)).toContain('Files not loaded: if/com.other/update/a.xml, update/readme.txt.')
    })
})

describe('columns and attributes', () => {
    freshInstance()

    test('values without a column are listed', () => {
        const files = { 'update/a.xml': property('1', 'one', { colour_of_it: 'red', nothing: '' }) }
        expect(instance.install(zipOf(files)).unknownColumns).toEqual({ 'sys_properties.colour_of_it': 1 })
    })

    test('attributes of columns are kept, those without effect are listed', () => {
        const report = instance.install(
            zipOf(table(COLUMNS, 'text_index="true" create_access="true" ws_access="false"')),
        )
        expect(report.unreadAttributes).toEqual({ 'table.text_index': 1, 'column.read_only_option': 1 })
        const column = instance.record('sys_dictionary')
        column.addEncodedQuery('name=x_list_thing^element=name')
        column.query()
        column.next()
        expect(column.getValue('attributes')).toBe('no_sort=true')
    })

    test('application access of a table is kept, by its file and by its record', () => {
        const record = recordFile('sys_db_object', { sys_id: id('1'), name: 'x_list_thing', delete_access: 'true' })
        instance.install(zipOf({ ...table(COLUMNS, 'create_access="true"'), 'update/t.xml': record }))
        const described = instance.record('sys_db_object')
        described.get('name', 'x_list_thing')
        expect(['create_access', 'delete_access'].map((name) => described.getValue(name))).toEqual(['1', '1'])
    })

    test('choices of other languages and inactive ones are kept and not offered', () => {
        instance.install(zipOf(table(COLUMNS)))
        expect(choices('x_list_thing', 'state')).toEqual(['en Open 0', 'de Offen 0', 'en Gone 1'])
        const record = instance.record('x_list_thing')
        record.setValue('state', 'open')
        expect(record.getDisplayValue('state')).toBe('Open')
        record.setValue('state', 'gone')
        expect(record.getDisplayValue('state')).toBe('gone')
    })

    test('a choice that the next version lacks goes', () => {
        instance.install(zipOf(table(COLUMNS)))
        instance.install(zipOf(table(COLUMNS.replace(/.*label="Offen".*\n/, ''))))
        expect(choices('x_list_thing', 'state')).toEqual(['en Open 0', 'en Gone 1'])
    })

    test('numbers begin after the base number, and go on in the next version', () => {
        const series = (number: string) => ({
            ...table(COLUMNS),
            'update/n.xml': recordFile('sys_number', {
                sys_id: id('1'),
                category: 'x_list_thing',
                prefix: 'THG',
                number,
                maximum_digits: '7',
            }),
        })
        const next = () => {
            const record = instance.record('x_list_thing')
            record.insert()
            return record.getValue('number')
        }
        instance.install(zipOf(series('1000')))
        expect([next(), next()]).toEqual(['THG0001001', 'THG0001002'])
        instance.install(zipOf(series('500')))
        expect(next()).toBe('THG0001003')
        instance.install(zipOf(series('2000')))
        expect(next()).toBe('THG0002001')
    })
})

describe('upgrade', () => {
    freshInstance()

    test('data stays, columns come, records that are gone go', () => {
        instance.install(zipOf({ ...table(COLUMNS), 'update/a.xml': property('1', 'one') }))
        const thing = instance.record('x_list_thing')
        thing.setValue('name', 'Mine')
        const sysId = thing.insert() ?? ''
        const report = instance.install(zipOf(table(`${COLUMNS}<element name="more" type="string"/>`)))
        expect(report.removed).toEqual({ sys_properties: 1 })
        expect(value('x_list_thing', sysId, 'name')).toBe('Mine')
        expect(instance.record('x_list_thing').isValidField('more')).toBe(true)
        expect(value('sys_properties', id('1'), 'value')).toBeUndefined()
    })

    test('a column and a table go when the package says so, found by the version before', () => {
        const described = {
            'update/c.xml': recordFile('sys_dictionary', { sys_id: id('3'), name: 'x_list_thing', element: 'name' }),
            'update/t.xml': recordFile('sys_db_object', { sys_id: id('4'), name: 'x_list_thing' }),
        }
        const without = table(COLUMNS.replace(/<element name="name".*\n/, ''))
        instance.install(zipOf({ ...table(COLUMNS), ...described }))
        instance.install(
            zipOf({ ...without, 'author_elective_update/c.xml': recordFile('sys_dictionary', { sys_id: id('3') }, 'DELETE'), 'update/t.xml': described['update/t.xml'] }), // prettier-ignore
        )
        expect(instance.record('x_list_thing').isValidField('name')).toBe(false)
        instance.install(
            zipOf({ 'author_elective_update/t.xml': recordFile('sys_db_object', { sys_id: id('4') }, 'DELETE') }),
        )
        expect(instance.record('x_list_thing').isValid()).toBe(false)
    })

    test('the same package again changes nothing', () => {
        const files = zipOf({
            ...table(COLUMNS),
            'update/a.xml': property('1', 'one'),
            'unload/b.xml': property('2', 'two'),
        })
        const all = () =>
            ['sys_metadata', 'sys_choice', 'sys_dictionary', 'sys_db_object', 'sys_update_version'].map((name) => {
                const rows = instance.record(name)
                rows.query()
                const found: string[] = []
                while (rows.next()) found.push(JSON.stringify(rows.getElements().map((element) => element.getValue())))
                return found
            })
        instance.install(files)
        const before = all()
        instance.install(files)
        expect(all()).toEqual(before)
    })
})

describe('a package that is refused says where, and changes nothing', () => {
    const good = { ...table(COLUMNS), 'update/a.xml': property('1', 'one') }
    const [application = ''] = Object.keys(APPLICATION)
    beforeAll(() => {
        instance = new LocalInstance()
        instance.install(zipOf({ 'update/a.xml': property('1', 'before') }))
    })
    afterAll(() => instance.close())

    test.each<[what: string, zip: () => Uint8Array, message: string | RegExp]>([
        ['no zip', () => Buffer.from('PK no zip'), /^The package is no zip that can be read/],
        ['half a zip', () => zipOf(good).subarray(0, 300), /^The package is no zip that can be read/],
        [
            'a path upward',
            () => zipOf({ ...good, '../../etc/x.xml': 'x' }),
            '"/../../etc/x.xml" leads out of the package',
        ],
        ['a path of Windows', () => zipOf({ ...good, 'update/..\\x.xml': 'x' }), '"/update/..\\\\x.xml" leads out of the package'], // prettier-ignore
        ['two slashes', () => zipOf({ ...good, '/etc/passwd': 'x' }), '"//etc/passwd" leads out of the package'],
        ['malformed XML', () => zipOf({ ...good, 'update/b.xml': '<record_update>\n<a>\n</b></record_update>' }), /^update\/b\.xml:3:\d+: /], // prettier-ignore
        ['no UTF-8', () => zipOf({ ...good, 'update/b.xml': '<record_update>' }, '#'), /^package_inventory.csv: .* is not listed$/], // prettier-ignore
        ['another root', () => zipOf({ ...good, 'update/b.xml': '<html/>' }), 'update/b.xml:1: expected record_update, found html'], // prettier-ignore
        ['no sys_id', () => zipOf({ ...good, 'update/b.xml': '<record_update>\n<sys_script/></record_update>' }), 'update/b.xml:2: a record of sys_script without sys_id'], // prettier-ignore
        ['another action', () => zipOf({ ...good, 'update/b.xml': recordFile('sys_script', { sys_id: id('1') }, 'EXPLODE') }), 'update/b.xml:1: there is no action EXPLODE'], // prettier-ignore
        ['an unknown table', () => zipOf({ ...good, 'update/b.xml': recordFile('u_x', { sys_id: id('1') }) }), 'update/b.xml:1: table u_x is not known to this instance'], // prettier-ignore
        ['an unknown parent', () => zipOf({ ...good, ...table(COLUMNS, 'extends="u_x"') }), /x_list_thing extends u_x, a table that this instance does not have$/], // prettier-ignore
        ['a name that is none', () => zipOf({ ...good, ...table('<element name="a&quot; TEXT); --" type="string"/>') }), /is no name of a column$/], // prettier-ignore
        ['a table of others', () => zipOf({ 'dictionary/x.xml': '<database><element name="cmdb_ci" type="collection"/></database>' }), 'dictionary/x.xml: table cmdb_ci is of global'], // prettier-ignore
        ['a scope of others', () => zipOf({ [application]: recordFile('sys_app', { sys_id: id('f'), scope: 'sn_vulc' }) }), `${application}: sn_vulc is the scope of Configuration Compliance`], // prettier-ignore
        ['a deletion of all', () => zipOf({ 'update/b.xml': '<record_update><sys_user action="delete_multiple"/></record_update>' }), 'update/b.xml:1: delete_multiple without a query'], // prettier-ignore
        ['a deletion by script', () => zipOf({ 'update/b.xml': '<record_update><sys_user action="delete_multiple" query="name=javascript:gs.log(1)"/></record_update>' }), 'update/b.xml:1: a script in a query'], // prettier-ignore
        ['a wrong digest', () => zipOf(good, `${application};${'0'.repeat(64)}\n`), `package_inventory.csv:1: ${application} does not have the SHA-256 of the inventory`], // prettier-ignore
        ['a listed file that is not there', () => zipOf({}, `update/z.xml;${'0'.repeat(64)}\n`), 'package_inventory.csv:1: update/z.xml is not in the package'], // prettier-ignore
        ['an inventory that cannot be read', () => zipOf({}, 'what is this\n'), 'package_inventory.csv:1: expected a path and its SHA-256, found what is this'], // prettier-ignore
        ['entities', () => zipOf({ 'update/b.xml': '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]>\n<record_update>&x;</record_update>' }), /^update\/b\.xml:2:\d+: undefined entity/], // prettier-ignore
    ])('%s', (_, zip, message) => {
        expect(() => instance.install(zip())).toThrow(message)
        expect(value('sys_properties', id('1'), 'value')).toBe('before')
        expect(instance.record('x_list_thing').isValid()).toBe(false)
    })

    test('and the next one installs', () => {
        expect(instance.install(zipOf(good)).records).toMatchObject({ sys_properties: 1 })
        expect(value('sys_properties', id('1'), 'value')).toBe('one')
    })
})

test('tables that extend themselves or each other are refused, whatever is installed', () => {
    const extending = (name: string, parent: string) => ({
        [`dictionary/${name}.xml`]: `<database><element name="${name}" type="collection" extends="${parent}"><element name="name" type="string"/></element></database>`,
    })
    const circle = { ...extending('x_list_a', 'x_list_b'), ...extending('x_list_b', 'x_list_a') }
    const missing = 'a table that this instance does not have'
    const fresh = new LocalInstance()
    expect(() => fresh.install(zipOf(extending('x_list_a', 'x_list_a')))).toThrow(missing)
    expect(() => fresh.install(zipOf(circle))).toThrow(missing)
    fresh.install(zipOf({ ...extending('x_list_a', ''), ...extending('x_list_b', 'x_list_a') }))
    expect(() => fresh.install(zipOf(extending('x_list_a', 'x_list_a')))).toThrow('which is x_list_a or extends it')
    expect(() => fresh.install(zipOf(circle))).toThrow('x_list_a extends x_list_b, which is x_list_a or extends it')
    expect(fresh.record('x_list_b').isValidField('name')).toBe(true)
    fresh.close()
})

describe('applications of the global scope', () => {
    freshInstance()

    const application = (digit: string) => ({
        [`scope/sys_app_${id('a')}.xml`]: recordFile('sys_app', { sys_id: id(digit), scope: 'global', name: digit }),
        [`dictionary/u_${digit}.xml`]: `<database><element name="u_${digit}" type="collection"/></database>`,
        'update/p.xml': recordFile('sys_properties', { sys_id: id(digit), name: digit, sys_update_name: `p_${digit}` }),
    })

    test('leave each other and the instance alone', () => {
        instance.install(zipOf(application('b')))
        expect(instance.install(zipOf(application('c'))).removed).toEqual({})
        instance.uninstall(id('b'))
        expect([value('sys_properties', id('b'), 'name'), value('sys_properties', id('c'), 'name')]).toEqual([
            undefined,
            'c',
        ])
        expect(['u_b', 'u_c', 'cmdb_ci', 'sys_user'].map((name) => instance.record(name).isValid())).toEqual([
            false,
            true,
            true,
            true,
        ])
    })
})
