/** Signing in over HTTP, and what a forged request may do. */
import { LocalInstance } from '../instance.ts'
import type { WebServer } from './server.ts'
import { ownPath } from './sign-in.ts'

const START = Date.parse('2026-11-23T12:00:00Z')
const clock = { at: START, now: () => clock.at }

describe('signing in', () => {
    let instance: LocalInstance
    let server: WebServer
    beforeEach(async () => {
        clock.at = START
        instance = new LocalInstance({ clock })
        instance.setPassword('admin', 'secret')
        instance.createUser('reader')
        server = await instance.serve()
    })
    afterEach(async () => {
        await server.close()
        instance.close()
    })

    const send = (path: string, init: RequestInit = {}) => fetch(server.url + path, { redirect: 'manual', ...init })
    const post = (path: string, fields: Record<string, string>, cookie = '') =>
        send(path, { method: 'POST', body: new URLSearchParams(fields), headers: { cookie } })
    const signIn = async (password = 'secret', userName = 'admin', more = {}) => {
        const response = await post('/login.do', { user_name: userName, user_password: password, ...more })
        const cookie = response.headers.get('set-cookie')?.split(';')[0] ?? ''
        return { response, cookie, text: await response.text() }
    }
    const tokenOf = async (cookie: string) => {
        const text = await (await send('/', { headers: { cookie } })).text()
        return /name="sysparm_ck" value="(\w+)"/.exec(text)?.[1] ?? ''
    }

    test('a page asks for it, and is shown afterwards', async () => {
        const refused = await send('/cmdb_ci_list.do?sysparm_query=name%3Da')
        expect([refused.status, refused.headers.get('location')]).toEqual([
            302,
            '/login.do?sysparm_goto_url=%2Fcmdb_ci_list.do%3Fsysparm_query%3Dname%253Da',
        ])
        const { response, cookie } = await signIn('secret', 'admin', { sysparm_goto_url: '/cmdb_ci_list.do' })
        expect([response.status, response.headers.get('location')]).toEqual([303, '/cmdb_ci_list.do'])
        expect((await send('/cmdb_ci_list.do', { headers: { cookie } })).status).toBe(200)
    })

    test.each([
        ['a wrong password', 'wrong', 'admin'],
        ['no password', '', 'reader'],
        ['a user who does not exist', 'secret', 'nobody'],
    ])('%s does not tell which of the two is wrong', async (_, password, userName) => {
        const { response, text } = await signIn(password, userName)
        expect([response.status, response.headers.get('set-cookie')]).toEqual([401, null])
        expect(text).toContain('User name or password is not right.')
    })

    test('after ten failures the user has to wait, whatever is sent at once; later the right password works', async () => {
        const tries = await Promise.all(Array.from({ length: 40 }, () => signIn('wrong')))
        expect(tries.filter(({ response }) => response.status === 401)).toHaveLength(10)
        expect((await signIn()).text).toContain('Too many attempts to sign in. Wait for 300 seconds and try again.')
        clock.at += 300_001
        expect((await signIn()).response.status).toBe(303)
    })

    test('a name in another letter case is the same user’s: ten failures are ten', async () => {
        const names = ['admin', 'ADMIN', 'Admin', 'aDMIN']
        const tries = []
        for (let index = 0; index < 12; index += 1) tries.push(await signIn('wrong', names[index % names.length]))
        expect(tries.map(({ response }) => response.status)).toEqual([...Array(10).fill(401), 429, 429])
    })

    test('a session ends after half an hour, and with signing out', async () => {
        const { cookie } = await signIn()
        clock.at += 29 * 60_000
        expect((await send('/', { headers: { cookie } })).status).toBe(200)
        clock.at += 31 * 60_000
        expect((await send('/', { headers: { cookie } })).status).toBe(302)
        const again = await signIn()
        await post('/logout.do', { sysparm_ck: await tokenOf(again.cookie) }, again.cookie)
        expect((await send('/', { headers: { cookie: again.cookie } })).status).toBe(302)
    })

    test('a form without the token of the session is refused', async () => {
        const { cookie } = await signIn()
        for (const token of ['', 'forged', (await tokenOf((await signIn()).cookie)).slice(1)])
            expect((await post('/logout.do', { sysparm_ck: token }, cookie)).status).toBe(403)
        expect((await send('/', { headers: { cookie } })).status).toBe(200)
    })

    test('an administrator impersonates; nobody else does', async () => {
        const { cookie } = await signIn()
        const token = await tokenOf(cookie)
        expect((await post('/impersonate.do', { user_name: 'nobody', sysparm_ck: token }, cookie)).status).toBe(400)
        await post('/impersonate.do', { user_name: 'reader', sysparm_ck: token }, cookie)
        expect((await send('/syslog_list.do', { headers: { cookie } })).status).toBe(403)
        await post('/impersonate.do', { user_name: 'admin', sysparm_ck: token }, cookie)
        expect((await send('/syslog_list.do', { headers: { cookie } })).status).toBe(200)
        instance.setPassword('reader', 'own')
        const reader = await signIn('own', 'reader')
        const fields = { user_name: 'admin', sysparm_ck: await tokenOf(reader.cookie) }
        expect((await post('/impersonate.do', fields, reader.cookie)).status).toBe(403)
    })

    test('only this machine while a password is its user’s name', async () => {
        instance.setPassword('admin', 'admin')
        await expect(instance.serve({ host: '0.0.0.0' })).rejects.toThrow(/have their name as password: admin/)
    })

    test('a port that is in use is named, with what to do', async () => {
        const port = Number(new URL(server.url).port)
        await expect(instance.serve({ port })).rejects.toThrow(`Port ${port} is in use: choose another with --port.`)
        await expect(instance.serve({ port: 99_999 })).rejects.toThrow('There is no port 99999')
    })
})

test.each([
    ['//evil.example/', '/'],
    ['/\\evil.example', '/'],
    ['https://evil.example/', '/'],
    ['javascript:alert(1)', '/'],
    ['/a/..//evil.example', '/'],
    ['/x_list.do?sysparm_query=a%3Db#row', '/x_list.do?sysparm_query=a%3Db#row'],
    [undefined, '/'],
])('%s leads to %s', (url, path) => expect(ownPath(url)).toBe(path))
