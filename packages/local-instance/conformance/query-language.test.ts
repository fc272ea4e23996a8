/** The compiled query language against a naive evaluator: 20,000 random queries on one database of hostile values. */
import { openDatabase } from '../src/database/database.ts'
import { noDifferences } from '../src/differences.ts'
import { openDictionary } from '../src/dictionary/dictionary.ts'
import type { ColumnDefinition } from '../src/platform.ts'
import type { QueryNode } from '../src/query/nodes.ts'
import { parseQuery } from '../src/query/parse.ts'
import { printQuery } from '../src/query/print.ts'
import { recordStore } from '../src/records/record-store.ts'
import { NaiveQueries, type NaiveQuery, type NaiveRow, type NaiveTable, type NaiveTerm } from './naive-query.ts'

const SEED = 20261128
const QUERIES = 20_000
const NOW = Date.parse('2026-11-23T12:00:00Z')
const TEXTS = [
    ...['ann', 'Ann', 'ANNA', 'bob', 'a', 'A b', 'a_b', 'a%b', '100%', '_', '%', "it's", '"q"', 'a\\b', '*', '[a]', '?'],
    ...['a^b', '^', '^^a', 'b^', 'ORDERBYs', 'NQs', '0', '01', '1.0', 'ä', 'Ä', 'Müller', 'MÜLLER', 'Öl', 'öl', 'zebra'],
    ...['ž', 'Ž', 'Ÿ', 'ÿ', 'Ωmega', 'ωMEGA', 'Жук', 'жук', 'Ёж', 'ёж', 'straße', 'ñandú', 'ÑANDÚ', '日本', 'É', 'Проверка ЖЁ'],
] // prettier-ignore
const NUMBERS = ['-3', '0', '1', '2', '5', '10', '30', '41', '1.5']
const ASKED_NUMBERS = [...NUMBERS, '01', '1.0', '+2', 'abc', '1e1', '5x']
const TIMES = ['2026-11-01 00:00:00', '2026-11-22 08:00:00', '2026-11-23 11:30:00', '2026-11-23 12:00:00', '2027-01-01 00:00:00'] // prettier-ignore
const AMOUNTS = ['USD;12.5', 'USD;5', '7', 'USD;-1']
const BOOLEANS = ['1', '0']

/** A generator of its own (mulberry32), so that a seed gives the same queries everywhere. */
function randomOf(seed: number): () => number {
    let state = seed
    return () => {
        state = (state + 0x6d2b79f5) | 0
        let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
        mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
        return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
    }
}

const random = randomOf(SEED)
const upTo = (count: number) => Math.floor(random() * count)
function pick<T>(list: readonly T[]): T {
    const found = list[upTo(list.length)]
    if (found === undefined) throw new Error('nothing to pick from')
    return found
}
const maybe = (list: readonly string[]) => (random() < 0.2 ? null : pick(list))
const id = (kind: string, index: number) => `${kind}${String(index).padStart(2, '0')}`

const PEOPLE = Array.from({ length: 15 }, (_, index) => id('p', index))
/** One leads to a person who is gone. */
const REFERENCES = [...PEOPLE, 'gone']
const PERSON = { sys_id: 'text', name: 'text', age: 'number', boss: 'u_person', since: 'time', away: 'boolean' }
const THING = {
    ...{ sys_id: 'text', s: 'text', t: 'text', n: 'number', m: 'number', cost: 'number', b: 'boolean', c: 'boolean' },
    ...{ at: 'time', until: 'time', r: 'u_person', q: 'u_person', list: 'list' },
}

function person(sysId: string): NaiveRow {
    return {
        sys_id: sysId,
        name: maybe(TEXTS),
        age: maybe(NUMBERS),
        boss: maybe(REFERENCES),
        since: maybe(TIMES),
        away: maybe(BOOLEANS),
    }
}

function thing(sysId: string): NaiveRow {
    return {
        ...{ sys_id: sysId, s: maybe(TEXTS), t: maybe(TEXTS), n: maybe(NUMBERS), m: maybe(NUMBERS) },
        ...{ cost: maybe(AMOUNTS), b: maybe(BOOLEANS), c: maybe(BOOLEANS), at: maybe(TIMES), until: maybe(TIMES) },
        ...{ r: maybe(REFERENCES), q: maybe(REFERENCES) },
        list: random() < 0.3 ? null : Array.from({ length: 1 + upTo(3) }, () => pick(PEOPLE)).join(),
    }
}

const TABLES: Record<string, NaiveTable> = {
    u_person: { columns: PERSON, display: 'name', rows: PEOPLE.map(person) },
    u_thing: { columns: THING, display: 's', rows: Array.from({ length: 60 }, (_, index) => thing(id('t', index))) },
}

