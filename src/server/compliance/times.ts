/** Times as Azure writes them and as records keep them. GlideDateTime does not read ISO 8601 (runtime.md 2.5). */

const ISO = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2}:\d{2})(?:\.\d+)?(?:Z|([+-])(\d{2}):?(\d{2}))?$/

/** The first moment that can be meant: year 1, 1601 and the beginning of 1970 are what systems write instead of none. */
const EARLIEST = Date.parse('1970-01-02T00:00:00Z')

/** Year 9999 is the other end of the same. */
const LATEST = Date.parse('9999-01-01T00:00:00Z')

/**
 * ISO 8601, with none to seven fractional digits and Z or an offset, as 'yyyy-MM-dd HH:mm:ss' in UTC; '' when it is not
 * one, or stands for no date.
 */
export function glideTime(iso: string): string {
    const match = ISO.exec(iso.trim())
    if (!match) return ''
    const [, date, time, sign, hours, minutes] = match
    const offset = sign === undefined ? 0 : (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes))
    const at = Date.parse(`${date}T${time}Z`) - offset * 60000
    if (!(at >= EARLIEST && at < LATEST)) return ''
    return new Date(at).toISOString().slice(0, 19).replace('T', ' ')
}

/** The latest of some times as `glideTime` writes them, of which '' is none; '' when all are. */
export function latest(...times: readonly string[]): string {
    return [...times].sort().pop() ?? ''
}

/** 'yyyy-MM-dd HH:mm:ss' in UTC as ISO 8601; '' for empty. */
export function isoTime(glide: string): string {
    return glide === '' ? '' : `${glide.replace(' ', 'T')}Z`
}
