/** When a scheduled job runs next. */
import { DateTime } from 'luxon'
import type { Row } from '../platform.ts'

const SQL = 'yyyy-MM-dd HH:mm:ss'

/** The first due time after `after` (both UTC 'yyyy-MM-dd HH:mm:ss'); undefined for jobs that never run by themselves. */
export function nextRun(job: Row, after: string, defaultZone: string): string | undefined {
    if (job['active'] !== '1') return undefined
    const zone = job['time_zone'] ?? defaultZone
    const start = DateTime.fromSQL(after, { zone: 'utc' }).setZone(zone)
    const time = DateTime.fromSQL(job['run_time'] ?? '1970-01-01 00:00:00', { zone: 'utc' })
    const at = (day: DateTime) => day.set({ hour: time.hour, minute: time.minute, second: time.second, millisecond: 0 })
    const sql = (moment: DateTime) => moment.toUTC().toFormat(SQL)
    switch (job['run_type']) {
        case 'daily':
            return sql(at(start) > start ? at(start) : at(start.plus({ days: 1 })))
        case 'weekly': {
            // 1 is Monday, as luxon counts.
            const wanted = Number(job['run_dayofweek'] ?? 1)
            const sameWeek = at(start.plus({ days: (wanted - start.weekday + 7) % 7 }))
            return sql(sameWeek > start ? sameWeek : sameWeek.plus({ weeks: 1 }))
        }
        case 'monthly': {
            // A day that the month lacks is its last day (scheduled-script-guide).
            const inMonth = (month: DateTime) =>
                at(month.set({ day: Math.min(Number(job['run_dayofmonth'] ?? 1), month.daysInMonth ?? 28) }))
            return sql(inMonth(start) > start ? inMonth(start) : inMonth(start.startOf('month').plus({ months: 1 })))
        }
        case 'periodically': {
            const period = DateTime.fromSQL(job['run_period'] ?? '', { zone: 'utc' }).toSeconds()
            if (!(period > 0)) return undefined
            const first = DateTime.fromSQL(job['run_start'] ?? after, { zone: 'utc' })
            if (first > start) return sql(first)
            const passed = Math.floor((start.toSeconds() - first.toSeconds()) / period) + 1
            return sql(first.plus({ seconds: passed * period }))
        }
        case 'once': {
            const moment = job['run_start'] ?? undefined
            return moment !== undefined && moment > after ? moment : undefined
        }
        default:
            return undefined
    }
}
