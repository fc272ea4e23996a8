/** Background scripts over HTTP: who may run one, and what it says. */
import { LocalInstance } from '../instance.ts'
import { HEALTH } from '../web/health.ts'
import type { WebServer } from '../web/server.ts'

describe('background scripts', () => {
    const instance = new LocalInstance()
    let server: WebServer
    beforeAll(async () => {
        instance.createUser('reader')
        for (const name of ['admin', 'reader']) instance.setPassword(name, 'secret')
        server = await instance.serve()
    })
    afterAll(async () => {
        await server.close()
        instance.close()
    })

    const page = (init: RequestInit = {}) => fetch(`${server.url}/sys.scripts.do`, { redirect: 'manual', ...init })

    async function cookieOf(userName: string): Promise<string> {
        const body = new URLSearchParams({ user_name: userName, user_password: 'secret' })
        const signedIn = await fetch(`${server.url}/login.do`, { method: 'POST', body, redirect: 'manual' })
        return signedIn.headers.get('set-cookie')?.split(';')[0] ?? ''
    }

    async function run(script: string): Promise<string> {
        const cookie = await cookieOf('admin')
        const token =
            /name="sysparm_ck" value="(\w+)"/.exec(await (await page({ headers: { cookie } })).text())?.[1] ?? ''
        const body = new URLSearchParams({ script, scope: 'global', sysparm_ck: token })
        return (await page({ method: 'POST', body, headers: { cookie } })).text()
    }

    test('what it logs and tells, and its value, come back; the script stays in its field', async () => {
        const text = await run("gs.info('one <b>'); gs.addInfoMessage('two'); 1 + 2")
        const output = /<pre class="code">([^]*?)<\/pre>/.exec(text)?.[1]
        expect(output).toMatch(/one &lt;b>\ninfo: two\n3$/)
        expect(text).toContain('1 + 2</textarea>')
    })

    test('what it throws is said', async () => {
        expect(await run("throw new Error('broken')")).toContain('Evaluator: Error: broken')
    })

    test('only for administrators', async () => {
        const cookie = await cookieOf('reader')
        expect((await page({ headers: { cookie } })).status).toBe(403)
        expect(
            (await page({ method: 'POST', body: new URLSearchParams({ script: '1' }), headers: { cookie } })).status,
        ).toBe(403)
        expect((await page()).status).toBe(302)
    })

    test('the health address answers without signing in', async () => {
        const health = await fetch(server.url + HEALTH)
        expect(await health.json()).toEqual({ status: 'ok', applications: [], nodes: 0 })
    })
})
