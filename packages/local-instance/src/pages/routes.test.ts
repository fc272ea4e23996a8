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
        ['/cmdb_ci_list.do?sysparm_query=name%3Da&sysparm_query=nocolumn%3D1', 200],
        ['/cmdb_ci_list.do?sysparm_query=%5E%5ENQ%5EOR%5EORDERBY', 400],
        ['/cmdb_ci_list.do?sysparm_query=%E0%A4%A', 400],
        ['/cmdb_ci_list.do?sysparm_first_row=-1e400&sysparm_force_row_count=0&sysparm_view=none', 200],
        ['/cmdb_ci_list.do?builder=run&f0=nocolumn&o0=nothing&v0=%00', 200],
        ['/cmdb_ci_list.do?builder=run&f0=name&o0=%3D&v0=a%5Eb', 200],
        ['/system_properties_ui.do?sysparm_category=%25&sysparm_category=_', 200],
        ['/cmdb_ci_list.do?sysparm_query=nocolumn%3D1', 400],
        ['/cmdb_ci_list.do?sysparm_query=name%3Djavascript:gs.getUserName()', 400],
        ['/no_such_table_list.do', 404],
        ['/cmdb_ci.do?sys_id=nothing', 404],
    ])('%s answers %i', async (path, status) => {
        expect((await get(path)).status).toBe(status)
    })
})

describe('addresses', () => {
    const instance = new LocalInstance()
    let server: WebServer

    beforeAll(async () => {
        server = await instance.serve({ user: 'admin' })
    })
    afterAll(async () => {
        await server.close()
        instance.close()
    })

    test.each([
        ['/nav_to.do?uri=cmdb_ci_list.do%3Fsysparm_query%3Dname%3Dx', '/cmdb_ci_list.do?sysparm_query=name=x'],
        ['/nav_to.do?uri=%2Fcmdb_ci_list.do', '/cmdb_ci_list.do'],
        ['/nav_to.do?uri=https%3A%2F%2Felsewhere.example', '/https://elsewhere.example'],
        ['/nav_to.do?uri=%2F%2Felsewhere.example', '/elsewhere.example'],
        [
            '/now/nav/ui/classic/params/target/cmdb_ci_list.do%3Fsysparm_query%3Dname%253Dx',
            '/cmdb_ci_list.do?sysparm_query=name%3Dx',
        ],
        ['/now/nav/ui/home', '/'],
    ])('%s leads to %s', async (path, target) => {
        const response = await fetch(server.url + path, { redirect: 'manual' })
        expect(response.status).toBe(302)
        expect(response.headers.get('location')).toBe(target)
    })

    test('a page that is not there names ways back', async () => {
        const headers = { referer: `${server.url}/cmdb_ci_list.do` }
        const response = await fetch(`${server.url}/nothing`, { headers })
        expect(response.status).toBe(404)
        expect(await response.text()).toMatch(/href="\/cmdb_ci_list.do">Go back[^<]*<.*href="\/">Go to the start page/)
    })

    test('an order is said by sysparm_order as well, and a fixed filter cannot be taken off', async () => {
        const path = '/sys_user_list.do?sysparm_order=name&sysparm_order_direction=desc&sysparm_fixed_query=user_name=admin' // prettier-ignore
        const text = await (await fetch(server.url + path)).text()
        expect(text).toContain('1 to 1 of 1')
        expect(text).toContain('aria-sort="descending"')
        expect(text).not.toContain('Remove this condition')
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

    test('columns that may not be read cannot be filtered by', async () => {
        const { status, text } = await get('/u_incident_list.do?sysparm_query=category%3Dcategory of INC1')
        expect(status).toBe(400)
        expect(text).toContain('Security constraints do not let you filter or sort by category')
    })

    test('whoever has no role of any application sees none', async () => {
        instance.createUser('u_none')
        const nobody = await instance.serve({ user: 'u_none' })
        const text = await (await fetch(nobody.url)).text()
        await nobody.close()
        expect(text).toContain('No application is open to you')
        expect(text).not.toContain('<details open')
    })

    describe('properties', () => {
        const PAGE = '/system_properties_ui.do?sysparm_title=Demo&sysparm_category=Demo'
        const CHANGED = { 'u.days': '14', 'u.mode': 'fast', 'u.locked': 'changed' }
        const stored = (name: string) => {
            const property = instance.record('sys_properties')
            property.get('name', name)
            return property.getValue('value')
        }
        const save = async (values: Record<string, string>) => {
            const page = await fetch(server.url + PAGE)
            const cookie = page.headers.get('set-cookie')?.split(';')[0] ?? ''
            const token = /name="sysparm_ck" value="([^"]*)"/.exec(await page.text())?.[1] ?? ''
            const sent = Object.entries(values).map(([name, value]): [string, string] => [`property:${name}`, value])
            const body = new URLSearchParams([['sysparm_ck', token], ['sysparm_return', PAGE], ...sent])
            return (await fetch(server.url + PAGE.replace(/\?.*/, ''), { method: 'POST', body, headers: { cookie } })).text() // prettier-ignore
        }

        beforeAll(() => {
            const category = insert('sys_properties_category', { name: 'Demo', title: 'Demo' })
            for (const values of [
                { name: 'u.days', type: 'integer', value: '7', write_roles: 'u_reader' },
                { name: 'u.mode', type: 'choicelist', choices: 'Slow=slow,Fast=fast', value: 'slow', write_roles: 'u_reader' }, // prettier-ignore
                { name: 'u.locked', type: 'string', value: 'as it was' },
            ]) {
                const property = insert('sys_properties', values)
                insert('sys_properties_category_m2m', { category, property })
            }
        })

        test('are changed by who has their Write roles', async () => {
            const text = await save(CHANGED)
            expect(text).toContain('2 properties saved.')
            expect(text).toContain('Not saved: u.locked (you have none of its Write roles)')
            expect(Object.keys(CHANGED).map(stored)).toEqual(['14', 'fast', 'as it was'])
        })

        test('have controls by their types', async () => {
            const { text } = await get(PAGE)
            expect(text).toMatch(/<input[^>]*name="property:u.days"[^>]*type="number"/)
            expect(text).toMatch(/<select[^>]*name="property:u.mode"/)
            expect(text).toMatch(/<input[^>]*id="property-u.locked"[^>]*readonly/)
        })

        test('keep what is none of their type out', async () => {
            const text = await save({ 'u.days': 'many', 'u.mode': 'medium' })
            expect(text).toContain('a whole number is needed')
            expect(text).toContain('it is none of the choices')
            expect([stored('u.days'), stored('u.mode')]).toEqual(['14', 'fast'])
        })
    })

    test('there are no pages for a user who does not exist', async () => {
        await expect(instance.serve({ user: 'u_nobody_here' })).rejects.toThrow('no user u_nobody_here')
    })
})
