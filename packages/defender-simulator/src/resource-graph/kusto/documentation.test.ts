/**
 * Examples of Kusto's documentation, by page (MicrosoftDocs/dataexplorer-docs, data-explorer/kusto/query). Where a page has
 * none that fits one row, its words are tried.
 */
import { evaluate } from './evaluate.ts'
import { AGGREGATES, ROW_AGGREGATES } from './aggregates.ts'
import { FUNCTIONS } from './functions/index.ts'
import { COMPARISONS } from './parse-expression.ts'
import { OPERATORS, parseQuery } from './parse.ts'
import type { Schema } from './values.ts'
import type { JsonObject } from '../../tenant/tenant.ts'

const NOW = new Date('2026-11-23T12:00:00Z')

/** One row that expressions of literals need, or the rows of a table. */
function run(query: string, schema: Schema = [{ name: 'one', type: 'long' }], rows: JsonObject[] = [{ one: 1 }]) {
    return evaluate(parseQuery(query), { schema: () => schema, rows: () => rows, now: NOW })
}
const value = (expression: string) => run(`resources | project x = ${expression}`)[0]?.['x']

const SCALARS: [page: string, expression: string, expected: unknown][] = [
    ['numerical-operators', '1.0 / 2', 0.5],
    ['numerical-operators', '1 / 2', 0],
    ['numerical-operators', '7 / 2', 3],
    ['numerical-operators', 'real(1) / 2', 0.5],
    ['numerical-operators', '14 % 12', 2],
    ['numerical-operators', '-14 % 12', 10],
    ['numerical-operators', '14 % -12', 2],
    ['numerical-operators', '-14 % -12', 10],
    ['numerical-operators', '-5 % 3', 1],
    ['numerical-operators', '1s * 5', '00:00:05'],
    ['numerical-operators', '10m / 1s', 600],
    ['numerical-operators', '10sec < 1h', true],
    ['numerical-operators', 'now() < datetime(2100-01-01)', true],
    ['datetime-timespan-arithmetic', 'datetime(1997-06-25) - datetime(1910-06-11)', '31791.00:00:00'],
    ['datetime-timespan-arithmetic', '1d + 2d', '3.00:00:00'],
    ['datetime-timespan-arithmetic', 'datetime(1910-06-11) + 1d', '1910-06-12T00:00:00.0000000Z'],
    ['datetime-timespan-arithmetic', '1d / 5h', 4.8],
    ['datetime-timespan-arithmetic', '1h / 1s', 3600],
    ['datetime-timespan-arithmetic', '1.5 * 1h', '01:30:00'],
    ['datetime-timespan-arithmetic', 'datetime(1970-01-01) + 1546897531 * 1sec', '2019-01-07T21:45:31.0000000Z'],
    ['datetime-timespan-arithmetic', '(datetime(2019-01-07 21:45:31.0000000) - datetime(1970-01-01)) / 1s', 1546897531],
    ['scalar-data-types/timespan', 'timespan(2)', '2.00:00:00'],
    ['scalar-data-types/timespan', 'timespan(15 seconds)', '00:00:15'],
    ['scalar-data-types/timespan', 'timespan(0.12:34:56.7)', '12:34:56.7000000'],
    ['scalar-data-types/timespan', '24 * 60 * time(00:01:00) / time(1s)', 86400],
    ['scalar-data-types/timespan', '1tick', '00:00:00.0000001'],
    ['scalar-data-types/datetime', 'datetime(2015-12-31 23:59:59.9)', '2015-12-31T23:59:59.9000000Z'],
    ['scalar-data-types/datetime', `todatetime('2014-05-25T08:20:03.1234567Z')`, '2014-05-25T08:20:03.1234567Z'],
    ['scalar-data-types/datetime', `todatetime('2014-11-08 15:55')`, '2014-11-08T15:55:00.0000000Z'],
    ['scalar-data-types/datetime', `todatetime('8 Nov 14 15:05:02')`, '2014-11-08T15:05:02.0000000Z'],
    ['scalar-data-types/datetime', `todatetime('Saturday, 08-Nov-14 15:05:02 GMT')`, '2014-11-08T15:05:02.0000000Z'],
    ['scalar-data-types/dynamic', `dynamic({"a":1, "b":{"a":2}}).b.a`, 2],
    ['scalar-data-types/dynamic', `parse_json('[100,101,102]')[1]`, 101],
    ['scalar-data-types/dynamic', `toint(parse_json('[100,101,102]')[1])`, 101],
    [
        'scalar-data-types/dynamic',
        `todatetime(parse_json('{"a b c":"2015-01-01"}').["a b c"])`,
        '2015-01-01T00:00:00.0000000Z',
    ],
    ['scalar-data-types/dynamic', `dynamic([1, 2, 3])[-1]`, 3],
    ['scalar-data-types/dynamic', `dynamic({"a": datetime(1970-05-11)})`, { a: '1970-05-11T00:00:00.0000000Z' }],
    ['null-values', 'int(null) > 3', null],
    ['null-values', 'int(null) > 3 or isnull(int(null))', true],
    ['null-values', '5 == int(null)', false],
    ['null-values', 'int(null) == int(null)', null],
    ['null-values', '5 != int(null)', true],
    ['null-values', 'int(null) != int(null)', null],
    ['null-values', 'int(null) + 10', null],
    ['null-values', 'int(null) * 10', null],
    ['null-values', 'not(bool(null))', null],
    ['null-values', 'false and bool(null)', false],
    ['null-values', 'true and bool(null)', null],
    ['null-values', 'int(null) in (1, int(null))', null],
    ['null-values', 'int(null) !in (1, 2)', true],
    ['datatypes-string-operators', `"aBc" == "aBc"`, true],
    ['datatypes-string-operators', `"abc" != "ABC"`, true],
    ['datatypes-string-operators', `"abc" <> "ABC"`, true],
    ['datatypes-string-operators', `"abc" =~ "ABC"`, true],
    ['datatypes-string-operators', `"aBc" !~ "xyz"`, true],
    ['datatypes-string-operators', `"FabriKam" contains "BRik"`, true],
    ['datatypes-string-operators', `"Fabrikam" !contains "xyz"`, true],
    ['datatypes-string-operators', `"FabriKam" contains_cs "Kam"`, true],
    ['datatypes-string-operators', `"Fabrikam" !contains_cs "Kam"`, true],
    ['datatypes-string-operators', `"Fabrikam" endswith "Kam"`, true],
    ['datatypes-string-operators', `"Fabrikam" !endswith "brik"`, true],
    ['datatypes-string-operators', `"Fabrikam" endswith_cs "kam"`, true],
    ['datatypes-string-operators', `"Fabrikam" !endswith_cs "brik"`, true],
    ['datatypes-string-operators', `"North America" has "america"`, true],
    ['datatypes-string-operators', `"North America" !has "amer"`, true],
    ['datatypes-string-operators', `"North and South America" has_all("south", "north")`, true],
    ['datatypes-string-operators', `"North America" has_any("south", "north")`, true],
    ['datatypes-string-operators', `"North America" has_cs "America"`, true],
    ['datatypes-string-operators', `"North America" !has_cs "amer"`, true],
    ['datatypes-string-operators', `"North America" hasprefix "ame"`, true],
    ['datatypes-string-operators', `"North America" !hasprefix "mer"`, true],
    ['datatypes-string-operators', `"North America" hasprefix_cs "Ame"`, true],
    ['datatypes-string-operators', `"North America" !hasprefix_cs "CA"`, true],
    ['datatypes-string-operators', `"North America" hassuffix "ica"`, true],
    ['datatypes-string-operators', `"North America" !hassuffix "americ"`, true],
    ['datatypes-string-operators', `"North America" hassuffix_cs "ica"`, true],
    ['datatypes-string-operators', `"North America" !hassuffix_cs "icA"`, true],
    ['datatypes-string-operators', `"abc" in ("123", "345", "abc")`, true],
    ['datatypes-string-operators', `"bca" !in ("123", "345", "abc")`, true],
    ['datatypes-string-operators', `"Abc" in~ ("123", "345", "abc")`, true],
    ['datatypes-string-operators', `"bCa" !in~ ("123", "345", "ABC")`, true],
    ['datatypes-string-operators', `"Fabrikam" matches regex "b.*k"`, true],
    ['datatypes-string-operators', `"Fabrikam" startswith "fab"`, true],
    ['datatypes-string-operators', `"Fabrikam" !startswith "kam"`, true],
    ['datatypes-string-operators', `"Fabrikam" startswith_cs "Fab"`, true],
    ['datatypes-string-operators', `"Fabrikam" !startswith_cs "fab"`, true],
    ['in-operator', `"LONDON" in~ (dynamic(["London", "Paris"]))`, true],
    ['between-operator', '50 between (50 .. 55)', true],
    ['between-operator', 'datetime(2007-07-29) between (datetime(2007-07-27) .. 3d)', true],
    ['not-between-operator', '5 !between (1 .. 5)', false],
    ['tostring-function', 'tostring(123)', '123'],
    ['toint-function', 'toint("123") == 123', true],
    ['toint-function', 'toint(2.3)', 2],
    ['toint-function', 'toint("x")', null],
    ['tolong-function', 'tolong("123") == 123', true],
    ['toreal-function', 'toreal("123.4") == 123.4', true],
    ['toreal-function', 'todouble("123.4")', 123.4],
    ['tobool-function', 'tobool("true") == true', true],
    ['tobool-function', 'tobool(123) == true', true],
    ['tobool-function', 'toboolean("false")', false],
    ['todatetime-function', 'todatetime("2015-12-24") == datetime(2015-12-24)', true],
    ['totimespan-function', 'totimespan("0.00:03:00")', '00:03:00'],
    ['totimespan-function', 'totimespan(5 * 4s)', '00:00:20'],
    ['parse-json-function', `parse_json('{"a":123}').a`, 123],
    ['parse-json-function', `parsejson('[1]')`, [1]],
    ['parse-json-function', `todynamic('"21"')`, '21'],
    ['dynamic-to-json-function', `dynamic_to_json(dynamic({'c3':1,'a4':[6, {}]}))`, '{"a4":[6,{}],"c3":1}'],
    ['isnull-function', 'isnull("")', false],
    ['isnull-function', 'isnull(parse_json(""))', true],
    ['isnull-function', 'isnull(parse_json("[]"))', false],
    ['isnotnull-function', 'isnotnull(1)', true],
    ['isnotnull-function', 'notnull(int(null))', false],
    ['isempty-function', 'isempty("")', true],
    ['isempty-function', 'isempty(parsejson(""))', true],
    ['isempty-function', 'isempty(parsejson("[]"))', false],
    ['isnotempty-function', 'isnotempty("x")', true],
    ['isnotempty-function', 'notempty("")', false],
    ['not-function', 'not(false) == true', true],
    ['coalesce-function', 'coalesce(tolong("not a number"), tolong("42"), 33)', 42],
    ['coalesce-function', 'coalesce("", "a")', 'a'],
    ['iff-function', 'iff(bool(null), "then", "else")', 'else'],
    ['iff-function', 'iif(1 == 1, "then", "else")', 'then'],
    ['case-function', 'case(5 <= 3, "Small", 5 <= 10, "Medium", "Large")', 'Medium'],
    ['tolower-function', 'tolower("HELLO")', 'hello'],
    ['toupper-function', 'toupper("hello")', 'HELLO'],
    ['strcat-function', 'strcat("hello", " ", "world", 1)', 'hello world1'],
    ['strcat-delim-function', `strcat_delim('-', 1, '2', 'A', 1s)`, '1-2-A-00:00:01'],
    ['strcmp-function', 'strcmp("ABC", "abc")', -1],
    ['strcmp-function', 'strcmp("abcde", "abc")', 1],
    ['strlen-function', 'strlen("hello")', 5],
    ['strlen-function', 'strlen("⒦⒰⒮⒯⒪")', 5],
    ['strlen-function', `strlen('C\u0327edilla')`, 8],
    ['string-size-function', 'string_size("⒦⒰⒮⒯⒪")', 15],
    ['reverse-function', 'reverse("ABC")', 'CBA'],
    ['reverse-function', 'reverse(3h)', '00:00:30'],
    ['reverse-function', 'reverse(datetime(2017-10-15 12:00))', 'Z0000000.00:00:21T51-01-7102'],
    ['split-function', 'split("aa_bb", "_")', ['aa', 'bb']],
    ['split-function', 'split("aaa_bbb_ccc", "_", 1)', ['bbb']],
    ['split-function', 'split("", "_")', ['']],
    ['split-function', 'split("a__b", "_")', ['a', '', 'b']],
    ['split-function', 'split("aabbcc", "bb")', ['aa', 'cc']],
    ['substring-function', 'substring("123456", 1)', '23456'],
    ['substring-function', 'substring("123456", 2, 2)', '34'],
    ['substring-function', 'substring("ABCD", 0, 2)', 'AB'],
    ['substring-function', 'substring("123456", -2, 2)', '56'],
    ['indexof-function', 'indexof("abcdefg","cde")', 2],
    ['indexof-function', 'indexof("abcdefg","cde",1,4)', 2],
    ['indexof-function', 'indexof("abcdefg","cde",1,2)', -1],
    ['indexof-function', 'indexof("abcdefg","cde",3,4)', -1],
    ['indexof-function', 'indexof("abcdefg","cde",-5)', 2],
    ['indexof-function', 'indexof(1234567,5,1,4)', 4],
    ['indexof-function', 'indexof("abcdefg","cde",2,-1)', 2],
    ['indexof-function', 'indexof("abcdefgabcdefg", "cde", 1, 10, 2)', 9],
    ['indexof-function', 'indexof("abcdefgabcdefg", "cde", 1, -1, 3)', -1],
    ['replace-string-function', `replace_string('Number is 1', 'is', 'was')`, 'Number was 1'],
    [
        'replace-regex-function',
        `replace_regex('Number is 1.000000', @'is (\\d+)', @'was: \\1')`,
        'Number was: 1.000000',
    ],
    ['replace-regex-function', `replace(@'is (\\d+)', @'was: \\1', 'Number is 1.000000')`, 'Number was: 1.000000'],
    ['extract-function', `extract('User: ([^,]+)', 1, 'User: James, Email: James@example.com, Age: 29')`, 'James'],
    ['extract-function', `extract(@'-(\\d{2})-', 1, '21-07-2023', typeof(int))`, 7],
    ['extract-all-function', `extract_all(@"([\\da-f]{2})", "82b8")`, ['82', 'b8']],
    [
        'extract-all-function',
        `extract_all(@"(\\w)(\\w+)(\\w)", "dfa7-4bd1")`,
        [
            ['d', 'fa', '7'],
            ['4', 'bd', '1'],
        ],
    ],
    [
        'extract-all-function',
        `extract_all(@"(?P<first>\\w)(?P<middle>\\w+)(?P<last>\\w)", dynamic(['first',2,'last']), "8f63")`,
        [['8', 'f6', '3']],
    ],
    ['extract-all-function', `extract_all("(x)", "abc")`, null],
    ['trim-function', 'trim("--", "--https://bing.com--")', 'https://bing.com'],
    ['trim-function', `trim(@"[^\\w]+", strcat("-  ", "Te st", 1, @"// $"))`, 'Te st1'],
    ['trim-start-function', 'trim_start("https://", "https://bing.com")', 'bing.com'],
    ['trim-end-function', 'trim_end(".com", "bing.com")', 'bing'],
    ['hash-function', 'hash("World", 100) between (0 .. 99)', true],
    ['array-length-function', 'array_length(dynamic([1, 2, 3, "four"]))', 4],
    ['array-length-function', 'array_length(dynamic({}))', null],
    ['array-slice-function', 'array_slice(dynamic([1,2,3]), 1, 2)', [2, 3]],
    ['array-slice-function', 'array_slice(dynamic([1,2,3,4,5]), 2, -1)', [3, 4, 5]],
    ['array-slice-function', 'array_slice(dynamic([1,2,3,4,5]), -3, -2)', [3, 4]],
    ['array-concat-function', 'array_concat(dynamic([1,2]), dynamic([3]))', [1, 2, 3]],
    ['array-index-of-function', 'array_index_of(dynamic(["this", "is", "an", "example"]), "an")', 2],
    ['set-has-element-function', 'set_has_element(dynamic(["this", "is", "an", "example"]), "example")', true],
    ['set-difference-function', 'set_difference(dynamic([1, 2, 1, 3]), dynamic([3, 4]))', [1, 2]],
    ['set-intersect-function', 'set_intersect(dynamic([1, 2, 3]), dynamic([2, 3]), dynamic([3]))', [3]],
    ['set-union-function', 'set_union(dynamic([1, 2]), dynamic([2, 4]))', [1, 2, 4]],
    ['strcat-array-function', `strcat_array(dynamic([1, 2, 3]), "->")`, '1->2->3'],
    ['bag-keys-function', `bag_keys(dynamic({'a':'b', 'c':123}))`, ['a', 'c']],
    ['bag-keys-function', 'bag_keys(dynamic({}))', []],
    ['bag-keys-function', `bag_keys(dynamic('a'))`, null],
    ['bag-has-key-function', `bag_has_key(dynamic({'key1': 123}), 'key1')`, true],
    [
        'bag-merge-function',
        `bag_merge(dynamic({'A1':12, 'B1':2}), dynamic({'A2':81, 'A1':1}))`,
        { A1: 12, B1: 2, A2: 81 },
    ],
    ['pack-function', `bag_pack("Level", "Information", "Value", 5)`, { Level: 'Information', Value: 5 }],
    ['pack-function', `pack("Level", "Information")`, { Level: 'Information' }],
    ['pack-array-function', 'pack_array(1, 2, "a")', [1, 2, 'a']],
    ['pack-all-function', 'pack_all()', { one: 1 }],
    ['now-function', 'now()', '2026-11-23T12:00:00.0000000Z'],
    ['now-function', 'now(-2d)', '2026-11-21T12:00:00.0000000Z'],
    ['ago-function', 'ago(1h)', '2026-11-23T11:00:00.0000000Z'],
    ['bin-function', 'bin(4.5, 1)', 4],
    ['bin-function', 'bin(time(16d), 7d)', '14.00:00:00'],
    ['bin-function', 'bin(datetime(1970-05-11 13:45:07), 1d)', '1970-05-11T00:00:00.0000000Z'],
    ['bin-function', 'bin(5, -1)', null],
    ['bin-function', 'floor(7, 5)', 5],
    ['startofday-function', 'startofday(datetime(2017-01-01 10:10:17), -1)', '2016-12-31T00:00:00.0000000Z'],
    [
        'format-datetime-function',
        `format_datetime(datetime(2017-01-29 09:00:05), 'yy-MM-dd [HH:mm:ss]')`,
        '17-01-29 [09:00:05]',
    ],
    [
        'format-datetime-function',
        `format_datetime(datetime(2017-01-29 09:00:05), 'yyyy-M-dd [H:mm:ss]')`,
        '2017-1-29 [9:00:05]',
    ],
    [
        'format-datetime-function',
        `format_datetime(datetime(2017-01-29 09:00:05), 'yy-MM-dd [hh:mm:ss tt]')`,
        '17-01-29 [09:00:05 AM]',
    ],
    ['round-function', 'round(2.98765, 3)', 2.988],
    ['round-function', 'round(2.15, 1)', 2.2],
    ['round-function', 'round(2.15)', 2],
    ['round-function', 'round(-50.55, -2)', -100],
    ['round-function', 'round(21.5, -1)', 20],
    ['abs-function', 'abs(-5)', 5],
]

