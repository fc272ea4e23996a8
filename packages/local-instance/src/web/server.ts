/** The HTTP server of an instance: who asks, what he may send, and which routes answer. */
import type { AddressInfo } from 'node:net'
import cookie from '@fastify/cookie'
import formbody from '@fastify/formbody'
import fastify, { type FastifyReply, type FastifyRequest } from 'fastify'
import { h } from 'preact'
import { mayListen } from './default-passwords.ts'
import type { Message, Parts } from '../compose.ts'
import { formRoutes } from '../pages/form/routes.ts'
import { page } from '../pages/frame/layout.ts'
import { menus } from '../pages/frame/navigator.ts'
import { scriptRoutes } from '../pages/background-scripts.ts'
import { THEME_COOKIE, themeOf } from '../pages/frame/theme.ts'
import { pageRoutes } from '../pages/routes.ts'
import { AccessTokens } from '../sdk-client/access-tokens.ts'
import { sdkRoutes } from '../sdk-client/routes.ts'
import { sessionOf } from '../session.ts'
import { uiAssetRoutes } from '../ui-pages/ui-pages.ts'
import { assetRoutes } from './assets.ts'
import { Attempts } from './attempts.ts'
import { healthRoutes } from './health.ts'
import { BasicUsers } from './basic-users.ts'
import { firstValues } from './parameters.ts'
import { explained } from './port.ts'
import { RequestError } from './request-error.ts'
import { basicUser, findUser, ownPath, signInRoutes } from './sign-in.ts'
import { COOKIE, isToken, setCookie, SignIns, type SignIn } from './sign-ins.ts'
import type { Answer, Caller, Web } from './web.ts'

export interface WebOptions {
    /** A free one when 0, the default. */
    port?: number
    /** The loopback interface when absent. Anything else is refused while a user has a password that everybody knows. */
    host?: string
    /** Opens the pages as this user, without a sign-in page. */
    user?: string
}

export interface WebServer {
    url: string
    close(): Promise<void>
}

/** Forms hold long texts; a package comes through a route with a limit of its own. */
const BODY_BYTES = 4 * 1024 * 1024

const READS = new Set(['GET', 'HEAD'])

/** What the browser shows: nothing from elsewhere. */
const CONTENT_POLICY = "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; img-src 'self' data:; form-action 'self'; frame-ancestors 'self'; base-uri 'none'" // prettier-ignore

/** Serves pages and the REST API. Fails at once when it cannot listen. */
export async function serveWeb(parts: Parts, options: WebOptions = {}): Promise<WebServer> {
    const { port = 0, host = '127.0.0.1', user } = options
    const { platform } = parts
    if (user !== undefined && findUser(platform, user) === undefined) throw new Error(`no user ${user}`)
    await mayListen(platform, host)
    const web = webOf(parts)
    const attempts = new Attempts(platform.clock)
    const tokens = new AccessTokens(platform.clock)
    const basicUsers = new BasicUsers(platform)
    const app = fastify({
        bodyLimit: BODY_BYTES,
        forceCloseConnections: true,
        routerOptions: { querystringParser: firstValues },
    })
    await app.register(cookie)
    await app.register(formbody, { bodyLimit: BODY_BYTES })
    app.decorateRequest('caller', null)
    app.addHook('preHandler', async (request, reply) => {
        void reply.header('content-security-policy', CONTENT_POLICY).header('x-content-type-options', 'nosniff')
        void reply.header('referrer-policy', 'same-origin').header('cache-control', 'no-store')
        const { access = 'page' } = request.routeOptions.config
        request.caller = await callerOf(request, reply)
        if (access === 'public') return
        if (request.caller === null) return unknownCaller(request, reply, access)
        const { signIn } = request.caller
        if (signIn && !READS.has(request.method) && !isToken(signIn, tokenOf(request)))
            throw new RequestError(
                403,
                'The form is not of this session any more. Open the page again and repeat what you did.',
            )
    })

    async function callerOf(request: FastifyRequest, reply: FastifyReply): Promise<Caller | null> {
        const known = web.signIns.of(request.cookies[COOKIE])
        if (known) return { userName: known.actsAs, signIn: known }
        const { authorization } = request.headers
        const token = authorization === undefined ? undefined : tokens.of(authorization)
        if (token) {
            // The session that the client may go on with; what it brings with the token needs no other.
            token.signIn = web.signIns.of(token.signIn?.id) ?? web.signIns.start(token.userName)
            setCookie(reply, token.signIn)
            return { userName: token.userName }
        }
        if (authorization !== undefined) {
            const ask = () => basicUser(platform, attempts, authorization, request.ip)
            const userName = await basicUsers.of(authorization, ask)
            return userName === undefined ? null : { userName }
        }
        if (user === undefined) return null
        const signIn = web.signIns.start(user)
        setCookie(reply, signIn)
        return { userName: user, signIn }
    }

    app.setErrorHandler((error: Error & { statusCode?: number }, request, reply) =>
        sendError(web, request, reply, error),
    )
    app.setNotFoundHandler((request, reply) =>
        sendError(web, request, reply, new RequestError(404, 'There is no such page or record on this instance.')),
    )
    assetRoutes(app)
    signInRoutes(app, web, attempts)
    healthRoutes(app, web)
    scriptRoutes(app, web)
    uiAssetRoutes(app, web)
    await sdkRoutes(app, web, { attempts, tokens })
    pageRoutes(app, web)
    formRoutes(app, web)
    await app.listen({ host, port }).catch((error: unknown) => {
        throw explained(error, port)
    })
    const address = app.server.address() as AddressInfo
    return { url: `http://${host.includes(':') ? `[${host}]` : host}:${address.port}`, close: () => app.close() }
}

