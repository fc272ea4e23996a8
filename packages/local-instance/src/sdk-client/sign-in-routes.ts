/** How clients sign in: angular.do with a password, oauth_token.do with an OAuth client. */
import { randomBytes } from 'node:crypto'
import type { FastifyInstance } from 'fastify'
import type { Attempts } from '../web/attempts.ts'
import { RequestError } from '../web/request-error.ts'
import { userOf } from '../web/sign-in.ts'
import { COOKIE, setCookie } from '../web/sign-ins.ts'
import type { Web } from '../web/web.ts'
import { clientUser, type AccessTokens } from './access-tokens.ts'

/** What a client gets that nobody knows yet: it says nothing, and clients expect it. */
const ANONYMOUS = 'JSESSIONID'

type Form = Record<string, string | undefined> | null

interface AngularRequest {
    Querystring: { sysparm_type?: string }
    Body: Form
}

interface TokenRequest {
    Body: Form
}

export function clientSignInRoutes(
    app: FastifyInstance,
    web: Web,
    { attempts, tokens }: { attempts: Attempts; tokens: AccessTokens },
): void {
    const { platform } = web.parts
    const config = { access: 'public' } as const
    app.post<AngularRequest>('/angular.do', { config }, async (request, reply) => {
        const { sysparm_type: type } = request.query
        if (type === 'get_user') {
            const signIn = web.signIns.of(request.cookies[COOKIE])
            // The token of the session comes with a refusal, as the SDK expects it.
            if (signIn) return reply.code(401).header('x-usertoken-response', signIn.token).send({})
            return reply.setCookie(ANONYMOUS, randomBytes(16).toString('hex'), { path: '/', httpOnly: true }).send({})
        }
        if (type !== 'view_form.login') throw new RequestError(400, `angular.do does nothing for ${type ?? 'no type'}`)
        const { user_name: userName = '', user_password: password = '' } = request.body ?? {}
        try {
            const name = await userOf(platform, attempts, { userName, password, address: request.ip })
            if (name === undefined) return { status: 'error', message: 'User name or password invalid' }
            setCookie(reply, web.signIns.start(name))
            return { status: 'success', message: 'Signed in', setup_multifactor_authn: false }
        } catch (error) {
            if (!(error instanceof RequestError)) throw error
            return { status: 'error', message: error.message }
        }
    })
    app.post<TokenRequest>('/oauth_token.do', { config }, (request, reply) => {
        const { grant_type: grant, client_id: clientId = '', client_secret: secret = '' } = request.body ?? {}
        if (grant !== 'client_credentials')
            return reply
                .code(400)
                .send({ error: 'unsupported_grant_type', error_description: 'Only client_credentials' })
        const wait = attempts.wait(`client ${clientId}`, request.ip)
        if (wait > 0)
            return reply.code(429).send({ error: 'access_denied', error_description: `Wait for ${wait} seconds` })
        const userName = clientUser(platform, clientId, secret)
        if (userName === undefined) {
            attempts.failed(`client ${clientId}`, request.ip)
            return reply.code(401).send({ error: 'access_denied', error_description: 'access_denied' })
        }
        const { token, seconds } = tokens.start(userName)
        return { access_token: token, scope: 'useraccount', token_type: 'Bearer', expires_in: seconds }
    })
}
