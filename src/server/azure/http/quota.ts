/** What the headers of an answer say about the principal's quota; azure.md 3.2, 3.3, 4.3. */
import type { HttpAnswer } from '../../vocabulary/outcome.ts'
import { retryAfterSeconds } from './failures.ts'
import { BUCKET_HEADERS, HEADER } from './headers.ts'

/** Requests that one page takes, so that a page that is begun can be finished. */
const RESERVE = 3

/** Requests below which ARM's bucket counts as empty, and how long it takes to refill some (25 a second). */
const ARM_RESERVE = 5
const ARM_PAUSE_SECONDS = 2

/** Where Azure sends no Retry-After with a 429. */
const UNTOLD_PAUSE_SECONDS = 10

/** Seconds for which the principal should send nothing; 0 when there is enough left. */
export function pauseSeconds(answer: HttpAnswer): number {
    // Stored times have no fractions, and a request before its time starts the wait anew (azure.md 3.3): one more.
    if (answer.status === 429) return (retryAfterSeconds(answer) ?? UNTOLD_PAUSE_SECONDS) + 1
    const remaining = Number(answer.headers[HEADER.quotaRemaining] ?? NaN)
    if (remaining < RESERVE) return clockSeconds(answer.headers[HEADER.quotaResetsAfter] ?? '')
    const left = BUCKET_HEADERS.map((name) => Number(answer.headers[name] ?? NaN))
    return left.some((requests) => requests < ARM_RESERVE) ? ARM_PAUSE_SECONDS : 0
}

/** 'hh:mm:ss' in seconds; 0 when it is none. */
function clockSeconds(text: string): number {
    const match = /^(\d+):(\d{2}):(\d{2})/.exec(text)
    return match ? Number(match[1]) * 3600 + Number(match[2]) * 60 + Number(match[3]) : 0
}
