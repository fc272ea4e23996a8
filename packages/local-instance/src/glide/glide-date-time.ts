/** GlideDateTime (scoped), the members that application code of this repository and its tests use; others are loud. */
import { DateTime } from 'luxon'
import type { Platform } from '../platform.ts'
import { loud, type Support } from '../support/support.ts'

const PAGE = 'c_GlideDateTimeScoped'
const SQL = 'yyyy-MM-dd HH:mm:ss'

export const support: Support[] = [
    'add',
    'addDaysUTC',
    'addMonthsUTC',
    'addSeconds',
    'addWeeksUTC',
    'addYearsUTC',
    'after',
    'before',
    'compareTo',
    'equals',
    'getDisplayValue',
    'getErrorMsg',
    'getNumericValue',
    'getValue',
    'isValid',
    'onOrAfter',
    'onOrBefore',
    'setDisplayValue',
    'setValue',
    'toString',
].map((name) => ({ member: `GlideDateTime.${name}`, evidence: 'documented', source: PAGE }))

/** Formats of the constructor's string, in the documented order. ISO 8601 with T and Z is not among them. */
const FORMATS = [
    SQL,
    'MM/dd/yyyy HH:mm:ss',
    'MM-dd-yyyy HH:mm:ss',
    'MM-dd-yyyy HH:mm',
    'MM-dd-yyyy',
    'MM/dd/yyyy',
    'dd-MM-yyyy HH:mm:ss',
    'dd-MM-yyyy HH.mm.ss',
    'dd-MM-yyyy HH.mm',
    'dd/MM/yyyy',
    'dd-MM-yyyy',
    'yyyy-MM-dd HH:mm',
    'yyyy-MM-dd',
    'dd.MM.yyyy HH:mm:ss',
    'dd.MM.yyyy HH.mm.ss',
    'dd.MM.yyyy',
]

export class GlideDateTime {
    private time: DateTime
    private error = ''

    private constructor(
        private readonly platform: Platform,
        value?: string | GlideDateTime,
    ) {
        this.time = DateTime.fromMillis(Math.floor(platform.clock.now() / 1000) * 1000, { zone: 'utc' })
        if (value !== undefined) this.setValue(typeof value === 'string' ? value : value.getValue())
    }

    static create(platform: Platform, value?: string | GlideDateTime): GlideDateTime {
        return loud('GlideDateTime', new GlideDateTime(platform, value))
    }

    setValue(value: unknown): void {
        const text = String(value)
        for (const format of FORMATS) {
            const time = DateTime.fromFormat(text, format, { zone: 'utc' })
            if (!time.isValid) continue
            this.time = time
            this.error = ''
            return
        }
        this.error = `Invalid date time: '${text}', ignored`
    }

    setDisplayValue(value: string): void {
        const time = DateTime.fromFormat(value, SQL, { zone: this.platform.session.timeZone })
        if (time.isValid) this.time = time.toUTC()
        else this.error = `Could not parse DateTime: ${value}`
    }

    isValid(): boolean {
        return this.error === ''
    }

    getErrorMsg(): string {
        return this.error
    }

    getValue(): string {
        return this.time.toFormat(SQL)
    }

    toString(): string {
        return this.getValue()
    }

    getDisplayValue(): string {
        return this.time.setZone(this.platform.session.timeZone).toFormat(SQL)
    }

    getNumericValue(): number {
        return this.time.toMillis()
    }

    add(milliseconds: number): void {
        this.time = this.time.plus({ milliseconds })
    }

    addSeconds(seconds: number): void {
        this.time = this.time.plus({ seconds })
    }

    addDaysUTC(days: number): void {
        this.time = this.time.plus({ days })
    }

    addWeeksUTC(weeks: number): void {
        this.time = this.time.plus({ weeks })
    }

    addMonthsUTC(months: number): void {
        this.time = this.time.plus({ months })
    }

    addYearsUTC(years: number): void {
        this.time = this.time.plus({ years })
    }

    compareTo(other: GlideDateTime): number {
        return Math.sign(this.getNumericValue() - other.getNumericValue())
    }

    equals(other: GlideDateTime | string): boolean {
        return typeof other === 'string' ? this.getValue() === other : this.compareTo(other) === 0
    }

    before(other: GlideDateTime): boolean {
        return this.compareTo(other) < 0
    }

    after(other: GlideDateTime): boolean {
        return this.compareTo(other) > 0
    }

    onOrBefore(other: GlideDateTime): boolean {
        return this.compareTo(other) <= 0
    }

    onOrAfter(other: GlideDateTime): boolean {
        return this.compareTo(other) >= 0
    }
}
