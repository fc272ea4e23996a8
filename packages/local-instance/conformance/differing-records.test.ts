/** Records, writes and queries of an instance that differs, beside one that does not. */
import { LocalInstance } from '../src/index.ts'

const usual = new LocalInstance()
let other: LocalInstance

function open(...differs: string[]): void {
    other = new LocalInstance({ differs })
    for (const instance of [usual, other]) {
        instance.defineTable({
            name: 'u_case',
            columns: [{ name: 'name' }, { name: 'owner' }, { name: 'level', type: 'integer' }],
        })
        instance.defineTable({ name: 'x_theirs', scope: 'x_they', columns: [{ name: 'name' }] })
        instance.defineTable({ name: 'x_ours', scope: 'x_we', columns: [{ name: 'name' }] })
    }
}
const run = (instance: LocalInstance, script: string, scope = 'global') =>
    instance.evaluate(`(function () { ${script} })()`, scope)
/** What a script answers on the usual instance, and on the one that differs. */
const both = (script: string, scope?: string) => [run(usual, script, scope), run(other, script, scope)]

/** Cases: ann was never owned, bob is no longer owned, cid is owned. */
const CASES = `new GlideRecord('u_case').deleteMultiple();
    ['ann', 'bob', 'cid'].forEach(function (name) { var gr = new GlideRecord('u_case'); gr.initialize(); gr.name = name;
        gr.owner = ''; if (name !== 'ann') gr.owner = 'Me'; gr.insert(); });
    var bob = new GlideRecord('u_case'); bob.get('name', 'bob'); bob.setValue('owner', ''); bob.update();`
const matching = (condition: string) =>
    `var gr = new GlideRecord('u_case'); ${condition}; gr.query(); var found = []; while (gr.next()) found.push(gr.getValue('name')); return found.sort().join();`

afterEach(() => other.close())
afterAll(() => usual.close())

describe('empty-is-not-null', () => {
    beforeEach(() => {
        open('empty-is-not-null')
        both(CASES)
    })

    test.each<[condition: string, usually: string, then: string]>([
        ["gr.addQuery('owner', '')", 'ann,bob', 'bob'],
        ["gr.addEncodedQuery('ownerEMPTYSTRING')", 'ann,bob', 'bob'],
        ["gr.addEncodedQuery('ownerISEMPTY')", 'ann,bob', 'ann'],
        ["gr.addNullQuery('owner')", 'ann,bob', 'ann'],
        ["gr.addNullQuery('owner').addOrCondition('owner', '')", 'ann,bob', 'ann,bob'],
        ["gr.addNotNullQuery('owner')", 'cid', 'bob,cid'],
        ["gr.addQuery('owner', '!=', '')", 'cid', 'ann,cid'],
        ["gr.addQuery('owner', 'me')", 'cid', 'cid'],
    ])('%s', (condition, usually, then) => {
        expect(both(matching(condition))).toEqual([usually, then])
    })

    test('getValue is null for an empty value, as documented (c_GlideRecordScopedAPI)', () => {
        const script = `var gr = new GlideRecord('u_case'); gr.get('name', 'bob'); return [gr.getValue('owner'), gr.owner.nil(), String(gr.owner)]`
        expect(both(script)).toEqual([
            [null, true, ''],
            [null, true, ''],
        ])
    })

    test("'NULL' brings the initial state back (r_SettingAGlideRecordVariableToNull), one by one or all at once", () => {
        const clear = `var gr = new GlideRecord('u_case'); gr.get('name', 'cid'); gr.setValue('owner', 'NULL'); gr.update();
            var all = new GlideRecord('u_case'); all.addQuery('name', 'bob'); all.setValue('owner', 'NULL'); all.updateMultiple();`
        expect(both(clear + matching("gr.addNullQuery('owner')"))).toEqual(['ann,bob,cid', 'ann,bob,cid'])
    })
})

test('not-equal-skips-empty', () => {
    open('not-equal-skips-empty')
    both(CASES)
    expect(both(matching("gr.addQuery('owner', '!=', 'You')"))).toEqual(['ann,bob,cid', 'cid'])
    expect(both(matching("gr.addQuery('owner', 'NOT IN', 'You,Them')"))).toEqual(['ann,bob,cid', 'cid'])
})

test('equals-heeds-case', () => {
    open('equals-heeds-case')
    both(CASES)
    expect(both(matching("gr.addQuery('owner', 'me')"))).toEqual(['cid', ''])
    expect(both(matching("gr.addQuery('owner', 'Me')"))).toEqual(['cid', 'cid'])
    expect(both(matching("gr.addQuery('owner', 'IN', 'me,you')"))).toEqual(['cid', ''])
    expect(both(matching("gr.addQuery('owner', 'IN', 'Me,You')"))).toEqual(['cid', 'cid'])
    expect(both(matching("gr.addQuery('owner', '!=', 'me')"))).toEqual(['ann,bob', 'ann,bob,cid'])
})

test('aggregate-takes-undefined', () => {
    open('aggregate-takes-undefined')
    both(CASES)
    const count = (more: string) =>
        `var ga = new GlideAggregate('u_case'); ga.addAggregate('COUNT'${more}); ga.query(); ga.next(); return ga.getAggregate('COUNT'${more})`
    expect(both(count(', undefined'))).toEqual(['3', ''])
    expect(both(count(''))).toEqual(['3', '3'])
})

