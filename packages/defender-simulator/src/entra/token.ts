/** Microsoft Entra ID: discovery and client credentials; azure.md 13.5. */
import { createHmac, randomBytes, randomUUID } from 'node:crypto'
import { expiredToken, invalidToken, missingAuthorization, wrongAudience } from '../arm/errors.ts'
import { CLOUDS, knows, type Cloud } from '../clouds.ts'
import type { Answer, Request } from '../http.ts'
import { Router, type Operation } from '../routing.ts'
import type { Tenant } from '../tenant/tenant.ts'
import {
    applicationNotFound,
    invalidSecret,
    malformedTenant,
    missingParameter,
    otherCloud,
    resourceNotFound,
    tenantNotFound,
} from './errors.ts'

const LIFETIME_SECONDS = 3599

interface SignIn {
    request: Request
    /** As the path spells it. */
    tenantId: string
    tokens: Tokens
}

/** Where clients sign in. Methods are not looked at. */
export const SIGN_IN_OPERATIONS: readonly Operation<SignIn>[] = [
    {
        method: 'any',
        path: '/{tenant}/v2.0/.well-known/openid-configuration',
        versions: [],
        answer: ({ request, tenantId }) => discovery(request.origin, tenantId),
    },
    ...['/{tenant}/oauth2/v2.0/token', '/{tenant}/oauth2/token'].map((path): Operation<SignIn> => ({
        method: 'any',
        path,
        versions: [],
        answer: ({ request, tokens }) => tokens.token(new URLSearchParams(request.body)),
    })),
]

const router = new Router(SIGN_IN_OPERATIONS)

export class Tokens {
    private readonly key = randomBytes(32)
    /** Every access token so far. */
    readonly issued: string[] = []

    constructor(
        private readonly tenant: Tenant,
        private readonly now: () => number,
        private readonly cloud: Cloud,
    ) {}

    /** Answers discovery and token requests; undefined for other paths. */
    handle(request: Request): Answer | undefined {
        const found = router.find(request.method, request.path)
        if (!found) return undefined
        const tenantId = found.parameters['tenant'] ?? ''
        if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(tenantId)) return malformedTenant(this.now(), tenantId)
        if (tenantId.toLowerCase() !== this.tenant.tenantId.toLowerCase()) return tenantNotFound(this.now(), tenantId)
        return found.operation.answer({ request, tenantId, tokens: this })
    }

    /** Why a bearer token is not accepted; undefined when it is. */
    problem(authorization: string | undefined): Answer | undefined {
        const token = /^Bearer (.+)$/.exec(authorization ?? '')?.[1]
        if (token === undefined) return missingAuthorization(this.tenant)
        const [head = '', payload = '', signature = ''] = token.split('.')
        if (this.sign(`${head}.${payload}`) !== signature) return invalidToken(this.tenant)
        const { aud, exp } = JSON.parse(Buffer.from(payload, 'base64url').toString()) as { aud: string; exp: number }
        const { audiences } = CLOUDS[this.cloud]
        if (!audiences.includes(aud)) return wrongAudience(this.tenant, aud, audiences)
        const [expiry, now] = [exp * 1000, this.now()]
        if (expiry > now) return undefined
        return expiredToken(this.tenant, new Date(expiry).toISOString(), new Date(now).toISOString())
    }

    /** Answers a token request. */
    token(form: URLSearchParams): Answer {
        const at = this.now()
        for (const name of ['grant_type', 'client_id']) if (!form.get(name)) return missingParameter(at, name)
        const { clientId, clientSecret } = this.tenant
        if (form.get('client_id') !== clientId) return applicationNotFound(at, form.get('client_id') ?? '')
        if (form.get('client_secret') !== clientSecret) return invalidSecret(at, clientId)
        const resource = (form.get('scope') ?? form.get('resource') ?? '').replace(/\/+\.default$|\/$/, '')
        if (knows(this.cloud === 'public' ? 'us_gov' : 'public', resource)) return otherCloud(at)
        if (!knows(this.cloud, resource)) return resourceNotFound(at, resource)
        const now = Math.floor(at / 1000)
        const encode = (part: object) => Buffer.from(JSON.stringify(part)).toString('base64url')
        const claims = {
            aud: resource,
            iss: `https://sts.windows.net/${this.tenant.tenantId}/`,
            iat: now,
            nbf: now,
            exp: now + LIFETIME_SECONDS,
            appid: this.tenant.clientId,
            jti: randomUUID(),
        }
        const unsigned = `${encode({ typ: 'JWT', alg: 'HS256' })}.${encode(claims)}`
        const token = `${unsigned}.${this.sign(unsigned)}`
        this.issued.push(token)
        return {
            status: 200,
            headers: { 'cache-control': 'no-store, no-cache', pragma: 'no-cache' },
            body: {
                token_type: 'Bearer',
                expires_in: LIFETIME_SECONDS,
                ext_expires_in: LIFETIME_SECONDS,
                access_token: token,
            },
        }
    }

    private sign(text: string): string {
        return createHmac('sha256', this.key).update(text).digest('base64url')
    }
}

function discovery(origin: string, tenantId: string): Answer {
    const base = `${origin}/${tenantId}`
    return {
        status: 200,
        body: {
            token_endpoint: `${base}/oauth2/v2.0/token`,
            authorization_endpoint: `${base}/oauth2/v2.0/authorize`,
            end_session_endpoint: `${base}/oauth2/v2.0/logout`,
            issuer: `${base}/v2.0`,
            jwks_uri: `${origin}/${tenantId}/discovery/v2.0/keys`,
            token_endpoint_auth_methods_supported: ['client_secret_post', 'private_key_jwt', 'client_secret_basic'],
            response_types_supported: ['code', 'id_token', 'code id_token', 'id_token token'],
            subject_types_supported: ['pairwise'],
        },
    }
}
