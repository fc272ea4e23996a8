/** GlideRecordSecure and the can… methods: "Enforcing ACLs with GlideRecordSecure", c_GlideRecordScopedAPI, c_GlideElementScopedAPI. */
import { accessWorld } from './access-world.ts'

const world = accessWorld()
const { instance, rule, run } = world

const READERS = { roles: ['u_reader', 'u_writer'] }
const SECURE = "var gr = new GlideRecordSecure('u_incident'); gr.orderBy('number');"

beforeEach(() => {
    for (const [number, state] of Object.entries({ INC1: 'open', INC2: 'closed', INC3: 'open' }))
        world.insert('u_incident', { number, state, category: 'network', secret: 'pass phrase', parent: task })
})
afterEach(() => {
    world.clear()
    run("var gr = new GlideRecord('u_incident'); gr.query(); gr.deleteMultiple();")
})
afterAll(() => instance.close())
const task = world.insert('u_task', { number: 'TASK1' })

test('next passes over records that may not be read', () => {
    rule('u_incident', 'read', { ...READERS, condition: 'state=open' })
    const numbers = (kind: string) =>
        run(`var gr = new ${kind}('u_incident'); gr.orderBy('number'); gr.query(); var found = [];
            while (gr.next()) found.push(gr.getValue('number')); return found.join()`, 'u_reader') // prettier-ignore
    expect([numbers('GlideRecord'), numbers('GlideRecordSecure')]).toEqual(['INC1,INC2,INC3', 'INC1,INC3'])
    expect(run(`${SECURE} gr.addQuery('state', 'closed'); gr.query(); return gr.hasNext()`, 'u_reader')).toBe(false)
})

test('get finds what may be read', () => {
    rule('u_incident', 'read', { ...READERS, condition: 'state=open' })
    expect(run(`${SECURE} return [gr.get('number', 'INC1'), gr.get('number', 'INC2'), gr.isValidRecord()].join()`, 'u_reader')).toBe('true,false,false') // prettier-ignore
})

test('a column that may not be read is null, in every way to ask for it', () => {
    rule('u_incident', 'read', READERS)
    rule('u_incident.number', 'read', { roles: ['u_writer'] })
    const ask = `${SECURE} gr.get('state', 'closed');
        return [gr.getValue('number'), gr.number + '', gr.number.getDisplayValue(), gr.getDisplayValue('number'),
            gr.getDisplayValue(), gr.number.nil(), gr.state + '', gr.number.canRead()].join('|')`
    expect(run(ask, 'u_reader')).toBe('|||||true|closed|false')
    expect(run(ask, 'u_writer')).toBe('INC2|INC2|INC2|INC2|INC2|false|closed|true')
})

test('a password never shows, and is not decrypted for who may not read it', () => {
    rule('u_incident', 'read', READERS)
    rule('u_incident.secret', 'read', { roles: ['u_writer'] })
    const ask = `${SECURE} gr.get('number', 'INC1'); return [gr.secret.getDisplayValue(), gr.getDisplayValue('secret'), gr.secret.getDecryptedValue()].join('|')`
    expect(run(ask, 'u_writer')).toBe('********|********|pass phrase')
    expect(run(ask, 'u_reader')).toBe('||')
})

test('a record that a column refers to is under access control too', () => {
    rule('u_incident', 'read', READERS)
    rule('u_task', 'read', { roles: ['u_writer'] })
    const ask = `${SECURE} gr.get('number', 'INC1'); return gr.parent.number + ''`
    expect([run(ask, 'u_reader'), run(ask, 'u_writer')]).toEqual(['', 'TASK1'])
})

/** The pair of examples of the page: both leave the same records behind. */
test.each([
    [
        'GlideRecord with checks',
        `var gr = new GlideRecord('u_incident'); gr.orderBy('number'); gr.query();
        while (gr.next()) {
            if (!gr.canRead()) continue;
            if (!gr.canWrite()) continue;
            if (!gr.category.canRead() || !gr.category.canWrite()) gr.category = null;
            else gr.category = 'val-' + gr.number;
            if (gr.update()) count++;
        }`,
    ],
    [
        'GlideRecordSecure',
        `${SECURE} gr.query(); while (gr.next()) { gr.category = 'val-' + gr.number; if (gr.update()) count++; }`,
    ],
])('%s writes what may be written', (_name, script) => {
    // prettier-ignore
    rule('u_incident', 'read', READERS)
    rule('u_incident', 'write', { ...READERS, condition: 'state=open' })
    rule('u_incident.category', 'write', { ...READERS, condition: 'number=INC1' })
    expect(run(`var count = 0; ${script} return count`, 'u_writer')).toBe(2)
    expect(
        run("var gr = new GlideRecord('u_incident'); gr.orderBy('number'); gr.query(); var all = []; while (gr.next()) all.push(gr.category + ''); return all.join()"),
    ).toBe('val-INC1,network,') // prettier-ignore
})

