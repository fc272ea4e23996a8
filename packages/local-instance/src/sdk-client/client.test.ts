/** What the SDK's client does with an instance, request by request. */
import { id, recordFile, zipOf } from '../install/package-fixture.ts'
import { unzipSync } from 'fflate'
import { LocalInstance } from '../instance.ts'
import type { WebServer } from '../web/server.ts'

describe('the SDK’s client', () => {
    const clock = { at: Date.UTC(2026, 10, 1), now: () => clock.at }
    const instance = new LocalInstance({ clock })
    let server: WebServer

    beforeAll(async () => {
        for (const user of ['admin', 'itil']) instance.setPassword(user, `${user}-1`)
        server = await instance.serve()
    })
    afterAll(async () => {
        await server.close()
        instance.close()
    })

    const property = (digit: string, value: string) =>
        recordFile('sys_properties', { sys_id: id(digit), name: `x_list.${digit}`, value })

    const send = (path: string, how: RequestInit = {}) => fetch(`${server.url}${path}`, how)
    const post = (path: string, form: Record<string, string>, headers: Record<string, string> = {}) =>
        send(path, { method: 'POST', body: new URLSearchParams(form), headers })

    function cookiesOf(...answers: Response[]): string {
        const cookies = answers.flatMap((answer) => answer.headers.getSetCookie())
        return cookies.map((cookie) => cookie.split(';')[0]).join('; ')
    }

    /** Signs in as the client does; headers of all later requests. */
    async function signIn(user = 'admin'): Promise<Record<string, string>> {
        const login = await post('/angular.do?sysparm_type=view_form.login', {
            sysparm_type: 'login',
            user_name: user,
            user_password: `${user}-1`,
        })
        expect(await login.json()).toMatchObject({ status: 'success', setup_multifactor_authn: false })
        const cookie = cookiesOf(login)
        const refused = await send('/angular.do?sysparm_type=get_user', { method: 'POST', headers: { cookie } })
        expect(refused.status).toBe(401)
        return { cookie, 'x-usertoken': refused.headers.get('x-usertoken-response') ?? '' }
    }

    async function upload(zip: Uint8Array, headers: Record<string, string>, demo = true): Promise<Response> {
        const form = new FormData()
        form.append('upload_type', 'file')
        form.append('load_demo', String(demo))
        form.append('attachFile', new Blob([new Uint8Array(zip)]))
        return send('/sn_appclient_upload_processor.do?sysparm_request_type=custom_app', {
            method: 'POST',
            body: form,
            headers,
        })
    }

    async function progress(answer: Response, headers: Record<string, string>): Promise<Record<string, unknown>> {
        const { executionTracker: tracker } = (await answer.json()) as { executionTracker: string }
        const found = await send(`/api/sn_cicd/progress/${tracker}`, { headers })
        return ((await found.json()) as { result: Record<string, unknown> }).result
    }

    async function download(headers: Record<string, string>, mode = 'complete'): Promise<Record<string, string>> {
        const answer = await send(`/api/fluent/download/${id('a')}?sysparam_mode=${mode}`, { headers })
        expect(answer.status).toBe(200)
        const files = Object.entries(unzipSync(new Uint8Array(await answer.arrayBuffer())))
        const texts = files.map(([path, bytes]) => [path, Buffer.from(bytes).toString()])
        return Object.fromEntries(texts.filter(([path]) => path !== 'package_inventory.csv')) as Record<string, string>
    }

    test('a wrong password is refused, and no session begins', async () => {
        const answer = await post('/angular.do?sysparm_type=view_form.login', {
            user_name: 'admin',
            user_password: 'no',
        })
        expect(await answer.json()).toEqual({ status: 'error', message: 'User name or password invalid' })
        expect(answer.headers.getSetCookie()).toEqual([])
    })

    test('an OAuth client gets a token, with it a session, and its token', async () => {
        const { clientId, clientSecret } = instance.oauthClient('SDK', 'admin')
        const grant = { grant_type: 'client_credentials', client_id: clientId, client_secret: clientSecret }
        for (const wrong of [{ client_secret: '' }, { client_secret: 'x' }, { client_id: 'x' }])
            expect((await post('/oauth_token.do', { ...grant, ...wrong })).status).toBe(401)
        expect((await post('/oauth_token.do', { ...grant, grant_type: 'password' })).status).toBe(400)
        const issued = await post('/oauth_token.do', grant)
        const { access_token: token, token_type: type } = (await issued.json()) as Record<string, string>
        const first = await post('/angular.do?sysparm_type=get_user', {})
        expect(first.status).toBe(200)
        const second = await send('/api/now/table/sys_scope?sysparm_limit=1', {
            headers: { cookie: cookiesOf(first), authorization: `${type} ${token}` },
        })
        expect(second.status).toBe(200)
        const cookie = cookiesOf(first, second)
        const third = await post('/angular.do?sysparm_type=get_user', {}, { cookie })
        const headers = { cookie, 'x-usertoken': third.headers.get('x-usertoken-response') ?? '' }
        expect([third.status, (await send('/api/now/table/sys_mutex', { headers })).status]).toEqual([401, 200])
        clock.at += 1801_000
        const late = await send('/api/now/table/sys_mutex', { headers: { authorization: `Bearer ${token}` } })
        expect(late.status).toBe(401)
    })

    test('install, upgrade and download: what was installed comes back', async () => {
        const headers = await signIn()
        const files = { 'update/p1.xml': property('1', 'one'), 'update/p2.xml': property('2', 'a &lt; b') }
        expect(await progress(await upload(zipOf(files), headers), headers)).toMatchObject({
            status: '2',
            percent_complete: 100,
            status_message: 'x_list: 0 tables, 3 records.',
        })
        expect(await download(headers)).toMatchObject(files)
        expect(await download(headers, 'incremental')).toEqual({})
        const upgraded = { 'update/p1.xml': property('1', 'two') }
        expect(await progress(await upload(zipOf(upgraded), headers), headers)).toMatchObject({ status: '2' })
        expect(Object.keys(await download(headers)).sort()).toEqual([`scope/sys_app_${id('a')}.xml`, 'update/p1.xml'])
        const history = await send('/api/now/table/sys_upgrade_history?sysparm_query=to_version=x_list', { headers })
        const { result } = (await history.json()) as { result: { report: string; upgrade_finished: string }[] }
        expect(result.map(({ report }) => report.split('\n')[1])).toContain(
            'Removed, as this version no longer has them: sys_properties 1.',
        )
    })

    test('a download has what was changed, made and deleted on the instance', async () => {
        const headers = await signIn()
        const files = {
            'update/p1.xml': property('1', 'one').replace('</value>', '</value><description>Kept</description>'),
            'update/p2.xml': property('2', 'two'),
        }
        await upload(zipOf(files), headers)
        const record = instance.record('sys_properties')
        record.get(id('1'))
        record.setValue('value', 'one & "more"')
        record.update()
        record.get(id('2'))
        record.deleteRecord()
        record.initialize()
        record.setValue('name', 'x_list.new')
        record.setValue('sys_scope', 'x_list')
        const made = record.insert() ?? ''
        const complete = await download(headers)
        expect(complete['update/p1.xml']).toBe(files['update/p1.xml'].replace('>one<', '>one &amp; &quot;more&quot;<'))
        const fresh = `update/sys_properties_${made}.xml`
        expect(Object.keys(complete).sort()).toEqual([`scope/sys_app_${id('a')}.xml`, 'update/p1.xml', fresh].sort())
        const incremental = await download(headers, 'incremental')
        expect(Object.keys(incremental).sort()).toEqual(
            ['author_elective_update/p2.xml', 'update/p1.xml', fresh].sort(),
        )
        // What was downloaded can be installed.
        const again = await upload(zipOf(complete), headers)
        expect(await progress(again, headers)).toMatchObject({ status: '2' })
        expect(instance.record('sys_properties').get(made)).toBe(true)
    })

    test('a broken package changes nothing, and says why', async () => {
        const headers = await signIn()
        await upload(zipOf({ 'update/p1.xml': property('1', 'good') }), headers)
        const broken = zipOf({ 'update/p1.xml': property('1', 'bad'), 'update/p2.xml': '<record_update>\n<x' })
        expect(await progress(await upload(broken, headers), headers)).toMatchObject({
            status: '3',
            status_message: expect.stringMatching(/^update\/p2\.xml:2:/) as string,
        })
        const record = instance.record('sys_properties')
        record.get(id('1'))
        expect(record.getValue('value')).toBe('good')
    })

    test('who is no administrator, or brings no token, installs and removes nothing', async () => {
        const zip = zipOf({ 'update/p1.xml': property('1', 'evil') })
        const reader = await signIn('itil')
        const { cookie = '' } = await signIn()
        const remove = {
            sysparm_processor: 'com.snc.apps.AppsAjaxProcessor',
            sysparm_function: 'deleteApplication',
            sysparm_sys_id: id('a'),
        }
        expect((await upload(zip, {})).status).toBe(401)
        expect((await upload(zip, { cookie })).status).toBe(403)
        expect((await upload(zip, reader)).status).toBe(401)
        expect((await post('/xmlhttp.do', remove, reader)).status).toBe(403)
        expect((await post('/xmlhttp.do', remove, { cookie })).status).toBe(403)
        expect((await send(`/api/fluent/download/${id('a')}`, { headers: reader })).status).toBe(403)
        const record = instance.record('sys_properties')
        record.get(id('1'))
        expect(record.getValue('value')).toBe('good')
    })

    test('what is no package is refused in words', async () => {
        const headers = await signIn()
        const none = await post('/sn_appclient_upload_processor.do', {}, headers)
        expect([none.status, await none.json()]).toMatchObject([400, { error: { message: 'The package comes as multipart/form-data' } }]) // prettier-ignore
        const missing = await send('/api/fluent/download/nothing', { headers })
        expect([missing.status, await missing.json()]).toEqual([404, { result: 'There is no application nothing on this instance' }]) // prettier-ignore
        expect((await send('/api/sn_cicd/progress/nothing', { headers })).status).toBe(404)
    })

    test('removing takes records and tables along', async () => {
        const headers = await signIn()
        const table = `<database><element name="x_list_thing" type="collection" label="Thing"><element name="name" type="string"/></element></database>`
        await upload(zipOf({ 'dictionary/x_list_thing.xml': table, 'update/p1.xml': property('1', 'one') }), headers)
        const thing = instance.record('x_list_thing')
        thing.initialize()
        thing.insert()
        const answer = await post(
            '/xmlhttp.do',
            {
                sysparm_processor: 'com.snc.apps.AppsAjaxProcessor',
                sysparm_function: 'deleteApplication',
                sysparm_sys_id: id('a'),
            },
            headers,
        )
        const tracker = /<xml answer="(\w+)"\/>/.exec(await answer.text())?.[1] ?? ''
        const found = await send(`/api/sn_cicd/progress/${tracker}`, { headers })
        expect(await found.json()).toMatchObject({ result: { status: '2', percent_complete: 100 } })
        const scope = await send('/api/now/table/sys_scope?sysparm_query=scope=x_list', { headers })
        expect(await scope.json()).toEqual({ result: [] })
        expect([instance.record('x_list_thing').isValid(), instance.record('sys_properties').get(id('1'))]).toEqual([
            false,
            false,
        ])
    })
})
