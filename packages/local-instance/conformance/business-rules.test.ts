/** Business rules without a script of their own, and rules before a query (c_BusinessRules). */
import { LocalInstance } from '../src/index.ts'

const log: string[] = []
const instance = new LocalInstance({ onLog: (level, source, message) => log.push(`${level} ${source}: ${message}`) })
const run = (script: string, user = 'admin') =>
    instance.asUser(user, () => instance.evaluate(`(function () { ${script} })()`))

let own: string
let rules: string[] = []

beforeAll(() => {
    const role = instance.record('sys_user_role')
    role.setValue('name', 'u_agent')
    role.insert()
    instance.createUser('agent', ['u_agent'])
    own = instance.createUser('caller')
    instance.defineTable({
        name: 'u_task',
        columns: [
            { name: 'name', display: true },
            { name: 'opened_by', type: 'reference', reference: 'sys_user' },
            { name: 'state', type: 'integer' },
            { name: 'note' },
            { name: 'other' },
            { name: 'parent', type: 'reference', reference: 'u_task' },
        ],
    })
    instance.defineTable({ name: 'u_incident', extends: 'u_task', columns: [] })
})
beforeEach(() => {
    log.length = 0
    run("var gr = new GlideRecord('u_task'); gr.deleteMultiple()")
    for (const [name, by] of [
        ['his', own],
        ['hers', ''],
    ])
        insert('u_incident', { name: name ?? '', opened_by: by ?? '', state: '1' })
})
afterEach(() => {
    for (const id of rules) {
        const rule = instance.record('sys_script')
        if (rule.get(id)) rule.deleteRecord()
    }
    rules = []
})
afterAll(() => instance.close())

function insert(table: string, values: Record<string, string>): string {
    const record = instance.record(table)
    record.initialize()
    for (const [column, value] of Object.entries(values)) record.setValue(column, value)
    return record.insert() ?? ''
}

function rule(values: Record<string, string>): void {
    const given = { name: 'rule', collection: 'u_task', active: 'true', when: 'before', ...values }
    rules.push(insert('sys_script', given))
}

const NAMES = 'var found = []; while (gr.next()) found.push(gr.getValue("name")); return found.sort().join()'
const all = (user?: string, table = 'u_task') => run(`var gr = new GlideRecord('${table}'); gr.query(); ${NAMES}`, user)

describe('before a query', () => {
    /** The default rule of the page, with the columns that are here. */
    const OWN = {
        action_query: 'true',
        script: "if (!gs.hasRole('u_agent') && gs.isInteractive()) { var u = gs.getUserID(); current.addQuery('opened_by', u).addOrCondition('name', 'public') }",
    }

    test('users see what the rule leaves them, on the table and on what extends it', () => {
        rule(OWN)
        expect([all('caller'), all('caller', 'u_incident'), all('agent'), all('admin')]).toEqual(['his', 'his', 'hers,his', 'hers,his']) // prettier-ignore
    })

    test('get, deleteMultiple and updateMultiple find no more', () => {
        rule(OWN)
        const of = (call: string) => run(`var gr = new GlideRecord('u_task'); return gr.${call}`, 'caller')
        const hers = run("var gr = new GlideRecord('u_task'); gr.get('name', 'hers'); return gr.getUniqueValue()")
        expect([of("get('name', 'hers')"), of(`get('${String(hers)}')`), of("get('name', 'his')")]).toEqual([false, false, true]) // prettier-ignore
        run("var gr = new GlideRecord('u_task'); gr.setValue('note', 'x'); gr.updateMultiple()", 'caller')
        expect(run(`var gr = new GlideRecord('u_task'); gr.addQuery('note', 'x'); gr.query(); ${NAMES}`)).toBe('his')
        run("var gr = new GlideRecord('u_task'); gr.deleteMultiple()", 'caller')
        expect(all()).toBe('hers')
    })

    test('setWorkflow(false) skips it', () => {
        rule(OWN)
        const script = `var gr = new GlideRecord('u_task'); gr.setWorkflow(false); gr.query(); ${NAMES}`
        expect(run(script, 'caller')).toBe('hers,his')
    })

    test('GlideAggregate skips it unless setAggregateWorkflow says otherwise (c_GlideAggregateScopedAPI)', () => {
        rule(OWN)
        const count = (call: string) =>
            run(
                `var ga = new GlideAggregate('u_task'); ${call}; ga.addAggregate('COUNT'); ga.query(); ga.next(); return ga.getAggregate('COUNT')`,
                'caller',
            )
        expect([count(''), count('ga.setAggregateWorkflow(true)')]).toEqual(['2', '1'])
    })

    test('not on the tables of references', () => {
        rule(OWN)
        const hers = run("var gr = new GlideRecord('u_task'); gr.get('name', 'hers'); return gr.getUniqueValue()")
        insert('u_task', { name: 'child', opened_by: own, parent: String(hers) })
        const script = "var gr = new GlideRecord('u_task'); gr.get('name', 'child'); return gr.parent.name + ''"
        expect(run(script, 'caller')).toBe('hers')
    })

    test('a rule costs no statement for each row', () => {
        rule(OWN)
        all('caller')
        const before = instance.work.reads
        all('caller')
        const few = instance.work.reads - before
        for (let count = 0; count < 20; count += 1) insert('u_task', { name: `more ${count}`, opened_by: own })
        const again = instance.work.reads
        all('caller')
        expect(instance.work.reads - again).toBe(few)
    })

    test('a rule that asks its own table is not run again inside itself', () => {
        rule({
            action_query: 'true',
            script: "var gr = new GlideRecord('u_task'); gr.query(); current.addQuery('name', gr.getRowCount() > 1 ? 'his' : 'hers')",
        })
        expect(all()).toBe('his')
        expect(log).toContain('warn business rule: Recursion of rule was stopped')
    })

    test.each([
        ['a filter condition', { filter_condition: 'state=1' }, 'filter_condition of a query'],
        ['a time after it', { when: 'after' }, 'query, but not before it'],
    ])('with %s it is refused by name', (_what, values, refused) => {
        rule({ action_query: 'true', ...values })
        expect(() => all()).toThrow(`business rule rule: ${refused} is not implemented`)
    })
})