test('insert is refused, or leaves out columns that may not be written', () => {
    rule('u_incident', 'read', READERS)
    rule('u_incident', 'create', { roles: ['u_writer'] })
    rule('u_incident.state', 'write', { roles: ['admin'] })
    const insert =
        "var gr = new GlideRecordSecure('u_incident'); gr.initialize(); gr.number = 'INC4'; gr.state = 'open'; return gr.insert() ? gr.number + ',' + gr.state : gr.getLastErrorMessage()"
    expect(run(insert, 'u_reader')).toBe('Access controls of u_incident refuse this to u_reader')
    expect(run(insert, 'u_writer')).toBe('INC4,')
})

test('update is judged by the stored record', () => {
    rule('u_incident', 'read', READERS)
    rule('u_incident', 'write', { ...READERS, condition: 'state=open' })
    const reopen = `${SECURE} gr.get('number', 'INC2'); gr.state = 'open'; return gr.update()`
    expect(run(reopen, 'u_writer')).toBeNull()
})

test('deletion is refused record by record', () => {
    rule('u_incident', 'read', READERS)
    rule('u_incident', 'delete', { roles: ['u_writer'], condition: 'state=closed' })
    const left = () => run("var gr = new GlideRecord('u_incident'); gr.query(); return gr.getRowCount()")
    expect(run(`${SECURE} gr.get('number', 'INC1'); return gr.deleteRecord()`, 'u_writer')).toBe(false)
    run(`${SECURE} gr.query(); gr.deleteMultiple()`, 'u_reader')
    expect(left()).toBe(3)
    run(`${SECURE} gr.query(); gr.deleteMultiple()`, 'u_writer')
    expect(left()).toBe(2)
})

test('updateMultiple changes the records and columns that it may', () => {
    rule('u_incident', 'read', READERS)
    rule('u_incident', 'write', { ...READERS, condition: 'state=open' })
    run(`${SECURE} gr.setValue('category', 'hardware'); gr.updateMultiple()`, 'u_writer')
    expect(run("var gr = new GlideRecord('u_incident'); gr.addQuery('category', 'hardware'); gr.query(); return gr.getRowCount()")).toBe(2) // prettier-ignore
})

test('can… methods of a record and its columns', () => {
    rule('u_incident', 'read', READERS)
    rule('u_incident', 'write', { roles: ['u_writer'] })
    rule('u_incident', 'create', { roles: ['u_writer'] })
    rule('u_incident.state', 'write', { roles: ['admin'] })
    const ask =
        "var gr = new GlideRecord('u_incident'); gr.get('number', 'INC1'); return [gr.canRead(), gr.canWrite(), gr.canCreate(), gr.canDelete(), gr.number.canRead(), gr.number.canWrite(), gr.state.canWrite(), gr.state.canCreate()].join()"
    expect(run(ask, 'u_reader')).toBe('true,false,false,false,true,false,false,false')
    expect(run(ask, 'u_writer')).toBe('true,true,true,false,true,true,false,false')
    expect(run("return new GlideRecord('u_incident').canRead()", 'guest')).toBe(false)
})

test('a UI action sees roles and access controls in its condition', () => {
    rule('u_incident', 'read', READERS)
    rule('u_incident.state', 'read', { roles: ['u_writer'] })
    rule('u_incident', 'write', { roles: ['u_writer'] })
    world.insert('sys_ui_action', {
        name: 'C',
        action_name: 'c',
        table: 'u_incident',
        condition: '!current.state.nil()',
    })
    world.insert('sys_ui_action', { name: 'A', action_name: 'a', table: 'u_incident', condition: 'current.canWrite()' })
    world.insert('sys_ui_action', { name: 'B', action_name: 'b', table: 'u_incident', condition: "gs.hasRole('u_reader')" }) // prettier-ignore
    const record = instance.record('u_incident')
    record.get('number', 'INC1')
    const actions = (user: string) => instance.uiActions('u_incident', record.getUniqueValue(), user).sort()
    expect([actions('u_reader'), actions('u_writer')]).toEqual([['b'], ['a', 'c']])
    expect([actions('admin'), actions('nobody')]).toEqual([['a', 'b', 'c'], []])
})
