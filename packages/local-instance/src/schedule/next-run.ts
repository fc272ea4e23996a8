/** When a scheduled job runs next. */
import { DateTime } from 'luxon'
import type { Row } from '../platform.ts'
import { UnsupportedError } from '../support/support.ts'

const SQL = 'yyyy-MM-dd HH:mm:ss'
const DAYS_A_WEEK = 7
/** A day that comes once in four years, and is skipped in 2100, comes within eight. */
const YEARS = 9

/** Columns that say when a job runs. */
export const SCHEDULE_COLUMNS = [
    'active',
    'run_type',
    'run_time',
    'entered_time',
    'time_zone',
    'run_dayofweek',
    'run_daysofweek',
    'run_dayofmonth',
    'run_weekinmonth',
    'run_month',
    'run_period',
    'run_start',
    'run_end',
]

/** The first due time after `after` (both UTC 'yyyy-MM-dd HH:mm:ss'); undefined for jobs that do not run by themselves any more. */
export function nextRun(job: Row, after: string, systemZone: string): string | undefined {
    if (job['active'] !== '1') return undefined
    const start = job['run_start'] ?? undefined
    const end = job['run_end'] ?? undefined
    const due =
        job['run_type'] === 'once'
            ? start !== undefined && start > after
                ? start
                : undefined
            : repeated(job, after, start, systemZone)
    return due === undefined || (end !== undefined && due > end) ? undefined : due
}

function repeated(job: Row, after: string, start: string | undefined, systemZone: string): string | undefined {
    if (job['run_type'] === 'periodically') return periodic(job, after, start)
    const time = timeOfDay(job, systemZone)
    // Nothing runs before its start, but a time that is the start itself counts.
    const from = start !== undefined && start > after ? moment(start).minus({ seconds: 1 }) : moment(after)
    const local = from.setZone(time.zone)
    for (const day of candidates(job, local)) {
        const due = day.set({ hour: time.hour, minute: time.minute, second: time.second, millisecond: 0 })
        if (due > local) return due.toUTC().toFormat(SQL)
    }
    return undefined
}

/** Days on which the job runs, in order, from the one of `from` on; enough of them to hold the next run. */
function candidates(job: Row, from: DateTime): DateTime[] {
    const days = (count: number) => Array.from({ length: count }, (_, index) => from.plus({ days: index }))
    const months = (count: number) =>
        Array.from({ length: count }, (_, index) => from.startOf('month').plus({ months: index }))
    const month = Number(job['run_month'] ?? 1)
    const ofYear = () => months(12 * YEARS).filter((first) => first.month === month)
    switch (job['run_type']) {
        case 'daily':
            return days(2)
        case 'weekly': {
            // 1 is Monday, as luxon counts. Several days are several digits.
            const wanted = job['run_daysofweek'] ?? job['run_dayofweek'] ?? '1'
            return days(DAYS_A_WEEK + 1).filter((day) => wanted.includes(String(day.weekday)))
        }
        case 'monthly':
            return months(2).map((first) => onDay(job, first))
        case 'day_and_month_in_year':
            return ofYear().map((first) => onDay(job, first))
        case 'week_in_month':
            return months(12).flatMap((first) => onWeekday(job, first))
        case 'day_week_month_year':
            return ofYear().flatMap((first) => onWeekday(job, first))
        case 'on_demand':
            return []
        default:
            throw new UnsupportedError(`Scheduled job ${job['name'] ?? ''}: run type ${job['run_type'] ?? ''}`)
    }
}

/** A day that the month lacks is its last day (scheduled-script-guide). */
function onDay(job: Row, first: DateTime): DateTime {
    return first.set({ day: Math.min(Number(job['run_dayofmonth'] ?? 1), first.daysInMonth ?? 28) })
}

/** The second Monday, the fifth Friday: none in a month that has only four. */
function onWeekday(job: Row, first: DateTime): DateTime[] {
    const wanted = Number(job['run_dayofweek'] ?? 1)
    const week = Number(job['run_weekinmonth'] ?? 1)
    const day = 1 + ((wanted - first.weekday + DAYS_A_WEEK) % DAYS_A_WEEK) + (week - 1) * DAYS_A_WEEK
    return day <= (first.daysInMonth ?? 28) ? [first.set({ day })] : []
}

function periodic(job: Row, after: string, start: string | undefined): string | undefined {
    const period = moment(job['run_period'] ?? '').toSeconds()
    if (!(period > 0)) return undefined
    const first = moment(start ?? after)
    const now = moment(after)
    if (first > now) return first.toFormat(SQL)
    const passed = Math.floor((now.toSeconds() - first.toSeconds()) / period) + 1
    return first.plus({ seconds: passed * period }).toFormat(SQL)
}

/** run_time is in UTC; entered_time is what somebody entered for the time zone of the job, or of the system if it floats. */
function timeOfDay(job: Row, systemZone: string): { zone: string; hour: number; minute: number; second: number } {
    const entered = job['entered_time'] ?? undefined
    const zone = job['time_zone'] === 'floating' ? systemZone : (job['time_zone'] ?? undefined)
    const inZone = zone !== undefined && entered !== undefined
    const text = (inZone ? entered : job['run_time']) ?? '1970-01-01 00:00:00'
    const [hour = 0, minute = 0, second = 0] = text.slice(-'00:00:00'.length).split(':').map(Number)
    return { zone: inZone ? zone : 'utc', hour, minute, second }
}

function moment(utc: string): DateTime {
    return DateTime.fromSQL(utc, { zone: 'utc' })
}