describe('for whom and on which records', () => {
    const touch = (user: string, state = '2') => {
        run(`var gr = new GlideRecord('u_task'); gr.get('name', 'his'); gr.state = ${state}; gr.update()`, user)
        return run("var gr = new GlideRecord('u_task'); gr.get('name', 'his'); return gr.getValue('note')")
    }
    const NOTE = { action_update: 'true', script: "current.note = 'seen'" }

    test.each([
        ['agent', 'u_agent', 'seen'],
        ['agent', 'u_other,u_agent', 'seen'],
        ['caller', 'u_agent', null],
        ['admin', 'u_agent', 'seen'],
    ])('%s with role conditions %s', (user, role_conditions, note) => {
        rule({ ...NOTE, role_conditions })
        expect(touch(user)).toBe(note)
    })

    test.each([
        ['state=2', 'seen'],
        ['state=3', null],
        ['name=his^state=2', 'seen'],
        ['name=HIS', null],
        ['nameLIKEHI', null],
        ['nameSTARTSWITHhi', 'seen'],
        ['opened_by.user_name=caller', 'seen'],
        ['stateVALCHANGES', 'seen'],
        ['nameVALCHANGES', null],
        ['stateCHANGESTO2', 'seen'],
        ['stateCHANGESTO3', null],
        ['stateCHANGESFROM1', 'seen'],
        ['stateCHANGESFROM7^ORstate=3^EQ', null],
    ])('filter condition %s', (filter_condition, note) => {
        rule({ ...NOTE, filter_condition })
        expect(touch('admin')).toBe(note)
    })
})

describe('actions without a script', () => {
    const save = () => {
        run("var gr = new GlideRecord('u_task'); gr.get('name', 'his'); gr.state = 2; gr.update()")
        return run(
            "var gr = new GlideRecord('u_task'); gr.get('name', 'his'); return [gr.getValue('state'), gr.getValue('note'), gr.getValue('other')]",
        )
    }

    test('set field values', () => {
        rule({ action_update: 'true', template: 'note=a^^b^otherSAMEASname^EQ' })
        expect(save()).toEqual(['2', 'a^b', 'his'])
    })

    test('a dynamic value is refused by name', () => {
        rule({ action_update: 'true', template: 'opened_byDYNAMICx' })
        expect(save).toThrow('DYNAMIC is not implemented')
    })

    test('a column that is not there is left out and logged', () => {
        rule({ action_update: 'true', template: 'nothing=1^note=a' })
        expect(save()).toEqual(['2', 'a', null])
        expect(log).toContain('warn business rule: rule: no column nothing')
    })

    test('abort, with a message and nothing else', () => {
        rule({ action_update: 'true', abort_action: 'true', add_message: 'true', message: 'Not now', template: 'note=a', script: "gs.info('ran')" }) // prettier-ignore
        const id = String(run("var gr = new GlideRecord('u_task'); gr.get('name', 'his'); return gr.getUniqueValue()"))
        expect(instance.submit('u_task', id, 'admin', { state: '2' })).toEqual([
            { kind: 'info', text: 'Not now' },
            { kind: 'error', text: 'Operation was aborted by a business rule' },
        ])
        expect(save()).toEqual(['1', null, null])
        expect(log.filter((line) => line.endsWith('ran'))).toEqual([])
    })

    test.each(['async', 'async_always'])('%s is refused by name', (when) => {
        rule({ action_update: 'true', when })
        expect(save).toThrow('business rule rule: async is not implemented')
    })
})
