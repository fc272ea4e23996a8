/** Configure cascade delete rules (t_CascadeDeleteRules), as scripts see them. */
import { LocalInstance } from '../src/index.ts'

const RULES = [undefined, 'clear', 'none', 'delete', 'cascade', 'delete_no_workflow', 'restrict']

const instance = new LocalInstance()

beforeAll(() => {
    instance.defineTable({ name: 'u_user', columns: [{ name: 'name', display: true }] })
    for (const rule of RULES) {
        const cascadeRule = rule === undefined ? {} : { cascadeRule: rule }
        instance.defineTable({
            name: `u_${rule ?? 'unset'}`,
            columns: [{ name: 'caller', type: 'reference', reference: 'u_user', ...cascadeRule }],
        })
    }
    instance.defineTable({
        name: 'u_grandchild',
        columns: [{ name: 'parent', type: 'reference', reference: 'u_delete', cascadeRule: 'delete' }],
    })
    instance.defineTable({
        name: 'u_node',
        columns: [{ name: 'next', type: 'reference', reference: 'u_node', cascadeRule: 'delete' }],
    })
})
afterAll(() => instance.close())

function add(table: string, column: string, value: string): string {
    const record = instance.record(table)
    record.setValue(column, value)
    return record.insert() ?? ''
}

/** Deletes a user that a row of the table refers to; what is left of the row. */
function deleteReferenced(table: string): { deleted: boolean; row: string } {
    const user = add('u_user', 'name', 'Beth')
    const row = add(table, 'caller', user)
    const record = instance.record('u_user')
    record.get(user)
    const deleted = record.deleteRecord()
    const left = instance.record(table)
    if (!left.get(row)) return { deleted, row: 'gone' }
    return { deleted, row: left.getValue('caller') === null ? 'cleared' : 'untouched' }
}

test.each([
    ['u_unset', true, 'cleared'],
    ['u_clear', true, 'cleared'],
    ['u_none', true, 'untouched'],
    ['u_delete', true, 'gone'],
    ['u_cascade', true, 'gone'],
    ['u_delete_no_workflow', true, 'gone'],
    ['u_restrict', false, 'untouched'],
])('%s: deleted %s, the referring record is %s', (table, deleted, row) => {
    expect(deleteReferenced(table)).toEqual({ deleted, row })
})

test('a restricted deletion says which column forbids it', () => {
    const user = add('u_user', 'name', 'Don')
    add('u_restrict', 'caller', user)
    const record = instance.record('u_user')
    record.get(user)
    record.deleteRecord()
    expect(record.getLastErrorMessage()).toBe('Delete restricted by u_restrict.caller')
    expect(instance.record('u_user').get(user)).toBe(true)
})

test('deleteMultiple cascades, and a cascade goes on', () => {
    const user = add('u_user', 'name', 'Many')
    const grandchild = add('u_grandchild', 'parent', add('u_delete', 'caller', user))
    const users = instance.record('u_user')
    users.addQuery('name', 'Many')
    users.deleteMultiple()
    expect(instance.record('u_grandchild').get(grandchild)).toBe(false)
})

test('records that refer to each other in a circle all go', () => {
    const first = add('u_node', 'next', '')
    const second = add('u_node', 'next', first)
    const record = instance.record('u_node')
    record.get(first)
    record.setValue('next', second)
    record.update()
    expect(record.deleteRecord()).toBe(true)
    expect(instance.record('u_node').get(second)).toBe(false)
})

test('rules run on records that a cascade deletes, even when the deleting script switched rules off', () => {
    const user = add('u_user', 'name', 'Rules')
    add('u_delete', 'caller', user)
    const rule = instance.record('sys_script')
    const values = { name: 'seen', collection: 'u_delete', when: 'before', action_delete: 'true', active: 'true' }
    for (const [column, value] of Object.entries(values)) rule.setValue(column, value)
    rule.setValue('script', "gs.info('deletes a referring record')")
    rule.insert()
    const record = instance.record('u_user')
    record.get(user)
    record.setWorkflow(false)
    record.deleteRecord()
    const log = instance.record('syslog')
    expect(log.get('message', 'deletes a referring record')).toBe(true)
})
