/** Queries that name columns which do not exist: "the invalid part of the query condition is dropped" (c_GlideQueryConditionScopedAPI). */
import { LocalInstance } from '../src/index.ts'
import { where } from '../src/query/conditions.ts'
import { smallInstance } from './small-instance.ts'

const log: string[] = []
const instance = new LocalInstance({
    clock: { now: () => Date.parse('2026-11-23T12:00:00Z') },
    onLog: (level, source, message) => log.push(`${level} ${source}: ${message}`),
})
const run = (script: string) => instance.evaluate(`(function () { ${script} })()`)

const CASES = [
    { name: 'ann', room: 'red', level: '1' },
    { name: 'bob', room: 'red', level: '2' },
    { name: 'cid', room: 'blue', level: '3' },
]

beforeAll(() => {
    instance.defineTable({ name: 'u_room', columns: [{ name: 'name', display: true }, { name: 'floor' }] })
    instance.defineTable({
        name: 'u_guest',
        columns: [
            { name: 'name', display: true },
            { name: 'level', type: 'integer' },
            { name: 'room', type: 'reference', reference: 'u_room' },
        ],
    })
})
beforeEach(() => {
    run("['u_guest', 'u_room'].forEach(function (t) { new GlideRecord(t).deleteMultiple() })")
    for (const { name, room, level } of CASES) {
        const rooms = instance.record('u_room')
        if (!rooms.get('name', room)) {
            rooms.initialize()
            rooms.setValue('name', room)
            rooms.insert()
        }
        const guest = instance.record('u_guest')
        guest.initialize()
        guest.setValue('name', name)
        guest.setValue('level', level)
        guest.setValue('room', rooms.getUniqueValue())
        guest.insert()
    }
    log.length = 0
})
afterAll(() => instance.close())

const GUEST = "var gr = new GlideRecord('u_guest');"
const NAMES = 'var found = []; while (gr.next()) found.push(gr.getValue("name")); return found.sort().join();'
const dropped = (path: string, table = 'u_guest') =>
    `warn query: Invalid query: ${table} has no column ${path}; the condition is dropped from the query`

describe('the invalid part is dropped, and logged once', () => {
    test.each<[what: string, conditions: string, names: string, warnings: string[]]>([
        ['alone: all rows', "gr.addQuery('nothing', 'x')", 'ann,bob,cid', [dropped('nothing')]],
        ['beside another', "gr.addQuery('nothing', 'x'); gr.addQuery('name', 'ann')", 'ann', [dropped('nothing')]],
        ['with an operator', "gr.addQuery('nothing', 'IN', 'a,b')", 'ann,bob,cid', [dropped('nothing')]],
        ['addNullQuery', "gr.addNullQuery('nothing')", 'ann,bob,cid', [dropped('nothing')]],
        ['addNotNullQuery', "gr.addNotNullQuery('nothing')", 'ann,bob,cid', [dropped('nothing')]],
        ['addActiveQuery of a table without it', 'gr.addActiveQuery()', 'ann,bob,cid', [dropped('active')]],
        [
            'of an or: the other one is left',
            "gr.addQuery('name', 'ann').addOrCondition('nothing', 'x')",
            'ann',
            [dropped('nothing')],
        ],
        [
            'of an or: both, and so the whole of it',
            "gr.addQuery('nothing', 'x').addOrCondition('nowhere', 'x'); gr.addQuery('name', 'ann')",
            'ann',
            [dropped('nothing'), dropped('nowhere')],
        ],
        [
            'an encoded query',
            "gr.addEncodedQuery('nothing=x^name=ann^NQnowhere=x')",
            'ann',
            [dropped('nothing'), dropped('nowhere')],
        ],
        ['a dot-walk to nothing', "gr.addQuery('room.nothing', 'x')", 'ann,bob,cid', [dropped('room.nothing')]],
        ['a dot-walk from nothing', "gr.addQuery('nothing.name', 'x')", 'ann,bob,cid', [dropped('nothing.name')]],
        ['a dot-walk of no reference', "gr.addQuery('name.name', 'x')", 'ann,bob,cid', [dropped('name.name')]],
        ['a column to compare with', "gr.addQuery('name', 'SAMEAS', 'nothing')", 'ann,bob,cid', [dropped('nothing')]],
        [
            'a column to compare with, beyond a reference',
            "gr.addQuery('room.name', 'NSAMEAS', 'nothing')",
            'ann,bob,cid',
            [dropped('nothing', 'u_room')],
        ],
        [
            'a condition of a join',
            "var j = gr.addJoinQuery('u_room', 'room', 'sys_id'); j.addCondition('nothing', 'x'); j.addCondition('name', 'red')",
            'ann,bob',
            [dropped('nothing', 'u_room')],
        ],
        [
            'the column of a join',
            "gr.addJoinQuery('u_room', 'room', 'nothing')",
            'ann,bob,cid',
            [dropped('nothing', 'u_room')],
        ],
        ['query with a condition', "gr.query('nothing', 'x')", 'ann,bob,cid', [dropped('nothing')]],
    ])('%s', (_what, conditions, names, warnings) => {
        const query = conditions.startsWith('gr.query') ? '' : 'gr.query();'
        expect(run(`${GUEST} ${conditions}; ${query} ${NAMES}`)).toBe(names)
        expect(log).toEqual(warnings)
    })

    test('get by a column that does not exist finds some record', () => {
        expect(run(`${GUEST} return gr.get('nothing', 'x') && gr.getValue('name') !== null`)).toBe(true)
        expect(log).toEqual([dropped('nothing')])
    })

    test('getEncodedQuery shows what was asked', () => {
        expect(run(`${GUEST} gr.addQuery('nothing', 'x'); return gr.getEncodedQuery()`)).toBe('nothing=x')
    })

    test('GlideRecordSecure', () => {
        const secure = GUEST.replace('GlideRecord', 'GlideRecordSecure')
        expect(run(`${secure} gr.addQuery('nothing', 'x'); gr.query(); ${NAMES}`)).toBe('ann,bob,cid')
        expect(log).toEqual([dropped('nothing')])
    })

    test('updateMultiple changes all rows', () => {
        run(`${GUEST} gr.addQuery('nothing', 'x'); gr.setValue('level', 9); gr.updateMultiple()`)
        expect(run(`${GUEST} gr.addQuery('level', 9); gr.query(); ${NAMES}`)).toBe('ann,bob,cid')
        expect(log).toEqual([dropped('nothing')])
    })

    test('deleteMultiple deletes all rows', () => {
        run(`${GUEST} gr.addQuery('nothing', 'x'); gr.deleteMultiple()`)
        expect(run(`${GUEST} gr.query(); ${NAMES}`)).toBe('')
        expect(log).toEqual([dropped('nothing')])
    })

    test('GlideAggregate counts all rows', () => {
        const count = `var ga = new GlideAggregate('u_guest'); ga.addQuery('nothing', 'x'); ga.addAggregate('COUNT'); ga.query(); ga.next(); return ga.getAggregate('COUNT')`
        expect(run(count)).toBe('3')
        expect(log).toEqual([dropped('nothing')])
    })
})

