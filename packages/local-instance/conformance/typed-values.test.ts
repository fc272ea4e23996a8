/** Values by type: what is stored of them, what they show, and default values of new records. */
import { LocalInstance } from '../src/index.ts'
import { smallInstance } from './small-instance.ts'

const instance = smallInstance(
    [],
    [
        { name: 'u_person', columns: [{ name: 'name', display: true }] },
        {
            name: 'u_typed',
            columns: [
                { name: 'name' },
                { name: 'whole', type: 'integer' },
                { name: 'broken', type: 'decimal' },
                { name: 'day', type: 'glide_date' },
                { name: 'at', type: 'glide_date_time' },
                { name: 'time', type: 'glide_time' },
                { name: 'took', type: 'glide_duration' },
                { name: 'price', type: 'currency' },
                { name: 'cost', type: 'currency2' },
                { name: 'person', type: 'reference', reference: 'u_person' },
                { name: 'watchers', type: 'glide_list', reference: 'u_person' },
            ],
        },
        {
            name: 'u_defaulted',
            columns: [
                { name: 'plain', defaultValue: 'inquiry' },
                { name: 'answered', defaultValue: "javascript:'by ' + gs.getUserName()" },
                {
                    name: 'took',
                    type: 'glide_duration',
                    defaultValue: "javascript:current.took.setDisplayValue('3 04:30:14')",
                },
                { name: 'owner', defaultValue: "javascript:if (gs.hasRole('admin')) current.owner = 'me'" },
                { name: 'at', type: 'glide_date_time', defaultValue: 'javascript:new GlideDateTime()' },
            ],
        },
    ],
)
afterAll(() => instance.close())

const run = (script: string) => instance.evaluate(`(function () { var gr = new GlideRecord('u_typed'); ${script} })()`)

beforeAll(() => {
    instance.add('u_person', { sys_id: 'ann', name: 'Ann' })
    instance.add('u_person', { sys_id: 'bob', name: 'Bob' })
})
beforeEach(() => void (instance.log.length = 0))

describe('what is stored', () => {
    test.each([
        ['whole', '12', '12'],
        ['whole', '12.0', '12'],
        ['whole', '12.7', '12'],
        ['broken', '12.50', '12.50'],
        ['day', '2026-11-23', '2026-11-23'],
        ['day', '2026-11-23 10:00:00', '2026-11-23'],
        ['at', '2026-11-23', '2026-11-23 00:00:00'],
        ['at', '2026-11-23 8:05:00', '2026-11-23 08:05:00'],
        ['time', '08:05:00', '1970-01-01 08:05:00'],
        ['took', '3 12:00:00', '1970-01-04 12:00:00'],
        ['took', '1970-01-04 12:00:00', '1970-01-04 12:00:00'],
        ['price', 'USD;12.50', '12.5'],
        ['price', '12.50001', '12.5'],
        ['cost', '12.50', 'USD;12.5'],
    ])('%s of %s', (column, value, stored) => {
        expect(run(`gr.setValue('${column}', '${value}'); return gr.getValue('${column}')`)).toBe(stored)
    })

    test.each([
        ['whole', 'abc', 'integer'],
        ['broken', '1,5x', 'decimal'],
        ['day', 'yesterday', 'glide_date'],
        ['at', '2026-11-23T10:00:00Z', 'glide_date_time'],
        ['took', 'long', 'glide_duration'],
        ['price', 'much', 'currency'],
    ])('assumed: %s of "%s" is ignored, and logged', (column, value, type) => {
        expect(run(`gr.setValue('${column}', '${value}'); return gr.getValue('${column}')`)).toBeNull()
        expect(instance.log).toEqual([`warn GlideRecord: Invalid ${type}: '${value}', ignored for u_typed.${column}`])
    })

    test('another currency is refused by name', () => {
        expect(() => run("gr.setValue('price', 'EUR;5')")).toThrow(
            'Conversion of EUR in u_typed.price is not implemented',
        )
    })
})

