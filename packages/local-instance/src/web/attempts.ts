/** How often somebody may fail to sign in before he has to wait: what a guess costs must not depend on how fast it is made. */
import { createHash } from 'node:crypto'
import type { Clock } from '../platform.ts'

const WINDOW_MS = 5 * 60_000
const FAILURES_OF_A_USER = 10
const FAILURES_OF_AN_ADDRESS = 100
/** More than that many users and addresses are not remembered: the oldest are forgotten. */
const REMEMBERED = 10_000

interface Failures {
    count: number
    until: number
}

type Limit = [key: string, failures: number]

export class Attempts {
    private readonly failures = new Map<string, Failures>()

    constructor(private readonly clock: Clock) {}

    /** Seconds to wait before the next attempt; 0 when it may be made now. */
    wait(userName: string, address: string): number {
        const ends = this.limits(userName, address).map(([key, limit]) => {
            const known = this.recent(key)
            return known && known.count >= limit ? known.until : 0
        })
        return Math.max(0, Math.ceil((Math.max(...ends) - this.clock.now()) / 1000))
    }

    failed(userName: string, address: string): void {
        for (const [key] of this.limits(userName, address)) {
            const known = this.recent(key) ?? { count: 0, until: this.clock.now() + WINDOW_MS }
            known.count += 1
            this.failures.set(key, known)
        }
        for (const key of this.failures.keys()) {
            if (this.failures.size <= REMEMBERED) break
            this.failures.delete(key)
        }
    }

    /** What was counted as failed has succeeded: the user starts anew, the address has one less. */
    succeeded(userName: string, address: string): void {
        const [[user], [of]] = this.limits(userName, address)
        this.failures.delete(user)
        const known = this.failures.get(of)
        if (known) known.count -= 1
    }

    /** A name has any length, and is the same user's in each letter case: what is remembered is its digest. */
    private limits(userName: string, address: string): [user: Limit, address: Limit] {
        return [
            [digest(`user ${userName.toLowerCase()}`), FAILURES_OF_A_USER],
            [digest(`address ${address}`), FAILURES_OF_AN_ADDRESS],
        ]
    }

    private recent(key: string): Failures | undefined {
        const known = this.failures.get(key)
        return known && known.until > this.clock.now() ? known : undefined
    }
}

function digest(text: string): string {
    return createHash('sha256').update(text).digest('base64')
}
