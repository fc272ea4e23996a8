/** Script includes across scopes (script-include-guide, restricted-caller-access-privilege) and from clients (ACL rule types). */
import { accessWorld } from './access-world.ts'

const world = accessWorld()
const { instance, rule, insert, run } = world
const include = (name: string, values: Record<string, string>) =>
    insert('sys_script_include', {
        name,
        sys_scope: 'x_one',
        api_name: `x_one.${name}`,
        script: `var ${name} = Class.create(); ${name}.prototype = { initialize: function () {}, answer: function () { return 42 } };`,
        ...values,
    })
const use = (name: string, scope: string) => run(`return new x_one.${name}().answer()`, 'admin', scope)
const privileges = () =>
    run(`var gr = new GlideRecord('sys_restricted_caller_access'); gr.orderBy('status'); gr.query(); var all = [];
        while (gr.next()) all.push(gr.source_scope + ':' + gr.status); return all.join()`)
const allow = (target: string) =>
    insert('sys_restricted_caller_access', { source_scope: 'x_two', target_scope: 'x_one', target, status: 'allowed' })

beforeAll(() => {
    for (const scope of ['x_one', 'x_two']) insert('sys_app', { scope, name: scope })
    include('Own', { access: 'package_private' })
    include('Open', { access: 'public' })
    include('Tracked', { access: 'public', caller_access: '1' })
    include('Restricted', { access: 'public', caller_access: '2' })
})
afterEach(() => {
    world.clear()
    run("var gr = new GlideRecord('sys_restricted_caller_access'); gr.query(); gr.deleteMultiple();")
})
afterAll(() => instance.close())

test('this application scope only', () => {
    expect(run('return new Own().answer()', 'admin', 'x_one')).toBe(42)
    expect(() => use('Own', 'x_two')).toThrow('x_one.Own is not accessible from scope x_two')
    expect(() => use('Own', 'global')).toThrow('x_one.Own is not accessible from scope global')
})

test('all application scopes', () => {
    expect(use('Open', 'x_two')).toBe(42)
    expect(privileges()).toBe('')
})

test('caller tracking lets through, and says who came', () => {
    expect([use('Tracked', 'x_two'), use('Tracked', 'x_two')]).toEqual([42, 42])
    expect(privileges()).toBe('x_two:allowed')
})

test('caller restriction asks, until somebody allows', () => {
    expect(() => use('Restricted', 'x_two')).toThrow(
        'x_one.Restricted is restricted: scope x_two is not an allowed caller',
    )
    expect(privileges()).toBe('x_two:requested')
    allow('')
    expect(use('Restricted', 'x_two')).toBe(42)
})

test('an own scope is never restricted', () => {
    expect(run('return new Restricted().answer()', 'admin', 'x_one')).toBe(42)
})

describe('from a client', () => {
    const TYPE = 'client_callable_script_include'
    const may = (user: string) => instance.access(user, 'x_one.Ajax', 'execute')

    beforeAll(() => {
        include('Ajax', { client_callable: 'true' })
    })

    test('no rule grants; a script include that is not client callable is refused', () => {
        expect([may('u_reader'), instance.access('admin', 'x_one.Open', 'execute')]).toEqual([true, false])
    })

    test.each(['Ajax', 'x_one.Ajax'])('the rule of its name decides: %s', (name) => {
        rule(name, 'execute', { type: TYPE, roles: ['u_writer'] })
        expect([may('u_reader'), may('u_writer'), may('admin')]).toEqual([false, true, true])
    })

    test('a wildcard rule must pass as well', () => {
        rule('*', 'execute', { type: TYPE, roles: ['u_reader'] })
        rule('Ajax', 'execute', { type: TYPE, roles: ['u_writer', 'u_reader'] })
        expect([may('u_reader'), may('u_writer')]).toEqual([true, false])
    })
})
