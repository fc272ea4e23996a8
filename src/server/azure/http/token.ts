/** Client credentials with a secret: POST {login}/{tenant}/oauth2/v2.0/token; azure.md 13.1. */
import { failure } from '../../vocabulary/failures.ts'
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

/** Signs in and returns the access token. The caller keeps it in memory only. */
export function requestToken(http: Http, credentials: Credentials): Outcome<string> {
    const missing = (['loginUrl', 'tenantId', 'clientId', 'clientSecret'] as const).filter(
        (name) => credentials[name] === '',
    )
    if (missing.length > 0) return { failure: failure('MDC-106', `missing: ${missing.join(', ')}`) }

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