test.each([
    ['took', '3 12:00:00', '3 Days 12 Hours'],
    ['watchers', 'ann,bob,guest@example.com', 'Ann, Bob, guest@example.com'],
    ['price', '1234.5', '$1,234.50'],
    ['cost', 'USD;-0.125', '-$0.125'],
    ['person', 'ann', 'Ann'],
    ['time', '08:05:00', '08:05:00'],
])('what %s of %s shows', (column, value, shown) => {
    expect(run(`gr.setValue('${column}', '${value}'); return gr.${column}.getDisplayValue()`)).toBe(shown)
})

test.each([
    ['person', 'Bob', 'bob'],
    ['person', 'bob', 'bob'],
    ['person', 'Nobody', null],
    ['watchers', 'Bob, Ann', 'bob,ann'],
    ['watchers', 'Ann, guest@example.com', 'ann,guest@example.com'],
    ['took', '3 12:00:00', '1970-01-04 12:00:00'],
    ['price', '$1,234.50', '1234.5'],
    ['whole', '7', '7'],
])('setDisplayValue of %s: %s', (column, shown, stored) => {
    expect(run(`gr.${column}.setDisplayValue('${shown}'); return gr.getValue('${column}')`)).toBe(stored)
})

test('setDisplayValue of a moment is in the zone of the session', () => {
    const local = new LocalInstance()
    local.defineTable({ name: 'u_moment', columns: [{ name: 'at', type: 'glide_date_time' }] })
    const script = `(function () { var gr = new GlideRecord('u_moment'); gr.at.setDisplayValue('2026-07-01 10:00:00'); return [gr.getValue('at'), gr.at.getDisplayValue()] })()`
    expect(local.inZone('US/Pacific', () => local.evaluate(script))).toEqual([
        '2026-07-01 17:00:00',
        '2026-07-01 10:00:00',
    ])
    local.close()
})

test('amounts and durations are added, compared and found', () => {
    run("gr.setValue('name', 'a'); gr.setValue('price', 12.5); gr.setValue('took', '1 00:00:00'); gr.insert()")
    run("gr.setValue('name', 'b'); gr.setValue('price', 3); gr.setValue('took', '02:00:00'); gr.insert()")
    const sum = `var ga = new GlideAggregate('u_typed'); ga.addAggregate('SUM', 'price'); ga.query(); ga.next(); return ga.getAggregate('SUM', 'price')`
    expect(run(sum)).toBe('15.5000')
    const names = (query: string) =>
        run(
            `gr.addEncodedQuery('${query}'); gr.query(); var found = []; while (gr.next()) found.push(gr.getValue('name')); return found.join()`,
        )
    expect([names('price>5'), names('took<12:00:00'), names('ORDERBYprice')]).toEqual(['a', 'b', 'b,a'])
})

describe('default values (t_SpecifyingADefaultValue)', () => {
    const VALUES = "['plain', 'answered', 'took', 'owner', 'at'].map(function (name) { return gr.getValue(name) })"
    const EXPECTED = ['inquiry', 'by system', '1970-01-04 04:30:14', 'me', '2026-11-23 08:00:00']

    test('of initialize', () => {
        const script = `(function () { var gr = new GlideRecord('u_defaulted'); gr.initialize(); return ${VALUES} })()`
        expect(instance.evaluate(script)).toEqual(EXPECTED)
    })

    test('of insert, where the column is empty', () => {
        const script = `(function () { var gr = new GlideRecord('u_defaulted'); gr.plain = 'mine'; gr.insert(); return ${VALUES} })()`
        expect(instance.evaluate(script)).toEqual(['mine', ...EXPECTED.slice(1)])
    })
})

test('assumed: insert of a record that was read makes a copy', () => {
    const script = "gr.setValue('name', 'one'); var id = gr.insert(); gr = new GlideRecord('u_typed'); gr.get(id); gr.name = 'two'; var copy = gr.insert(); var all = new GlideRecord('u_typed'); all.addQuery('name', 'IN', 'one,two'); all.query(); return [copy !== id && copy === gr.getUniqueValue(), all.getRowCount()]" // prettier-ignore
    expect(run(script)).toEqual([true, 2])
})
