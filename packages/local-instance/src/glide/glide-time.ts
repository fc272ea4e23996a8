/** GlideTime: a time of day, for GlideDateTime.add and subtract, and as getTime and getLocalTime give it. */
import { DateTime } from 'luxon'
import type { Platform } from '../platform.ts'
import { loud, UnsupportedError, type Support } from '../support/support.ts'

const PAGE = 'c_GlideTimeScopedAPI'
const INTERNAL = 'HH:mm:ss'

export const support: Support[] = [
    ...['getByFormat', 'getValue'].map((name): Support => ({
        member: `GlideTime.${name}`,
        evidence: 'documented',
        source: PAGE,
    })),
    {
        member: 'GlideTime.setValue',
        evidence: 'documented',
        source: PAGE,
        note: 'That an unreadable time is an error is assumed.',
    },
]

export class GlideTime {
    private constructor(private time: DateTime) {}

    /** The time of day of a moment, in the zone of that moment. */
    static of(moment: DateTime): GlideTime {
        return loud('GlideTime', new GlideTime(moment), support)
    }

    /** Now, in UTC. */
    static create(platform: Platform, milliseconds?: number): GlideTime {
        if (milliseconds !== undefined) throw new UnsupportedError('GlideTime(milliseconds)')
        return GlideTime.of(DateTime.fromMillis(platform.clock.now(), { zone: 'utc' }))
    }

    setValue(value: string): void {
        const time = DateTime.fromFormat(String(value), INTERNAL, { zone: 'utc' })
        if (!time.isValid) throw new Error(`Could not parse time: ${value}`)
        this.time = time
    }

    getValue(): string {
        return this.time.toFormat(INTERNAL)
    }

    toString(): string {
        return this.getValue()
    }

    getByFormat(format: string): string {
        return this.time.setLocale('en').toFormat(format)
    }

    /** Milliseconds of the clock since midnight. Not part of Glide. */
    get sinceMidnight(): number {
        const { hour, minute, second, millisecond } = this.time
        return ((hour * 60 + minute) * 60 + second) * 1000 + millisecond
    }
}
