/** sn_ws.RESTMessageV2 and RESTResponseV2. */
import type { Differences } from '../differences.ts'
import type { HttpFailure, HttpResponse, Platform } from '../platform.ts'
import { loud, UnsupportedError, type Support } from '../support/support.ts'

const MESSAGE = 'c_RESTMessageV2API'
const RESPONSE = 'c_RESTResponseV2API'
const DEFAULT_TIMEOUT_MS = 175_000
/** What the documentation warns of is brackets and dollar signs; how they are damaged is on no public page. */
const VARIABLE = /\$\{[^}]*\}|\{[\w-]+\}|\$\w+/g
const METHODS = new Set(['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD'])

export const support: Support[] = [
    ...[
        'disableForcedVariableSubstitution',
        'execute',
        'getEndpoint',
        'getRequestBody',
        'getRequestHeader',
        'getRequestHeaders',
        'setBasicAuth',
        'setEndpoint',
        'setHttpMethod',
        'setHttpTimeout',
        'setQueryParameter',
        'setRequestBody',
        'setRequestHeader',
        'setLogLevel',
        'setMIDServer',
    ].map((name): Support => ({ member: `RESTMessageV2.${name}`, evidence: 'documented', source: MESSAGE })),
    ...['getBody', 'getErrorCode', 'getErrorMessage', 'getHeader', 'getHeaders', 'getStatusCode', 'haveError'].map(
        (name): Support => ({ member: `RESTResponseV2.${name}`, evidence: 'documented', source: RESPONSE }),
    ),
    {
        member: 'RESTMessageV2.setFollowRedirect',
        evidence: 'assumed',
        source: '@servicenow/glide',
        note: 'Only in its types. Redirects are never followed here.',
    },
    {
        member: 'RESTMessageV2: no variable substitution',
        evidence: 'assumed',
        source: MESSAGE,
        note: 'Brackets and dollar signs stay, also without disableForcedVariableSubstitution; documented is that they may not.',
    },
    {
        member: 'RESTResponseV2.getHeaders: an object with the headers as properties',
        evidence: 'assumed',
        source: RESPONSE,
        note: 'The page says Object.',
    },
    {
        member: 'RESTMessageV2.executeAsync',
        evidence: 'documented',
        source: MESSAGE,
        note: 'Sends at once: what waitForResponse waits for is there already.',
    },
    { member: 'RESTResponseV2.waitForResponse', evidence: 'documented', source: RESPONSE },
    {
        member: 'RESTMessageV2.setAllowedRedirectURIs',
        evidence: 'documented',
        source: MESSAGE,
        note: 'Redirects are never followed here, whatever the list.',
    },
    {
        member: 'RESTMessageV2: a request through a MID server',
        evidence: 'assumed',
        source: MESSAGE,
        note: 'There is no MID server here: the request goes out directly, and the system log names the server that was asked for.',
    },
    {
        member: 'RESTMessageV2.execute: no connection',
        evidence: 'assumed',
        source: MESSAGE,
        note: 'Gives a response with status 0, haveError and an error message instead of throwing.',
    },
]

export class RESTMessageV2 {
    private endpoint = ''
    private method = 'GET'
    private body: string | undefined
    private midServer = ''
    private timeoutMs = DEFAULT_TIMEOUT_MS
    private substitutes: boolean
    private readonly headers = new Map<string, string>()
    private readonly parameters: string[] = []

    private constructor(private readonly platform: Platform) {
        this.substitutes = platform.differs.is('variables-substituted')
    }

    static create(platform: Platform, name?: string): RESTMessageV2 {
        if (name !== undefined) throw new UnsupportedError('RESTMessageV2(name, method)')
        const missing = platform.differs.is('no-redirect-setting') ? ['setFollowRedirect'] : []
        return loud('RESTMessageV2', new RESTMessageV2(platform), support, missing)
    }

    setEndpoint(endpoint: string): void {
        this.endpoint = endpoint
    }

