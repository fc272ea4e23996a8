/** HTML in every column of every table, and in every text of a package: no page takes it for markup. */
import { LocalInstance } from 'local-instance'
import { TABLE } from '../../src/server/vocabulary/names.ts'
import { START } from '../support/app-world.ts'
import { formClient, type FormClient } from '../support/form-client.ts'
import { installedCopy, type InstalledCopy } from '../support/installed.ts'
import { htmlFaults } from '../support/strict-html.ts'

const HOSTILE = `<img src=x onerror=alert(1)>"'&`
const ESCAPED = /&lt;img src=x onerror=alert\(1\)(>|&gt;)&quot;('|&#39;)&amp;/
/** The same in an address. */
const SENT = encodeURIComponent(HOSTILE)
const ADDRESS = 'javascript:alert(1)'
const SECRETS = ['password', 'password2']

/** A row of it that extends itself is no table, and nothing but a package writes it. */
const DESCRIBES_TABLES = 'sys_db_object'

/** What the instance writes itself. */
const OWN = /^sys_(id|created_on|created_by|updated_on|updated_by|mod_count|class_name)$/

/** Texts that a package brings, or that stand in the frame of each page. */
const TEXTS: Record<string, string[]> = {
    sys_db_object: ['label'],
    sys_dictionary: ['column_label'],
    sys_choice: ['label'],
    sys_documentation: ['label', 'plural', 'hint', 'help'],
    sys_ui_section: ['caption'],
    sys_ui_view: ['title'],
    sys_ui_annotation: ['text'],
    sys_app_application: ['title', 'hint'],
    sys_app_module: ['title', 'hint'],
    sys_ui_action: ['name', 'hint', 'comments'],
    sys_ui_policy: ['short_description'],
    sys_properties: ['description'],
    sys_properties_category: ['title'],
    sys_relationship: ['name'],
    sys_user: ['name', 'first_name', 'last_name', 'email', 'title'],
}

interface Described {
    name: string
    type: string
    reference: string
    maxLength: number
    unique: boolean
}

/** Tables of an instance, and their columns with those that they inherit. */
function describedTables(instance: LocalInstance): Map<string, Described[]> {
    const rows = (table: string, columns: string[]) => {
        const record = instance.record(table)
        const found: string[][] = []
        record.query()
        while (record.next()) found.push(columns.map((column) => record.getValue(column) ?? ''))
        return found
    }
    const parents = new Map(
        rows('sys_db_object', ['name', 'super_class']).map(([name = '', parent = '']) => [name, parent]),
    )
    const own = new Map<string, Described[]>()
    for (const [table = '', name = '', type = '', reference = '', length = '', unique] of rows('sys_dictionary', [
        ...['name', 'element', 'internal_type', 'reference', 'max_length', 'unique'],
    ]))
        if (!OWN.test(name))
            own.set(table, [
                ...(own.get(table) ?? []),
                { name, type, reference, maxLength: Number(length), unique: unique === '1' },
            ])
    const all = (table: string): Described[] => {
        const parent = parents.get(table) ?? ''
        return [...(parent === '' ? [] : all(parent)), ...(own.get(table) ?? [])]
    }
    return new Map([...parents.keys()].sort().map((table) => [table, all(table)]))
}

/** Inserts a record past the rules that would refuse it; its sys_id. */
function insert(instance: LocalInstance, table: string, values: Record<string, string>): string {
    const record = instance.record(table)
    record.initialize()
    for (const [name, value] of Object.entries(values)) record.setValue(name, value)
    record.setWorkflow(false)
    const sysId = record.insert()
    if (sysId === null) throw new Error(`${table}: ${record.getLastErrorMessage()}`)
    return sysId
}

/** A page as it is answered, without a fault. */
async function pageAt(client: FormClient, path: string, status = 200): Promise<string> {
    const answer = await client.open(path)
    expect({ path, status: answer.status, faults: htmlFaults(answer.html) }).toEqual({ path, status, faults: [] })
    return answer.html
}

/** How often a page says it, as text or within an attribute. */
function shown(html: string): number {
    return [...html.matchAll(new RegExp(ESCAPED, 'g'))].length
}

/** What a page loads by itself. */
function partsOf(html: string): string[] {
    return [...html.matchAll(/ hx-get="([^"]*)"/g)].map(([, path = '']) => path.replaceAll('&amp;', '&'))
}

describe('HTML in every column', () => {
    let copy: InstalledCopy
    let instance: LocalInstance
    let client: FormClient
    let stop = () => Promise.resolve()
    let tables: Map<string, Described[]>
    /** By table: a record that is hostile throughout, and one that refers to such records. */
    const hostile = new Map<string, string>()
    const referring = new Map<string, string>()

    /** Opened anew, so that nothing is remembered of what was there before. */
    async function reopen(): Promise<void> {
        await stop()
        instance.close()
        instance = new LocalInstance({ database: copy.database, clock: { now: () => START } })
        const server = await instance.serve({ user: 'admin' })
        stop = () => server.close()
        client = formClient(server.url)
    }

    /** What was stored as it was sent, in columns that pages show. */
    function storedIn(table: string): Described[] {
        const record = instance.record(table)
        record.get(hostile.get(table) ?? '')
        return (tables.get(table) ?? []).filter(
            ({ name, type }) => !SECRETS.includes(type) && record.getValue(name)?.startsWith(HOSTILE) === true,
        )
    }

    /** The form of a record. Of a table whose name ends in _list it is reached by the table that it extends. */
    function formOf(table: string, records: ReadonlyMap<string, string>): string {
        return `/${table.endsWith('_list') ? 'sys_metadata' : table}.do?sys_id=${records.get(table) ?? ''}`
    }

    /** Layouts that show every column: a form without any does, a list has to name them. */
    function showEverything(): void {
        for (const table of ['sys_ui_form', 'sys_ui_section', 'sys_ui_list', 'sys_ui_list_element']) {
            const layouts = instance.record(table)
            layouts.addQuery('sys_id', 'NOT IN', `${hostile.get(table) ?? ''},${referring.get(table) ?? ''}`)
            layouts.query()
            layouts.deleteMultiple()
        }
        for (const [table, columns] of tables) {
            const list = insert(instance, 'sys_ui_list', { name: table, view: 'Default view' })
            for (const [position, { name }] of columns.entries())
                insert(instance, 'sys_ui_list_element', { list_id: list, element: name, position: String(position) })
        }
    }

    beforeAll(async () => {
        copy = installedCopy({}, START)
        instance = new LocalInstance({ database: copy.database, clock: { now: () => START } })
        tables = describedTables(instance)
        tables.delete(DESCRIBES_TABLES)
        for (const [table, columns] of tables) {
            const values = columns.map(({ name, type, maxLength, unique }): [string, string] => [
                name,
                type === 'url' ? ADDRESS : `${HOSTILE}${unique ? table : ''}`.slice(0, maxLength),
            ])
            hostile.set(table, insert(instance, table, Object.fromEntries(values)))
        }
        for (const [table, columns] of tables) {
            const references = columns.filter(({ type, reference }) => type === 'reference' && hostile.has(reference))
            const values = references.map(({ name, reference }) => [name, hostile.get(reference) ?? ''])
            referring.set(table, insert(instance, table, Object.fromEntries(values) as Record<string, string>))
        }
        await reopen()
    }, 120_000)
    afterAll(async () => {
        await stop()
        instance.close()
        copy.remove()
    })

    test('is stored in the columns of all tables', () => {
        expect(Object.values(TABLE).filter((table) => storedIn(table).length === 0)).toEqual([])
        expect([...tables.keys()].flatMap(storedIn).length).toBeGreaterThan(1000)
    })

    test('forms and lists of applications as they are delivered, and what they load by themselves', async () => {
        for (const table of [...tables.keys()].filter((name) => name.startsWith('sn_'))) {
            await pageAt(client, `/${table}_list.do`)
            const form = await pageAt(client, formOf(table, hostile))
            for (const part of partsOf(form)) await pageAt(client, part)
            await pageAt(client, formOf(table, referring))
        }
    }, 300_000)

    test('forms and lists of every column show it as text', async () => {
        showEverything()
        for (const table of tables.keys()) {
            const stored = storedIn(table)
            // A list says of a reference to nothing that it is deleted.
            const listed = stored.filter(({ type }) => type !== 'reference')
            const form = await pageAt(client, formOf(table, hostile))
            const query = `sysparm_query=sys_id%3D${hostile.get(table) ?? ''}`
            const list = await pageAt(client, `/${table}_list.do?${query}`)
            expect({ table, form: shown(form) >= stored.length, list: shown(list) >= listed.length }).toEqual({
                ...{ table, form: true, list: true },
            })
        }
    }, 300_000)

    test('texts of a package, and names of users, are texts in the frame, in lists and in forms', async () => {
        for (const [table, columns] of Object.entries(TEXTS)) {
            const texts = instance.record(table)
            for (const column of columns) texts.setValue(column, HOSTILE)
            texts.query()
            texts.setWorkflow(false)
            texts.updateMultiple()
        }
        await reopen()
        const start = await pageAt(client, '/')
        // Applications and their modules, and users to be.
        expect(shown(start)).toBeGreaterThan(20)
        await pageAt(client, '/sys.scripts.do')
        await pageAt(client, `/system_properties_ui.do?sysparm_title=${SENT}&sysparm_category=${SENT}`)
        await pageAt(client, '/system_properties_ui.do?sysparm_category=Microsoft%20Defender%20for%20Cloud')
        for (const table of Object.values(TABLE)) {
            const list = await pageAt(client, `/${table}_list.do`)
            const form = await pageAt(client, formOf(table, hostile))
            expect([table, ESCAPED.test(list), ESCAPED.test(form)]).toEqual([table, true, true])
            for (const part of partsOf(form)) await pageAt(client, part)
        }
    }, 120_000)

    test.each([
        ['an address', `/${SENT}`, 404],
        ['the name of a table', `/${SENT}_list.do`, 404],
        ['a sys_id', `/${TABLE.finding}.do?sys_id=${SENT}${SENT}`, 404],
        ['a filter and a view', `/${TABLE.finding}_list.do?sysparm_query=reason%3D${SENT}&sysparm_view=${SENT}`, 200],
        ['a fixed filter', `/${TABLE.finding}_list.do?sysparm_fixed_query=reason%3D${SENT}`, 200],
        ['a row', `/${TABLE.finding}_list.do?sysparm_first_row=${SENT}`, 200],
        ['a column', `/${TABLE.finding}_list.do?sysparm_query=${SENT}%3D1`, 400],
        ['the filter builder', `/${TABLE.finding}_list.do?builder=run&f0=${SENT}&o0=${SENT}&v0=${SENT}`, 200],
        ['what a new record begins with', `/${TABLE.deployment}.do?sys_id=-1&sysparm_query=name%3D${SENT}`, 200],
        ['where to go', `/nav_to.do?uri=${SENT}`, 404],
    ])('in %s', async (_, path, status) => {
        await pageAt(client, path, status)
    })

    test('what is sent in a form comes back as text', async () => {
        for (const table of [TABLE.deployment, TABLE.ciPolicy]) {
            const form = await pageAt(client, `/${table}.do?sys_id=-1`)
            const names = [...form.matchAll(/ name="([^"]*)"/g)].map(([, name = '']) => name)
            const fields = names.filter((name) => name.startsWith(`${table}.`))
            expect(fields).not.toEqual([])
            const values = { ...Object.fromEntries(fields.map((name) => [name, HOSTILE])), [HOSTILE]: HOSTILE }
            const { html } = await client.press('sysverb_insert', values)
            expect({ table, faults: htmlFaults(html), shown: ESCAPED.test(html) }).toEqual({
                ...{ table, faults: [], shown: true },
            })
        }
    })
})

test.each([
    ['<p><img src=x onerror=alert(1)></p>', 'no markup of ours: <img src=x onerror=alert(1)></p>'],
    ['<a title="a"b">c</a>', 'no markup of ours: <a title="a"b">c</a>'],
    ['<p onclick="alert(1)">a</p>', '<p onclick>'],
    ['<a href="javascript:alert(1)">a</a>', '<a href="javascript:alert(1)">'],
    ['<a href="//elsewhere.example/">a</a>', '<a href="//elsewhere.example/">'],
    ['<script>a < b</script><!-- c -->', 'no markup of ours: <!-- c -->'],
])('the reader stumbles over %s', (html, fault) => {
    expect(htmlFaults(html)).toEqual([fault])
})