describe('scalars', () => {
    test.each(SCALARS)('%s: %s', (_page, expression, expected) => {
        expect(value(expression)).toEqual(expected)
    })

    test('every function and comparison has an example', () => {
        const all = SCALARS.map(([, expression]) => expression).join('\n')
        const functions = Object.keys(FUNCTIONS).filter((name) => !new RegExp(`\\b${name}\\(`).test(all))
        expect(functions).toEqual([])
        expect(
            COMPARISONS.filter((name) => !all.includes(` ${name} `)).filter((name) => !['<=', '>='].includes(name)),
        ).toEqual([])
    })
})

const SHAPES: Schema = [
    { name: 'name', type: 'string' },
    { name: 'sides', type: 'long' },
    { name: 'more', type: 'dynamic' },
]
const ROWS: JsonObject[] = [
    { name: 'triangle', sides: 3, more: ['A1', 'A2'] },
    { name: 'square', sides: 4, more: { prop1: 'a1', prop2: 'b1' } },
    { name: 'rectangle', sides: 4, more: null },
    { name: '', sides: null, more: ['A2'] },
]

const GROUPS: [page: string, aggregate: string, expected: unknown][] = [
    ['count-aggregation-function', 'count()', { count_: 4 }],
    ['countif-aggregation-function', 'countif(sides == 4)', { countif_: 2 }],
    ['dcount-aggregation-function', 'dcount(sides)', { dcount_sides: 2 }],
    ['dcountif-aggregation-function', 'dcountif(name, sides == 4)', { dcountif_name: 2 }],
    ['count-distinct-aggregation-function', 'count_distinct(sides)', { count_distinct_sides: 2 }],
    ['make-list-aggregation-function', 'make_list(sides)', { list_sides: [3, 4, 4] }],
    ['make-list-aggregation-function', 'make_list(sides, 2)', { list_sides: [3, 4] }],
    ['make-list-aggregation-function', 'makelist(sides)', { list_sides: [3, 4, 4] }],
    ['make-list-if-aggregation-function', 'make_list_if(name, sides < 4)', { list_name: ['triangle'] }],
    ['make-set-aggregation-function', 'make_set(sides)', { set_sides: [3, 4] }],
    ['make-set-aggregation-function', 'makeset(sides)', { set_sides: [3, 4] }],
    ['make-set-aggregation-function', 'make_set(more)', { set_more: ['A1', 'A2', { prop1: 'a1', prop2: 'b1' }] }],
    ['make-set-if-aggregation-function', 'make_set_if(sides, sides > 3)', { set_sides: [4] }],
    ['make-bag-aggregation-function', 'make_bag(more)', { bag_more: { prop1: 'a1', prop2: 'b1' } }],
    ['make-bag-if-aggregation-function', 'make_bag_if(more, sides == 3)', { bag_more: {} }],
    ['sum-aggregation-function', 'sum(sides)', { sum_sides: 11 }],
    ['sumif-aggregation-function', 'sumif(sides, sides > 3)', { sumif_sides: 8 }],
    ['avg-aggregation-function', 'avg(sides)', { avg_sides: 11 / 3 }],
    ['avgif-aggregation-function', 'avgif(sides, sides > 3)', { avgif_sides: 4 }],
    ['max-aggregation-function', 'max(sides)', { max_sides: 4 }],
    ['maxif-aggregation-function', 'maxif(sides, sides < 4)', { maxif_sides: 3 }],
    ['min-aggregation-function', 'min(name)', { min_name: '' }],
    ['minif-aggregation-function', 'minif(sides, sides > 3)', { minif_sides: 4 }],
    ['take-any-aggregation-function', 'take_any(name)', { name: 'triangle' }],
    ['take-any-aggregation-function', 'any(name)', { any_name: 'triangle' }],
    ['arg-max-aggregation-function', 'arg_max(sides, name)', { sides: 4, name: 'square' }],
    ['arg-max-aggregation-function', 'arg_max(sides, *)', { sides: 4, name: 'square', more: ROWS[1]?.['more'] }],
    ['arg-min-aggregation-function', 'arg_min(sides, name)', { sides: 3, name: 'triangle' }],
    ['summarize-operator', 'share = countif(sides == 4) * 100 / count()', { share: 50 }],
    ['summarize-operator', 'names = strcat_array(make_set(name), ",")', { names: 'triangle,square,rectangle,' }],
]

