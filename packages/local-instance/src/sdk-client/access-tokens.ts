/** Access tokens of OAuth clients (oauth_entity), by the grant client_credentials. They end with the process. */
import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'
import { decrypt } from '../glide/secrets.ts'
import type { Clock, Platform } from '../platform.ts'
import { and, is } from '../query/conditions.ts'
import type { SignIn } from '../web/sign-ins.ts'

const LIFETIME_SECONDS = 1800
/** More tokens than that are not kept: the oldest ends. */
const KEPT = 5000

interface AccessToken {
    userName: string
    until: number
    /** The session that the client goes on with, once it has asked for something. */
    signIn?: SignIn
}

export class AccessTokens {
    /** By their digest: the token itself is not kept. */
    private readonly open = new Map<string, AccessToken>()

    constructor(private readonly clock: Clock) {}

    start(userName: string): { token: string; seconds: number } {
        const token = randomBytes(32).toString('base64url')
        this.open.set(digest(token), { userName, until: this.clock.now() + LIFETIME_SECONDS * 1000 })
        for (const key of this.open.keys()) {
            if (this.open.size <= KEPT) break
            this.open.delete(key)
        }
        return { token, seconds: LIFETIME_SECONDS }
    }

    /** What an Authorization header of the kind Bearer stands for. */
    of(header: string): AccessToken | undefined {
        const token = /^Bearer\s+(\S+)$/i.exec(header)?.[1]
        if (token === undefined) return undefined
        const known = this.open.get(digest(token))
        if (known && known.until > this.clock.now()) return known
        this.open.delete(digest(token))
        return undefined
    }
}

/** The user of an active client with this secret. */
export function clientUser({ store }: Platform, clientId: string, secret: string): string | undefined {
    const [client] = store.select('oauth_entity', and(is('client_id', clientId), is('active', 'true')), { limit: 1 })
    const known = digest(decrypt(client?.['client_secret'] ?? ''))
    const same = timingSafeEqual(Buffer.from(known), Buffer.from(digest(secret)))
    const user = client?.['user'] ? store.read('sys_user', client['user']) : undefined
    return same && secret !== '' && user?.['active'] === '1' ? (user['user_name'] ?? undefined) : undefined
}

/** A client of this name for a user, made when there is none: id and secret. */
export function oauthClient(
    platform: Platform,
    name: string,
    userSysId: string,
): { clientId: string; clientSecret: string } {
    // prettier-ignore
    const client = platform.record('oauth_entity')
    if (!client.get('name', name)) {
        client.initialize()
        client.setValue('name', name)
        client.setValue('user', userSysId)
        client.setValue('client_id', randomBytes(16).toString('hex'))
        client.setValue('client_secret', randomBytes(24).toString('base64url'))
        client.insert()
    }
    const secret = platform.store.read('oauth_entity', client.getUniqueValue())?.['client_secret'] ?? ''
    return { clientId: client.getValue('client_id') ?? '', clientSecret: decrypt(secret) }
}

function digest(text: string): string {
    return createHash('sha256').update(text).digest('hex')
}
