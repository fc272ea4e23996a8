/** The examples of c_GlideDateTimeScoped, one for each member. The session is in US/Pacific, as theirs is. */
import type { DocumentedExample } from './documented-example.ts'

/** When the example of GlideDateTime() ran; the others that begin with now do not depend on it, but for getTZOffset. */
export const NOW = '2022-08-08T16:51:44Z'

/** `t` is a date and time, `u` another one; the expressions are what the example prints. */
const at = (value: string, ...statements: string[]) => `var t = new GlideDateTime('${value}'); ${statements.join('; ')}`
const now = (...statements: string[]) => `var t = new GlideDateTime(); ${statements.join('; ')}`
const two = (value: string, other: string, ...statements: string[]) =>
    at(value, `var u = new GlideDateTime('${other}')`, ...statements)

const EARLIER = '2016-05-09 10:11:12'
const LATER = '2017-06-12 15:11:12'
const AUGUST = '2011-08-31 08:00:00'

const EXAMPLES: [member: string, script: string, output: string][] = [
    ['GlideDateTime()', now('return t'), '2022-08-08 16:51:44'],
    ['GlideDateTime(String)', at('2023-01-01 12:00:00', 'return t'), '2023-01-01 12:00:00'],
    [
        'GlideDateTime(GlideDateTime)',
        at('2025-01-28 12:00:00', "return t + '\\n' + new GlideDateTime(t)"),
        '2025-01-28 12:00:00\n2025-01-28 12:00:00',
    ],
    [
        'add(GlideTime)',
        at(
            AUGUST,
            "var gt = new GlideTime(); gt.setValue('00:00:20')",
            't.add(gt)',
            "return t.getTime().getByFormat('hh:mm:ss')",
        ),
        '08:00:20',
    ],
    [
        'add(Number)',
        at(AUGUST, 'var before = t.getNumericValue()', 't.add(10)', "return before + ' ' + t.getNumericValue()"),
        '1314777600000 1314777600010',
    ],
    ['addDaysLocalTime', at(AUGUST, 't.addDaysLocalTime(-1)', 'return t.getLocalDate()'), '2011-08-30'],
    ['addDaysUTC', at(AUGUST, 't.addDaysUTC(-1)', 'return t.getDate()'), '2011-08-30'],
    ['addMonthsLocalTime', at(AUGUST, 't.addMonthsLocalTime(2)', 'return t.getDate()'), '2011-10-31'],
    ['addMonthsUTC', at(AUGUST, 't.addMonthsUTC(2)', 'return t.getDate()'), '2011-10-31'],
    ['addSeconds', at('2011-12-07 08:00:00', 't.addSeconds(1000)', 'return t.getValue()'), '2011-12-07 08:16:40'],
    ['addWeeksLocalTime', at(AUGUST, 't.addWeeksLocalTime(-1)', 'return t.getDate()'), '2011-08-24'],
    ['addWeeksUTC', at(AUGUST, 't.addWeeksUTC(-1)', 'return t.getDate()'), '2011-08-24'],
    ['addYearsLocalTime', at('2010-08-31 08:00:00', 't.addYearsLocalTime(1)', 'return t.getDate()'), '2011-08-31'],
    ['addYearsUTC', at('2010-08-31 08:00:00', 't.addYearsUTC(1)', 'return t.getDate()'), '2011-08-31'],
    ['before', two(EARLIER, LATER, 'return t.before(u)'), 'true'],
    [
        'compareTo',
        at(
            '2011-08-01 12:00:00',
            "var others = ['2011-08-01 12:00:00', '2011-07-31 12:00:00', '2011-08-04 16:00:00']",
            "return others.map(function (o) { return t.compareTo(new GlideDateTime(o)) }).join('\\n')",
        ),
        '0\n1\n-1',
    ],
    ['equals', at('2011-08-31 00:00:00', "return t.equals('2011-09-30 00:12:01')"), 'false'],
    ['getDate', at(AUGUST, 'return t.getDate()'), '2011-08-31'],
    ['getDayOfMonthLocalTime', at('2011-12-02 12:00:00', 'return t.getDayOfMonthLocalTime()'), '2'],
    ['getDayOfWeekLocalTime', at('2011-12-01 12:00:00', 'return t.getDayOfWeekLocalTime()'), '4'],
    ['getDayOfWeekUTC', at('2011-12-01 12:00:00', 'return t.getDayOfWeekUTC()'), '4'],
    ['getDaysInMonthUTC', at('2011-11-02 12:00:00', 'return t.getDaysInMonthUTC()'), '30'],
    ['getDisplayValue', at(AUGUST, 'return t.getDisplayValue()'), '2011-08-31 01:00:00'],
    ['getDisplayValueInternal', at(AUGUST, 'return t.getDisplayValueInternal()'), '2011-08-31 01:00:00'],
    ['getDSTOffset', at('2014-08-31 08:00:00', 'return t.getDSTOffset()'), '3600000'],
    [
        'getErrorMsg',
        now("t.setDisplayValue('2011-aa-01 00:00:00')", 'return t.getErrorMsg()'),
        'Could not parse DateTime: 2011-aa-01 00:00:00',
    ],
    [
        'getInternalFormattedLocalTime',
        at('2022-10-08 01:00:00', 'return t.getInternalFormattedLocalTime()'),
        '18:00:00',
    ],
    ['getLocalDate', at(AUGUST, 'return t.getLocalDate()'), '2011-08-31'],
    ['getLocalTime', at('2014-08-31 08:00:00', "return t.getLocalTime().getByFormat('hh:mm:ss')"), '01:00:00'],
    ['getMonthLocalTime', at('2011-11-02 12:00:00', 'return t.getMonthLocalTime()'), '11'],
    ['getMonthUTC', at('2011-11-02 12:00:00', 'return t.getMonthUTC()'), '11'],
    ['getNumericValue', at(AUGUST, 'return t.getNumericValue()'), '1314777600000'],
    ['getTime', at('2014-08-31 08:00:00', "return t.getTime().getByFormat('hh:mm:ss')"), '08:00:00'],
    // The page says neither when it ran nor where. In US/Pacific, the zone of the other examples, this is a summer's.
    ['getTZOffset', now('return t.getTZOffset()'), '-25200000'],
    ['getValue', at('2014-08-31 08:00:00', 'return t.getValue()'), '2014-08-31 08:00:00'],
    ['getWeekOfYearLocalTime', at('2011-12-01 12:00:00', 'return t.getWeekOfYearLocalTime()'), '49'],
    ['getWeekOfYearUTC', at('2011-12-01 12:00:00', 'return t.getWeekOfYearUTC()'), '49'],
    ['getYearLocalTime', at('2011-11-02 12:00:00', 'return t.getYearLocalTime()'), '2011'],
    ['getYearUTC', at('2011-11-02 12:00:00', 'return t.getYearUTC()'), '2011'],
    ['hasDate', at(AUGUST, 'return t.hasDate()'), 'true'],
    [
        'isValid',
        at('2011-aa-31 aa:00:00', "return t.isValid() + '\\n' + t.getErrorMsg()"),
        "false\nInvalid date time: '2011-aa-31 aa:00:00', ignored",
    ],
    ['onOrAfter', two(EARLIER, LATER, 'return t.onOrAfter(u)'), 'false'],
    ['onOrBefore', two(EARLIER, LATER, 'return t.onOrBefore(u)'), 'true'],
    ['setDayOfMonthLocalTime', now('t.setDayOfMonthLocalTime(9)', 'return t.getDayOfMonthLocalTime()'), '9'],
    ['setDayOfMonthUTC', now('t.setDayOfMonthUTC(9)', 'return t.getDayOfMonthUTC()'), '9'],
    [
        'setDisplayValue(String)',
        at('2014-02-02 12:00:00', "t.setDisplayValue('2014-01-01 12:00:00')", 'return t.getValue()'),
        '2014-01-01 20:00:00',
    ],
    [
        'setDisplayValueInternal',
        at('2014-02-02 12:00:00', "t.setDisplayValueInternal('2014-01-01 12:00:00')", 'return t.getValue()'),
        '2014-01-01 20:00:00',
    ],
    [
        'setGlideDateTime',
        two('2011-01-01 12:00:00', '2011-02-02 08:00:00', 't.setGlideDateTime(u)', 'return t.getValue()'),
        '2011-02-02 08:00:00',
    ],
    ['setMonthLocalTime', now('t.setMonthLocalTime(1)', 'return t.getMonthLocalTime()'), '1'],
    ['setMonthUTC', now('t.setMonthUTC(1)', 'return t.getMonthUTC()'), '1'],
    [
        'setValue',
        at('2011-01-01 12:00:00', "t.setValue('2011-02-02 08:00:00')", 'return t.getValue()'),
        '2011-02-02 08:00:00',
    ],
    [
        'setValueUTC',
        at('2011-01-01 12:00:00', "t.setValueUTC('15-02-2011 08:00:00', 'dd-MM-yyyy HH:mm:ss')", 'return t.getValue()'),
        '2011-02-15 08:00:00',
    ],
    ['setYearLocalTime', now('t.setYearLocalTime(2013)', 'return t.getYearLocalTime()'), '2013'],
    ['setYearUTC', now('t.setYearUTC(2013)', 'return t.getYearUTC()'), '2013'],
    [
        'subtract(GlideTime)',
        at(
            AUGUST,
            "var gt = new GlideTime(); gt.setValue('00:00:20')",
            't.subtract(gt)',
            "return t.getTime().getByFormat('hh:mm:ss')",
        ),
        '07:59:40',
    ],
    ['subtract(Number)', at('2011-12-07 08:00:00', 't.subtract(1000)', 'return t.getValue()'), '2011-12-07 07:59:59'],
    [
        'subtract(GlideDateTime, GlideDateTime)',
        two('2011-08-28 09:00:00', AUGUST, 'return GlideDateTime.subtract(t, u).getDisplayValue()'),
        '2 Days 23 Hours',
    ],
    ['toString', at(AUGUST, 'return t.toString()'), AUGUST],
]

