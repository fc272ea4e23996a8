/** Addresses of the platform's frames, which lead to the page inside, and the choice of a theme. */
import type { FastifyInstance } from 'fastify'
import type { Support } from '../support/support.ts'
import { ownPath } from '../web/sign-in.ts'
import type { Web } from '../web/web.ts'
import { THEME_COOKIE, themeOf } from './frame/theme.ts'
import type { Parameters } from './routes.ts'

const YEAR_SECONDS = 31_536_000

export const support: Support[] = [
    {
        member: 'Pages: nav_to.do, now/nav/ui/classic/params/target',
        evidence: 'documented',
        source: 'Navigate to a record or module using a URL',
        note: 'Lead to the page alone, in the frame that every page has here.',
    },
]

export function addressRoutes(app: FastifyInstance, web: Web): void {
    app.get<{ Querystring: Parameters }>('/nav_to.do', (request, reply) =>
        reply.redirect(inside(request.query['uri'] ?? '')),
    )
    app.get<{ Params: { '*': string } }>('/now/nav/ui/classic/params/target/*', (request, reply) =>
        // The target is one encoded part; what the address asks of the frame itself comes after it.
        reply.redirect(inside(request.params['*'])),
    )
    for (const start of ['/now/nav/ui/home', '/now/nav/ui/classic', '/navpage.do', '/home.do', '/welcome.do'])
        app.get(start, (_, reply) => reply.redirect('/'))
    app.post<{ Body: Parameters | null }>('/theme.do', (request, reply) => {
        web.caller(request)
        const { theme, sysparm_return: back } = request.body ?? {}
        return reply
            .setCookie(THEME_COOKIE, themeOf(theme), {
                path: '/',
                httpOnly: true,
                sameSite: 'lax',
                maxAge: YEAR_SECONDS,
            })
            .redirect(ownPath(back), 303)
    })
}

/** The path of a page of this instance, with or without the slash at its beginning. */
function inside(target: string): string {
    return ownPath(`/${target.replace(/^\/+/, '')}`)
}
