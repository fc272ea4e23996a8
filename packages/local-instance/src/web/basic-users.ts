/**
 * Whose credentials of the kind Basic were right a moment ago. A client brings them with each request, many at once, and
 * each would have to be compared with a hash that is meant to be slow, and counted as an attempt.
 */
import { createHmac, randomBytes } from 'node:crypto'
import type { Platform } from '../platform.ts'
import { is } from '../query/conditions.ts'

const REMEMBERED_MS = 60_000
const KEPT = 1000

export class BasicUsers {
    private readonly key = randomBytes(32)
    private readonly known = new Map<string, { until: number; answer: Promise<string | undefined> }>()

    constructor(private readonly platform: Platform) {}

    /** The user of a header, as `ask` knows him; asked once for all who bring the same header at once. */
    of(header: string, ask: () => Promise<string | undefined>): Promise<string | undefined> {
        const key = createHmac('sha256', this.key)
            .update(`${header}\n${this.state(header)}`)
            .digest('hex')
        const known = this.known.get(key)
        if (known && known.until > this.platform.clock.now()) return known.answer
        const answer = ask()
        this.known.set(key, { until: this.platform.clock.now() + REMEMBERED_MS, answer })
        for (const oldest of this.known.keys()) {
            if (this.known.size <= KEPT) break
            this.known.delete(oldest)
        }
        // A refusal is no knowledge: the next attempt counts again.
        const forget = () => void this.known.delete(key)
        answer.then((name) => (name === undefined ? forget() : undefined), forget)
        return answer
    }

    /** What of the user decides: with another password, or switched off, what was known is none. */
    private state(header: string): string {
        const name =
            Buffer.from(header.replace(/^Basic\s+/i, ''), 'base64')
                .toString('utf8')
                .split(':')[0] ?? ''
        const [user] = this.platform.store.select('sys_user', is('user_name', name), { limit: 1 })
        return JSON.stringify([user?.['active'], user?.['locked_out'], user?.['user_password']])
    }
}