/** What the text of the page says beside its examples. */
const DESCRIBED: [member: string, script: string, output: string][] = [
    ['GlideDateTime(String)', at('02/03/2014 08:00:00', 'return t.getValue()'), '2014-02-03 08:00:00'],
    ['GlideDateTime(String)', at('25-12-14 08.30.15', 'return t.getValue()'), '2014-12-25 08:30:15'],
    ['GlideDateTime(String)', at('25.12.2014 08:30:15 PM', 'return t.getValue()'), '2014-12-25 20:30:15'],
    ['GlideDateTime(String)', at('25.12.2014 08.30.15 AM', 'return t.getValue()'), '2014-12-25 08:30:15'],
    ['GlideDateTime(String)', at('2014-08-31', 'return t.getValue()'), '2014-08-31 00:00:00'],
    ['GlideDateTime(String)', at('2014-08-31T08:00:00.000Z', 'return t.isValid()'), 'false'],
    ['after', two(LATER, EARLIER, "return [t.after(u), u.after(t), t.after(t)].join(' ')"), 'true false false'],
    ['before', two(LATER, EARLIER, "return [t.before(u), t.before(t)].join(' ')"), 'false false'],
    ['equals', two(EARLIER, EARLIER, `return t.equals(u) + ' ' + t.equals('${EARLIER}')`), 'true true'],
    ['getDaysInMonthLocalTime', at('2011-12-01 07:00:00', 'return t.getDaysInMonthLocalTime()'), '30'],
    ['getDSTOffset', at('2014-12-31 08:00:00', 'return t.getDSTOffset()'), '0'],
    ['getLocalDate', at('2014-08-31 02:00:00', 'return t.getLocalDate()'), '2014-08-30'],
    ['getMonthLocalTime', at('2011-12-01 07:00:00', 'return t.getMonthLocalTime()'), '11'],
    ['getWeekOfYearUTC', at('2015-12-27 00:00:00', 'return t.getWeekOfYearUTC()'), '1'],
    ['getWeekOfYearUTC', at('2015-12-26 23:59:59', 'return t.getWeekOfYearUTC()'), '52'],
    ['getWeekOfYearLocalTime', at('2015-12-27 07:00:00', 'return t.getWeekOfYearLocalTime()'), '52'],
    ['getYearLocalTime', at('2012-01-01 07:00:00', 'return t.getYearLocalTime()'), '2011'],
    ['isDST', at('2014-12-31 00:00:00', 'return t.isDST()'), 'false'],
    ['onOrAfter', two(EARLIER, EARLIER, 'return t.onOrAfter(u)'), 'true'],
    ['onOrBefore', two(EARLIER, EARLIER, 'return t.onOrBefore(u)'), 'true'],
    [
        'setDayOfMonthUTC',
        at('2014-02-10 08:00:00', 't.setDayOfMonthUTC(31)', 'return t.getValue()'),
        '2014-02-28 08:00:00',
    ],
    [
        'setDisplayValue(String, String)',
        at(
            EARLIER,
            'var told',
            "try { t.setDisplayValue('2011-05-20', 'dd-MM-yyyy') } catch (e) { told = t.getErrorMsg() !== '' }",
            "return told + ' ' + t.getValue()",
        ),
        `true ${EARLIER}`,
    ],
    [
        'setDisplayValue(String, String)',
        at(EARLIER, "t.setDisplayValue('05-20-2011 12:00', 'MM-dd-yyyy HH:mm')", 'return t.getValue()'),
        '2011-05-20 19:00:00',
    ],
    ['setValue', now('t.setValue(1314777600000)', 'return t.getValue()'), AUGUST],
    ['setValue', two(EARLIER, AUGUST, 't.setValue(u)', 'return t.getValue()'), AUGUST],
    [
        'setValueUTC',
        at(
            EARLIER,
            'var told',
            "try { t.setValueUTC('2011-05-20', 'dd-MM-yyyy') } catch (e) { told = t.getErrorMsg() !== '' }",
            "return told + ' ' + t.getValue()",
        ),
        `true ${EARLIER}`,
    ],
]

export const DATE_TIME_EXAMPLES: DocumentedExample[] = [
    ...EXAMPLES.map(([member, script, output]) => ({ member, script, output })),
    ...DESCRIBED.map(([member, script, output]) => ({ member, script, output, described: true as const })),
]
