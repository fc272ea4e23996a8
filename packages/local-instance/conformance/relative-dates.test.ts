/** The moments that gs answers (c_GlideSystemScopedAPI), and the date queries that are written with them. */
import { LocalInstance } from '../src/index.ts'

const clock = { at: 0, now: () => clock.at }
const instance = new LocalInstance({ clock })
afterAll(() => instance.close())

function at(now: string, zone: string, script: string): unknown {
    clock.at = Date.parse(`${now.replace(' ', 'T')}Z`)
    return instance.inZone(zone, () => instance.evaluate(script))
}

test.each([
    ['2021-10-20 15:22:13', 'UTC', 'gs.minutesAgoEnd(30)', '2021-10-20 14:52:59'],
    ['2021-10-20 14:56:18', 'UTC', 'gs.minutesAgoStart(30)', '2021-10-20 14:26:00'],
    ['2021-10-20 15:29:15', 'UTC', 'gs.monthsAgo(1)', '2021-09-20 15:29:15'],
    ['2021-10-20 15:05:27', 'US/Pacific', 'gs.monthsAgoStart(3)', '2021-07-01 07:00:00'],
    // The page prints this for monthsAgoEnd(2), against its own words and monthsAgoStart.
    ['2021-10-20 19:23:35', 'US/Pacific', 'gs.monthsAgoEnd(3)', '2021-08-01 06:59:59'],
    ['2026-11-23 12:00:00', 'UTC', 'gs.daysAgo(-2)', '2026-11-25 12:00:00'],
    ['2026-11-23 03:00:00', 'US/Pacific', 'gs.daysAgoStart(0)', '2026-11-22 08:00:00'],
    ['2026-11-23 03:00:00', 'US/Pacific', 'gs.daysAgoEnd(0)', '2026-11-23 07:59:59'],
    ['2026-11-01 20:00:00', 'US/Pacific', 'gs.daysAgoEnd(0)', '2026-11-02 07:59:59'],
    ['2026-11-23 12:34:56', 'UTC', 'gs.hoursAgoStart(1)', '2026-11-23 11:00:00'],
    ['2026-11-23 12:34:56', 'UTC', 'gs.quartersAgoStart(1)', '2026-07-01 00:00:00'],
    ['2026-11-23 12:34:56', 'UTC', 'gs.quartersAgoEnd(1)', '2026-09-30 23:59:59'],
    ['2026-11-23 12:34:56', 'UTC', 'gs.beginningOfThisWeek()', '2026-11-22 00:00:00'],
    ['2026-11-22 12:34:56', 'UTC', 'gs.endOfThisWeek()', '2026-11-28 23:59:59'],
    ['2026-11-23 12:34:56', 'UTC', 'gs.endOfLastMonth()', '2026-10-31 23:59:59'],
    ['2026-11-23 12:34:56', 'UTC', 'gs.beginningOfNextYear()', '2027-01-01 00:00:00'],
    ['2026-11-23 12:34:56', 'UTC', 'gs.endOfThisQuarter()', '2026-12-31 23:59:59'],
    ['2026-11-23 12:34:56', 'UTC', 'gs.yesterday()', '2026-11-22 12:34:56'],
    ['2026-11-23 12:34:56', 'US/Pacific', "gs.dateGenerate('2015-10-07', 'end')", '2015-10-08 06:59:59'],
    ['2026-11-23 12:34:56', 'UTC', "gs.dateGenerate('2015-10-07', '00:00:00')", '2015-10-07 00:00:00'],
])('at %s in %s: %s', (now, zone, script, expected) => {
    expect(at(now, zone, script)).toBe(expected)
})

describe('queries of the operators page', () => {
    const NOW = '2026-11-23 12:00:00'

    beforeAll(() => {
        instance.defineTable({ name: 'u_dated', columns: [{ name: 'name' }, { name: 'due', type: 'glide_date_time' }] })
        for (const [name, due] of [
            ['earlier', '2026-11-20 10:00:00'],
            ['yesterday', '2026-11-22 10:00:00'],
            ['today', '2026-11-23 20:00:00'],
            ['tomorrow', '2026-11-24 10:00:00'],
            ['never', ''],
        ] as const) {
            const record = instance.record('u_dated')
            record.setValue('name', name)
            record.setValue('due', due)
            record.insert()
        }
    })

    test.each([
        ['dueONToday@javascript:gs.daysAgoStart(0)@javascript:gs.daysAgoEnd(0)', 'today'],
        ['dueNOTONToday@javascript:gs.daysAgoStart(0)@javascript:gs.daysAgoEnd(0)', 'earlier,never,tomorrow,yesterday'],
        ['due<javascript:gs.daysAgoStart(0)', 'earlier,yesterday'],
        ['due<=javascript:gs.daysAgoEnd(0)', 'earlier,today,yesterday'],
        ['due>javascript:gs.daysAgoEnd(0)', 'tomorrow'],
        ['due>=javascript:gs.daysAgoStart(0)', 'today,tomorrow'],
        ['dueBETWEENjavascript:gs.daysAgoStart(1)@javascript:gs.daysAgoEnd(0)', 'today,yesterday'],
        [
            "dueBETWEENjavascript:gs.dateGenerate('2026-11-20','00:00:00')@javascript:gs.daysAgoEnd(1)^name!=x",
            'earlier,yesterday',
        ],
    ])('%s', (query, expected) => {
        const script = `(function () { var gr = new GlideRecord('u_dated'), found = []; gr.addEncodedQuery(${JSON.stringify(query)}); gr.query(); while (gr.next()) found.push(gr.getValue('name')); return found.sort().join() })()`
        expect(at(NOW, 'UTC', script)).toBe(expected)
    })
})
