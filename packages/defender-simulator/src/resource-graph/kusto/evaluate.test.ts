import type { JsonObject } from '../../tenant/tenant.ts'
import { evaluate } from './evaluate.ts'
import { KqlError } from './lex.ts'
import { parseQuery } from './parse.ts'
import type { Column, Schema } from './values.ts'

const NOW = new Date('2026-11-23T12:00:00Z')
const ROWS: Record<string, JsonObject[]> = {
    resources: [
        {
            id: 'a',
            n: 3,
            tags: { env: 'prod' },
            list: [1, 2],
            when: '2026-11-22T10:00:00.1234567Z',
            text: 'Update libssl3',
        },
        { id: 'b', n: 1, tags: null, list: [], when: '2026-11-01T10:00:00Z', text: 'CVE-2026-1001 and CVE-2026-1002' },
        { id: 'c', n: 2, tags: { Env: 'test' }, list: null, when: '', text: '' },
    ],
    resourcecontainers: [
        { id: 'A', key: 'a', name: 'first' },
        { id: 'A2', key: 'a', name: 'second' },
        { id: 'B', key: 'b', name: 'third' },
    ],
    securityresources: [],
}
const strings = (...names: string[]) => names.map((name): Column => ({ name, type: 'string' }))
const SCHEMAS: Record<string, Schema> = {
    resources: [
        { name: 'id', type: 'string' },
        { name: 'n', type: 'long' },
        { name: 'tags', type: 'dynamic' },
        { name: 'list', type: 'dynamic' },
        ...strings('when', 'text'),
    ],
    resourcecontainers: strings('id', 'key', 'name'),
    securityresources: [...strings('id', 'type'), { name: 'properties', type: 'dynamic' }],
    policyresources: strings('id'),
}
const run = (query: string) =>
    evaluate(parseQuery(query), { schema: (table) => SCHEMAS[table], rows: (table) => ROWS[table] ?? [], now: NOW })
/** The value of an expression for the first row. */
const value = (expression: string) => run(`resources | take 1 | project x = ${expression}`)[0]?.['x']
/** The ids that a condition keeps. */
const where = (condition: string) => run(`resources | where ${condition} | project id`).map((row) => row['id'])

describe('functions', () => {
    test.each([
        [`extract('(CVE-[0-9]+-[0-9]+)', 1, 'see CVE-2026-1001.')`, 'CVE-2026-1001'],
        [`extract(@'(\\d+)', 1, 'none')`, ''],
        [`extract('a(b)?', 0, 'xaby')`, 'ab'],
        [`replace_string('a.b.c', '.', '-')`, 'a-b-c'],
        [`indexof('abcabc', 'c')`, 2],
        [`indexof('abcabc', 'c', 3)`, 5],
        [`indexof('abc', 'x')`, -1],
        [`substring('abcdef', 2)`, 'cdef'],
        [`substring('abcdef', 1, 2)`, 'bc'],
        [`toreal('8.7')`, 8.7],
        [`todouble('x')`, null],
        [`toint('8.7')`, 8],
        [`tobool('True')`, true],
        ['true', true],
        ['iff(false, 1, 2)', 2],
        [`case(n == 1, 'one', n == 3, 'three', 'other')`, 'three'],
        [`case(n == 1, 'one', 'other')`, 'other'],
        [`parse_json('[1,{"a":2}]')[1].a`, 2],
        [`todynamic('{"a.b":3}')['a.b']`, 3],
        ['list[-1]', 2],
        [`tags[strcat('e', 'nv')]`, 'prod'],
        ['now()', '2026-11-23T12:00:00.0000000Z'],
        ['ago(1d)', '2026-11-22T12:00:00.0000000Z'],
        ['now(-2h)', '2026-11-23T10:00:00.0000000Z'],
        ['todatetime(when) + 30m', '2026-11-22T10:30:00.1234567Z'],
        ['(now() - ago(10s)) / 1s', 10],
        [`todatetime('no time')`, null],
        ['datetime(2026-11-23T10:00:00Z)', '2026-11-23T10:00:00.0000000Z'],
        [`array_length(split('a/b/c', '/'))`, 3],
        [`tostring(datetime(2026-11-23))`, '2026-11-23T00:00:00.0000000Z'],
    ])('%s', (expression, expected) => {
        expect(value(expression)).toEqual(expected)
    })
})

test('a minus behind project belongs to the expression', () => {
    expect(run('resources | take 1 | project -n')).toEqual([{ Column1: -3 }])
})

describe('conditions', () => {
    test.each([
        [`text has_any ('libssl3', 'x')`, ['a']],
        [`text has_any ('libssl', '1001')`, ['b']],
        [`text matches regex 'CVE-[0-9]{4}-1002'`, ['b']],
        [`text !has 'update'`, ['b', 'c']],
        [`text !contains 'UPDATE'`, ['b', 'c']],
        [`text !startswith 'cve'`, ['a', 'c']],
        [`text !endswith '3'`, ['b', 'c']],
        [`strcmp(id, 'a') > 0`, ['b', 'c']],
        ['n >= 2', ['a', 'c']],
        ['n < 2', ['b']],
        ['list > 2', []],
        ['todatetime(when) > ago(2d)', ['a']],
        ['todatetime(when) < ago(2d)', ['b']],
        [`tags.env == 'prod'`, ['a']],
        [`tags.Env == 'test'`, ['c']],
    ])('%s', (condition, expected) => {
        expect(where(condition)).toEqual(expected)
    })
})