describe('assumed: what is no condition is dropped alike', () => {
    test('an order', () => {
        const first = `${GUEST} gr.orderBy('nothing'); gr.orderByDesc('name'); gr.query(); gr.next(); return gr.getValue('name')`
        expect(run(first)).toBe('cid')
        expect(log).toEqual(['warn query: Invalid query: u_guest has no column nothing; no order or group by it'])
    })

    test('a group and an aggregate', () => {
        const script = `var ga = new GlideAggregate('u_guest'); ga.groupBy('nothing'); ga.addAggregate('COUNT'); ga.addAggregate('MAX', 'nowhere'); ga.query(); ga.next();
            return [ga.getAggregate('COUNT'), ga.getAggregate('MAX', 'nowhere'), ga.getValue('nothing')]`
        expect(run(script)).toEqual(['3', '', null])
        expect(log).toEqual([
            'warn query: Invalid query: u_guest has no column nowhere; no aggregate of it',
            'warn query: Invalid query: u_guest has no column nothing; no order or group by it',
        ])
    })
})

describe('glide.invalid_query.returns_no_rows (r_AvailableSystemProperties)', () => {
    beforeEach(() => run("gs.setProperty('glide.invalid_query.returns_no_rows', 'true')"))
    afterEach(() => run("gs.setProperty('glide.invalid_query.returns_no_rows', 'false')"))

    test('an invalid query has no rows', () => {
        expect(run(`${GUEST} gr.addQuery('name', 'ann').addOrCondition('nothing', 'x'); gr.query(); ${NAMES}`)).toBe('')
        expect(log).toEqual(['warn query: Invalid query: u_guest has no column nothing; the query returns no rows'])
    })

    test('and changes none', () => {
        run(`${GUEST} gr.addQuery('nothing', 'x'); gr.setValue('level', 9); gr.updateMultiple(); gr.deleteMultiple()`)
        expect(run(`${GUEST} gr.addQuery('level', '!=', 9); gr.query(); ${NAMES}`)).toBe('ann,bob,cid')
    })

    test('a valid one has', () => {
        expect(run(`${GUEST} gr.addQuery('name', 'ann'); gr.orderBy('nothing'); gr.query(); ${NAMES}`)).toBe('ann')
    })
})

test('what the local instance itself asks for is an error that names the column', () => {
    const small = smallInstance(['sys_user'])
    expect(() => small.platform.store.select('sys_user', where({ nothing: 'x' }))).toThrow(
        'Column nothing does not exist on sys_user.',
    )
    small.close()
})