const EMPTINESS = ['ISEMPTY', 'ISNOTEMPTY', 'EMPTYSTRING', 'ANYTHING']
const ORDERED = ['<', '<=', '>', '>=', 'BETWEEN']
const EQUAL = ['=', '!=', 'IN', 'NOT IN', 'SAMEAS', 'NSAMEAS', ...EMPTINESS]
const WORDS = ['LIKE', 'NOT LIKE', 'STARTSWITH', 'ENDSWITH']
const FIELDS = ['GT_FIELD', 'LT_FIELD', 'GT_OR_EQUALS_FIELD', 'LT_OR_EQUALS_FIELD']
const OPERATORS: Record<string, string[]> = {
    text: [...EQUAL, ...ORDERED, ...WORDS],
    number: [...EQUAL, ...ORDERED, ...FIELDS],
    boolean: EQUAL,
    time: [...EQUAL, ...ORDERED, ...FIELDS, 'ON', 'NOTON', 'RELATIVEGT', 'RELATIVELT'],
    list: [...EMPTINESS, '=', '!=', 'LIKE', 'NOT LIKE'],
    u_person: [...EQUAL, ...WORDS],
}
const ASKED: Record<string, readonly string[]> = {
    text: TEXTS,
    number: ASKED_NUMBERS,
    boolean: ['true', 'false', '1', '0'],
    time: TIMES,
    list: PEOPLE,
    u_person: REFERENCES,
}
/** The other column of the same type. */
const PAIRS: Record<string, string> = { s: 't', t: 's', n: 'm', m: 'n', cost: 'n', b: 'c', c: 'b', at: 'until', until: 'at', r: 'q', q: 'r', name: 'sys_id', sys_id: 'sys_id', age: 'age', boss: 'boss', since: 'since', away: 'away', list: 'list' } // prettier-ignore

function path(): { path: string; type: string } {
    const names: string[] = []
    let table = 'u_thing'
    for (;;) {
        const columns: Record<string, string> = TABLES[table]?.columns ?? {}
        const leads = names.length < 3 && random() < 0.35
        const name = pick(Object.keys(columns).filter((one) => !leads || columns[one] === 'u_person'))
        names.push(name)
        const type = columns[name] ?? ''
        if (!leads) return { path: names.join('.'), type }
        table = type
    }
}

function term(): NaiveTerm {
    const { path: walked, type } = path()
    const operator = pick(OPERATORS[type] ?? [])
    const asked = () => pick(/LIKE|WITH/.test(operator) && type === 'u_person' ? TEXTS : (ASKED[type] ?? []))
    if (EMPTINESS.includes(operator)) return { path: walked, operator, values: [] }
    if (/SAMEAS|_FIELD/.test(operator))
        return { path: walked, operator, values: [PAIRS[walked.split('.').at(-1) ?? ''] ?? ''] }
    if (operator.startsWith('RELATIVE'))
        return { path: walked, operator, values: ['', pick(['minute', 'hour', 'dayofweek']), 'ago', String(upTo(40))] }
    if (operator.endsWith('IN')) return { path: walked, operator, values: Array.from({ length: 1 + upTo(3) }, asked) }
    if (operator === 'BETWEEN') return { path: walked, operator, values: [asked(), asked()] }
    if (operator.endsWith('ON')) return { path: walked, operator, values: ['Day', asked(), asked()] }
    const isEmpty = /^!?=$/.test(operator) && random() < 0.1
    return { path: walked, operator, values: [isEmpty ? '' : asked()] }
}

function query(): NaiveQuery {
    const some = <T>(most: number, make: () => T) => Array.from({ length: 1 + upTo(most) }, make)
    const groups = random() < 0.6 ? [[[term()]]] : some(2, () => some(3, () => some(3, term)))
    const order = random() < 0.75 ? [] : some(2, () => ({ path: path().path, descending: random() < 0.3 }))
    return { groups, order }
}

function encoded({ groups, order }: NaiveQuery): string {
    const written = ({ path: walked, operator, values }: NaiveTerm) =>
        `${walked}${operator}${values.join(operator.endsWith('IN') ? ',' : '@').replaceAll('^', '^^')}`
    const conditions = groups.map((group) => group.map((chain) => chain.map(written).join('^OR')).join('^')).join('^NQ')
    return [conditions, ...order.map((key) => `ORDERBY${key.descending ? 'DESC' : ''}${key.path}`)].join('^')
}

const database = openDatabase(':memory:')
const dictionary = openDictionary(database)
const store = recordStore(database, dictionary, { now: () => NOW }, noDifferences)
const TYPES: Record<string, string> = { text: 'string', number: 'decimal', time: 'glide_date_time', list: 'glide_list' }

beforeAll(() => {
    for (const [name, { columns, display, rows }] of Object.entries(TABLES)) {
        const definitions = Object.entries(columns)
            .filter(([column]) => column !== 'sys_id')
            .map(([column, type]): ColumnDefinition => ({
                name: column,
                type: column === 'cost' ? 'currency2' : (TYPES[type] ?? (type === 'boolean' ? type : 'reference')),
                ...(type === 'u_person' || type === 'list' ? { reference: 'u_person' } : {}),
                display: column === display,
            }))
        dictionary.define({ name, columns: definitions })
        for (const row of rows) store.load(name, row)
    }
})
afterAll(() => store.close())

function select({ condition, orderBy }: QueryNode): string {
    const rows = store.select('u_thing', condition, { orderBy, columns: ['sys_id'] })
    return rows.map((row) => row['sys_id']).join()
}

test(`${QUERIES} random queries find what a naive evaluator finds, in its order (seed ${SEED})`, () => {
    const naive = new NaiveQueries(TABLES, NOW)
    const wrong: object[] = []
    for (let count = 0; count < QUERIES && wrong.length < 5; count += 1) {
        const asked = query()
        const text = encoded(asked)
        const parsed = parseQuery(text)
        const found = select(parsed)
        const expected = naive.find('u_thing', asked)
        if (found !== expected.join()) wrong.push({ text, found, expected: expected.join() })
        // The query as it is printed is the same query.
        const printed = printQuery(parsed)
        if (printed !== text && select(parseQuery(printed)) !== found) wrong.push({ text, printed })
        // Thousands of prepared statements that nobody asks for again would fill the memory.
        if (count % 200 === 0) database.forget()
    }
    expect(wrong).toEqual([])
}, 300_000)