describe('writes of scoped scripts', () => {
    const insert = (table: string) =>
        `var gr = new GlideRecord('${table}'); gr.initialize(); gr.setValue('name', 'old'); var answer = gr.insert();`
    const update = (table: string) =>
        `var gr = new GlideRecord('${table}'); gr.get('name', 'old'); gr.setValue('name', 'new'); var answer = gr.update();`
    const names = (table: string) =>
        `var all = new GlideRecord('${table}'), found = []; all.query(); while (all.next()) found.push(all.getValue('name')); return [!!answer, found.join()];`

    test('deletes-do-nothing: in tables of another scope, which are not global', () => {
        open('deletes-do-nothing')
        for (const [table, there] of Object.entries({ x_theirs: 'old', x_ours: '', u_case: '' })) {
            both(`new GlideRecord('${table}').deleteMultiple();`)
            both(insert(table))
            const one = `var gr = new GlideRecord('${table}'); gr.get('name', 'old'); var answer = gr.deleteRecord(); ${names(table)}`
            const all = `var answer = true; new GlideRecord('${table}').deleteMultiple(); ${names(table)}`
            expect(both(one, 'x_we')).toEqual([
                [true, ''],
                [true, there],
            ])
            both(insert(table))
            expect([run(other, all, 'x_we')].flat()[1]).toBe(there === '' ? '' : 'old,old')
            expect(run(other, all)).toEqual([true, ''])
        }
    })

    test.each([
        ['refused-insert:sn_vulc_citation', insert, [false, '']],
        ['refused-update:sn_vulc_citation', update, [false, 'old']],
        ['updates-do-nothing:sn_vulc_citation', update, [true, 'old']],
    ] as const)('%s', (difference, write, then) => {
        open(difference)
        const [, table = ''] = difference.split(':')
        const column = (script: string) => script.replace(/'name'/g, "'section'")
        both(`new GlideRecord('${table}').deleteMultiple();`)
        if (write === update) both(column(insert(table)))
        const [usually, differently] = both(column(write(table) + names(table)), 'x_we')
        expect([usually, differently]).toEqual([[true, write === update ? 'new' : 'old'], then])
        expect(run(other, column(write(table) + names(table)))).toEqual([true, write === update ? 'new' : 'old'])
    })

    test('a refused write says so, and an update of many is refused too', () => {
        open('refused-update:sn_vulc_citation')
        const script = `var gr = new GlideRecord('sn_vulc_citation'); gr.initialize(); gr.setValue('section', 'old'); gr.insert();
            gr.setValue('section', 'new'); gr.update(); var said = gr.getLastErrorMessage();
            var all = new GlideRecord('sn_vulc_citation'); all.setValue('section', 'new'); all.updateMultiple();
            all.query(); all.next(); return [said, all.getValue('section')]`
        expect(run(other, script, 'x_we')).toEqual(['update on sn_vulc_citation is refused to scope x_we', 'old'])
    })
})

test('updates-one-by-one: each row is written for itself', () => {
    open('updates-one-by-one')
    both(CASES)
    const changes = `var gr = new GlideRecord('u_case'); gr.addQuery('name', 'IN', 'ann,bob'); gr.setValue('level', 7); gr.updateMultiple();
        ${matching("gr.addQuery('level', 7)")}`
    const before = [usual.work.writes, other.work.writes]
    expect(both(changes)).toEqual(['ann,bob', 'ann,bob'])
    expect([usual.work.writes, other.work.writes].map((writes, index) => writes - (before[index] ?? 0))).toEqual([1, 2])
})

test('guid-ignored: the record gets a sys_id of its own', () => {
    open('guid-ignored')
    const id = 'e'.repeat(32)
    const script = `var gr = new GlideRecord('u_case'); gr.initialize(); gr.setNewGuidValue('${id}'); var answer = gr.insert();
        return [answer === '${id}', answer === gr.getUniqueValue(), new GlideRecord('u_case').get('${id}')]`
    expect(both(script)).toEqual([
        [true, true, true],
        [false, true, false],
    ])
})

describe('global.CMDBDataSourceUtil', () => {
    const KNOWN = 'typeof global === "undefined" || typeof global.CMDBDataSourceUtil === "undefined"'
    const sources = `var gr = new GlideRecord('sys_choice'); gr.addQuery('name', 'cmdb_ci'); gr.addQuery('element', 'discovery_source');
        gr.addQuery('value', 'Mine'); gr.query(); return gr.getRowCount()`

    test('adds a discovery source once, for a scoped script too', () => {
        open()
        const add = `new global.CMDBDataSourceUtil().addDataSource('Mine');`
        expect(run(other, add + add + sources, 'x_we')).toBe(1)
        expect(run(other, `return ${KNOWN}`, 'x_we')).toBe(false)
    })

    test('no-data-source-util: a script that asks learns that it is not there', () => {
        open('no-data-source-util')
        expect(run(other, `return ${KNOWN}`, 'x_we')).toBe(true)
    })

    test('another name is refused by its name', () => {
        open()
        expect(() => run(other, 'return typeof global.Nothing', 'x_we')).toThrow('global.Nothing')
    })
})
