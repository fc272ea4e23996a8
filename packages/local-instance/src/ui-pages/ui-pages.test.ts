/** A UI page as the SDK builds it: installed, shown, and what it may and may not do. */
import { id, zipOf } from '../install/package-fixture.ts'
import { LocalInstance } from '../instance.ts'
import type { WebServer } from '../web/server.ts'
import { pageHtml } from './page-html.ts'

const HTML = `<html>
  <head>
    <title>A page</title>
    <script>window.NOW = {};
window.g_ck = "$[gs.getSession().getSessionToken() || gs.getSessionToken()]";</script>
    <g:requires name="scripts/doctype/functions_bootstrap14.js"></g:requires>
    <g2:client_script type="user"></g2:client_script>
    <link rel="preload" href="/uxasset/set-cache-buster/$[UxFrameworkScriptables.getFlushTimestamp()].js" as="script"></link>
    <link rel="stylesheet" href="/$uxappimmutables.do?sysparm_request_type=ux_theme$[AMP]uxpcb=$[sn_ui.PolarisUI.getThemeVariableCssCacheKey()]"></link>
    <script type="module" src="/uxasset/externals/@devsnc/library-uxf/index.jsdbx"></script>
    <script src="/uxasset/externals/x_list/main.jsdbx?uxpcb=$[UxFrameworkScriptables.getFlushTimestamp()]" type="module"></script>
  </head>
  <body><div id="root">R &amp; D of $[gs.getUserName()]</div></body>
</html>`

const page = `<record_update table="sys_ui_page"><sys_ui_page action="INSERT_OR_UPDATE"><sys_id>${id('1')}</sys_id>
<name>page</name><endpoint>x_list_page.do</endpoint><direct>true</direct><html><![CDATA[${HTML}]]></html></sys_ui_page>
<sn_glider_source_artifact_m2m action="INSERT_OR_UPDATE"><sys_id>${id('2')}</sys_id><application_file>${id('1')}</application_file><source_artifact>${id('3')}</source_artifact></sn_glider_source_artifact_m2m>
<sn_glider_source_artifact action="INSERT_OR_UPDATE"><sys_id>${id('3')}</sys_id><name>BYOUI Files</name></sn_glider_source_artifact>
<sys_attachment action="INSERT_OR_UPDATE"><sys_id>${id('4')}</sys_id><table_sys_id>${id('3')}</table_sys_id><table_name>sn_glider_source_artifact</table_name><file_name>files.zip</file_name></sys_attachment>
<sys_attachment_doc action="INSERT_OR_UPDATE"><sys_id>${id('5')}</sys_id><sys_attachment>${id('4')}</sys_attachment><position>0</position><data>UEsDBA==</data></sys_attachment_doc>
<sys_attachment_doc action="delete_multiple" query="sys_attachment.table_sys_id=${id('3')}^sys_idNOT IN${id('5')}"/></record_update>`

const asset = `<record_update><sys_ux_lib_asset action="INSERT_OR_UPDATE"><sys_id>${id('6')}</sys_id><category>component</category><checksum>1</checksum>
<content><![CDATA[document.title = window.g_ck < "&";]]></content><es_module>true</es_module><is_attachment>false</is_attachment><mime_type>application/javascript</mime_type><name>x_list/main</name></sys_ux_lib_asset></record_update>`

describe('UI page', () => {
    const instance = new LocalInstance()
    let server: WebServer
    let cookie = ''

    beforeAll(async () => {
        const report = instance.install(zipOf({ 'update/page.xml': page, 'update/asset.xml': asset }))
        expect([report.ignored, report.unknownColumns]).toEqual([{}, {}])
        instance.setPassword('admin', 'own')
        server = await instance.serve()
        const signIn = await fetch(`${server.url}/login.do`, {
            method: 'POST',
            body: new URLSearchParams({ user_name: 'admin', user_password: 'own' }),
            redirect: 'manual',
        })
        cookie = signIn.headers.getSetCookie()[0]?.split(';')[0] ?? ''
    })
    afterAll(async () => {
        await server.close()
        instance.close()
    })

    const get = (path: string, headers: Record<string, string> = { cookie }) =>
        fetch(`${server.url}${path}`, { headers, redirect: 'manual' })

    test('its expressions are evaluated, and its scripts may run', async () => {
        const answer = await get('/x_list_page.do')
        const html = await answer.text()
        expect(answer.status).toBe(200)
        expect(html).not.toMatch(/\$\[|g:requires|g2:client_script/)
        expect(html).toContain('<div id="root">R &amp; D of admin</div>')
        expect(html).toContain('sysparm_request_type=ux_theme&amp;uxpcb=')
        const nonce = /<script nonce="([^"]+)">window\.NOW/.exec(html)?.[1] ?? 'none'
        expect(answer.headers.get('content-security-policy')).toContain(`script-src 'self' 'nonce-${nonce}'`)
    })

    test('it writes with the token of its session, and not without', async () => {
        const html = await (await get('/x_list_page.do')).text()
        const token = /g_ck = "(\w+)"/.exec(html)?.[1] ?? ''
        const write = (headers: Record<string, string>) =>
            fetch(`${server.url}/api/now/table/sys_user_preference`, {
                method: 'POST',
                body: '{"name":"x_list.colour","value":"red"}',
                headers: { 'content-type': 'application/json', ...headers },
            })
        expect((await write({ cookie })).status).toBe(403)
        expect((await write({ cookie, 'x-usertoken': 'forged' })).status).toBe(403)
        expect((await write({ cookie, 'x-usertoken': token })).status).toBe(201)
    })

    test.each([
        [
            '/uxasset/externals/x_list/main.jsdbx?uxpcb=1',
            'application/javascript',
            'document.title = window.g_ck < "&";',
        ],
        ['/uxasset/externals/@devsnc/library-uxf/index.jsdbx', 'text/javascript', '/* Nothing'],
        ['/uxasset/set-cache-buster/1.js', 'text/javascript', '/* Nothing'],
        ['/$uxappimmutables.do?sysparm_request_type=ux_theme', 'text/css', '--now-color_text--primary:16,23,26;'],
    ])('%s is served', async (path, type, content) => {
        const answer = await get(path)
        expect([answer.status, answer.headers.get('content-type'), await answer.text()]).toEqual([
            200,
            expect.stringContaining(type),
            expect.stringContaining(content),
        ])
    })

    test('what is not there, and who has not signed in', async () => {
        expect((await get('/x_list_other.do')).status).toBe(404)
        expect((await get('/uxasset/externals/x_list/other.jsdbx')).status).toBe(404)
        expect((await get('/uxasset/externals/../../etc/passwd')).status).not.toBe(200)
        expect((await get('/x_list_page.do', {})).status).toBe(302)
        expect((await get('/uxasset/externals/x_list/main.jsdbx', {})).status).toBe(401)
    })
})

test('a tag of Jelly that nothing here understands is named', () => {
    const values = { token: '', cacheKey: '', nonce: '', evaluate: () => '' }
    expect(() => pageHtml('<j:if test="$[true]">x</j:if>', values)).toThrow('UI page: the tag j:if of Jelly')
})

test('what an expression answers is text', () => {
    const values = { token: '', cacheKey: '', nonce: '', evaluate: () => '"<script>' }
    expect(pageHtml('<p title="$[gs.x()]"></p>', values)).toBe('<p title="&quot;&lt;script>"></p>')
})
