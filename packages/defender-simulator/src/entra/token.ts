/** Microsoft Entra ID: discovery and client credentials; errors of azure.md 13.5. */
import { createHmac, randomBytes, randomUUID } from 'node:crypto'
import { CLOUDS, knows, type Cloud } from '../clouds.ts'
import type { Answer, Request } from '../http.ts'
import type { Tenant } from '../tenant/tenant.ts'

const LIFETIME_SECONDS = 3599

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
        const match =
            /^\/([^/]+)\/(v2\.0\/\.well-known\/openid-configuration|oauth2\/v2\.0\/token|oauth2\/token)$/i.exec(
                request.path,
            )
        if (!match) return undefined
        const [, tenantId = '', operation = ''] = match
        if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(tenantId)) {
            return this.error(
                400,
                'invalid_request',
                900023,
                `Specified tenant identifier '${tenantId}' is neither a valid DNS name, nor a valid external domain.`,
            )
        }
        if (tenantId.toLowerCase() !== this.tenant.tenantId.toLowerCase()) {
            return this.error(
                400,
                'invalid_request',
                90002,
                `Tenant '${tenantId}' not found. Check to make sure you have the correct tenant ID and are signing into the correct cloud.`,
            )
        }
        return operation.startsWith('v2.0')
            ? this.discovery(request.origin, tenantId)
            : this.token(new URLSearchParams(request.body))
    }

    /** Why a bearer token is not accepted; undefined when it is. */
    problem(authorization: string | undefined): { code: string; message: string } | undefined {
        const token = /^Bearer (.+)$/.exec(authorization ?? '')?.[1]
        if (token === undefined)
            return {
                code: 'AuthenticationFailed',
                message: "Authentication failed. The 'Authorization' header is missing.",
            }
        const [head = '', payload = '', signature = ''] = token.split('.')
        if (this.sign(`${head}.${payload}`) !== signature)
            return { code: 'InvalidAuthenticationToken', message: 'The access token is invalid.' }
        const { aud, exp } = JSON.parse(Buffer.from(payload, 'base64url').toString()) as { aud: string; exp: number }
        const { audiences } = CLOUDS[this.cloud]
        if (!audiences.includes(aud)) {
            return {
                code: 'InvalidAuthenticationToken',
                message: `The access token has been obtained for wrong audience or resource '${aud}'. It should exactly match with one of the allowed audiences '${audiences.join("','")}'.`,
            }
        }
        if (exp * 1000 <= this.now()) {
            return {
                code: 'ExpiredAuthenticationToken',
                message: `The access token expiry UTC time '${new Date(exp * 1000).toISOString()}' is earlier than current UTC time '${new Date(this.now()).toISOString()}'.`,
            }
        }
        return undefined
    }

    private discovery(origin: string, tenantId: string): Answer {
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

    private token(form: URLSearchParams): Answer {
        for (const name of ['grant_type', 'client_id']) {
            if (!form.get(name))
                return this.error(
                    400,
                    'invalid_request',
                    900144,
                    `The request body must contain the following parameter: '${name}'.`,
                )
        }
        if (form.get('client_id') !== this.tenant.clientId) {
            return this.error(
                400,
                'unauthorized_client',
                700016,
                `Application with identifier '${form.get('client_id') ?? ''}' was not found in the directory.`,
            )
        }
        if (form.get('client_secret') !== this.tenant.clientSecret) {
            return this.error(
                401,
                'invalid_client',
                7000215,
                `Invalid client secret provided. Ensure the secret being sent in the request is the client secret value, not the client secret ID, for a secret added to app '${this.tenant.clientId}'.`,
            )
        }
        const resource = (form.get('scope') ?? form.get('resource') ?? '').replace(/\/+\.default$|\/$/, '')
        if (knows(this.cloud === 'public' ? 'us_gov' : 'public', resource)) {
            // Assumed: the text is documented for cross-cloud sign-ins, its status and error code are not.
            return this.error(
                400,
                'invalid_client',
                900382,
                'Confidential Client is not supported in Cross Cloud request.',
            )
        }
        if (!knows(this.cloud, resource)) {
            return this.error(
                400,
                'invalid_resource',
                500011,
                `The resource principal named ${resource} was not found in the tenant.`,
            )
        }
        const now = Math.floor(this.now() / 1000)
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

    private error(status: number, error: string, number: number, message: string): Answer {
        const timestamp = `${new Date(this.now()).toISOString().slice(0, 19).replace('T', ' ')}Z`
        const [trace, correlation] = [randomUUID(), randomUUID()]
        return {
            status,
            body: {
                error,
                error_description: `AADSTS${number}: ${message} Trace ID: ${trace} Correlation ID: ${correlation} Timestamp: ${timestamp}`,
                error_codes: [number],
                timestamp,
                trace_id: trace,
                correlation_id: correlation,
                error_uri: `https://login.microsoftonline.com/error?code=${number}`,
            },
        }
    }
}
