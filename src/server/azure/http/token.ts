/** Client credentials with a secret: POST {login}/{tenant}/oauth2/v2.0/token; azure.md 13.1. */
import { listed } from '../../vocabulary/counts.ts'
import { failure, failureInWords, type Failure } from '../../vocabulary/failures.ts'
import type { Http, Outcome } from '../../vocabulary/outcome.ts'
import { trimUrl } from './clouds.ts'
import { tokenFailure } from './failures.ts'
import { withoutSecrets } from './redact.ts'
import { parseObject, textOf } from '../../vocabulary/json.ts'

/** Who signs in, and where; the secret is kept apart. */
export interface AppRegistration {
    loginUrl: string
    tenantId: string
    clientId: string
    audience: string
}

type Credentials = AppRegistration & { clientSecret: string }

/** What an admin fills in to sign in, by the labels of the form; URLs come from the cloud. */
const LABELS = { tenantId: 'Tenant ID', clientId: 'Client ID', clientSecret: 'Client secret' } as const

/** Why nobody can sign in with what is filled in; undefined when all of it is. Says whether a value is there, of none more. */
export function emptyFailure(filled: Readonly<Record<keyof typeof LABELS, boolean>>): Failure | undefined {
    const empty = (Object.keys(LABELS) as (keyof typeof LABELS)[]).filter((name) => !filled[name])
    if (empty.length === 0) return undefined
    const one = empty.length === 1
    return failureInWords('MDC-106', {
        sentence: `${listed(empty.map((name) => LABELS[name]))} ${one ? 'is' : 'are'} empty.`,
        remedy: one ? 'Fill it in.' : 'Fill them in.',
    })
}

/**
 * Signs in and returns the access token. The caller keeps it in memory only. The secret is sent without outer blanks,
 * which come with copying. assumed: no secret of Entra ID begins or ends with one.
 */
export function requestToken(http: Http, { clientSecret, ...application }: Credentials): Outcome<string> {
    const credentials = { ...application, clientSecret: clientSecret.trim() }
    const empty = emptyFailure({
        tenantId: credentials.tenantId !== '',
        clientId: credentials.clientId !== '',
        clientSecret: credentials.clientSecret !== '',
    })
    if (empty !== undefined) return { failure: empty }
    const result = http({
        method: 'POST',
        url: `${trimUrl(credentials.loginUrl)}/${encodeURIComponent(credentials.tenantId)}/oauth2/v2.0/token`,
        headers: { 'Content-Type': 'application/x-www-form-urlencoded', Accept: 'application/json' },
        body: [
            ['grant_type', 'client_credentials'],
            ['client_id', credentials.clientId],
            ['client_secret', credentials.clientSecret],
            ['scope', `${credentials.audience}/.default`],
        ]
            .map(([name, value]) => `${name}=${encodeURIComponent(value ?? '')}`)
            .join('&'),
    })
    if ('failure' in result) return result
    if (result.answer.status !== 200) {
        return { failure: tokenFailure(withoutSecrets(result.answer, [credentials.clientSecret])) }
    }
    const token = textOf(parseObject(result.answer.body)?.['access_token'])
    if (token === '') return { failure: failure('MDC-307', 'the login endpoint answered without an access token') }
    return { value: token }
}
