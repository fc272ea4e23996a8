/** GlideDate (scoped), as GlideDateTime.getDate and getLocalDate give it: a day without a zone. */
import type { DateTime } from 'luxon'
import { loud, type Support } from '../support/support.ts'

const PAGE = 'c_GlideDateScopedAPI'
const INTERNAL = 'yyyy-MM-dd'

export const support: Support[] = [
    'getByFormat',
    'getDayOfMonthNoTZ',
    'getDisplayValue',
    'getMonthNoTZ',
    'getValue',
    'getYearNoTZ',
].map((name) => ({ member: `GlideDate.${name}`, evidence: 'documented', source: PAGE }))

export class GlideDate {
    private constructor(private readonly day: DateTime) {}

    /** The day of a moment, in the zone of that moment. */
    static create(moment: DateTime): GlideDate {
        return loud('GlideDate', new GlideDate(moment.startOf('day')), support)
    }

    getByFormat(format: string): string {
        return this.day.toFormat(format)
    }

    getValue(): string {
        return this.day.toFormat(INTERNAL)
    }

    toString(): string {
        return this.getValue()
    }

    getDisplayValue(): string {
        return this.getValue()
    }

    getDayOfMonthNoTZ(): number {
        return this.day.day
    }

    getMonthNoTZ(): number {
        return this.day.month
    }

    getYearNoTZ(): number {
        return this.day.year
    }
}