function webOf(parts: Parts): Web {
    const { platform } = parts
    const signIns = new SignIns(platform.clock)
    const caller = (request: FastifyRequest): Caller => {
        if (request.caller === null) throw new RequestError(401, 'Sign in first.')
        return request.caller
    }
    function as<T>(request: FastifyRequest, work: () => T): T {
        const { userName } = caller(request)
        const sysId = findUser(platform, userName)
        if (sysId === undefined) throw new RequestError(401, `There is no active user ${userName} any more.`)
        return platform.as({ ...sessionOf(platform, sysId), interactive: true }, work)
    }
    const web: Web = {
        parts,
        signIns,
        caller,
        look(request, work) {
            parts.catchUp()
            return platform.store.moment(() => as(request, work))
        },
        act(request, work) {
            parts.catchUp()
            parts.messages.length = 0
            const value = as(request, work)
            return { value, messages: parts.messages.splice(0) }
        },
        send(request, reply, answer) {
            return reply
                .code(answer.code)
                .type('text/html; charset=utf-8')
                .send(framed(web, request, answer))
        },
        token: (request) => caller(request).signIn?.token ?? '',
        tell(request, messages) {
            caller(request).signIn?.messages.push(...messages)
        },
    }
    return web
}

function framed(web: Web, request: FastifyRequest, { title, content, part = false }: Answer): string {
    const messages: Message[] = part ? [] : (request.caller?.signIn?.messages.splice(0) ?? [])
    const theme = themeOf(request.cookies[THEME_COOKIE])
    if (request.caller === null) return page({ title, content, messages, menus: [], path: request.url, theme })
    const { signIn } = request.caller
    return web.look(request, () => {
        const { platform } = web.parts
        const { userDisplayName: name, timeZone } = platform.session
        return page({
            ...{ title, content, messages, path: request.url, part, theme },
            menus: part ? [] : menus(platform),
            ...(signIn ? { user: { name, timeZone, signIn, users: part ? [] : usersToBe(web, signIn) } } : {}),
        })
    })
}

/** Whom an administrator may impersonate. */
function usersToBe({ parts: { platform } }: Web, { userName }: SignIn): { name: string; label: string }[] {
    const sysId = findUser(platform, userName)
    if (sysId === undefined || sessionOf(platform, sysId).roles?.has('admin') !== true) return []
    const users = platform.record('sys_user')
    users.addQuery('active', 'true')
    users.orderBy('name')
    users.setLimit(100)
    users.query()
    const found = []
    while (users.next()) found.push({ name: users.getValue('user_name') ?? '', label: users.getDisplayValue() })
    return found
}

function unknownCaller(request: FastifyRequest, reply: FastifyReply, access: 'page' | 'api'): FastifyReply {
    if (access === 'page' && READS.has(request.method))
        return reply.redirect(`/login.do?sysparm_goto_url=${encodeURIComponent(request.url)}`)
    throw new RequestError(401, 'Your session has ended, or you have not signed in. Sign in, and repeat what you did.')
}

function tokenOf(request: FastifyRequest): unknown {
    const body = request.body as Record<string, unknown> | null | undefined
    return request.headers['x-usertoken'] ?? body?.['sysparm_ck']
}

function sendError(
    web: Web,
    request: FastifyRequest,
    reply: FastifyReply,
    error: Error & { statusCode?: number },
): FastifyReply {
    const code = error.statusCode ?? 500
    if (code >= 500)
        web.parts.platform.log.write(
            'error',
            'web',
            `${request.method} ${request.url}: ${error.stack ?? error.message}`,
        )
    if (request.routeOptions.config.access === 'api') {
        const status = code === 401 ? reply.header('www-authenticate', 'Basic realm="Service-now"') : reply
        const message = code === 401 ? 'User Not Authenticated' : error.message
        return status.code(code).send({ error: { message, detail: detailOf(error, code) }, status: 'failure' })
    }
    const title = TITLES[code] ?? 'Error'
    const text = code >= 500 ? `This cannot be shown or done: ${error.message}` : error.message
    const ways = code === 401 ? [{ href: '/login.do', text: 'Sign in' }] : waysBack(request)
    const content = h('div', { class: 'card' }, [
        h('h1', null, title),
        h('p', null, text),
        h(
            'ul',
            { class: 'ways' },
            ways.map(({ href, text: way }) => h('li', null, h('a', { href }, way))),
        ),
    ])
    return web.send(request, reply, { code, title, content })
}

function detailOf(error: Error, code: number): string | null {
    if (error instanceof RequestError && error.detail !== null) return error.detail
    return code === 401 ? `Required to provide Auth information. ${error.message}` : null
}

/** The page before, when it is one of this instance and another one; the start page in any case. */
function waysBack(request: FastifyRequest): { href: string; text: string }[] {
    const { referer = '', host = '' } = request.headers
    const start = { href: '/', text: 'Go to the start page' }
    if (!URL.canParse(referer)) return [start]
    const { host: from, pathname, search } = new URL(referer)
    const path = ownPath(`${pathname}${search}`)
    return from !== host || path === request.url ? [start] : [{ href: path, text: 'Go back to the page before' }, start]
}

const TITLES: Record<number, string> = {
    400: 'This request cannot be read',
    401: 'Sign in',
    403: 'Security',
    404: 'Not found',
    413: 'Too much at once',
    429: 'Too many attempts',
}
