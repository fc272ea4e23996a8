/** Who is signed in: sessions of browsers and clients, by the cookie that they bring. They end with the process. */
import { randomBytes, timingSafeEqual } from 'node:crypto'
import type { FastifyReply } from 'fastify'
import type { Message } from '../compose.ts'
import type { Clock } from '../platform.ts'

export const COOKIE = 'glide_user_session'

const IDLE_MS = 30 * 60_000
/** More sessions than that are not kept: the oldest ends. */
const KEPT = 5000

export interface SignIn {
    readonly id: string
    /** Whose password it was. */
    readonly userName: string
    /** As whom the pages are shown: the user, or whom he impersonates. */
    actsAs: string
    /** What each form and each client that writes has to bring along (g_ck, X-UserToken). */
    readonly token: string
    /** What the next page tells the user. */
    messages: Message[]
    seen: number
}

export class SignIns {
    private readonly open = new Map<string, SignIn>()

    constructor(private readonly clock: Clock) {}

    start(userName: string): SignIn {
        const signIn = {
            ...{ id: secret(), userName, actsAs: userName, token: secret() },
            ...{ messages: [], seen: this.clock.now() },
        }
        this.open.set(signIn.id, signIn)
        for (const id of this.open.keys()) {
            if (this.open.size <= KEPT) break
            this.open.delete(id)
        }
        return signIn
    }

    /** The session of a cookie; undefined when there is none, or when nobody has used it for half an hour. */
    of(id: string | undefined): SignIn | undefined {
        const signIn = id === undefined ? undefined : this.open.get(id)
        if (signIn === undefined) return undefined
        const now = this.clock.now()
        if (now - signIn.seen > IDLE_MS) {
            this.open.delete(signIn.id)
            return undefined
        }
        signIn.seen = now
        return signIn
    }

    end(id: string): void {
        this.open.delete(id)
    }
}

/** Gives the browser the session, which no script may read. */
export function setCookie(reply: FastifyReply, { id }: SignIn): void {
    void reply.setCookie(COOKIE, id, { path: '/', httpOnly: true, sameSite: 'lax' })
}

/** Is this the token of the session? Compared in a time that says nothing about it. */
export function isToken(signIn: SignIn, given: unknown): boolean {
    const known = Buffer.from(signIn.token)
    const other = Buffer.from(typeof given === 'string' ? given : '')
    return known.length === other.length && timingSafeEqual(known, other)
}

function secret(): string {
    return randomBytes(32).toString('hex')
}
