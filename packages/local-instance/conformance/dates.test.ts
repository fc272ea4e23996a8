/**
 * GlideDateTime, GlideDuration, GlideDate and GlideTime beside the examples of GlideDateTime's page, which are in
 * glide-date-time-examples; each case names its page, or what it assumes.
 */
import { LocalInstance } from '../src/index.ts'
import { UnsupportedError } from '../src/support/support.ts'

const DATE_TIME = 'c_GlideDateTimeScoped'
const DURATION = 'c_GlideDurationScopedAPI'
const DATE = 'c_GlideDateScopedAPI'
const TIME = 'c_GlideTimeScopedAPI'
const ASSUMED = 'assumed'

const instance = new LocalInstance({ clock: { now: () => Date.parse('2026-11-23T12:34:56.789Z') } })
afterAll(() => instance.close())
const inPacific = (script: string) => instance.inZone('US/Pacific', () => instance.evaluate(script))
const run = (script: string) => inPacific(`(function () { ${script} })()`)

test.each([
    [
        DATE_TIME,
        'what was not read is told, until something is',
        "var t = new GlideDateTime(); t.setValue('x'); var told = t.getErrorMsg(); t.setDisplayValue('2014-08-31 01:00:00'); return told + '|' + t.getErrorMsg() + '|' + t.isValid()",
        "Invalid date time: 'x', ignored||true",
    ],
    [
        ASSUMED,
        'now has no milliseconds',
        "return new GlideDateTime().getValue() + ' ' + (new GlideDateTime().getNumericValue() % 1000)",
        '2026-11-23 12:34:56 0',
    ],
    [
        DATE_TIME,
        'a copy keeps the milliseconds',
        "var t = new GlideDateTime('2014-08-31 08:00:00'); t.add(10); return new GlideDateTime(t).getNumericValue() - t.getNumericValue()",
        0,
    ],
    [
        ASSUMED,
        'no number is no time',
        'var t = new GlideDateTime(NaN); return t.isValid() + t.getErrorMsg()',
        "falseInvalid date time: 'NaN', ignored",
    ],
    [
        ASSUMED,
        'months end where they end',
        "var t = new GlideDateTime('2014-01-31 08:00:00'); t.addMonthsUTC(1); return t.getValue()",
        '2014-02-28 08:00:00',
    ],
    [
        DATE_TIME,
        'a local day is not always 24 hours',
        "var t = new GlideDateTime('2014-11-02 07:00:00'); t.addDaysLocalTime(1); return t.getValue()",
        '2014-11-03 08:00:00',
    ],
    [DATE_TIME, 'Monday is 1', "return new GlideDateTime('2014-09-01 12:00:00').getDayOfWeekUTC()", 1],
    [
        DATE_TIME,
        'Sunday is 7, in the zone',
        "return new GlideDateTime('2014-09-01 02:00:00').getDayOfWeekLocalTime()",
        7,
    ],
    [DATE_TIME, 'weeks begin on Sunday', "return new GlideDateTime('2014-01-05 12:00:00').getWeekOfYearUTC()", 2],
    [
        ASSUMED,
        'the offset of the zone is another in winter',
        "return new GlideDateTime('2014-12-31 08:00:00').getTZOffset()",
        -28800000,
    ],
    [
        DATE,
        'a date in other formats and in parts',
        "var d = new GlideDateTime('2021-04-21 12:00:00').getDate(); return [d.getByFormat('dd-MM-yyyy'), d.getValue(), d.getDayOfMonthNoTZ(), d.getMonthNoTZ(), d.getYearNoTZ()].join(' ')",
        '21-04-2021 2021-04-21 21 4 2021',
    ],
    [
        TIME,
        'a time in other formats',
        "var t = new GlideTime(); t.setValue('22:30:20'); return [t.getValue(), t.getByFormat('hh a'), t.getByFormat('s:m:H')].join(' ')",
        '22:30:20 10 PM 20:30:22',
    ],
    [
        DURATION,
        'a duration from its display value',
        "return new GlideDuration('3 12:00:00').getValue()",
        '1970-01-04 12:00:00',
    ],
    [
        DURATION,
        'a duration from another',
        "return new GlideDuration(new GlideDuration('3 12:00:00')).getDisplayValue()",
        '3 Days 12 Hours',
    ],
    [DURATION, 'a duration from milliseconds', 'return new GlideDuration(60000).getDurationValue()', '00:01:00'],
    [
        DURATION,
        'a duration, for reading',
        "return new GlideDuration('3 12:00:00').getDisplayValue()",
        '3 Days 12 Hours',
    ],
    [DURATION, 'the days of a duration', "return new GlideDuration('3 12:00:00').getDayPart()", 3],
    [DURATION, 'more than twelve hours round up', "return new GlideDuration('3 14:00:00').getRoundedDayPart()", 4],
    [
        DURATION,
        'set from a display value',
        "var d = new GlideDuration(); d.setDisplayValue('3 08:00:00'); return d.getDisplayValue()",
        '3 Days 8 Hours',
    ],
    [
        DURATION,
        'set from a stored value',
        "var d = new GlideDuration(); d.setValue('1970-01-05 08:00:00'); return d.getDisplayValue()",
        '4 Days 8 Hours',
    ],
    [
        DURATION,
        'a sum is a new duration',
        "var d = new GlideDuration('3 12:00:00'); return d.add(new GlideDuration('3:00:00')).getDisplayValue() + '|' + d.getDisplayValue()",
        '3 Days 15 Hours|3 Days 12 Hours',
    ],
    [
        DURATION,
        'a difference is a new duration',
        "var d = new GlideDuration('3 12:00:00'); return d.subtract(new GlideDuration('3:00:00')).getDisplayValue() + '|' + d.getDisplayValue()",
        '3 Days 9 Hours|3 Days 12 Hours',
    ],
])('%s: %s', (_page, _name, script, expected) => {
    expect(run(script)).toEqual(expected)
})

test.each([
    ['GlideDateTime.getMoonPhase', 'new GlideDateTime().getMoonPhase()'],
    ['GlideDuration.getByFormat', "new GlideDuration(1).getByFormat('HH:mm')"],
    ['GlideDate.getDisplayValueEx', "new GlideDateTime().getDate().getDisplayValueEx('short')"],
    ['GlideTime.getHourUTC', 'new GlideTime().getHourUTC()'],
    ['GlideTime(milliseconds)', 'new GlideTime(10000)'],
])('what is not there is an error that names it: %s', (member, script) => {
    expect(() => run(script)).toThrow(new UnsupportedError(member))
})
