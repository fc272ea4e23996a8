/** Signing in and out, and impersonating: the pages of it, and the credentials of clients. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { h } from 'preact'
import type { Platform } from '../platform.ts'
import { and, is } from '../query/conditions.ts'
import { sessionOf } from '../session.ts'
import type { Support } from '../support/support.ts'
import type { Attempts } from './attempts.ts'
import { isPassword } from './passwords.ts'
import { RequestError } from './request-error.ts'
import { COOKIE, setCookie } from './sign-ins.ts'
import type { Web } from './web.ts'

export const support: Support[] = [
    {
        member: 'Sign-in: login.do, logout.do, impersonation',
        evidence: 'assumed',
        source: 'Signing in on an instance',
        note: 'By user name and password only. A session ends after half an hour without a request. Ten failures of a user, in whatever letter case his name is written, or a hundred of an address have to wait for five minutes.',
    },
]

/** The sys_id of an active user by user name. */
export function findUser({ store }: Platform, userName: string): string | undefined {
    const [user] = store.select('sys_user', and(is('user_name', userName), is('active', 'true')), { limit: 1 })
    return user?.['locked_out'] === '1' ? undefined : (user?.['sys_id'] ?? undefined)
}

/** The user whose password this is; undefined when it is not, or when there have been too many attempts. */
export async function userOf(
    platform: Platform,
    attempts: Attempts,
    { userName, password, address }: { userName: string; password: string; address: string },
): Promise<string | undefined> {
    const wait = attempts.wait(userName, address)
    if (wait > 0) throw new RequestError(429, `Too many attempts to sign in. Wait for ${wait} seconds and try again.`)
    const sysId = findUser(platform, userName)
    // Counted before it is known, so that attempts at once are not looked at all at once.
    attempts.failed(userName, address)
    if (!(await isPassword(platform, sysId, password))) return undefined
    attempts.succeeded(userName, address)
    return userName
}

/** The user of an Authorization header of the kind Basic. */
export async function basicUser(
    platform: Platform,
    attempts: Attempts,
    header: string,
    address: string,
): Promise<string | undefined> {
    const encoded = /^Basic\s+([A-Za-z0-9+/=]+)$/i.exec(header)?.[1]
    if (encoded === undefined) return undefined
    const text = Buffer.from(encoded, 'base64').toString('utf8')
    const colon = text.indexOf(':')
    if (colon < 0) return undefined
    return userOf(platform, attempts, { userName: text.slice(0, colon), password: text.slice(colon + 1), address })
}

export function signInRoutes(app: FastifyInstance, web: Web, attempts: Attempts): void {
    const { platform } = web.parts
    app.get<{ Querystring: { sysparm_goto_url?: string } }>(
        '/login.do',
        { config: { access: 'public' } },
        (request, reply) => {
            const goTo = ownPath(request.query.sysparm_goto_url)
            if (request.caller) return reply.redirect(goTo)
            return signInPage(web, request, reply, { goTo })
        },
    )
    app.post<{ Body: Record<string, string> | null }>(
        '/login.do',
        { config: { access: 'public' } },
        async (request, reply) => {
            const { user_name: userName = '', user_password: password = '', sysparm_goto_url: url } = request.body ?? {}
            const goTo = ownPath(url)
            try {
                const name = await userOf(platform, attempts, { userName, password, address: request.ip })
                if (name === undefined)
                    return await signInPage(web, request, reply, {
                        goTo,
                        userName,
                        problem: 'User name or password is not right.',
                        code: 401,
                    })
                const old = request.cookies[COOKIE]
                if (old !== undefined) web.signIns.end(old)
                setCookie(reply, web.signIns.start(name))
                return reply.redirect(goTo, 303)
            } catch (error) {
                if (!(error instanceof RequestError)) throw error
                return signInPage(web, request, reply, {
                    goTo,
                    userName,
                    problem: error.message,
                    code: error.statusCode,
                })
            }
        },
    )
    app.post('/logout.do', (request, reply) => {
        const { signIn } = web.caller(request)
        if (signIn) web.signIns.end(signIn.id)
        return reply.clearCookie(COOKIE, { path: '/' }).redirect('/login.do', 303)
    })
    app.post<{ Body: Record<string, string> }>('/impersonate.do', (request, reply) => {
        const { signIn } = web.caller(request)
        const { user_name: wanted = '' } = request.body
        if (!signIn) throw new RequestError(400, 'Only who has signed in can impersonate another user.')
        const own = findUser(platform, signIn.userName)
        const isAdmin = own !== undefined && sessionOf(platform, own).roles?.has('admin') === true
        if (wanted !== signIn.userName && !isAdmin)
            throw new RequestError(403, 'Only an administrator can impersonate another user.')
        if (findUser(platform, wanted) === undefined) throw new RequestError(400, `There is no active user ${wanted}.`)
        signIn.actsAs = wanted
        return reply.redirect('/', 303)
    })
}

/** A path of this instance; the start page for anything that leads elsewhere. */
export function ownPath(url: string | undefined): string {
    const base = 'http://instance.invalid'
    if (url === undefined || !/^\/(?![/\\])/.test(url) || !URL.canParse(url, base)) return '/'
    const { origin, pathname, search, hash } = new URL(url, base)
    return origin === base && !pathname.startsWith('//') ? `${pathname}${search}${hash}` : '/'
}

interface SignInPage {
    goTo: string
    userName?: string
    problem?: string
    code?: number
}

function signInPage(
    web: Web,
    request: FastifyRequest,
    reply: FastifyReply,
    { goTo, userName = '', problem, code = 200 }: SignInPage,
): FastifyReply {
    const field = (id: string, label: string, more: object) => [
        h('label', { for: id }, label),
        h('input', { id, name: id, required: true, ...more }),
    ]
    const content = h('div', { class: 'sign-in card' }, [
        h('h1', null, 'Sign in'),
        problem === undefined ? null : h('p', { class: 'message error', role: 'alert' }, problem),
        h('form', { method: 'post', action: '/login.do' }, [
            h('input', { type: 'hidden', name: 'sysparm_goto_url', value: goTo }),
            ...field('user_name', 'User name', {
                value: userName,
                autocomplete: 'username',
                autofocus: true,
                autocapitalize: 'none',
            }),
            ...field('user_password', 'Password', { type: 'password', autocomplete: 'current-password' }),
            h('button', { type: 'submit', class: 'primary' }, 'Sign in'),
        ]),
    ])
    request.caller = null
    return web.send(request, reply, { code, title: 'Sign in', content })
}