describe('aggregates', () => {
    test.each(GROUPS)('%s: %s', (_page, aggregate, expected) => {
        expect(run(`resources | summarize ${aggregate}`, SHAPES, ROWS)).toEqual([expected])
    })

    test('every aggregate has an example', () => {
        const all = GROUPS.map(([, aggregate]) => aggregate).join('\n')
        const names = Object.keys({ ...AGGREGATES, ...ROW_AGGREGATES })
        expect(names.filter((name) => !new RegExp(`\\b${name}\\(`).test(all))).toEqual([])
    })
})

const TABLES: [page: string, operators: string, expected: unknown][] = [
    ['where-operator', 'where sides != 3 | project name', [{ name: 'square' }, { name: 'rectangle' }, { name: '' }]],
    ['where-operator', 'where * has "b1" | project name', [{ name: 'square' }]],
    ['where-operator', 'where * == "square" | project sides', [{ sides: 4 }]],
    ['extend-operator', 'take 1 | extend sides = sides + 1, was = sides | project sides, was', [{ sides: 4, was: 3 }]],
    ['project-operator', 'take 1 | project name, double = sides * 2', [{ name: 'triangle', double: 6 }]],
    ['project-away-operator', 'take 1 | project-away s*, more', [{ name: 'triangle' }]],
    ['project-keep-operator', 'take 1 | project-keep sides, na*', [{ name: 'triangle', sides: 3 }]],
    ['project-rename-operator', 'take 1 | project-rename n = name | project-away more', [{ n: 'triangle', sides: 3 }]],
    ['distinct-operator', 'distinct sides', [{ sides: 3 }, { sides: 4 }, { sides: null }]],
    ['distinct-operator', 'project sides | distinct *', [{ sides: 3 }, { sides: 4 }, { sides: null }]],
    [
        'summarize-operator',
        'summarize n = count() by sides',
        [
            { sides: 3, n: 1 },
            { sides: 4, n: 2 },
            { sides: null, n: 1 },
        ],
    ],
    ['sort-operator', 'sort by sides asc | project sides', [{ sides: null }, { sides: 3 }, { sides: 4 }, { sides: 4 }]],
    ['sort-operator', 'order by sides | project sides', [{ sides: 4 }, { sides: 4 }, { sides: 3 }, { sides: null }]],
    [
        'sort-operator',
        'sort by sides asc nulls last | project sides',
        [{ sides: 3 }, { sides: 4 }, { sides: 4 }, { sides: null }],
    ],
    ['take-operator', 'limit 1 | project name', [{ name: 'triangle' }]],
    ['top-operator', 'top 1 by sides asc nulls last | project name', [{ name: 'triangle' }]],
    ['count-operator', 'count', [{ Count: 4 }]],
    [
        'mv-expand-operator',
        'where name == "square" | mv-expand more | project more',
        [{ more: { prop1: 'a1' } }, { more: { prop2: 'b1' } }],
    ],
    [
        'mv-expand-operator',
        'where name == "square" | mvexpand kind=array more | project key = more[0], val = more[1]',
        [
            { key: 'prop1', val: 'a1' },
            { key: 'prop2', val: 'b1' },
        ],
    ],
    [
        'mv-expand-operator',
        'where sides == 3 | mv-expand with_itemindex=i a = more to typeof(string), b = dynamic([1]) to typeof(string) | project i, a, b',
        [
            { i: 0, a: 'A1', b: '1' },
            { i: 1, a: 'A2', b: '' },
        ],
    ],
    [
        'parse-operator',
        `take 1 | extend line = "Event: LeadContact (email=john@contosohotel.com, Website=https:contosohotel.com)" | parse line with * "email=" alias:string "@" domain: string ", Website=https:" site: string ")" | project alias, domain, site`,
        [{ alias: 'john', domain: 'contosohotel.com', site: 'contosohotel.com' }],
    ],
    [
        'parse-operator',
        `take 1 | extend line = "totalSlices=27, sliceNumber=16, lockTime=02/17/2016 08:41:00, releaseTime=02/17/2016 08:41:01)" | parse line with "totalSlices=" total: long * "sliceNumber=" slice: long * "lockTime=" lock ", releaseTime=" release: date ")" * | project total, slice, lock, release`,
        [{ total: 27, slice: 16, lock: '02/17/2016 08:41:00', release: '2016-02-17T08:41:01.0000000Z' }],
    ],
    ['parse-operator', `take 1 | parse name with "x" n:long rest | project n, rest`, [{ n: null, rest: '' }]],
    [
        'join-inner',
        'project name, sides | join kind=inner (resources | project other = name, sides) on sides | summarize count()',
        [{ count_: 5 }],
    ],
    [
        'join-innerunique',
        'project sides | join (resources | project sides) on sides | summarize count()',
        [{ count_: 3 }],
    ],
    [
        'join-leftouter',
        'where sides != 4 | project name, sides | join kind=leftouter (resources | where sides == 3 | project s = sides, n = name) on $left.sides == $right.s',
        [
            { name: 'triangle', sides: 3, s: 3, n: 'triangle' },
            { name: '', sides: null, s: null, n: '' },
        ],
    ],
    [
        'join-fullouter',
        'where sides == 3 | project name, sides | join kind=fullouter (resources | where sides == 4 | project sides | take 1) on sides',
        [
            { name: 'triangle', sides: 3, sides1: null },
            { name: '', sides: null, sides1: 4 },
        ],
    ],
    [
        'union-operator',
        'take 1 | project x = sides | union withsource=t (resources | take 1 | project x = name), (resources | take 1 | project y = 1)',
        [
            { t: 'union_arg0', x_long: 3, x_string: '', y: null },
            { t: 'union_arg1', x_long: null, x_string: 'triangle', y: null },
            { t: 'union_arg2', x_long: null, x_string: '', y: 1 },
        ],
    ],
    ['union-operator', 'project name | union kind=inner resources | summarize count()', [{ count_: 8 }]],
]

describe('operators', () => {
    test.each(TABLES)('%s: %s', (_page, operators, expected) => {
        expect(run(`resources | ${operators}`, SHAPES, ROWS)).toEqual(expected)
    })

    test('every operator has an example', () => {
        const all = TABLES.map(([, operators]) => ` ${operators}`).join('\n')
        expect(Object.keys(OPERATORS).filter((name) => !all.includes(` ${name}`))).toEqual([])
    })

    test('a query may begin with an operator, a union or a parenthesis', () => {
        expect(run('where sides == 3 | project name', SHAPES, ROWS)).toEqual([{ name: 'triangle' }])
        expect(run('union resources, (resources) | count', SHAPES, ROWS)).toEqual([{ Count: 8 }])
        expect(run('(resources | take 1) | union (resources | take 1) | count;', SHAPES, ROWS)).toEqual([{ Count: 2 }])
    })
})
