import { accessWorld } from '../../conformance/access-world.ts'
import { LocalInstance } from '../instance.ts'
import type { WebServer } from '../web/server.ts'

describe('pages', () => {
    const instance = new LocalInstance()
    let server: WebServer
    const get = async (path: string) => {
        const response = await fetch(server.url + path)
        return { status: response.status, text: await response.text() }
    }

    beforeAll(async () => {
        server = await instance.serve({ user: 'admin' })
        const ci = instance.record('cmdb_ci')
        ci.initialize()
        ci.setValue('name', '<script>alert(1)</script>')
        ci.insert()
    })
    afterAll(async () => {
        await server.close()
        instance.close()
    })

    test('a list shows its records, with values escaped', async () => {
        const { status, text } = await get('/cmdb_ci_list.do')
        expect(status).toBe(200)
        expect(text).toContain('&lt;script>alert(1)&lt;/script>')
        expect(text).not.toContain('<script>')
        expect(text).toContain('1 to 1 of 1')
    })

    test('a list is filtered by an encoded query', async () => {
        expect((await get('/cmdb_ci_list.do?sysparm_query=name%3Dother')).text).toContain('No records')
    })

    test('the properties page shows the properties of its categories, in their order', async () => {
        const insert = (table: string, values: Record<string, string>) => {
            const record = instance.record(table)
            record.initialize()
            for (const [column, value] of Object.entries(values)) record.setValue(column, value)
            return record.insert() ?? ''
        }
        const category = insert('sys_properties_category', { name: 'Demo', title: 'Settings of the demo' })
        for (const [name, order] of [
            ['demo.second', '200'],
            ['demo.first', '100'],
        ] as const) {
            const property = insert('sys_properties', { name, description: `What ${name} does`, value: '7' })
            insert('sys_properties_category_m2m', { category, property, order })
        }
        const { text } = await get('/system_properties_ui.do?sysparm_title=Demo%20Properties&sysparm_category=Demo')
        expect(text).toContain('<h1>Demo Properties</h1>')
        expect(text).toContain('Settings of the demo')
        expect(text).toContain('value="7"')
        expect(text.indexOf('What demo.first does')).toBeGreaterThan(0)
        expect(text.indexOf('What demo.second does')).toBeGreaterThan(text.indexOf('What demo.first does'))
    })

    test.each([
        ['/cmdb_ci_list.do?sysparm_query=nocolumn%3D1', 400],
        ['/cmdb_ci_list.do?sysparm_query=name%3Djavascript:gs.getUserName()', 400],
        ['/no_such_table_list.do', 404],
        ['/cmdb_ci.do?sys_id=nothing', 404],
    ])('%s answers %i', async (path, status) => {
        expect((await get(path)).status).toBe(status)
    })
})

describe('pages of a user', () => {
    const world = accessWorld()
    const { instance, rule, insert } = world
    let server: WebServer
    const get = async (path: string) => {
        const response = await fetch(server.url + path)
        return { status: response.status, text: await response.text() }
    }

    beforeAll(async () => {
        const menu = insert('sys_app_application', { title: 'Incidents', active: 'true', roles: 'u_writer,u_reader' })
        insert('sys_app_module', { title: 'Open ones', application: menu, active: 'true', name: 'u_incident' })
        insert('sys_app_module', { title: 'Settings', application: menu, active: 'true', roles: 'u_writer' })
        insert('sys_app_application', { title: 'Others', active: 'true', roles: 'u_writer' })
        for (const number of ['INC1', 'INC2']) insert('u_incident', { number, category: `category of ${number}` })
        rule('u_incident', 'read', { roles: ['u_reader'], condition: 'number=INC1' })
        rule('u_incident.category', 'read', { roles: ['u_writer'] })
        server = await instance.serve({ user: 'u_reader' })
    })
    afterAll(async () => {
        await server.close()
        instance.close()
    })

    test('the navigator has the menus and modules of the user’s roles', async () => {
        const { text } = await get('/')
        expect(text).toContain('Open ones')
        expect(text).not.toMatch(/Settings|Others|System log|Log Entry/)
    })

    test('a list leaves out rows and values, and says so', async () => {
        const { text } = await get('/u_incident_list.do')
        expect(text).toContain('INC1')
        expect(text).not.toMatch(/INC2|category of/)
        expect(text).toContain('Number of rows removed from this list by Security constraints: 1')
    })

    test('a record leaves out columns', async () => {
        const record = instance.record('u_incident')
        record.get('number', 'INC1')
        const { status, text } = await get(`/u_incident.do?sys_id=${record.getUniqueValue()}`)
        expect(status).toBe(200)
        expect(text).toContain('INC1')
        expect(text).not.toMatch(/[Cc]ategory/)
    })

    test('a record or a table that may not be read is refused', async () => {
        const record = instance.record('u_incident')
        record.get('number', 'INC2')
        const refused = [await get(`/u_incident.do?sys_id=${record.getUniqueValue()}`), await get('/syslog_list.do')]
        for (const { status, text } of refused) {
            expect(status).toBe(403)
            expect(text).toContain('Security constraints prevent access to requested page')
            expect(text).not.toContain('INC2')
        }
    })

    test('there are no pages for a user who does not exist', async () => {
        await expect(instance.serve({ user: 'u_nobody_here' })).rejects.toThrow('no user u_nobody_here')
    })
})
