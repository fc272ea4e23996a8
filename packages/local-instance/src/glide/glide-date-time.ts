/** GlideDateTime (scoped), but for getDate, getTime, getLocalDate, getLocalTime and the Lang members, which are loud. */
import { DateTime } from 'luxon'
import type { Platform } from '../platform.ts'
import { loud, type Support } from '../support/support.ts'
import { GlideDuration } from './glide-duration.ts'

const PAGE = 'c_GlideDateTimeScoped'
const SQL = 'yyyy-MM-dd HH:mm:ss'

export const support: Support[] = [
    'getDayOfMonthUTC',
    'getDayOfMonthLocalTime',
    'getDayOfWeekUTC',
    'getDayOfWeekLocalTime',
    'getDaysInMonthUTC',
    'getDaysInMonthLocalTime',
    'getMonthUTC',
    'getMonthLocalTime',
    'getWeekOfYearUTC',
    'getWeekOfYearLocalTime',
    'getYearUTC',
    'getYearLocalTime',
    'setDayOfMonthUTC',
    'setDayOfMonthLocalTime',
    'setMonthUTC',
    'setMonthLocalTime',
    'setYearUTC',
    'setYearLocalTime',
    'addDaysLocalTime',
    'addWeeksLocalTime',
    'addMonthsLocalTime',
    'addYearsLocalTime',
    'getDSTOffset',
    'getTZOffset',
    'isDST',
    'hasDate',
    'getDisplayValueInternal',
    'getInternalFormattedLocalTime',
    'getUserFormattedLocalTime',
    'setDisplayValueInternal',
    'setGlideDateTime',
    'setValueUTC',
    'subtract',

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
        return loud('GlideDateTime', new GlideDateTime(platform, value), support)
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

    private local(): DateTime {
        return this.time.setZone(this.platform.session.timeZone)
    }

    addDaysLocalTime(days: number): void {
        this.time = this.local().plus({ days }).toUTC()
    }

    addWeeksLocalTime(weeks: number): void {
        this.time = this.local().plus({ weeks }).toUTC()
    }

    addMonthsLocalTime(months: number): void {
        this.time = this.local().plus({ months }).toUTC()
    }

    addYearsLocalTime(years: number): void {
        this.time = this.local().plus({ years }).toUTC()
    }

    getDayOfMonthUTC(): number {
        return this.time.day
    }

    getDayOfMonthLocalTime(): number {
        return this.local().day
    }

    getDayOfWeekUTC(): number {
        return this.time.weekday
    }

    getDayOfWeekLocalTime(): number {
        return this.local().weekday
    }

    getDaysInMonthUTC(): number {
        return this.time.daysInMonth ?? 0
    }

    getDaysInMonthLocalTime(): number {
        return this.local().daysInMonth ?? 0
    }

    getMonthUTC(): number {
        return this.time.month
    }

    getMonthLocalTime(): number {
        return this.local().month
    }

    getYearUTC(): number {
        return this.time.year
    }

    getYearLocalTime(): number {
        return this.local().year
    }

    getWeekOfYearUTC(): number {
        return weekOfYear(this.time)
    }

    getWeekOfYearLocalTime(): number {
        return weekOfYear(this.local())
    }

    setDayOfMonthUTC(value: number): void {
        this.time = this.time.set({ day: Math.min(value, this.time.daysInMonth ?? value) }).toUTC()
    }

    setDayOfMonthLocalTime(value: number): void {
        this.time = this.local()
            .set({ day: Math.min(value, this.local().daysInMonth ?? value) })
            .toUTC()
    }

    setMonthUTC(value: number): void {
        this.time = this.time.set({ month: value }).toUTC()
    }

    setMonthLocalTime(value: number): void {
        this.time = this.local().set({ month: value }).toUTC()
    }

    setYearUTC(value: number): void {
        this.time = this.time.set({ year: value }).toUTC()
    }

    setYearLocalTime(value: number): void {
        this.time = this.local().set({ year: value }).toUTC()
    }

    /** Offset of the session's zone from UTC in milliseconds, without daylight saving time. */
    getTZOffset(): number {
        return this.local().offset * 60_000 - this.getDSTOffset()
    }

    getDSTOffset(): number {
        const local = this.local()
        const standard = Math.min(local.set({ month: 1 }).offset, local.set({ month: 7 }).offset)
        return (local.offset - standard) * 60_000
    }

    isDST(): boolean {
        return this.local().isInDST
    }

    hasDate(): boolean {
        return this.isValid()
    }

    getDisplayValueInternal(): string {
        return this.getDisplayValue()
    }

    getInternalFormattedLocalTime(): string {
        return this.getDisplayValue()
    }

    getUserFormattedLocalTime(): string {
        return this.getDisplayValue()
    }

    setDisplayValueInternal(value: string): void {
        this.setDisplayValue(value)
    }

    setGlideDateTime(other: GlideDateTime): void {
        this.setValue(other.getValue())
    }

    /** Throws when the value does not have the format, as documented. */
    setValueUTC(value: string, format: string): void {
        const time = DateTime.fromFormat(value, format, { zone: 'utc' })
        if (!time.isValid) throw new Error(`Could not parse DateTime: ${value}`)
        this.time = time
    }

    subtract(milliseconds: number): void {
        this.time = this.time.minus({ milliseconds })
    }

    /** GlideDateTime.subtract(start, end). */
    static difference(start: GlideDateTime, end: GlideDateTime): GlideDuration {
        return GlideDuration.create(end.getNumericValue() - start.getNumericValue())
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

/** Weeks begin on Sunday; week 1 holds January 1. */
function weekOfYear(time: DateTime): number {
    const first = time.startOf('year')
    return Math.floor((time.ordinal - 1 + (first.weekday % 7)) / 7) + 1
}
