/** The Table API over HTTP, after the examples of c_TableAPI, and what hostile clients get. */
import { LocalInstance } from '../instance.ts'
import type { WebServer } from '../web/server.ts'

type Answer = { status: number; headers: Headers; body: Record<string, unknown> }

describe('Table API', () => {
    const instance = new LocalInstance()
    let server: WebServer

    beforeAll(async () => {
        instance.defineTable({
            name: 'u_thing',
            columns: [
                { name: 'name', display: true },
                { name: 'count', type: 'integer' },
                { name: 'live', type: 'boolean' },
                { name: 'owner', type: 'reference', reference: 'sys_user' },
                { name: 'secret', type: 'password2' },
                { name: 'at', type: 'glide_date_time' },
                { name: 'notes', maxLength: 4_000_000 },
            ],
        })
        for (const name of ['one', 'two', 'three']) {
            const thing = instance.record('u_thing')
            thing.initialize()
            thing.setValue('name', name)
            thing.setValue('count', name.length)
            thing.setValue('live', name === 'one')
            thing.setValue('owner', '6816f79cc0a8016401c5a33be04be441')
            if (name === 'one') thing.setValue('secret', 'hush')
            thing.insert()
        }
        instance.createUser('nobody')
        for (const user of ['admin', 'nobody', 'itil']) instance.setPassword(user, `${user}-1`)
        server = await instance.serve()
    })

    afterAll(async () => {
        await server.close()
        instance.close()
    })

    async function ask(
        path: string,
        { user = 'admin', method = 'GET', body }: { user?: string; method?: string; body?: unknown } = {},
    ): Promise<Answer> {
        // prettier-ignore
        const answer = await fetch(`${server.url}${path}`, {
            method,
            headers: {
                authorization: `Basic ${Buffer.from(`${user}:${user}-1`).toString('base64')}`,
                ...(body === undefined ? {} : { 'content-type': 'application/json' }),
            },
            ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
        })
        const text = await answer.text()
        return { status: answer.status, headers: answer.headers, body: (text === '' ? {} : JSON.parse(text)) as Record<string, unknown> } // prettier-ignore
    }

    const list = async (query: string) => (await ask(`/api/now/table/u_thing?${query}`)).body['result']
    const idOf = (name: string): string => {
        const thing = instance.record('u_thing')
        thing.get('name', name)
        return thing.getUniqueValue()
    }

    test('a page of a list, with its count and the way to the others', async () => {
        const path =
            '/api/now/table/u_thing?sysparm_query=ORDERBYname&sysparm_fields=name&sysparm_limit=1&sysparm_offset=1'
        const { status, headers, body } = await ask(path)
        expect([status, body, headers.get('x-total-count')]).toEqual([200, { result: [{ name: 'three' }] }, '3'])
        const links = [...(headers.get('link') ?? '').matchAll(/sysparm_offset=(\d+)[^>]*>;rel="(\w+)"/g)]
        expect(links.map(([, offset, rel]) => `${rel} ${offset}`)).toEqual(['first 0', 'prev 0', 'next 2', 'last 2'])
        const last = await ask(path.replace('offset=1', 'offset=2'))
        expect(last.headers.get('link')).not.toContain('rel="next"')
    })

    test('values, display values, or both', async () => {
        const query =
            'sysparm_query=name=one&sysparm_fields=live,owner,secret,owner.user_name&sysparm_exclude_reference_link='
        const admin = '6816f79cc0a8016401c5a33be04be441'
        const [plain, shown] = [
            { live: 'true', secret: '********', 'owner.user_name': 'admin' },
            'System Administrator',
        ]
        expect(await list(`${query}true`)).toEqual([{ ...plain, owner: admin }])
        const link = `${server.url}/api/now/table/sys_user/${admin}`
        expect(await list(`${query}false`)).toEqual([{ ...plain, owner: { link, value: admin } }])
        expect(await list(`${query}true&sysparm_display_value=true`)).toEqual([{ ...plain, owner: shown }])
        expect(await list(`${query}false&sysparm_display_value=true`)).toEqual([
            { ...plain, owner: { display_value: shown, link } },
        ])
        expect(await list('sysparm_query=name=two&sysparm_fields=owner,live&sysparm_display_value=all')).toEqual([
            {
                owner: { display_value: shown, value: admin, link },
                live: { display_value: 'false', value: 'false' },
            },
        ])
    })

    test('the columns of a view', async () => {
        const make = (table: string, values: Record<string, string>) => {
            const record = instance.record(table)
            record.initialize()
            for (const [name, value] of Object.entries(values)) record.setValue(name, value)
            return record.insert() ?? ''
        }
        const view = make('sys_ui_view', { name: 'brief', title: 'Brief' })
        const section = make('sys_ui_section', { name: 'u_thing', view })
        for (const [position, element] of ['count', 'name'].entries())
            make('sys_ui_element', { sys_ui_section: section, element, position: String(position), type: 'element' })
        make('sys_ui_element', { sys_ui_section: section, element: '.split', type: '.split' })
        const brief = { count: '3', name: 'one', sys_id: idOf('one') }
        expect(await list('sysparm_query=name=one&sysparm_view=brief')).toEqual([brief])
        expect(await list('sysparm_query=name=one&sysparm_view=brief&sysparm_fields=name')).toEqual([{ name: 'one' }])
    })

    test('create, read, update, delete', async () => {
        const sysId = 'f'.repeat(32)
        const created = await ask('/api/now/table/u_thing', {
            method: 'POST',
            body: { sys_id: sysId, name: 'four', count: 4, live: true, bunk: 1, sys_created_by: 'somebody' },
        })
        expect([created.status, created.headers.get('location')]).toEqual([201, `${server.url}/api/now/table/u_thing/${sysId}`]) // prettier-ignore
        expect(created.body['result']).toMatchObject({
            name: 'four',
            count: '4',
            live: 'true',
            sys_created_by: 'admin',
        })
        const path = `/api/now/table/u_thing/${sysId}`
        expect((await ask(path, { method: 'PATCH', body: { count: 5 } })).body['result']).toMatchObject({ name: 'four', count: '5' }) // prettier-ignore
        expect((await ask(path, { method: 'PUT', body: { live: '' } })).body['result']).toMatchObject({ live: 'false' })
        expect((await ask(path)).status).toBe(200)
        expect((await ask(path, { method: 'DELETE' })).status).toBe(204)
        expect(await ask(path)).toMatchObject({
            status: 404,
            body: {
                error: {
                    message: 'No Record found',
                    detail: 'Record doesn’t exist or ACL restricts the record retrieval',
                },
                status: 'failure',
            },
        })
    })

    test('who may not, is told so', async () => {
        const refused = { status: 403, body: { status: 'failure' } }
        expect(await ask('/api/now/table/u_thing', { user: 'nobody' })).toMatchObject({
            ...refused,
            body: {
                error: { message: 'User Not Authorized', detail: 'User is unauthorized to access table: u_thing' },
                status: 'failure',
            },
        })
        expect(await ask(`/api/now/table/u_thing/${idOf('one')}`, { user: 'nobody' })).toMatchObject(refused)
        expect(await ask('/api/now/table/u_thing', { user: 'nobody', method: 'POST', body: {} })).toMatchObject(refused)
        expect(await ask(`/api/now/table/u_thing/${idOf('one')}`, { user: 'nobody', method: 'DELETE' })).toMatchObject(
            refused,
        )
        const stranger = await fetch(`${server.url}/api/now/table/u_thing`)
        expect([stranger.status, stranger.headers.get('www-authenticate'), await stranger.json()]).toMatchObject([
            401,
            'Basic realm="Service-now"',
            { error: { message: 'User Not Authenticated' }, status: 'failure' },
        ])
    })

    test('a table whose package keeps web services out is closed to everybody, and the rest of it is as before', async () => {
        const define = (name: string, access?: Record<string, string>) =>
            instance.defineTable({ name, columns: [{ name: 'name' }], ...(access === undefined ? {} : { access }) })
        define('u_closed', { ws_access: '0' })
        define('u_open', { ws_access: '1' })
        const record = instance.record('u_closed')
        record.initialize()
        record.setValue('name', 'inside')
        const one = `/api/now/table/u_closed/${record.insert() ?? ''}`
        const refused = {
            message: 'User Not Authorized',
            detail: 'Table u_closed does not allow access via web services (ws_access in sys_db_object)',
        }
        for (const [path, method] of [
            ['/api/now/table/u_closed', 'GET'],
            ['/api/now/v2/table/u_closed', 'GET'],
            [one, 'GET'],
            ['/api/now/table/u_closed', 'POST'],
            [one, 'PUT'],
            [one, 'PATCH'],
            [one, 'DELETE'],
        ] as const) {
            const body = method === 'GET' || method === 'DELETE' ? undefined : { name: 'outside' }
            expect([path, method, await ask(path, { method, body })]).toMatchObject([
                path,
                method,
                { status: 403, body: { error: refused, status: 'failure' } },
            ])
        }
        const kept = instance.record('u_closed')
        kept.query()
        expect([kept.getRowCount(), kept.next(), kept.getValue('name')]).toEqual([1, true, 'inside'])
        expect((await ask('/api/now/table/u_open')).status).toBe(200)
        expect((await ask('/api/now/table/u_open', { user: 'nobody' })).status).toBe(403)
    })

    test.each([
        ['user_passwordSTARTSWITHa', 403],
        ['user_passwordISEMPTY^ORuser_name=admin', 403],
        ['ORDERBYuser_password', 403],
        ['user_name=javascript:new GlideRecord("sys_user").deleteMultiple()', 400],
        ['user_name=javascript:gs.setProperty("a","b")', 400],
        ['user_name=javascript:gs.getUserName()', 200],
        ['user_name=javascript:gs.getUserName();gs.log(1)', 400],
    ])('sys_user by %s: %d', async (query, status) => {
        const path = `/api/now/table/sys_user?sysparm_query=${encodeURIComponent(query)}&sysparm_fields=user_name,user_password`
        const answer = await ask(path, { user: 'itil' })
        expect(answer.status).toBe(status)
        expect(JSON.stringify(answer.body)).not.toMatch(/[0-9a-f]{64}/)
    })

    test('a password that is set is one to sign in with, and never told', async () => {
        const body = { user_name: 'newcomer', user_password: 'newcomer-1' }
        const created = await ask('/api/now/table/sys_user', { method: 'POST', body })
        expect(created.body['result']).toMatchObject({ user_password: '********' })
        expect((await ask('/api/now/table/u_thing', { user: 'newcomer' })).status).toBe(403)
    })

    test.each<[string, { method?: string; body?: unknown }, number, string]>([
        ['/api/now/table/u_nothing', {}, 400, 'Invalid table u_nothing'],
        ['/api/now/table/u_nothing%20DROP', {}, 400, 'Invalid table u_nothing DROP'],
        ['/api/now/table/u_thing?sysparm_limit=-1', {}, 400, 'sysparm_limit is no whole number: -1'],
        ['/api/now/table/u_thing', { method: 'POST', body: '[]' }, 400, 'The request body must be a JSON object of fields and values'], // prettier-ignore
        ['/api/now/table/u_thing', { method: 'POST', body: '{' }, 400, 'JSON'],
        ['/api/now/table/sys_dictionary', { method: 'POST', body: {} }, 400, 'Records of sys_dictionary are written by installing a package'], // prettier-ignore
        ['/api/now/wfa_fluent/activate_flows', { method: 'POST', body: {} }, 400, 'Requested URI does not represent any resource'], // prettier-ignore
    ])('%s is refused in words', async (path, how, status, message) => {
        const answer = await ask(path, how)
        expect([answer.status, (answer.body['error'] as { message: string }).message]).toEqual([
            status,
            expect.stringContaining(message),
        ])
    })

    test('a megabyte in a field is served, and a body that is too large refused in words', async () => {
        const text = 'm'.repeat(2 ** 20)
        const created = await ask('/api/now/table/u_thing', { method: 'POST', body: { name: text, notes: text } })
        const { sys_id: sysId } = created.body['result'] as Record<string, string>
        // As long as the column is.
        const kept = { name: text.slice(0, 255), notes: text }
        expect([created.status, created.body['result']]).toMatchObject([201, kept])
        const path = `/api/now/table/u_thing/${sysId ?? ''}`
        const refused = await ask(path, { method: 'PATCH', body: { notes: text.repeat(5) } })
        expect(refused).toMatchObject({ status: 413, body: { error: { message: 'Request body is too large' } } })
        expect((await ask(path)).body['result']).toMatchObject(kept)
    })

    test('200 clients at once: each is served, and nothing is lost', async () => {
        const count = 200
        const answers = await Promise.all(
            Array.from({ length: count }, (_, index) =>
                ask('/api/now/table/u_thing', { method: 'POST', body: { name: `client ${index}` } }),
            ),
        )
        expect(answers.filter(({ status }) => status === 201)).toHaveLength(count)
        const { headers } = await ask('/api/now/table/u_thing?sysparm_query=nameSTARTSWITHclient&sysparm_limit=1')
        expect(headers.get('x-total-count')).toBe(String(count))
    })

    test('200 clients with a wrong password: refused, and told to wait', async () => {
        const authorization = (index: number) => `Basic ${Buffer.from(`itil:guess ${index}`).toString('base64')}`
        const answers = await Promise.all(
            Array.from({ length: 200 }, (_, index) =>
                fetch(`${server.url}/api/now/table/u_thing`, { headers: { authorization: authorization(index) } }),
            ),
        )
        const count = (status: number) => answers.filter((answer) => answer.status === status).length
        expect([count(401) <= 10, count(401) + count(429)]).toEqual([true, 200])
    })
})
