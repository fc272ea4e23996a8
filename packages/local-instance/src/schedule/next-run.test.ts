import { nextRun } from './next-run.ts'

const job = (values: Record<string, string>) => ({ active: '1', run_time: '1970-01-01 02:00:00', ...values })

/** 2026-11-23 is a Monday. */
const MONDAY_NOON = '2026-11-23 12:00:00'

test.each([
    ['daily, later today', { run_type: 'daily', run_time: '1970-01-01 13:30:00' }, '2026-11-23 13:30:00'],
    ['daily, tomorrow', { run_type: 'daily' }, '2026-11-24 02:00:00'],
    ['daily, the time of now is past', { run_type: 'daily', run_time: '1970-01-01 12:00:00' }, '2026-11-24 12:00:00'],
    ['weekly, Sunday', { run_type: 'weekly', run_dayofweek: '7' }, '2026-11-29 02:00:00'],
    ['weekly, Monday is over', { run_type: 'weekly', run_dayofweek: '1' }, '2026-11-30 02:00:00'],
    [
        'weekly, later on Monday',
        { run_type: 'weekly', run_dayofweek: '1', run_time: '1970-01-01 20:00:00' },
        '2026-11-23 20:00:00',
    ],
    ['weekly, several days', { run_type: 'weekly', run_daysofweek: '136', run_dayofweek: '1' }, '2026-11-25 02:00:00'],
    ['monthly', { run_type: 'monthly', run_dayofmonth: '5' }, '2026-12-05 02:00:00'],
    ['monthly, the 31st is the last day', { run_type: 'monthly', run_dayofmonth: '31' }, '2026-11-30 02:00:00'],
    ['yearly', { run_type: 'day_and_month_in_year', run_month: '2', run_dayofmonth: '30' }, '2027-02-28 02:00:00'],
    [
        'the second Tuesday of a month',
        { run_type: 'week_in_month', run_weekinmonth: '2', run_dayofweek: '2' },
        '2026-12-08 02:00:00',
    ],
    [
        'the fifth Thursday, which not every month has',
        { run_type: 'week_in_month', run_weekinmonth: '5', run_dayofweek: '4' },
        '2026-12-31 02:00:00',
    ],
    [
        'the third Tuesday of March',
        { run_type: 'day_week_month_year', run_weekinmonth: '3', run_dayofweek: '2', run_month: '3' },
        '2027-03-16 02:00:00',
    ],
    [
        'periodically, counted from the start',
        { run_type: 'periodically', run_period: '1970-01-01 00:30:00', run_start: '2026-11-23 00:10:00' },
        '2026-11-23 12:10:00',
    ],
    [
        'periodically, days',
        { run_type: 'periodically', run_period: '1970-01-03 00:00:00', run_start: '2026-11-22 00:00:00' },
        '2026-11-24 00:00:00',
    ],
    ['once', { run_type: 'once', run_start: '2026-12-01 00:00:00' }, '2026-12-01 00:00:00'],
    ['once, over', { run_type: 'once', run_start: '2026-11-01 00:00:00' }, undefined],
    ['on demand', { run_type: 'on_demand' }, undefined],
    ['inactive', { run_type: 'daily', active: '0' }, undefined],
    ['not before its start', { run_type: 'daily', run_start: '2026-12-01 02:00:00' }, '2026-12-01 02:00:00'],
    ['not after its end', { run_type: 'daily', run_end: '2026-11-24 01:00:00' }, undefined],
    [
        'in its own zone, standard time',
        {
            run_type: 'daily',
            time_zone: 'America/New_York',
            entered_time: '1970-01-01 09:30:00',
            run_time: '1970-01-01 13:30:00',
        },
        '2026-11-23 14:30:00',
    ],
    [
        'floating, in the zone of the system',
        { run_type: 'daily', time_zone: 'floating', entered_time: '1970-01-01 02:00:00' },
        '2026-11-24 01:00:00',
    ],
    ['without a zone, in UTC', { run_type: 'daily', entered_time: '1970-01-01 05:00:00' }, '2026-11-24 02:00:00'],
])('%s', (_name, values, expected) => {
    expect(nextRun(job(values), MONDAY_NOON, 'Europe/Paris')).toBe(expected)
})

test('the local time stays when daylight saving ends', () => {
    const values = job({ run_type: 'daily', time_zone: 'Europe/Paris', entered_time: '1970-01-01 09:00:00' })
    expect(nextRun(values, '2026-10-24 12:00:00', 'UTC')).toBe('2026-10-25 08:00:00')
    expect(nextRun(values, '2026-10-23 12:00:00', 'UTC')).toBe('2026-10-24 07:00:00')
})

test('a business calendar is an error that names the job', () => {
    const values = job({ run_type: 'business_calendar_start', name: 'Fiscal' })
    expect(() => nextRun(values, MONDAY_NOON, 'UTC')).toThrow('Scheduled job Fiscal: run type business_calendar_start')
})