    getEndpoint(): string {
        return this.endpoint
    }

    setHttpMethod(method: string): void {
        const upper = method.toUpperCase()
        if (!METHODS.has(upper)) throw new TypeError(`unknown HTTP method ${method}`)
        this.method = upper
    }

    setHttpTimeout(milliseconds: number): void {
        this.timeoutMs = milliseconds
    }

    setFollowRedirect(follow: boolean): void {
        if (follow) throw new UnsupportedError('RESTMessageV2.setFollowRedirect(true)')
    }

    setAllowedRedirectURIs(_uris: readonly string[]): void {
        // Redirects are never followed here.
    }

    disableForcedVariableSubstitution(): void {
        this.substitutes = false
    }

    setRequestHeader(name: string, value: string): void {
        this.headers.set(name, value)
    }

    getRequestHeader(name: string): string | undefined {
        return this.headers.get(name)
    }

    getRequestHeaders(): Record<string, string> {
        return Object.fromEntries(this.headers)
    }

    setRequestBody(body: string): void {
        this.body = body
    }

    getRequestBody(): string {
        return this.body ?? ''
    }

    setQueryParameter(name: string, value: string): void {
        this.parameters.push(`${encodeURIComponent(name)}=${encodeURIComponent(value)}`)
    }

    setBasicAuth(user: string, password: string): void {
        this.headers.set('Authorization', `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`)
    }

    setLogLevel(_level: string): void {
        // Bodies and headers of calls are never logged here, whatever the level.
    }

    setMIDServer(midServer: string): void {
        this.midServer = String(midServer)
    }

    executeAsync(): RESTResponseV2 {
        return this.execute()
    }

    execute(): RESTResponseV2 {
        if (this.midServer !== '')
            this.platform.log.write(
                'info',
                'RESTMessageV2',
                `Goes out directly, not through MID server ${this.midServer}`,
            )
        const query =
            this.parameters.length === 0 ? '' : `${this.endpoint.includes('?') ? '&' : '?'}${this.parameters.join('&')}`
        const answer = this.platform.http.send({
            method: this.method,
            url: this.substituted(this.endpoint + query),
            headers: [...this.headers],
            timeoutMs: this.timeoutMs,
            ...(this.body === undefined ? {} : { body: this.substituted(this.body) }),
        })
        return loud('RESTResponseV2', new RESTResponseV2(answer, this.platform.differs), support)
    }

    private substituted(text: string): string {
        return this.substitutes ? text.replace(VARIABLE, '') : text
    }
}

export class RESTResponseV2 {
    constructor(
        private readonly answer: HttpResponse | HttpFailure,
        private readonly differs: Differences,
    ) {}

    waitForResponse(_seconds: number): void {
        // The answer is there: executeAsync has waited for it.
    }

    getStatusCode(): number {
        return 'status' in this.answer ? this.answer.status : 0
    }

    getBody(): string {
        return 'status' in this.answer ? Buffer.from(this.answer.body).toString('utf8') : ''
    }

    getHeader(name: string): string | null {
        const headers = this.headers()
        return headers[Object.keys(headers).find((key) => key.toLowerCase() === name.toLowerCase()) ?? ''] ?? null
    }

    /** The last of several headers of one name wins, as documented. */
    getHeaders(): object {
        const headers = this.headers()
        if (!this.differs.is('headers-no-object')) return headers
        // As a map of Java has them: by its own method, and not one by one.
        return Object.defineProperty({}, 'get', { value: (name: string) => headers[name] ?? null })
    }

    private headers(): Record<string, string> {
        return 'status' in this.answer ? Object.fromEntries(this.answer.headers) : {}
    }

    haveError(): boolean {
        return !('status' in this.answer) || this.answer.status >= 400
    }

    getErrorCode(): number {
        return 'status' in this.answer ? 0 : 1
    }

    getErrorMessage(): string {
        return 'status' in this.answer ? '' : `${this.answer.code}: ${this.answer.message}`
    }
}
