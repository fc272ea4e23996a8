/** Access control rules: "Explore Access Control Lists", "ACL rule types", "Deny-Unless ACL", "Default deny property". */
import { accessWorld, type RuleValues } from './access-world.ts'

const world = accessWorld()
const { instance, rule } = world
const incident = world.insert('u_incident', { number: 'INC1', state: 'open', active: 'true', category: 'network' })
const reads = (user: string, target: { sysId?: string; field?: string } = { sysId: incident }) =>
    instance.access(user, 'u_incident', 'read', target)

afterEach(() => world.clear())
afterAll(() => instance.close())

describe('one rule', () => {
    test.each<[string, RuleValues, boolean]>([
        ['role', { roles: ['u_reader'] }, true],
        ['any one of several roles', { roles: ['u_writer', 'u_reader'] }, true],
        ['another role', { roles: ['u_writer'] }, false],
        ['role and condition', { roles: ['u_reader'], condition: 'active=true' }, true],
        ['role, but not condition', { roles: ['u_reader'], condition: 'active=false' }, false],
        ['condition, but not role', { roles: ['u_writer'], condition: 'active=true' }, false],
        ['condition alone', { condition: 'state=open^category=network' }, true],
        ['condition, in which letter case counts', { condition: 'state=OPEN' }, false],
        ['script that evaluates to true', { script: "current.state == 'open'" }, true],
        ['script that sets answer', { script: "answer = gs.hasRole('u_reader');" }, true],
        [
            'script of several statements',
            { script: 'answer = false; if (current.active == true) answer = true;' },
            true,
        ],
        ['script with its own answer', { script: "var answer = gs.getUserName() == 'u_reader';" }, true],
        ['script that returns', { script: "return current.category == 'network';" }, true],
        ['script whose last statement is true', { script: "var state = current.state; state == 'open';" }, true],
        ['script that says no', { roles: ['u_reader'], script: 'answer = false' }, false],
        ['script that fails', { roles: ['u_reader'], script: 'answer = nothing.like.this' }, false],
        ['user is authenticated', { security_attribute: '239bdf0c47d23110ba46ff58936d4330' }, true],
        ['has admin role', { security_attribute: '8637f144b732111074f706dd1e11a981' }, false],
        ['nothing is required', {}, false],
        ['script that is always true', { roles: ['u_reader'], script: 'answer = true;' }, false],
        ['only a role that does not exist', { roles: ['!gone'] }, false],
    ])('%s', (_name, values, expected) => {
        rule('u_incident', 'read', values)
        expect(reads('u_reader')).toBe(expected)
    })

    test('a rule that is not active does not exist', () => {
        rule('u_incident', 'read', { roles: ['u_reader'], active: 'false' })
        expect(reads('u_reader')).toBe(false)
    })

    test('a role contained in a contained role counts', () => {
        rule('u_incident', 'read', { roles: ['u_writer'] })
        expect(reads('u_boss')).toBe(true)
    })

    test('a rule holds for its operation only', () => {
        rule('u_incident', 'write', { roles: ['u_reader'] })
        const operations = ['create', 'read', 'write', 'delete'] as const
        expect(operations.map((name) => instance.access('u_reader', 'u_incident', name, { sysId: incident }))).toEqual([
            false,
            false,
            true,
            false,
        ])
    })

    test.each<[string, RuleValues]>([
        ['condition', { condition: 'active=false' }],
        ['script that looks at the record', { script: 'answer = current.active == false' }],
    ])('before a query no %s counts', (_name, values) => {
        rule('u_incident', 'read', { roles: ['u_reader'], ...values })
        expect([reads('u_reader', {}), reads('u_reader'), reads('u_writer', {})]).toEqual([true, false, false])
    })
})

describe('several rules', () => {
    test('at the same point any one is enough', () => {
        rule('u_incident', 'read', { roles: ['u_writer'] })
        rule('u_incident', 'read', { roles: ['u_reader'] })
        expect([reads('u_reader'), reads('u_writer')]).toEqual([true, true])
    })

    test('rules of a parent table hold for a table without rules', () => {
        rule('u_task', 'read', { roles: ['u_reader'] })
        expect(reads('u_reader')).toBe(true)
    })

    test('the table itself comes before its parent', () => {
        rule('u_task', 'read', { roles: ['u_reader'] })
        rule('u_incident', 'read', { roles: ['u_writer'] })
        expect([reads('u_reader'), reads('u_writer')]).toEqual([false, true])
    })

    test('only the wildcard: administrators, unless the default mode allows', () => {
        expect([reads('admin'), reads('u_reader')]).toEqual([true, false])
        world.setProperty('glide.sm.default_mode', 'allow')
        expect(reads('u_reader')).toBe(true)
        rule('u_incident', 'read', { roles: ['u_writer'] })
        expect(reads('u_reader')).toBe(false)
        world.setProperty('glide.sm.default_mode', 'deny')
    })

    const POINTS = ['u_incident.number', 'u_task.number', '*.number', 'u_incident.*', 'u_task.*', '*.*']
    test.each(POINTS.map((name, index) => [name, POINTS.slice(index + 1)] as const))(
        'field rules: %s comes before %j',
        (name, later) => {
            rule('u_incident', 'read', { roles: ['u_reader', 'u_writer'] })
            rule(name, 'read', { roles: ['u_reader'] })
            for (const other of later) rule(other, 'read', { roles: ['u_writer'] })
            const field = { sysId: incident, field: 'number' }
            expect([reads('u_reader', field), reads('u_writer', field)]).toEqual([true, false])
        },
    )

    test('a column without field rules is as readable as its record', () => {
        rule('u_incident', 'read', { roles: ['u_reader'] })
        expect(reads('u_reader', { sysId: incident, field: 'number' })).toBe(true)
    })

    test('who fails the table fails its fields', () => {
        rule('u_incident', 'read', { roles: ['u_writer'] })
        rule('u_incident.number', 'read', { roles: ['u_reader'] })
        const field = { sysId: incident, field: 'number' }
        expect([reads('u_reader', field), reads('u_writer', field)]).toEqual([false, false])
    })

    test('Applies to leaves out other records', () => {
        const closed = world.insert('u_incident', { state: 'closed' })
        rule('u_incident', 'read', { roles: ['u_writer'], applies_to: 'state=open' })
        rule('u_task', 'read', { roles: ['u_reader'] })
        expect([reads('u_reader'), reads('u_reader', { sysId: closed })]).toEqual([false, true])
    })
})

