/** GlideDateTime and GlideDuration as scripts see them. Pages: c_GlideDateTimeScoped, c_GlideDurationScopedAPI. */
import { LocalInstance } from '../src/index.ts'

const instance = new LocalInstance({ clock: { now: () => Date.parse('2026-11-23T12:34:56.789Z') } })
afterAll(() => instance.close())
const inPacific = (script: string) => instance.inZone('US/Pacific', () => instance.evaluate(script))

test.each([
    ['a string is UTC', "new GlideDateTime('2014-08-31 08:00:00').getValue()", '2014-08-31 08:00:00'],
    [
        'other formats are read in their order',
        "new GlideDateTime('02/03/2014 08:00:00').getValue()",
        '2014-02-03 08:00:00',
    ],
    ['a date alone is midnight', "new GlideDateTime('2014-08-31').getValue()", '2014-08-31 00:00:00'],
    ['ISO 8601 is not read', "new GlideDateTime('2014-08-31T08:00:00Z').isValid()", false],
    [
        'what was not read is told',
        "var t = new GlideDateTime(); t.setValue('x'); t.getErrorMsg()",
        "Invalid date time: 'x', ignored",
    ],
    ['now has no milliseconds', 'new GlideDateTime().getValue()', '2026-11-23 12:34:56'],
    [
        'the display value is in the session zone',
        "new GlideDateTime('2014-08-31 08:00:00').getDisplayValue()",
        '2014-08-31 01:00:00',
    ],
    [
        'a display value is read in the session zone',
        "var t = new GlideDateTime(); t.setDisplayValue('2014-08-31 01:00:00'); t.getValue()",
        '2014-08-31 08:00:00',
    ],
    [
        'months end where they end',
        "var t = new GlideDateTime('2014-01-31 08:00:00'); t.addMonthsUTC(1); t.getValue()",
        '2014-02-28 08:00:00',
    ],
    [
        'seconds are added',
        "var t = new GlideDateTime('2014-08-31 08:00:00'); t.addSeconds(1000); t.getValue()",
        '2014-08-31 08:16:40',
    ],
    [
        'days are taken away',
        "var t = new GlideDateTime('2014-08-31 08:00:00'); t.addDaysUTC(-1); t.getValue()",
        '2014-08-30 08:00:00',
    ],
    [
        'a local day is not always 24 hours',
        "var t = new GlideDateTime('2014-11-02 07:00:00'); t.addDaysLocalTime(1); t.getValue()",
        '2014-11-03 08:00:00',
    ],
    ['Monday is 1', "new GlideDateTime('2014-09-01 12:00:00').getDayOfWeekUTC()", 1],
    ['Sunday is 7, in the zone', "new GlideDateTime('2014-09-01 02:00:00').getDayOfWeekLocalTime()", 7],
    ['weeks begin on Sunday', "new GlideDateTime('2014-01-05 12:00:00').getWeekOfYearUTC()", 2],
    [
        'a day beyond the month is its last',
        "var t = new GlideDateTime('2014-02-10 08:00:00'); t.setDayOfMonthUTC(31); t.getValue()",
        '2014-02-28 08:00:00',
    ],
    ['the zone, without daylight saving time', "new GlideDateTime('2014-08-31 08:00:00').getTZOffset()", -28800000],
    ['daylight saving time apart', "new GlideDateTime('2014-08-31 08:00:00').getDSTOffset()", 3600000],
    ['compares', "new GlideDateTime('2014-01-01 00:00:00').compareTo(new GlideDateTime('2015-01-01 00:00:00'))", -1],
    [
        'on or after',
        "new GlideDateTime('2014-01-01 00:00:00').onOrAfter(new GlideDateTime('2014-01-01 00:00:00'))",
        true,
    ],
    [
        'the difference is a duration',
        "GlideDateTime.subtract(new GlideDateTime('2014-08-28 09:00:00'), new GlideDateTime('2014-08-31 08:00:00')).getDurationValue()",
        '2 23:00:00',
    ],
    ['a duration from its display value', "new GlideDuration('3 12:00:00').getValue()", '1970-01-04 12:00:00'],
    ['a duration from milliseconds', 'new GlideDuration(60000).getDurationValue()', '00:01:00'],
    ['a duration, for reading', "new GlideDuration('3 12:00:00').getDisplayValue()", '3 Days 12 Hours'],
    ['more than twelve hours round up', "new GlideDuration('3 12:00:01').getRoundedDayPart()", 4],
    [
        'a sum is a new duration',
        "var d = new GlideDuration('1 00:00:00'); d.add(new GlideDuration(3600000)).getDurationValue() + '|' + d.getDurationValue()",
        '1 01:00:00|1 00:00:00',
    ],
])('%s', (_name, script, expected) => {
    // Several statements: the last expression is the value that the test asks for.
    const statements = script.split('; ')
    const last = statements.pop() ?? ''
    expect(
        inPacific(statements.length === 0 ? last : `(function () { ${statements.join('; ')}; return ${last}; })()`),
    ).toEqual(expected)
})

test('an unknown member is an error that names it', () => {
    expect(() => inPacific('new GlideDateTime().getMoonPhase()')).toThrow('GlideDateTime.getMoonPhase')
})
