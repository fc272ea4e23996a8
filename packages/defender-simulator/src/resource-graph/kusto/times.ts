/** Times and timespans: both count ticks of 100 nanoseconds, which a JavaScript date cannot. */

const TICKS_A_MS = 10_000n
const TICKS_A_SECOND = 10_000_000n
const TICKS_A_DAY = 86_400n * TICKS_A_SECOND
const FIRST = BigInt(Date.UTC(2000, 0, 1) - 730_119 * 86_400_000) * TICKS_A_MS
const LAST = BigInt(Date.UTC(10000, 0, 1)) * TICKS_A_MS

/** A point in time: ticks since 1970. */
export class DateTime {
    constructor(readonly ticks: bigint) {}

    /** Seven digits behind the second, as Kusto writes them. */
    toString(): string {
        const { milliseconds, rest } = this.parts()
        return new Date(milliseconds).toISOString().replace('Z', `${String(rest).padStart(4, '0')}Z`)
    }

    private parts(): { milliseconds: number; rest: bigint } {
        const rest = modulo(this.ticks, TICKS_A_MS)
        return { milliseconds: Number((this.ticks - rest) / TICKS_A_MS), rest }
    }
}

/** A length of time. */
export class Timespan {
    constructor(readonly ticks: bigint) {}

    /** `[-][d.]hh:mm:ss[.fffffff]`: days and fractions only where there are some (Kusto: totimespan). */
    toString(): string {
        const size = this.ticks < 0n ? -this.ticks : this.ticks
        const pad = (value: bigint, digits = 2) => String(value).padStart(digits, '0')
        const seconds = size / TICKS_A_SECOND
        const fraction = size % TICKS_A_SECOND
        const days = size / TICKS_A_DAY
        const clock = [(seconds / 3600n) % 24n, (seconds / 60n) % 60n, seconds % 60n].map((part) => pad(part)).join(':')
        return `${this.ticks < 0n ? '-' : ''}${days > 0n ? `${days}.` : ''}${clock}${fraction > 0n ? `.${pad(fraction, 7)}` : ''}`
    }
}

/** The remainder that is never negative. */
export function modulo(value: bigint, by: bigint): bigint {
    const size = by < 0n ? -by : by
    return ((value % size) + size) % size
}

/** A time of these ticks; null beyond the years 1 to 9999. */
export function dateTime(ticks: bigint): DateTime | null {
    return ticks >= FIRST && ticks < LAST ? new DateTime(ticks) : null
}

/** A time of a date of JavaScript. */
export function dateTimeOfDate(date: Date): DateTime {
    return new DateTime(BigInt(date.getTime()) * TICKS_A_MS)
}

/** So many ticks of a size; null when the number is none. */
export function timespan(count: number, ticks: bigint = 1n): Timespan | null {
    const total = count * Number(ticks)
    if (!Number.isFinite(total)) return null
    return new Timespan(Number.isInteger(count) ? BigInt(count) * ticks : BigInt(Math.round(total)))
}

const ISO =
    /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ](\d{1,2}):(\d{2})(?::(\d{2})(?:\.(\d+))?)?)?\s*(?:(Z|GMT|UTC)|([+-])(\d{2}):?(\d{2}))?$/i
/** RFC 822 and 850, and a month before its day: what JavaScript reads as Kusto does. */
const OTHER =
    /^(?:[a-z]{3,9}, )?\d{1,2}[ -][a-z]{3}[ -]\d{2,4} \d{2}:\d{2}(?::\d{2})?( GMT)?$|^\d{1,2}\/\d{1,2}\/\d{4}(?: \d{2}:\d{2}(?::\d{2})?)?$/i

/** A time from text, null when it is none. Without a zone it is UTC (Kusto: datetime). */
export function dateTimeOf(source: string): DateTime | null {
    const text = source.trim()
    const iso = ISO.exec(text)
    if (iso) return isoTime(iso)
    if (!OTHER.test(text)) return null
    const time = Date.parse(/GMT$/i.test(text) ? text : `${text} GMT`)
    return Number.isNaN(time) ? null : dateTime(BigInt(time) * TICKS_A_MS)
}

function isoTime([, year, month, day, hour, minute, second, fraction, , sign, zoneHour, zoneMinute]: RegExpExecArray) {
    const date = new Date(0)
    date.setUTCFullYear(Number(year), Number(month) - 1, Number(day))
    // The 31st of a month of 30 days would be the first of the next one.
    if (date.getUTCMonth() !== Number(month) - 1 || Number(hour ?? 0) > 23 || Number(minute ?? 0) > 59) return null
    const zone = (Number(zoneHour ?? 0) * 60 + Number(zoneMinute ?? 0)) * (sign === '-' ? -1 : 1)
    const seconds = date.getTime() / 1000 + Number(hour ?? 0) * 3600 + (Number(minute ?? 0) - zone) * 60
    const ticks = BigInt((fraction ?? '').slice(0, 7).padEnd(7, '0'))
    return dateTime(BigInt(seconds + Number(second ?? 0)) * TICKS_A_SECOND + ticks)
}

/** A timespan from `[-][d.]hh:mm[:ss[.fffffff]]`, null when it is none. */
export function timespanOf(source: string): Timespan | null {
    const found = /^(-)?(?:(\d+)\.)?(\d{1,2}):(\d{1,2})(?::(\d{1,2})(?:\.(\d{1,7}))?)?$/.exec(source.trim())
    if (!found) return null
    const [, minus, days = '0', hours = '0', minutes = '0', seconds = '0', fraction = ''] = found
    const whole = BigInt(days) * 86_400n + BigInt(hours) * 3600n + BigInt(minutes) * 60n + BigInt(seconds)
    const ticks = whole * TICKS_A_SECOND + BigInt(fraction.padEnd(7, '0'))
    return new Timespan(minus === undefined ? ticks : -ticks)
}

/** Ticks of the units that a literal may end with (Kusto: timespan). */
const UNITS: readonly [words: string, ticks: bigint][] = [
    ['d day days', TICKS_A_DAY],
    ['h hr hrs hour hours', 3600n * TICKS_A_SECOND],
    ['m min minute minutes', 60n * TICKS_A_SECOND],
    ['s sec second seconds', TICKS_A_SECOND],
    ['ms milli millis millisec millisecond milliseconds', TICKS_A_MS],
    ['micro micros microsec microsecond microseconds', 10n],
    ['tick ticks', 1n],
]

/** The timespan of a number and its unit, undefined for another word. */
export function literalTimespan(count: string, unit: string): Timespan | undefined {
    const found = UNITS.find(([words]) => words.split(' ').includes(unit))
    return found === undefined ? undefined : (timespan(Number(count), found[1]) ?? undefined)
}

/** What `timespan(...)` holds: `2` days, `15 seconds`, `1d` or `0.12:34:56.7`. */
export function typedTimespan(source: string): Timespan | null {
    const text = source.trim()
    const found = /^(\d+(?:\.\d+)?)\s*([a-z]*)$/.exec(text)
    if (!found) return timespanOf(text)
    const [, count = '', unit = ''] = found
    return literalTimespan(count, unit === '' ? 'd' : unit) ?? null
}
