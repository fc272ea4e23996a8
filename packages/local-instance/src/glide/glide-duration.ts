/** GlideDuration (scoped). Kept as milliseconds; stored as a time since 1970. */
import { loud, revealed, type Support } from '../support/support.ts'
import { fromSqlTime, sqlTime, storedDuration } from '../time.ts'

const PAGE = 'c_GlideDurationScopedAPI'
const DAY_MS = 86_400_000

export const support: Support[] = [
    'add',
    'getDayPart',
    'getDisplayValue',
    'getDurationValue',
    'getRoundedDayPart',
    'getValue',
    'setDisplayValue',
    'setValue',
    'subtract',
].map((name) => ({ member: `GlideDuration.${name}`, evidence: 'documented', source: PAGE }))

export class GlideDuration {
    private constructor(private milliseconds: number) {}

    /** From milliseconds, from '3 12:00:00', from another duration, or of no length. */
    static create(value?: number | string | GlideDuration): GlideDuration {
        const duration = new GlideDuration(typeof value === 'number' ? value : 0)
        if (typeof value === 'string') duration.setDisplayValue(value)
        else if (value instanceof GlideDuration) duration.milliseconds = revealed(value).milliseconds
        return loud('GlideDuration', duration, support)
    }

    /** Accepts '3 12:00:00' and '12:00:00'. */
    setDisplayValue(text: string): void {
        const stored = storedDuration(text)
        if (stored !== undefined) this.milliseconds = fromSqlTime(stored)
    }

    /** The stored form: '1970-01-04 12:00:00' is three and a half days. */
    setValue(value: string): void {
        this.milliseconds = fromSqlTime(String(value))
    }

    getValue(): string {
        return sqlTime(this.milliseconds)
    }

    toString(): string {
        return this.getValue()
    }

    getDurationValue(): string {
        const time = sqlTime(this.milliseconds % DAY_MS).slice(-'HH:mm:ss'.length)
        return this.getDayPart() === 0 ? time : `${this.getDayPart()} ${time}`
    }

    getDisplayValue(): string {
        const parts: [number, string][] = [
            [this.getDayPart(), 'Day'],
            [Math.floor(this.milliseconds / 3_600_000) % 24, 'Hour'],
            [Math.floor(this.milliseconds / 60_000) % 60, 'Minute'],
            [Math.floor(this.milliseconds / 1000) % 60, 'Second'],
        ]
        const shown = parts
            .filter(([count]) => count > 0)
            .map(([count, unit]) => `${count} ${unit}${count === 1 ? '' : 's'}`)
        return shown.join(' ') || '0 Seconds'
    }

    getDayPart(): number {
        return Math.floor(this.milliseconds / DAY_MS)
    }

    /** More than twelve hours count as a day. */
    getRoundedDayPart(): number {
        return Math.round(this.milliseconds / DAY_MS)
    }

    add(other: GlideDuration): GlideDuration {
        return GlideDuration.create(this.milliseconds + revealed(other).milliseconds)
    }

    subtract(other: GlideDuration): GlideDuration {
        return GlideDuration.create(this.milliseconds - revealed(other).milliseconds)
    }
}