describe('summarize', () => {
    test.each([
        ['count()', { count_: 3 }],
        ['countif(n > 1)', { countif_: 2 }],
        ['max(n)', { max_n: 3 }],
        ['min(n)', { min_n: 1 }],
        ['dcount(n)', { dcount_n: 3 }],
        ['sum(n)', { sum_n: 6 }],
        ['take_any(id)', { id: 'a' }],
        ['any(id)', { any_id: 'a' }],
        ['make_set(n)', { set_n: [3, 1, 2] }],
        ['newest = max(todatetime(when))', { newest: '2026-11-22T10:00:00.1234567Z' }],
    ])('%s', (aggregate, expected) => {
        expect(run(`resources | summarize ${aggregate}`)).toEqual([expected])
    })

    test('by a key, in the order of its first rows', () => {
        expect(run('resources | summarize n = count() by big = n > 1')).toEqual([
            { big: true, n: 2 },
            { big: false, n: 1 },
        ])
    })
})

describe('top', () => {
    test.each([
        ['top 2 by n', ['a', 'c']],
        ['top 1 by n asc', ['b']],
    ])('%s', (operator, expected) => {
        expect(run(`resources | ${operator} | project id`).map((row) => row['id'])).toEqual(expected)
    })
})

describe('mv-expand', () => {
    test('a row per item, one for null, none for an empty list', () => {
        expect(run('resources | mv-expand item = list | project id, item')).toEqual([
            { id: 'a', item: 1 },
            { id: 'a', item: 2 },
            { id: 'c', item: null },
        ])
    })

    test('a column in place, with a type', () => {
        expect(run('resources | take 1 | mv-expand list to typeof(string) | project list')).toEqual([
            { list: '1' },
            { list: '2' },
        ])
    })

    test('members of a bag', () => {
        expect(run('resources | take 1 | mv-expand tag = tags | project tag')).toEqual([{ tag: { env: 'prod' } }])
    })

    test('rows over the limit go without a word', () => {
        const many = `parse_json('[${Array.from({ length: 200 }, (_, index) => index).join()}]')`
        expect(run(`resources | take 1 | mv-expand x = ${many}`)).toHaveLength(128)
        expect(run(`resources | take 1 | mv-expand x = ${many} limit 150`)).toHaveLength(150)
    })
})

describe('join', () => {
    const join = (flavor: string, on: string) =>
        run(`resources | project id, n | join ${flavor} (resourcecontainers | project id, key, name) on ${on}`)

    test('inner: every pair, the right columns with a 1 where both sides have them', () => {
        expect(join('kind=inner', '$left.id == $right.key')).toEqual([
            { id: 'a', n: 3, id1: 'A', key: 'a', name: 'first' },
            { id: 'a', n: 3, id1: 'A2', key: 'a', name: 'second' },
            { id: 'b', n: 1, id1: 'B', key: 'b', name: 'third' },
        ])
    })

    test('leftouter: rows without a partner have missing values, which for text is the empty one', () => {
        expect(join('kind=leftouter', '$right.key == $left.id').at(-1)).toEqual({
            id: 'c',
            n: 2,
            id1: '',
            key: '',
            name: '',
        })
    })

    test('without a kind: one left row per key', () => {
        const rows = run('resourcecontainers | join (resourcecontainers) on key | project name, name1')
        expect(rows).toEqual([
            { name: 'first', name1: 'first' },
            { name: 'first', name1: 'second' },
            { name: 'third', name1: 'third' },
        ])
    })

    test('several keys', () => {
        const on = '$left.key == $right.key, name'
        expect(run(`resourcecontainers | join kind=inner (resourcecontainers) on ${on}`)).toHaveLength(3)
    })
})

test.each([
    ['resources | evaluate pivot(id)', 'operator evaluate'],
    ['alertsmanagementresources', 'table alertsmanagementresources'],
    ['securityresources | where treepath(properties) == 1', 'function treepath'],
    ['resources | summarize percentile(n, 50)', 'function percentile'],
    ['resources | summarize tolower(id)', 'summarize needs an aggregate function'],
    ['resources | join kind=anti (resources) on id', 'join kind=anti'],
    ['resources | mv-expand list limit 401', 'at most 400'],
    ['resources | mv-expand a=list | mv-expand b=list | mv-expand c=list | mv-expand d=list', 'at most 3 mv-expand'],
    [`securityresources ${'| join (securityresources) on id '.repeat(4)}`, 'at most 3 joins'],
    ['securityresources | join (resources) on id | join (policyresources) on id', 'join of different tables'],
    [`resources | where id > 'a'`, 'operator > is not defined for text'],
    [`resources | where id matches regex '('`, 'no regular expression'],
])('%s is refused', (query, message) => {
    expect(() => run(query)).toThrow(KqlError)
    expect(() => run(query)).toThrow(message)
})

test('three joins of resources and resourcecontainers are allowed', () => {
    expect(run(`resources ${'| join kind=leftouter (resourcecontainers) on id '.repeat(3)}`)).toHaveLength(3)
})
