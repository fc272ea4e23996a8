/** Paths of several references: in conditions, orders, groups and aggregates, with one meaning. */
import { smallInstance } from './small-instance.ts'

const reference = (name: string, table: string) => ({ name, type: 'reference', reference: table })
const instance = smallInstance(
    ['sys_dictionary'],
    [
        { name: 'c', columns: [{ name: 'n' }, { name: 'size', type: 'integer' }] },
        { name: 'b', columns: [{ name: 'n' }, reference('c', 'c')] },
        { name: 'a', columns: [{ name: 'n' }, { name: 'amount', type: 'integer' }, reference('b', 'b')] },
    ],
)
afterAll(() => instance.close())

beforeAll(() => {
    // The names of b and of a are in another order than those of c, so that the wrong one shows.
    for (const [name, size] of [
        ['red', '10'],
        ['blue', '9'],
    ]) {
        instance.add('c', { sys_id: `c-${name}`, n: name ?? '', size: size ?? '' })
    }
    instance.add('b', { sys_id: 'b-1', n: 'z', c: 'c-blue' })
    instance.add('b', { sys_id: 'b-2', n: 'a', c: 'c-red' })
    instance.add('b', { sys_id: 'b-3', n: 'm', c: null })
    for (const [name, of] of [
        ['one', 'b-2'],
        ['two', 'b-1'],
        ['three', 'b-3'],
        ['four', null],
        ['five', 'b-1'],
    ])
        instance.add('a', { n: name ?? '', amount: '2', b: of ?? null })
})

/** Names of the records that a query finds, in its order. */
function names(query: string): unknown {
    return instance.evaluate(`(function () {
        var gr = new GlideRecord('a'), names = [];
        ${query}; gr.query();
        while (gr.next()) names.push(gr.getValue('n'));
        return names.join();
    })()`)
}

test.each([
    ['orderBy', "gr.orderBy('b.c.n'); gr.orderBy('n')", 'four,three,five,two,one'],
    ['orderByDesc', "gr.orderByDesc('b.c.n'); gr.orderBy('n')", 'one,five,two,four,three'],
    ['an encoded order', "gr.addEncodedQuery('ORDERBYb.c.n^ORDERBYn')", 'four,three,five,two,one'],
    ['numbers as numbers', "gr.orderBy('b.c.size'); gr.orderBy('n')", 'four,three,five,two,one'],
    ['one reference', "gr.orderBy('b.n'); gr.orderBy('n')", 'four,one,three,five,two'],
    ['a condition', "gr.addQuery('b.c.n', 'blue'); gr.orderBy('n')", 'five,two'],
    ['a condition that emptiness meets', "gr.addQuery('b.c.n', '!=', 'blue'); gr.orderBy('n')", 'four,one,three'],
    ['not in a list', "gr.addQuery('b.c.n', 'NOT IN', 'blue'); gr.orderBy('n')", 'four,one,three'],
    ['a condition of emptiness', "gr.addNullQuery('b.c.n'); gr.orderBy('n')", 'four,three'],
    ['equal to nothing', "gr.addQuery('b.c.n', ''); gr.orderBy('n')", 'four,three'],
    ['not equal to nothing', "gr.addQuery('b.c.n', '!=', ''); gr.orderBy('n')", 'five,one,two'],
    ['a join by a path', "gr.addJoinQuery('c', 'b.c', 'sys_id').addCondition('n', 'red')", 'one'],
])('%s', (_what, query, expected) => {
    expect(names(query)).toBe(expected)
})

test('groups and aggregates', () => {
    const script = `(function () {
        var ga = new GlideAggregate('a'), groups = [];
        ga.addQuery('b.c.n', '!=', ''); ga.groupBy('b.c.n'); ga.addAggregate('COUNT'); ga.addAggregate('MAX', 'b.c.size');
        ga.query();
        while (ga.next()) groups.push([ga.getValue('b.c.n'), ga.getAggregate('COUNT'), Number(ga.getAggregate('MAX', 'b.c.size'))].join(' '));
        return groups.join();
    })()`
    expect(instance.evaluate(script)).toBe('blue 2 9,red 1 10')
})
