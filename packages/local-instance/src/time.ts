/** Moments as rows keep them: UTC, 'yyyy-MM-dd HH:mm:ss'. */
import type { Clock } from './platform.ts'

/** The text of a moment in milliseconds since 1970, or of a duration as a moment after 1970. */
export function sqlTime(milliseconds: number): string {
    const second = Math.floor(milliseconds / 1000)
    // Writes come by the thousand in one second.
    if (second !== last.second) {
        last.second = second
        last.text = new Date(milliseconds).toISOString().slice(0, 19).replace('T', ' ')
    }
    return last.text
}

const last = { second: NaN, text: '' }

/** Milliseconds since 1970 of such a text; NaN for any other. */
export function fromSqlTime(text: string): number {
    return Date.parse(`${text.replace(' ', 'T')}Z`)
}

/** Now, as rows keep it. */
export function currentTime({ clock }: { clock: Clock }): string {
    return sqlTime(clock.now())
}

/** The stored form of a duration in words: '3 12:00:00' and '12:00:00'; undefined for any other text. */
export function storedDuration(text: string): string | undefined {
    const match = /^(?:(\d+) )?(\d+):(\d{2}):(\d{2})$/.exec(text.trim())
    if (!match) return undefined
    const [, days = 0, hours, minutes, seconds] = match
    return sqlTime((((Number(days) * 24 + Number(hours)) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000)
}
