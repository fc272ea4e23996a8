/** The members of gs that answer a moment near now: daysAgoStart, beginningOfThisMonth, dateGenerate and their like. */
import { DateTime } from 'luxon'
import type { Platform } from '../platform.ts'
import type { Support } from '../support/support.ts'

const PAGE = 'c_GlideSystemScopedAPI'
const SQL = 'yyyy-MM-dd HH:mm:ss'

type Unit = 'minute' | 'hour' | 'day' | 'week' | 'month' | 'quarter' | 'year'
type Relative = (...values: string[]) => string

const AGO: Unit[] = ['hour', 'day', 'month', 'year']
const AGO_START_AND_END: Unit[] = ['minute', 'hour', 'day', 'month', 'quarter']
const FROM_NOW = { Last: -1, This: 0, Next: 1 }
const BEGINNINGS = ['LastWeek', 'LastMonth', 'ThisWeek', 'ThisMonth', 'ThisQuarter', 'ThisYear', 'NextWeek', 'NextMonth', 'NextYear'] // prettier-ignore
const ENDS = [...BEGINNINGS, 'LastYear']

/** Of the unit that the moment is in; a week begins on Sunday, as that of GlideDateTime does. */
function startOf(time: DateTime, unit: Unit): DateTime {
    return unit === 'week' ? time.minus({ days: time.weekday % 7 }).startOf('day') : time.startOf(unit)
}

function endOf(time: DateTime, unit: Unit): DateTime {
    return startOf(time, unit)
        .plus({ [unit]: 1 })
        .minus({ seconds: 1 })
}

/** The members by name: each computes in the session's zone, and answers UTC. */
export function relativeDates(platform: Pick<Platform, 'clock' | 'session'>): Record<string, Relative> {
    const now = () => DateTime.fromMillis(platform.clock.now(), { zone: platform.session.timeZone })
    const utc = (time: DateTime) => time.toUTC().toFormat(SQL)
    const ago = (unit: Unit, count: string) => now().minus({ [unit]: Math.trunc(Number(count)) || 0 })
    const members: Record<string, Relative> = {
        yesterday: () => utc(now().minus({ hours: 24 })),
        dateGenerate(date, range) {
            const time = { start: '00:00:00', end: '23:59:59' }[String(range)] ?? String(range)
            return utc(DateTime.fromSQL(`${String(date)} ${time}`, { zone: platform.session.timeZone }))
        },
    }
    for (const unit of AGO) members[`${unit}sAgo`] = (count) => utc(ago(unit, count ?? ''))
    for (const unit of AGO_START_AND_END) {
        members[`${unit}sAgoStart`] = (count) => utc(startOf(ago(unit, count ?? ''), unit))
        members[`${unit}sAgoEnd`] = (count) => utc(endOf(ago(unit, count ?? ''), unit))
    }
    const near = (name: string): [unit: Unit, time: () => DateTime] => {
        const unit = name.slice('This'.length).toLowerCase() as Unit
        const count = FROM_NOW[name.slice(0, 'This'.length) as keyof typeof FROM_NOW]
        return [unit, () => now().plus({ [unit]: count })]
    }
    for (const name of BEGINNINGS) {
        const [unit, time] = near(name)
        members[`beginningOf${name}`] = () => utc(startOf(time(), unit))
    }
    for (const name of ENDS) {
        const [unit, time] = near(name)
        members[`endOf${name}`] = () => utc(endOf(time(), unit))
    }
    return members
}

const NAMES = Object.keys(
    relativeDates({ clock: { now: () => 0 }, session: { timeZone: 'UTC' } as Platform['session'] }),
)

export const support: Support[] = [
    ...NAMES.map((name): Support => ({ member: `gs.${name}`, evidence: 'documented', source: PAGE })),
    {
        member: 'gs: when a week begins, and what yearsAgo answers',
        evidence: 'assumed',
        source: PAGE,
        note: 'On Sunday, as weeks of GlideDateTime do. The same moment of the year: the page says that, and the beginning of the year as well.',
    },
]