describe('Deny-Unless', () => {
    test('role, condition and script must be met, and another rule must allow', () => {
        const deny = {
            decision_type: 'deny',
            condition: 'active=true',
            script: "answer = gs.hasRole('u_reader')",
        } as const
        rule('u_incident', 'read', { ...deny, roles: ['u_reader', 'u_writer'] })
        expect(reads('u_reader')).toBe(false)
        rule('u_incident', 'read', { roles: ['u_reader', 'u_writer'] })
        expect([reads('u_reader'), reads('u_writer')]).toEqual([true, false])
    })

    test('comes before what allows', () => {
        rule('u_incident', 'read', { roles: ['u_reader'] })
        rule('u_incident', 'read', { roles: ['u_writer'], decision_type: 'deny' })
        expect(reads('u_reader')).toBe(false)
    })

    test('that passes grants where no rule allows', () => {
        rule('u_incident', 'read', { roles: ['u_reader', 'u_writer'] })
        rule('u_incident.number', 'read', { roles: ['u_reader'], decision_type: 'deny' })
        const field = { sysId: incident, field: 'number' }
        expect([reads('u_reader', field), reads('u_writer', field)]).toEqual([true, false])
    })
})

describe('administrators', () => {
    test('pass role checks, and everything where the rule says so', () => {
        const never = { roles: ['u_writer'], condition: 'state=never' }
        rule('u_incident', 'read', never)
        rule('u_incident', 'write', { ...never, admin_overrides: 'false' })
        rule('u_incident', 'delete', { roles: ['u_writer'], admin_overrides: 'false' })
        const can = (operation: 'read' | 'write' | 'delete') =>
            instance.access('admin', 'u_incident', operation, { sysId: incident })
        expect([can('read'), can('write'), can('delete')]).toEqual([true, false, true])
    })

    test('the role nobody stands above them', () => {
        rule('u_incident', 'read', { roles: ['nobody'] })
        expect(reads('admin')).toBe(false)
    })

    test('without the property, one rule that does not override speaks for all', () => {
        rule('u_incident', 'read', { condition: 'state=never', admin_overrides: 'false' })
        rule('u_incident', 'read', { condition: 'state=never' })
        expect(reads('admin')).toBe(true)
        world.setProperty('glide.security.admin.override.accessterm', 'false')
        expect(reads('admin')).toBe(false)
        world.setProperty('glide.security.admin.override.accessterm', 'true')
    })
})

describe('create', () => {
    test('a condition sees empty fields', () => {
        rule('u_incident', 'create', { roles: ['u_reader'], condition: 'state=open' })
        rule('u_task', 'create', { roles: ['u_reader'], condition: 'stateISEMPTY' })
        expect(instance.access('u_reader', 'u_incident', 'create')).toBe(false)
        expect(instance.access('u_reader', 'u_task', 'create')).toBe(true)
    })

    test('a column without create rules has those of write', () => {
        rule('u_incident', 'create', { roles: ['u_reader', 'u_writer'] })
        rule('u_incident.state', 'write', { roles: ['u_writer'] })
        const can = (user: string, field: string) => instance.access(user, 'u_incident', 'create', { field })
        expect([can('u_reader', 'state'), can('u_writer', 'state'), can('u_reader', 'number')]).toEqual([
            false,
            true,
            true,
        ])
        rule('u_incident.state', 'create', { roles: ['u_reader'] })
        expect([can('u_reader', 'state'), can('u_writer', 'state')]).toEqual([true, false])
    })
})

test('role by table by operation: what the base grants', () => {
    const can = (user: string, table: string) =>
        (['create', 'read', 'write', 'delete'] as const).filter((operation) => instance.access(user, table, operation))
    const everything = ['create', 'read', 'write', 'delete']
    expect(can('sec_reader', 'sn_vulc_result')).toEqual(['read'])
    expect(can('sec_admin', 'sn_vulc_result')).toEqual(everything)
    expect(can('itil', 'cmdb_ci_vm_object')).toEqual(everything)
    expect(can('guest', 'sn_vulc_result')).toEqual([])
    expect(can('sec_admin', 'syslog')).toEqual([])
    expect(can('admin', 'syslog')).toEqual(everything)
})
